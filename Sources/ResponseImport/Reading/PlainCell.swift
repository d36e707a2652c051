import DelimitedText

/// Reads from bytes what is written in the plainest way, and declines everything else, which the
/// codecs read from text.
enum PlainCell {
  /// A decimal number with a point and at most fifteen digits, such as `59.32938`.
  ///
  /// With so few digits and powers of ten that are exact, one division gives the nearest double, the
  /// one that any reader of the text would give.
  static func decimal(_ text: Span<UInt8>, _ cell: CellBounds) -> Double? {
    var index = cell.start
    let isNegative = index < cell.end && text[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var digits = 0
    var number = 0
    var decimals: Int?
    while index < cell.end {
      let byte = text[index]
      if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
        decimals = digits
      } else {
        let digit = Int(byte) - 0x30
        guard digit >= 0, digit <= 9, digits < 15 else { return nil }
        number = number * 10 + digit
        digits += 1
      }
      index += 1
    }
    guard let before = decimals, digits > before else { return nil }
    let value = Double(number) / powers[digits - before]
    return isNegative ? -value : value
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Whether a cell is `2026-05-04` or `2026-05-04 18:22:31`, a day and a time that there are, and so
  /// stands as it is to be stored.
  static func isTimestamp(_ text: Span<UInt8>, _ cell: CellBounds) -> Bool {
    let length = cell.end - cell.start
    guard length == 10 || length == 19 else { return false }
    func number(_ offset: Int, _ count: Int) -> Int {
      var number = 0
      for index in cell.start + offset..<cell.start + offset + count {
        let digit = Int(text[index]) - 0x30
        guard digit >= 0, digit <= 9 else { return -1 }
        number = number * 10 + digit
      }
      return number
    }
    func stands(_ sign: UInt8, at offset: Int) -> Bool { text[cell.start + offset] == sign }
    let year = number(0, 4)
    let month = number(5, 2)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    guard stands(UInt8(ascii: "-"), at: 4), stands(UInt8(ascii: "-"), at: 7),
      year >= 1900, year <= 2199, month >= 1, month <= 12, number(8, 2) >= 1,
      number(8, 2) <= (month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31)
    else { return false }
    return length == 10
      || stands(UInt8(ascii: " "), at: 10) && stands(UInt8(ascii: ":"), at: 13)
        && stands(UInt8(ascii: ":"), at: 16) && (0...23).contains(number(11, 2))
        && (0...59).contains(number(14, 2)) && (0...60).contains(number(17, 2))
  }

  /// A cell without the white space around it, where its first and last other bytes are ASCII.
  static func trimmed(_ text: Span<UInt8>, _ cell: CellBounds) -> Range<Int>? {
    var start = cell.start
    var end = cell.end
    while start < end, isSpace(text[start]) { start += 1 }
    while start < end, isSpace(text[end - 1]) { end -= 1 }
    guard start == end || text[start] < 0x80 && text[end - 1] < 0x80 else { return nil }
    return start..<end
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}
