package import AnnotatedYAML
package import Messages

/// The same scale for several rows.
package struct RatingGrid: QuestionType {
  package static let keyword = "rating_grid"
  package static let about = SchemaText.ratingGrid
  package static let properties: [PropertyShape] = [
    .choices.required,
    PropertyShape("rows", ChoiceListShape.rows, SchemaText.rows).required,
  ]

  package let rows: [GridRow]
  package let choices: ChoiceList

  package init?(_ reading: inout QuestionReading) {
    guard let rows = Self.rows(&reading), let choices = reading.choices() else { return nil }
    self.rows = rows
    self.choices = choices
  }

  package var form: AnswerForm { .grid(rows: rows, choices) }

  /// One column a row, `question__row`.
  package func fields(of question: Question) -> [AnswerField] {
    rows.map {
      AnswerField(
        name: "\(question.id)__\($0.code)", content: .code(choices), label: $0.label)
    }
  }

  package func evidence(of question: Question) -> Evidence? {
    let items = rows.filter(\.isConcern)
    guard !items.isEmpty else { return nil }
    return .ratings(
      items.map { .init(concern: $0.code, field: "\(question.id)__\($0.code)") }, choices)
  }

  private static func rows(_ reading: inout QuestionReading) -> [GridRow]? {
    guard let mapping = reading.mapping.mapping("rows", &reading.findings) else {
      reading.mapping.reportMissing("rows", &reading.findings)
      return nil
    }
    if mapping["concerns"] != nil {
      return reading.choiceList(mapping)?.choices.map {
        GridRow(code: $0.code, label: $0.label, isConcern: true, was: $0.was)
      }
    }
    if mapping.entries.isEmpty {
      reading.findings.append(
        Diagnostic(.surveyListEmpty, at: mapping.place, ["name": "\(reading.id).rows"]))
    }
    return mapping.entries.compactMap { entry in
      guard Identifier.isValid(entry.key, &reading.findings, at: entry.keyPlace) else { return nil }
      let (label, was) = reading.labelAndFormerCode(entry)
      return GridRow(
        code: entry.key, label: label ?? LocalizedText(entry.key), isConcern: false, was: was)
    }
  }
}
