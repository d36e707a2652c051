/// What the cells of each column look like in the records that are whole.
///
/// A shape is the cell with each run of digits written `9` and each run of letters `a`:
/// `2026-05-04 18:22` is `9-9-9 9:9`. A column that has few shapes tells whether a cell belongs to it;
/// a column of free text takes any cell.
struct ColumnShapes: Sendable {
  /// Nil for a column that takes any cell.
  private let columns: [Set<[UInt8]>?]
  /// The cells of shaped columns digit by digit and letter by letter, those that are common.
  private let patterns: [Set<[UInt8]>]
  /// Whether nearly all filled cells of a column stand in quotation marks.
  private let quoted: [Bool]

  private static let longestShaped = 48
  /// How many records must agree before one that differs is taken to be faulty.
  static let fewestRecords = 3
  private static let mostShapes = 4

  /// Of a file about which nothing is known.
  static let unknown = ColumnShapes(columns: [], patterns: [], quoted: [])

  private init(columns: [Set<[UInt8]>?], patterns: [Set<[UInt8]>], quoted: [Bool]) {
    self.columns = columns
    self.patterns = patterns
    self.quoted = quoted
  }

  /// Learns the shapes; every record has `width` cells.
  ///
  /// From fewer than `fewest` records nothing is learned.
  init(
    of records: [[CellBounds]], width: Int, fewest: Int = fewestRecords, in text: Span<UInt8>
  ) {
    var columns: [Set<[UInt8]>?] = []
    var patterns: [Set<[UInt8]>] = []
    var quoted: [Bool] = []
    for column in 0..<width {
      var counts: [[UInt8]: Int] = [:]
      var exact: [[UInt8]: Int] = [:]
      var filled = (all: 0, quoted: 0)
      for record in records {
        let cell = record[column]
        let shape = ColumnShapes.shape(of: cell, in: text)
        counts[shape ?? [.space], default: 0] += 1
        if shape != nil { exact[ColumnShapes.pattern(of: cell, in: text), default: 0] += 1 }
        if !cell.isEmpty { filled.all += 1 }
        if !cell.isEmpty, cell.isQuoted { filled.quoted += 1 }
      }
      let usual =
        records.count >= fewest ? ColumnShapes.usual(counts, among: records.count) : nil
      columns.append(usual)
      patterns.append(
        usual == nil ? [] : Set(exact.filter { $0.value * 20 >= records.count }.keys))
      quoted.append(filled.all >= fewest && filled.quoted * 20 >= filled.all * 19)
    }
    self.columns = columns
    self.patterns = patterns
    self.quoted = quoted
  }

  /// The shapes that nearly all cells have; nil if there is no such small set.
  private static func usual(_ counts: [[UInt8]: Int], among total: Int) -> Set<[UInt8]>? {
    let common = counts.filter { $0.value * 20 >= total }
    guard common.count <= mostShapes, common[[.space]] == nil else { return nil }
    let covered = common.values.reduce(0, +)
    return covered * 20 >= total * 19 ? Set(common.keys) : nil
  }

  /// The shape of a cell; nil for a text that has none worth the name.
  private static func shape(of cell: CellBounds, in text: Span<UInt8>) -> [UInt8]? {
    guard cell.end - cell.start <= longestShaped else { return nil }
    var shape: [UInt8] = []
    for index in cell.range {
      // A stray mark at the edge of a cell says nothing about what the cell holds.
      if text[index] == .quotationMark, index == cell.start || index == cell.end - 1 { continue }
      let sign = signClass(text[index])
      if sign != shape.last || sign != UInt8(ascii: "9") && sign != UInt8(ascii: "a") {
        shape.append(sign)
      }
    }
    let words = shape.count { $0 == .space }
    return words > 1 ? nil : withoutDecimals(shape)
  }

  /// A cell with each digit written `9` and each letter `a`.
  private static func pattern(of cell: CellBounds, in text: Span<UInt8>) -> [UInt8] {
    cell.range.map { signClass(text[$0]) }
  }

  private static func signClass(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "9")
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      UInt8(ascii: "a")
    default: byte
    }
  }

  // 72 and 71.50 are both amounts, though 4.5.26 is no amount.
  private static func withoutDecimals(_ shape: [UInt8]) -> [UInt8] {
    let marks = shape.indices.filter {
      shape[$0] == UInt8(ascii: ".") || shape[$0] == UInt8(ascii: ",")
    }
    guard marks.count == 1, let mark = marks.first, mark > 0, mark + 1 < shape.count,
      shape[mark - 1] == UInt8(ascii: "9"), shape[mark + 1] == UInt8(ascii: "9")
    else { return shape }
    return Array(shape[..<mark] + shape[(mark + 2)...])
  }

  /// How well a record fits.
  struct Fit: Hashable {
    /// Cells unlike their column.
    var misfits = 0
    /// Filled cells like their column, of columns that have shapes.
    var hits = 0
    /// Hits on shapes of digits and signs, such as dates and amounts, which no column is named.
    var structuredHits = 0
  }

  /// Compares cells with the columns that begin at `column`.
  func fit(_ cells: some Sequence<CellBounds>, from column: Int = 0, in text: Span<UInt8>) -> Fit {
    var fit = Fit()
    for (offset, cell) in cells.enumerated() {
      guard column + offset < columns.count, let usual = columns[column + offset] else { continue }
      guard let shape = ColumnShapes.shape(of: cell, in: text), usual.contains(shape) else {
        fit.misfits += 1
        continue
      }
      if !shape.isEmpty { fit.hits += 1 }
      if shape.count > 1, shape.contains(UInt8(ascii: "9")) { fit.structuredHits += 1 }
    }
    return fit
  }

  /// Whether a cell is like its column.
  func fits(_ cell: CellBounds, column: Int, in text: Span<UInt8>) -> Bool {
    fit(CollectionOfOne(cell), from: column, in: text).misfits == 0
  }

  /// Whether a cell has as many digits and letters as others of its column, in the same places.
  func matchesPattern(_ cell: CellBounds, column: Int, in text: Span<UInt8>) -> Bool {
    column < patterns.count && cell.end - cell.start <= ColumnShapes.longestShaped
      && patterns[column].contains(ColumnShapes.pattern(of: cell, in: text))
  }

  /// Whether the text changes from digits to letters, or the like, at an offset.
  static func isSeam(at offset: Int, in text: Span<UInt8>) -> Bool {
    signClass(text[offset - 1]) != signClass(text[offset])
  }

  /// Whether a cell holds digits and nothing else.
  static func isNumber(_ cell: CellBounds, in text: Span<UInt8>) -> Bool {
    !cell.isEmpty && cell.range.allSatisfy { signClass(text[$0]) == UInt8(ascii: "9") }
  }

  /// Whether nearly all filled cells of the column stand in quotation marks.
  func isQuoted(_ column: Int) -> Bool {
    column < quoted.count && quoted[column]
  }

  /// Whether the column has shapes at all.
  func isShaped(_ column: Int) -> Bool {
    column < columns.count && columns[column] != nil
  }
}
