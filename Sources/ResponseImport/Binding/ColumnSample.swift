package import DelimitedText

/// The first records of a table, for what only a column as a whole can tell.
package struct ColumnSample: Sendable {
  private let records: [Record]

  /// The first records of a table.
  package init(_ table: DelimitedFile) {
    var records: [Record] = []
    for record in table.records {
      records.append(record)
      if records.count == Self.recordsAtMost { break }
    }
    self.records = records
  }

  /// No records.
  package static let none = ColumnSample()

  private init() {
    records = []
  }

  /// The cells of a column that hold something.
  func cells(_ column: Int) -> [String] {
    records.compactMap { record in
      guard column < record.cells.count else { return nil }
      let text = record.cells[column].text.trimmingWhitespace()
      return text.isEmpty ? nil : text
    }
  }

  private static let recordsAtMost = 500
}
