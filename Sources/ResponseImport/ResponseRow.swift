import DelimitedText
package import Messages
package import SurveyDefinition

/// One response as it was understood.
package struct ResponseRow: Sendable {
  /// Line of the file where it begins.
  package let line: Int
  /// What makes it the same response when the file comes again.
  package let key: String
  /// SHA-256 of its answers, independent of column order and spelling.
  package let contentHash: String
  /// Id of the event that it belongs to.
  package let event: String
  /// `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`; nil where the file does not say.
  package let answeredAt: String?
  /// The version of the form that it answers, as the export writes it; nil where it does not say.
  package let formVersion: String?
  /// Whether the key comes from the response's own id, not from what it answers.
  package var hasOwnID: Bool { key.hasPrefix("id:") }
  /// In the order of the survey's fields.
  package let answers: [FieldAnswer]
  package let issues: [CellIssue]
}

/// A row that cannot be taken in, with the reason.
package struct QuarantinedRow: Sendable {
  package let line: Int
  /// The bytes as they stand in the file, without the line end.
  package let original: [UInt8]
  package let reason: Diagnostic

  package init(line: Int, original: [UInt8], reason: Diagnostic) {
    self.line = line
    self.original = original
    self.reason = reason
  }
}

extension QuarantinedRow {
  /// The reasons for a person to read: what rows have in common is said once, with their lines.
  ///
  /// In the order of the first line concerned; only faults of the event are put together.
  package static func reasons(_ rows: [QuarantinedRow]) -> [Diagnostic] {
    var groups: [[QuarantinedRow]] = []
    var places: [[String]: Int] = [:]
    for row in rows {
      let kind = row.reason.kind
      guard kind == .importUnknownEvent || kind == .importRowWithoutEvent else {
        groups.append([row])
        continue
      }
      let key = [row.reason.place?.file ?? "", kind.code, row.reason.arguments["event"] ?? ""]
      if let group = places[key] {
        groups[group].append(row)
      } else {
        places[key] = groups.count
        groups.append([row])
      }
    }
    return groups.compactMap { group in
      guard let reason = group.first?.reason else { return nil }
      guard group.count > 1 else { return reason }
      var arguments = reason.arguments
      arguments["count"] = "\(group.count)"
      arguments["lines"] = LineList.text(group.map(\.line))
      return Diagnostic(
        reason.kind == .importUnknownEvent ? .importUnknownEventRows : .importRowsWithoutEvent,
        at: reason.place, arguments)
    }
  }
}

/// The numbers of some lines for a message.
package enum LineList {
  private static let mostLines = 12

  /// The lines in order, the first dozen of them.
  package static func text(_ lines: [Int]) -> String {
    let sorted = lines.sorted()
    let shown = sorted.prefix(mostLines).map(String.init).joined(separator: ", ")
    return sorted.count > mostLines ? shown + " …" : shown
  }
}

/// A whole file of responses as it was understood; nothing is stored yet.
package struct ReadResponses: Sendable {
  package let binding: SurveyBinding
  let table: DelimitedFile
  package let rows: [ResponseRow]
  package let quarantined: [QuarantinedRow]
  /// Records that are no responses: empty ones, repeated headers, footnotes; by kind.
  package let passedOver: [(kind: String, count: Int)]
  /// Records that were mended: an unquoted comma, a stray quotation mark; by kind.
  package let repaired: [(kind: String, count: Int)]

  /// The kind of records passed over in which no question is answered.
  package static let unanswered = "unanswered"

  /// Rows read: taken in or quarantined.
  package var rowCount: Int { rows.count + quarantined.count }

  /// The bytes of some rows as they stand in the file, by line.
  package func originals(ofLines lines: Set<Int>) -> [Int: [UInt8]] {
    guard !lines.isEmpty else { return [:] }
    var originals: [Int: [UInt8]] = [:]
    for record in table.records where lines.contains(record.line) {
      originals[record.line] = record.original
    }
    return originals
  }

  /// How many cells of a question had trouble, with one example; in the order of the survey.
  package func troubles() -> [CellTrouble] {
    var byKey: [CellTrouble.Key: CellTrouble] = [:]
    for row in rows {
      for issue in row.issues {
        let key = CellTrouble.Key(field: issue.field, kind: issue.kind)
        byKey[key, default: CellTrouble(key: key, count: 0, line: row.line, example: issue)]
          .count += 1
      }
    }
    let order = Dictionary(
      binding.survey.questions.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func position(_ trouble: CellTrouble) -> (Int, String, String) {
      let question = trouble.key.question
      return (order[question] ?? Int.max, trouble.key.field, trouble.key.kind.rawValue)
    }
    return byKey.values.sorted { position($0) < position($1) }
  }
}

/// One kind of trouble with one field's cells.
package struct CellTrouble: Sendable {
  package struct Key: Hashable, Sendable {
    package let field: String
    package let kind: CellIssue.Kind

    /// The id of the question that the field belongs to.
    package var question: String {
      field.firstRange(of: "__").map { String(field[..<$0.lowerBound]) } ?? field
    }
  }

  package let key: Key
  package var count: Int
  /// The first line that has it.
  package let line: Int
  package let example: CellIssue
}
