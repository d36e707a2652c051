package import AnnotatedYAML
package import Messages

/// Several choices out of a list.
package struct SelectMultiple: QuestionType {
  package static let keyword = "select_multiple"
  package static let about = SchemaText.selectMultiple
  package static let properties: [PropertyShape] = [
    .choices.required, .other,
    PropertyShape("min", .integer, SchemaText.fewest),
    PropertyShape("max", .integer, SchemaText.most),
  ]

  package let choices: ChoiceList
  package let hasOtherText: Bool
  /// The fewest and the most choices that an answer may have.
  package let least: Int?
  package let most: Int?

  package init?(_ reading: inout QuestionReading) {
    hasOtherText = reading.hasOtherText()
    (least, most) = reading.bounds()
    guard let choices = reading.choices(withOther: hasOtherText) else { return nil }
    self.choices = choices
  }

  package var form: AnswerForm {
    .someOf(choices, least: least, most: most, otherText: hasOtherText)
  }

  /// One 0/1 column a choice, `question__choice`.
  package func fields(of question: Question) -> [AnswerField] {
    let flags = choices.choices.map { choice in
      AnswerField(
        name: "\(question.id)__\(choice.code)", content: .flag, label: choice.label)
    }
    return hasOtherText ? flags + [.otherText(question)] : flags
  }

  package func evidence(of question: Question) -> Evidence? {
    guard choices.origin == .concerns else { return nil }
    return .picks(
      choices.choices.filter { $0.code != ChoiceList.otherCode }.map {
        .init(concern: $0.code, field: "\(question.id)__\($0.code)")
      })
  }
}

extension AnswerField {
  /// The column for what a person wrote beside “other”.
  static func otherText(_ question: Question) -> AnswerField {
    AnswerField(name: "\(question.id)__other_text", content: .text, label: question.label)
  }
}
