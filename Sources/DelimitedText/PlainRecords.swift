/// Reads at speed what follows RFC 4180 to the letter, which nearly every record does.
///
/// It reads a record or declines it, and never reads one otherwise than `RecordScanner` does, whose
/// rules for stray marks, padding and texts that hold records it leaves to it.
struct PlainRecords: Sendable {
  private let delimiter: UInt8
  private let quote: UInt8
  private let spacesMayPad: Bool

  /// nil for a dialect that escapes otherwise or divides by two bytes.
  init?(delimiter: Delimiter, quote: Quote, escape: Escape) {
    let bytes = Array(delimiter.text.utf8)
    guard quote == .none || quote == .double && escape == .doubled, bytes.count <= 1 else {
      return nil
    }
    // 0xFF never occurs in UTF-8.
    self.delimiter = bytes.first ?? 0xFF
    self.quote = quote.byte ?? 0xFF
    spacesMayPad = delimiter != .space
  }

  /// Reads the record at an offset; false where it is not plain, and what was read of it is void.
  func read(
    _ text: Span<UInt8>, from start: Int, into reading: inout RecordScanner.Reading
  ) -> Bool {
    let count = text.count
    var marks = ByteMarks(delimiter, quote, at: start)
    var index = start
    while true {
      var cell = CellBounds(start: index, end: index)
      if index < count {
        let first = text[index]
        if first == quote {
          guard let end = closing(text, from: index, &marks, &cell, &reading.lineBreaks) else {
            return false
          }
          index = end
        } else {
          if first == .space, spacesMayPad, isPaddedQuote(text, index) { return false }
          index = marks.next(in: text, from: index)
          cell.end = index
        }
      }
      reading.cells.append(cell)
      guard index < count else {
        reading.end = count
        reading.next = count
        return true
      }
      let byte = text[index]
      if byte == delimiter {
        index += 1
        continue
      }
      guard byte.endsLine else { return false }
      reading.end = index
      let isPair = byte == .carriageReturn && index + 1 < count && text[index + 1] == .lineFeed
      reading.next = index + (isPair ? 2 : 1)
      reading.lineBreaks += 1
      return true
    }
  }

  private func isPaddedQuote(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < text.count, text[index] == .space { index += 1 }
    return index < text.count && text[index] == quote
  }

  /// Where a quoted cell ends, behind its closing mark; nil where it is not plain.
  private func closing(
    _ text: Span<UInt8>, from opening: Int, _ marks: inout ByteMarks, _ cell: inout CellBounds,
    _ lineBreaks: inout Int
  ) -> Int? {
    let limit = min(text.count, opening + RecordScanner.longestCell)
    var index = opening + 1
    var lines = 0
    while true {
      index = marks.next(in: text, from: index)
      guard index < limit else { return nil }
      let byte = text[index]
      if byte == quote {
        let after = index + 1
        if after < text.count {
          let next = text[after]
          if next == quote {
            cell.hasEscapes = true
            index += 2
            continue
          }
          guard next == delimiter || next.endsLine else { return nil }
        }
        cell.start = opening + 1
        cell.end = index
        cell.isQuoted = true
        lineBreaks += lines
        return after
      }
      if byte.endsLine {
        // From the second line end on, lines may be records that a lost mark has swallowed.
        lines += 1
        guard lines == 1 else { return nil }
        if byte == .carriageReturn, index + 1 < limit, text[index + 1] == .lineFeed { index += 1 }
      }
      index += 1
    }
  }
}
