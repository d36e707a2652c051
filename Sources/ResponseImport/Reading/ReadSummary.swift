import Messages
package import SurveyDefinition

/// What came of reading a whole file, besides its rows.
package struct ReadSummary: Sendable {
  /// How many rows were understood.
  package internal(set) var understood = 0
  package internal(set) var quarantined: [QuarantinedRow] = []
  private var passedOverCounts: [String: Int] = [:]
  private var repairedCounts: [String: Int] = [:]
  private var troubles: [CellTrouble.Key: CellTrouble] = [:]
  /// SHA-256 of the file, where it was asked for.
  package internal(set) var fileHash: String?

  package init() {}

  mutating func passOver(_ kind: String) { passedOverCounts[kind, default: 0] += 1 }

  mutating func repair(_ kind: String) { repairedCounts[kind, default: 0] += 1 }

  mutating func note(_ issues: ArraySlice<CellIssue>, line: Int) {
    for issue in issues {
      let key = CellTrouble.Key(field: issue.field, kind: issue.kind)
      troubles[key, default: CellTrouble(key: key, count: 0, line: line, example: issue)].count += 1
    }
  }

  /// Records that are no responses: empty ones, repeated headers, footnotes; by kind.
  package var passedOver: [(kind: String, count: Int)] {
    passedOverCounts.sorted { $0.key < $1.key }.map { (kind: $0.key, count: $0.value) }
  }

  /// Records that were mended: an unquoted comma, a stray quotation mark; by kind.
  package var repaired: [(kind: String, count: Int)] {
    repairedCounts.sorted { $0.key < $1.key }.map { (kind: $0.key, count: $0.value) }
  }

  /// How many cells of a question had trouble, with one example; in the order of the survey.
  package func troubles(_ survey: Survey) -> [CellTrouble] {
    let order = Dictionary(
      survey.questions.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func position(_ trouble: CellTrouble) -> (Int, String, String) {
      let question = trouble.key.question
      return (order[question] ?? Int.max, trouble.key.field, trouble.key.kind.rawValue)
    }
    return troubles.values.sorted { position($0) < position($1) }
  }
}
