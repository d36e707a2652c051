/// Finds the one reading of a damaged header row that has the width of the records below it.
///
/// Names have no shapes, so the width is all that there is to go by; a reading counts only if it is
/// the only one of its kind that has it.
struct HeaderRepair {
  let width: Int
  /// Whether the row below is a record beyond doubt, so that this one can only be the header.
  let standsOnRecords: Bool

  // Bounds the work on one row.
  private static let candidatesAtMost = 64

  /// The repaired row; nil where no reading fits, or more than one.
  func repair(
    _ reading: RecordScanner.Reading, from start: Int, in text: Span<UInt8>,
    with scanner: inout RecordScanner
  ) -> RecordScanner.Reading? {
    if let quoted = withLiteralQuote(reading, start, text, &scanner)
      ?? withBreakAtQuote(reading, start, text, &scanner)
    {
      return quoted
    }
    if let trimmed = withoutEmptyCell(reading) { return trimmed }
    guard standsOnRecords else { return nil }
    return withDelimiter(reading, text)
      ?? withOtherDelimiter(reading, start, text, than: scanner.dialect.delimiter)
  }

  private func withLiteralQuote(
    _ reading: RecordScanner.Reading, _ start: Int, _ text: Span<UInt8>,
    _ scanner: inout RecordScanner
  ) -> RecordScanner.Reading? {
    let openings = reading.cells.filter(\.isQuoted).map { $0.start - 1 }
    for opening in openings.prefix(HeaderRepair.candidatesAtMost) {
      let candidate = scanner.read(text, from: start, .literalQuote(at: opening))
      if candidate.cells.count == width, candidate.lineBreaks <= reading.lineBreaks {
        return candidate
      }
    }
    return nil
  }

  private func withBreakAtQuote(
    _ reading: RecordScanner.Reading, _ start: Int, _ text: Span<UInt8>,
    _ scanner: inout RecordScanner
  ) -> RecordScanner.Reading? {
    guard reading.cells.count == width - 1 else { return nil }
    for mark in reading.strayQuotes.prefix(HeaderRepair.candidatesAtMost) {
      let candidate = scanner.read(text, from: start, .cellBreak(at: mark))
      if candidate.cells.count == width, candidate.strayQuotes.isEmpty { return candidate }
    }
    return nil
  }

  /// One name too many, and one that is empty.
  private func withoutEmptyCell(_ reading: RecordScanner.Reading) -> RecordScanner.Reading? {
    let empty = reading.cells.indices.filter {
      reading.cells[$0].isEmpty && !reading.cells[$0].isQuoted
    }
    guard reading.cells.count == width + 1, empty.count == 1 else { return nil }
    var repaired = reading
    repaired.cells.remove(at: empty[0])
    return repaired
  }

  /// Two names that ran together: `ålder?kön`, `idDatum`, `"id""datum"`.
  private func withDelimiter(
    _ reading: RecordScanner.Reading, _ text: Span<UInt8>
  ) -> RecordScanner.Reading? {
    guard reading.cells.count == width - 1 else { return nil }
    for isSeam in [HeaderRepair.isQuoteSeam, HeaderRepair.isSentenceSeam, HeaderRepair.isCaseSeam] {
      let seams = reading.cells.enumerated().flatMap { column, cell in
        cell.range.dropFirst().filter { isSeam(cell, $0, text) }.map { (column, $0) }
      }
      guard seams.count < 2 else { return nil }
      guard let (column, place) = seams.first else { continue }
      var (left, right) = (reading.cells[column], reading.cells[column])
      let marks = text[place - 1] == .quotationMark ? 1 : 0
      left.end = place - marks
      right.start = place + (left.isQuoted ? marks : 0)
      if marks == 1, !left.isQuoted { left.start += 1 }
      var repaired = reading
      repaired.cells.replaceSubrange(column...column, with: [left, right])
      repaired.strayQuotes = []
      return repaired
    }
    return nil
  }

  /// Between the marks of two quoted names, or after the mark of one that a bare name follows.
  private static func isQuoteSeam(_ cell: CellBounds, _ place: Int, _ text: Span<UInt8>) -> Bool {
    guard text[place - 1] == .quotationMark else { return false }
    return cell.isQuoted
      ? text[place] == .quotationMark
      : text[cell.start] == .quotationMark && place - 1 > cell.start
        && text[place] != .quotationMark
  }

  private static func isSentenceSeam(
    _ cell: CellBounds, _ place: Int, _ text: Span<UInt8>
  ) -> Bool {
    let ends: Set<UInt8> = [UInt8(ascii: "?"), UInt8(ascii: "]"), UInt8(ascii: ")")]
    return ends.contains(text[place - 1]) && (isLower(text[place]) || isUpper(text[place]))
  }

  private static func isCaseSeam(_ cell: CellBounds, _ place: Int, _ text: Span<UInt8>) -> Bool {
    isLower(text[place - 1]) && isUpper(text[place])
  }

  private static func isLower(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isUpper(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private func withOtherDelimiter(
    _ reading: RecordScanner.Reading, _ start: Int, _ text: Span<UInt8>, than own: Delimiter
  ) -> RecordScanner.Reading? {
    var found: RecordScanner.Reading?
    for delimiter in [Delimiter.comma, .semicolon, .tab, .pipe, .space] where delimiter != own {
      var other = RecordScanner(
        delimiter: delimiter, quote: .double, escape: .doubled, expected: width)
      let candidate = other.read(text, from: start)
      guard candidate.cells.count == width, candidate.lineBreaks <= reading.lineBreaks else {
        continue
      }
      guard found == nil else { return nil }
      found = candidate
    }
    return found
  }
}
