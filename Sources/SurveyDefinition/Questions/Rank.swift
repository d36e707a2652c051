package import AnnotatedYAML
package import Messages

/// Items put in order of importance, all of them or the first few.
package struct Rank: QuestionType {
  package static let keyword = "rank"
  package static let about = SchemaText.rank
  package static let properties: [PropertyShape] = [
    .choices.required, PropertyShape("top", .positive, SchemaText.top),
  ]

  package let choices: ChoiceList
  /// How many places are asked for.
  package let top: Int

  package init?(_ reading: inout QuestionReading) {
    let top = reading.integer("top")
    guard let choices = reading.choices() else { return nil }
    self.choices = choices
    self.top = min(top ?? choices.choices.count, choices.choices.count)
    if self.top < 1 {
      reading.findings.append(
        Diagnostic(.surveyBadTop, at: reading.mapping.place(of: "top"), ["top": "\(self.top)"]))
      return nil
    }
  }

  package var form: AnswerForm { .ordered(choices, top: top) }

  /// One column a place, `question__1` first; it holds the value of the item put there.
  package func fields(of question: Question) -> [AnswerField] {
    (1...top).map { place in
      AnswerField(
        name: "\(question.id)__\(place)", content: .code(choices),
        label: LocalizedText(
          sv: "\(question.label.text(.sv)) [\(place)]",
          en: "\(question.label.text(.en)) [\(place)]"))
    }
  }

  package func evidence(of question: Question) -> Evidence? {
    guard choices.origin == .concerns else { return nil }
    return .ranking(
      fields: (1...top).map { "\(question.id)__\($0)" },
      items: Dictionary(
        choices.choices.map { ($0.value, $0.code) }, uniquingKeysWith: { first, _ in first }))
  }
}
