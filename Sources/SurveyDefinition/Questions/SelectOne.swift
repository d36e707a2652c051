package import AnnotatedYAML
package import Messages

/// One choice out of a list.
package struct SelectOne: QuestionType {
  package static let keyword = "select_one"
  package static let about = SchemaText.selectOne
  package static let properties: [PropertyShape] = [.choices.required, .other]

  package let choices: ChoiceList
  /// Whether a person may write an answer of their own.
  package let hasOtherText: Bool

  package init?(_ reading: inout QuestionReading) {
    hasOtherText = reading.hasOtherText()
    guard let choices = reading.choices(withOther: hasOtherText) else { return nil }
    self.choices = choices
  }

  package var form: AnswerForm { .oneOf(choices, otherText: hasOtherText) }

  package func fields(of question: Question) -> [AnswerField] {
    let main = AnswerField(
      name: question.id, content: .code(choices), label: question.label)
    return hasOtherText ? [main, .otherText(question)] : [main]
  }
}
