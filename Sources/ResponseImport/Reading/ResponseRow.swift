package import Messages
package import OriginalTexts
package import SurveyDefinition

/// One response as it was understood.
package struct ResponseRow: Sendable {
  /// Line of the file where it begins.
  package let line: Int
  /// What makes it the same response when the file comes again.
  package let key: String
  /// The fingerprint of its answers in hexadecimal, independent of column order and spelling.
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
  /// The free texts that the mask changed as they were typed, by field; none where they are not kept.
  package let originals: [(field: Int, words: OriginalText)]

  /// A row of a batch by itself, under the key that it has among those that are alike.
  package init(_ batch: RowBatch, _ index: Int, key: String) {
    let row = batch.rows[index]
    line = row.line
    self.key = key
    contentHash = batch.string(row.contentHash)
    event = batch.string(row.event)
    answeredAt = row.answeredAt.map(batch.string)
    formVersion = row.formVersion.map(batch.string)
    answers = batch.answers(ofRow: index).map(batch.answer)
    issues = Array(batch.issues[row.issues])
    originals = batch.originals.filter { $0.row == index }.map { ($0.field, $0.words) }
  }
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
  package static let mostLines = 12

  /// The lines in order, the first dozen of them.
  package static func text(_ lines: [Int]) -> String {
    let sorted = lines.sorted()
    let shown = sorted.prefix(mostLines).map(String.init).joined(separator: ", ")
    return sorted.count > mostLines ? shown + " …" : shown
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
