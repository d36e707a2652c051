import AnnotatedYAML
package import Messages

/// The same scale for several rows.
package struct RatingGrid: QuestionType {
  package static let keyword = "rating_grid"
  package static let properties = ["choices", "rows"]

  /// One row of the grid.
  package struct Row: Hashable, Sendable {
    package let code: String
    package let label: LocalizedText
    /// Whether the row is a concern of the taxonomy.
    package let isConcern: Bool
  }

  package let rows: [Row]
  package let choices: ChoiceList

  package init?(_ reading: inout QuestionReading) {
    guard let rows = Self.rows(&reading), let choices = reading.choices() else { return nil }
    self.rows = rows
    self.choices = choices
  }

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

  private static func rows(_ reading: inout QuestionReading) -> [Row]? {
    guard let mapping = reading.mapping.mapping("rows", &reading.findings) else {
      if reading.mapping["rows"] == nil {
        reading.findings.append(
          Diagnostic(.yamlMissingKey, at: reading.mapping.place, ["key": "rows"]))
      }
      return nil
    }
    if mapping["concerns"] != nil {
      var reader = ChoiceListReader(context: reading.context)
      let list = reader.read(mapping, name: reading.id)
      reading.findings += reader.findings
      return list?.choices.map { Row(code: $0.code, label: $0.label, isConcern: true) }
    }
    if mapping.entries.isEmpty {
      reading.findings.append(
        Diagnostic(.surveyListEmpty, at: mapping.place, ["name": "\(reading.id).rows"]))
    }
    return mapping.entries.compactMap { entry in
      guard Identifier.isValid(entry.key, &reading.findings, at: entry.keyPlace) else { return nil }
      let label = entry.value.localized(named: entry.key, &reading.findings)
      return Row(code: entry.key, label: label ?? LocalizedText(entry.key), isConcern: false)
    }
  }
}
