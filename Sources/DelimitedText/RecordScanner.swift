/// Reads one record at a time from text, by one dialect.
///
/// A quotation mark opens a cell only at its start (spaces before it aside) and closes it only
/// before a delimiter, a line end or the end of the text (spaces before those aside). So text that
/// follows RFC 4180 is read as it says (one exception: see `readQuoted`), and a stray mark does the
/// least harm.
struct RecordScanner {
  /// How one reading of a record departs from the rules.
  enum Departure: Hashable {
    case none
    /// The mark at this offset does not open a cell.
    case literalQuote(at: Int)
    /// A new cell begins at this offset though no delimiter stands before it.
    case cellBreak(at: Int)
  }

  /// A record as read.
  struct Reading: Hashable {
    var cells: [CellBounds] = []
    /// Where its last cell ends, before the line end.
    var end = 0
    /// Where the next record begins.
    var next = 0
    /// Line ends in it, its own included.
    var lineBreaks = 0
    /// Marks that stand in the middle of an unquoted cell, that close nothing, or never close.
    var strayQuotes: [Int] = []

    fileprivate mutating func begin() {
      cells.removeAll(keepingCapacity: true)
      lineBreaks = 0
      strayQuotes.removeAll(keepingCapacity: true)
    }
  }

  let dialect: (delimiter: Delimiter, quote: Quote, escape: Escape)
  /// Cells that a record should have; nil while that is not known.
  var expected: Int?

  let delimiter: (first: UInt8, second: UInt8?)
  private let quote: UInt8?
  private let plain: PlainRecords?
  /// Whether every record is read by all the rules, which takes longer and gives the same.
  var isCareful = false
  /// How far readings have looked since this was last set to 0: were there more text from here on,
  /// they could have come out otherwise.
  private(set) var reach = 0
  private let spacesMayPad: Bool
  // Where the last search for a closing mark found none. There is none for a mark that opens inside
  // it either: without this, a file of such marks would be read to its end from each of them.
  var withoutClose = 0..<0

  static let longestCell = 1 << 20

  init(delimiter: Delimiter, quote: Quote, escape: Escape, expected: Int? = nil) {
    dialect = (delimiter, quote, escape)
    self.expected = expected
    self.quote = quote.byte
    let bytes = Array(delimiter.text.utf8)
    // 0xFF never occurs in UTF-8.
    self.delimiter = (bytes.first ?? 0xFF, bytes.count > 1 ? bytes[1] : nil)
    spacesMayPad = delimiter != .space
    plain = PlainRecords(delimiter: delimiter, quote: quote, escape: escape)
  }

  /// Begins to note anew how far readings look.
  mutating func forgetReach() { reach = 0 }

  /// Notes how far a reading by another dialect looked.
  mutating func looked(upTo offset: Int) { reach = max(reach, offset) }

  /// What is kept of earlier readings, where the text now begins so much later.
  mutating func textBegins(later distance: Int) {
    let start = max(0, withoutClose.lowerBound - distance)
    withoutClose = start..<max(start, withoutClose.upperBound - distance)
  }

  var unescaping: Unescaping { Unescaping(quote: dialect.quote, escape: dialect.escape) }

  /// Reads the record that begins at an offset before the end of the text.
  mutating func read(
    _ text: Span<UInt8>, from start: Int, _ departure: Departure = .none
  ) -> Reading {
    var reading = Reading()
    reading.cells.reserveCapacity(expected ?? 8)
    read(text, from: start, departure, into: &reading)
    return reading
  }

  /// The same into a reading that is used again and again.
  mutating func read(
    _ text: Span<UInt8>, from start: Int, _ departure: Departure, into reading: inout Reading
  ) {
    reading.begin()
    defer { reach = max(reach, reading.next) }
    if let plain, !isCareful, departure == .none, start >= withoutClose.upperBound {
      if plain.read(text, from: start, into: &reading) { return }
      reading.begin()
    }
    var index = start
    while true {
      index = readCell(text, from: index, departure, &reading)
      reading.end = index
      guard index < text.count else { break }
      if case .cellBreak(at: index) = departure { continue }
      let byte = text[index]
      if byte.endsLine {
        reading.lineBreaks += 1
        let next = index + 1
        let isPair = byte == .carriageReturn && next < text.count && text[next] == .lineFeed
        reading.next = isPair ? next + 1 : next
        return
      }
      index += delimiter.second == nil ? 1 : 2
    }
    reading.next = index
  }

  /// Reads a cell and gives the offset of what ended it.
  private mutating func readCell(
    _ text: Span<UInt8>, from start: Int, _ departure: Departure, _ reading: inout Reading
  ) -> Int {
    if let opening = openingQuote(text, from: start), departure != .literalQuote(at: opening) {
      if let end = readQuoted(text, opening: opening, &reading) { return end }
      reading.strayQuotes.append(opening)
    } else if case .literalQuote(let literal) = departure, literal >= start,
      literal == openingQuote(text, from: start)
    {
      reading.strayQuotes.append(literal)
    }
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == delimiter.first, isDelimiter(text, at: index) { break }
      if byte.endsLine { break }
      if byte == .quotationMark, dialect.quote == .double, index > start {
        if case .cellBreak(at: index) = departure { break }
        if reading.strayQuotes.last != index { reading.strayQuotes.append(index) }
      }
      index += 1
    }
    reading.cells.append(CellBounds(start: start, end: index))
    return index
  }

  private func openingQuote(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard let quote else { return nil }
    var index = start
    if spacesMayPad {
      while index < text.count, text[index] == .space { index += 1 }
    }
    return index < text.count && text[index] == quote ? index : nil
  }

  private func isDelimiter(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard text[index] == delimiter.first else { return false }
    guard let second = delimiter.second else { return true }
    return index + 1 < text.count && text[index + 1] == second
  }

  private func isCellStart(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let before = index - (delimiter.second == nil ? 1 : 2)
    return before >= 0 && (text[index - 1].endsLine || isDelimiter(text, at: before))
  }

  /// Where a cell closed before this offset ends, spaces passed; nil if other text follows.
  private func cellEnd(_ text: Span<UInt8>, after offset: Int) -> Int? {
    var index = offset
    while true {
      guard index < text.count else { return index }
      let byte = text[index]
      if byte.endsLine || isDelimiter(text, at: index) {
        return index
      }
      guard spacesMayPad, byte == .space else { return nil }
      index += 1
    }
  }

  /// Reads a quoted cell and gives the offset of what ended it; nil if nothing closes it.
  ///
  /// Nor is it one if it seems to swallow other records: if on a later line a mark opens another
  /// cell, or a whole line has the width expected and some mark closes nothing, or lines in a row
  /// have that width and many delimiters. Only the last can befall text that follows RFC 4180, where
  /// someone has put a table into a cell; the alternative would be to lose records to one mark
  /// without a word.
  private mutating func readQuoted(
    _ text: Span<UInt8>, opening: Int, _ reading: inout Reading
  ) -> Int? {
    guard let quote else { return nil }
    var line = InnerLines(expected: expected)
    var hasEscapes = false
    var stray: Int?
    let limit = min(text.count, opening + RecordScanner.longestCell)
    var index = opening + 1
    while index < limit {
      let byte = text[index]
      if byte == quote {
        if dialect.escape == .doubled, index + 1 < text.count, text[index + 1] == quote {
          hasEscapes = true
          index += 2
          continue
        }
        if let end = cellEnd(text, after: index + 1) {
          reading.cells.append(
            CellBounds(start: opening + 1, end: index, isQuoted: true, hasEscapes: hasEscapes))
          reading.lineBreaks += line.count
          // An apostrophe in a cell within single marks is no sign of a fault.
          if let stray, dialect.quote == .double { reading.strayQuotes.append(stray) }
          return end
        }
        if stray == nil { stray = index }
        if line.count > 0, line.whole > 0 || isCellStart(text, index) { break }
      } else if byte.endsLine {
        if byte == .carriageReturn, index + 1 < limit, text[index + 1] == .lineFeed { index += 1 }
        line.end()
        if line.whole > 0, stray != nil || line.looksLikeRecords { break }
      } else if byte == delimiter.first, isDelimiter(text, at: index) {
        line.delimiters += 1
      } else if byte == .backslash || byte == .quotationMark, index + 1 < limit,
        unescaping.isEscape(byte, before: text[index + 1])
      {
        hasEscapes = true
        index += 2
        continue
      }
      // Past the marks that directly follow the opening one, an earlier search holds here too.
      if byte != quote, withoutClose.contains(opening), withoutClose.contains(index) {
        reach = max(reach, withoutClose.upperBound)
        return nil
      }
      index += 1
    }
    reach = max(reach, index)
    withoutClose = opening..<max(index, opening)
    return nil
  }
}

/// Counts, inside a quoted cell, the lines that look like records.
private struct InnerLines {
  let expected: Int?
  var delimiters = 0
  private(set) var count = 0
  /// Lines of the width expected, one after the other.
  private(set) var whole = 0

  init(expected: Int?) {
    self.expected = expected
  }

  /// Whether so many delimiters stand just where records have them that it cannot be by chance.
  var looksLikeRecords: Bool {
    whole * ((expected ?? 1) - 1) >= 20
  }

  mutating func end() {
    // What stands before the first line end is the rest of a line, not a line.
    // One delimiter in a line is nothing special in any text.
    let isWhole = count > 0 && expected.map { $0 > 2 && delimiters == $0 - 1 } ?? false
    whole = isWhole ? whole + 1 : 0
    count += 1
    delimiters = 0
  }
}
