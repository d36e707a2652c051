package import Messages

/// The table of a file, written anew as RFC 4180 has it: one header row, every cell in its column,
/// nothing above or below.
///
/// A record that no repair fits is written as it stands and reported, so that nothing is lost; one
/// that is too short is filled up with empty cells.
package struct Normalisation: Sendable {
  /// Which of the tables that a file holds is written.
  package enum Selection: Hashable, Sendable {
    /// The table of this number, from 1.
    case table(Int)
    /// The first, and those below it that repeat its header, as when files were pasted together.
    case sameHeader

    func takes(_ record: Record) -> Bool {
      switch self {
      case .table(let number): record.table == number
      case .sameHeader: true
      }
    }
  }

  /// How many records were written.
  package private(set) var recordCount = 0
  /// How many tables the file holds.
  package private(set) var tableCount = 1
  /// What a person should look at, in the order of the file; at most `mostReported`.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How many more there are of them.
  package private(set) var unreported = 0

  package static let mostReported = 50
  private static let pieceLength = 1 << 16

  private let file: DelimitedFile
  private let selection: Selection
  private let language: Language
  private var headerIsWritten = false

  private init(_ file: DelimitedFile, _ selection: Selection, _ language: Language) {
    self.file = file
    self.selection = selection
    self.language = language
  }

  /// Writes the table and gives it on piece by piece.
  ///
  /// - Parameters:
  ///   - file: the file as it was understood.
  ///   - selection: which of its tables.
  ///   - options: how it is written.
  ///   - language: of what is said about repairs.
  ///   - sink: takes the next bytes.
  /// - Returns: what was written, and what to look at.
  package static func write(
    _ file: DelimitedFile, _ selection: Selection = .table(1),
    options: DelimitedWriter.Options = DelimitedWriter.Options(), language: Language,
    to sink: ([UInt8]) throws -> Void
  ) rethrows -> Normalisation {
    var normalisation = Normalisation(file, selection, language)
    var writer = DelimitedWriter(options)
    if selection.includesFirst, !file.headerRows.isEmpty {
      writer.append(file.header)
      normalisation.headerIsWritten = true
    }
    for record in file.allRecords {
      normalisation.append(record, to: &writer)
      if writer.bytes.count >= pieceLength { try sink(writer.takeBytes()) }
    }
    try sink(writer.takeBytes())
    normalisation.diagnostics += writer.diagnostics(file: file.name)
    return normalisation
  }

  private mutating func append(_ record: Record, to writer: inout DelimitedWriter) {
    if record.table > tableCount { begin(record) }
    guard selection.takes(record) else { return }
    switch record.state {
    case .passedOver(.otherTable):
      // Nothing is known of its columns, so it is given as it stands, its header first.
      guard case .table = selection else { return }
      if headerIsWritten { recordCount += 1 }
      headerIsWritten = true
      writer.append(record.cells.map(\.text))
    case .passedOver(.repeatedHeader):
      guard case .table = selection, !headerIsWritten else { return }
      headerIsWritten = true
      writer.append(file.header)
    case .passedOver:
      return
    case .whole, .repaired, .ragged, .cutOff:
      recordCount += 1
      report(record)
      writer.append(fitted(record.cells.map(\.text)))
    }
  }

  /// As wide as the table, unless that would take something away.
  private func fitted(_ cells: [String]) -> [String] {
    guard cells.count > file.width else {
      return cells + Array(repeating: "", count: file.width - cells.count)
    }
    let kept = cells.lastIndex { !$0.isEmpty } ?? 0
    return Array(cells[..<max(kept + 1, file.width)])
  }

  private mutating func begin(_ record: Record) {
    tableCount = record.table
    let isTaken =
      switch (selection, record.state) {
      case (.table(let number), _): number == record.table
      case (.sameHeader, .passedOver(.otherTable)): false
      case (.sameHeader, _): true
      }
    guard !isTaken else { return }
    add(
      Diagnostic(
        .delimitedTableLeftOut, at: Place(file.name, line: record.line),
        ["table": "\(record.table)"]))
  }

  private mutating func report(_ record: Record) {
    let place = Place(file.name, line: record.line)
    switch record.state {
    case .repaired(let kind):
      add(Diagnostic(.delimitedRepaired, at: place, ["repair": kind.phrase.text(language)]))
    case .ragged(let expected, let found):
      add(
        Diagnostic(
          .delimitedWrittenRagged, at: place, ["expected": "\(expected)", "found": "\(found)"]))
    case .cutOff:
      add(Diagnostic(.delimitedWrittenCutOff, at: place))
    case .whole, .passedOver:
      return
    }
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    if diagnostics.count < Normalisation.mostReported {
      diagnostics.append(diagnostic)
    } else {
      unreported += 1
    }
  }
}

extension Normalisation.Selection {
  fileprivate var includesFirst: Bool {
    switch self {
    case .table(let number): number == 1
    case .sameHeader: true
    }
  }
}
