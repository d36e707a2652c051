import ContentHash
import DelimitedText
package import Messages
import SurveyDefinition

/// A whole file of responses as it was understood; nothing is stored yet.
package struct ReadResponses: Sendable {
  package let source: ResponseSource
  /// Rows that can be taken in.
  private let accepted: Int
  package let quarantined: [QuarantinedRow]
  private let summary: ReadSummary
  /// Lines of rows that share an id but not their answers.
  private let conflictingLines: Set<Int>

  /// The kind of records passed over in which no question is answered.
  package static let unanswered = "unanswered"

  /// Why the file could not be read to its end; nil where all is well.
  package let fault: DiagnosticsError?

  /// Reads a file to its end, for what there is to say of it.
  init(reading source: ResponseSource) {
    var producer = BatchProducer(source.plan, source.table)
    var byKey: [Fingerprint: (content: Fingerprint, lines: [Int], conflicts: Bool)] = [:]
    while let batch = producer.next() {
      for row in batch.rows where row.hasOwnID {
        let key = Fingerprint(of: batch.text.span.extracting(row.key.range))
        byKey[key, default: (row.content, [], false)].lines.append(row.line)
        if byKey[key]?.content != row.content { byKey[key]?.conflicts = true }
      }
    }
    let groups = byKey.values.filter(\.conflicts).map(\.lines)
    self.source = source
    summary = producer.summary
    conflictingLines = Set(groups.joined())
    let conflicts = source.conflicts(groups)
    accepted = summary.understood - conflicts.count
    quarantined = (summary.quarantined + conflicts).sorted { $0.line < $1.line }
    fault = producer.fault
  }

  /// What was found out while a file was stored.
  package init(_ source: ResponseSource, _ summary: ReadSummary) {
    self.source = source
    self.summary = summary
    conflictingLines = []
    accepted = summary.understood
    quarantined = summary.quarantined
    fault = nil
  }

  package var binding: SurveyBinding { source.binding }
  package var passedOver: [(kind: String, count: Int)] { summary.passedOver }
  package var repaired: [(kind: String, count: Int)] { summary.repaired }

  /// Rows read: taken in or quarantined.
  package var rowCount: Int { accepted + quarantined.count }

  /// How many cells of a question had trouble, with one example; in the order of the survey.
  package func troubles() -> [CellTrouble] { summary.troubles(binding.survey) }

  /// The rows that can be taken in, one by one; read anew, all of them held at once.
  package var rows: [ResponseRow] {
    var rows: [ResponseRow] = []
    var repeats: [String: Int] = [:]
    var producer = BatchProducer(source.plan, source.table)
    while let batch = producer.next() {
      for (index, row) in batch.rows.enumerated() where !conflictingLines.contains(row.line) {
        var key = batch.string(row.key)
        if !row.hasOwnID {
          repeats[key, default: 0] += 1
          key += ":\(repeats[key] ?? 1)"
        }
        rows.append(ResponseRow(batch, index, key: key))
      }
    }
    return rows
  }
}
