package import DelimitedText
import Messages

/// A file of responses that is understood and can be read, as often as need be.
package struct ResponseSource: Sendable {
  package let binding: SurveyBinding
  package let table: DelimitedFile
  let bytes: ByteSource?
  let plan: ReadingPlan

  /// Reads the file, on a thread of its own; the summary tells the hash of its bytes if asked to.
  package func begin(isHashed: Bool = false) -> BatchReading {
    BatchReading(plan, table, hashed: isHashed ? bytes : nil)
  }

  /// Reads the file to its end for what there is to say of it; no rows are kept.
  package func summarised() -> ReadResponses { ReadResponses(reading: self) }

  /// The bytes of some rows as they stand in the file, by line.
  package func originals(ofLines lines: Set<Int>) -> [Int: [UInt8]] {
    guard !lines.isEmpty else { return [:] }
    var originals: [Int: [UInt8]] = [:]
    for record in table.records where lines.contains(record.line) {
      originals[record.line] = record.original
    }
    return originals
  }

  /// Rows that share an id but not their answers, given by the lines of each such id: which one holds
  /// cannot be known.
  package func conflicts(_ groups: [[Int]]) -> [QuarantinedRow] {
    var group: [Int: Int] = [:]
    for (number, lines) in groups.enumerated() {
      for line in lines { group[line] = number }
    }
    guard !group.isEmpty else { return [] }
    var conflicting: [QuarantinedRow] = []
    for record in table.records {
      guard let number = group[record.line] else { continue }
      let id = binding.responseIDColumn.map { CellRow(record, binding.cellHabits)[$0] } ?? ""
      conflicting.append(
        QuarantinedRow(
          line: record.line, original: record.original,
          reason: Diagnostic(
            .importConflictingID, at: Place(plan.file, line: record.line),
            [
              "id": plan.masked(id),
              "lines": groups[number].sorted().map(String.init).joined(separator: ", "),
            ])))
    }
    return conflicting
  }
}
