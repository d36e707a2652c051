package import AnnotatedYAML
package import Messages

/// One step of a scale.
package struct Rating: QuestionType {
  package static let keyword = "rating"
  package static let about = SchemaText.rating
  package static let properties: [PropertyShape] = [.choices.required]

  package let choices: ChoiceList

  package init?(_ reading: inout QuestionReading) {
    guard let choices = reading.choices() else { return nil }
    self.choices = choices
  }

  package var form: AnswerForm { .oneOf(choices, otherText: false) }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .code(choices), label: question.label)]
  }
}
