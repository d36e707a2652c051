import Messages
import ResponseImport

/// What became of the rows of one file.
struct LoadedRows {
  var counts = ImportCounts()
  /// What the reading found besides the rows.
  var summary = ReadSummary()
  /// Rows that could be read and not be taken in.
  var refused: [QuarantinedRow] = []
  /// The response that each row was set aside for, by line.
  var changedLines: [Int: String] = [:]
  var unnumbered = UnnumberedRows()
  /// What was typed of texts that people have said something of, where it is not kept.
  var typed: TypedTexts = [:]
  var events = EventCounts()
  /// SHA-256 of the file.
  var fileHash = ""
  /// The import that brought the same bytes before.
  var known: KnownFile?

  /// Every row that was set aside.
  var quarantined: [QuarantinedRow] {
    (summary.quarantined + refused).sorted { $0.line < $1.line }
  }
}

/// The first rows of one import that have no number of their own, by line.
struct UnnumberedRows {
  private var new: [Int] = []
  /// Stored already, word for word.
  private var known: [Int] = []

  mutating func noteNew(_ line: Int) {
    if new.count <= LineList.mostLines { new.append(line) }
  }

  mutating func noteKnown(_ line: Int) {
    if known.count <= LineList.mostLines { known.append(line) }
  }

  /// Where both kinds stand in one file, a new row may be a mended old one.
  func warnings(_ file: String) -> [Diagnostic] {
    guard !new.isEmpty, !known.isEmpty else { return [] }
    return [
      Diagnostic(
        .importMixedUnnumbered, at: Place(file),
        ["new": LineList.text(new), "known": LineList.text(known)])
    ]
  }
}
