/// How many records of each kind a file has, and where the first of each stands.
package struct RecordTally: Sendable {
  /// The records of one kind.
  package struct Entry: Hashable, Sendable {
    package private(set) var count = 0
    /// The line of the first.
    package private(set) var line = 0

    mutating func add(_ record: Record) {
      if count == 0 { line = record.line }
      count += 1
    }
  }

  /// Records of another width than the table.
  package struct Ragged: Hashable, Sendable {
    package var entry = Entry()
    /// The widths of the first.
    package var expected = 0
    package var found = 0
  }

  /// Data records, the faulty ones among them.
  package private(set) var records = 0
  package private(set) var repaired: [RepairKind: Entry] = [:]
  package private(set) var passedOver: [PassedOver: Entry] = [:]
  package private(set) var ragged = Ragged()
  /// The line of a last record that the file ends inside of.
  package private(set) var cutOffLine: Int?
  package private(set) var tables = 1
  /// A filled cell of each column, from the first record that has one; nil where none has.
  package private(set) var examples: [String?]

  /// Goes through a whole file.
  package init(of file: DelimitedFile) {
    examples = Array(repeating: nil, count: file.width)
    for record in file.allRecords { add(record) }
  }

  private mutating func add(_ record: Record) {
    tables = max(tables, record.table)
    switch record.state {
    case .passedOver(let reason):
      passedOver[reason, default: Entry()].add(record)
      return
    case .repaired(let kind):
      repaired[kind, default: Entry()].add(record)
    case .ragged(let expected, let found):
      if ragged.entry.count == 0 { (ragged.expected, ragged.found) = (expected, found) }
      ragged.entry.add(record)
    case .cutOff: cutOffLine = record.line
    case .whole: break
    }
    records += 1
    guard record.cells.count == examples.count else { return }
    for (column, cell) in record.cells.enumerated() where examples[column] == nil && !cell.isEmpty {
      examples[column] = String(cell.text.prefix(60))
    }
  }
}
