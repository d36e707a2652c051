import ContentHash
import DelimitedText
import Messages

/// Reads a table from beginning to end and gives out its rows, batch by batch.
struct BatchProducer {
  private var decoder: RowDecoder
  private var records: RecordSequence.Iterator
  private let plan: ReadingPlan
  private let byteCount: Int
  private(set) var summary = ReadSummary()

  init(_ plan: ReadingPlan, _ table: DelimitedFile, remembers: Bool = true) {
    self.plan = plan
    decoder = RowDecoder(plan, remembers: remembers)
    records = table.allRecords.makeIterator()
    byteCount = max(1, table.byteCount)
  }

  /// Why reading ended before the file did.
  var fault: DiagnosticsError? {
    records.fault.map {
      DiagnosticsError(
        Diagnostic(.fileUnreadable, at: Place(plan.file), ["cause": $0.cause]))
    }
  }

  /// The next rows; nil at the end.
  mutating func next() -> RowBatch? {
    while let record = records.next() {
      add(record)
      if decoder.batch.isFull { return take() }
    }
    return decoder.batch.rows.isEmpty ? nil : take()
  }

  private mutating func take() -> RowBatch {
    summary.understood += decoder.batch.rows.count
    return decoder.takeBatch(progress: min(1, Double(records.bytesRead) / Double(byteCount)))
  }

  private mutating func add(_ record: Record) {
    switch record.state {
    case .passedOver(let kind):
      return summary.passOver(kind.rawValue)
    case .ragged(let expected, let found):
      return quarantine(
        record,
        Diagnostic(
          .delimitedRagged, at: Place(plan.file, line: record.line),
          ["expected": "\(expected)", "found": "\(found)"]))
    case .cutOff:
      return quarantine(
        record, Diagnostic(.delimitedCutOff, at: Place(plan.file, line: record.line)))
    case .repaired(let kind): summary.repair(kind.rawValue)
    case .whole: break
    }
    switch decoder.understand(record) {
    case .response:
      if let row = decoder.batch.rows.last, !row.issues.isEmpty {
        summary.note(decoder.batch.issues[row.issues], line: row.line)
      }
    case .unanswered: summary.passOver(ReadResponses.unanswered)
    case .fault(let reason): quarantine(record, reason)
    }
  }

  private mutating func quarantine(_ record: Record, _ reason: Diagnostic) {
    summary.quarantined.append(
      QuarantinedRow(line: record.line, original: record.original, reason: reason))
  }
}
