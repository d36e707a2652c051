package import Messages

/// What one stored column of answers holds.
package enum FieldContent: Hashable, Sendable {
  /// The number of a choice or a step of a scale.
  case code(ChoiceList)
  /// 1 chosen, 0 not chosen.
  case flag
  case integer
  case decimal
  case text
  /// An ISO 8601 date or time of day as text.
  case dateOrTime

  /// Whether missing states are stored as negative numbers in the column itself.
  ///
  /// Free values may be negative or text, so their state stands in a column beside them.
  package var isCoded: Bool {
    switch self {
    case .code, .flag: true
    case .integer, .decimal, .text, .dateOrTime: false
    }
  }
}

/// One stored column that a question's answers go to.
package struct AnswerField: Hashable, Sendable {
  /// Column name in the store, unique in the survey.
  package let name: String
  package let content: FieldContent
  /// The wording that tells this column from the question's other ones.
  package let label: LocalizedText

  /// Names that a response's own columns have in the store, beside those of its answers.
  package static let reservedNames: Set<String> = [
    "id", "import", "response_key", "content_hash", "event", "answered_at", "definition", "round",
    "date", "masked_as",
  ]

  package init(name: String, content: FieldContent, label: LocalizedText) {
    self.name = name
    self.content = content
    self.label = label
  }
}

/// A value in a field, or why there is none.
package enum FieldAnswer: Hashable, Sendable {
  /// The question was not put to this person; stored as NULL.
  case notAsked
  case missing(MissingState)
  /// A choice number, a flag or a whole number.
  case number(Int)
  case decimal(Double)
  case text(String)
}
