/// Characters that XML cannot hold, written as Excel writes them: `_x0007_`.
///
/// Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
enum EscapedCharacters {
  /// The text with each `_xHHHH_` as the character that it stands for.
  static func decoded(_ text: String) -> String {
    guard hasEscape(text) else { return text }
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.first {
      if let code = code(rest) {
        units.append(code)
        rest = rest.dropFirst(7)
      } else {
        units.append(unit)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The text with what XML cannot hold, and what looks like an escape, written as escapes.
  static func encoded(_ text: String, canHold: (UInt32) -> Bool) -> String {
    var isPlain = true
    for scalar in text.unicodeScalars where scalar == "_" || !canHold(scalar.value) {
      isPlain = false
    }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      let looksEscaped = scalar == "_" && code(Array(String(rest.prefix(7)).utf16)[...]) != nil
      if looksEscaped || !canHold(scalar.value) {
        result.append(contentsOf: escape(scalar.value).unicodeScalars)
      } else {
        result.append(scalar)
      }
      rest = rest.dropFirst()
    }
    return String(result)
  }

  private static func hasEscape(_ text: String) -> Bool {
    var wasUnderscore = false
    for byte in text.utf8 {
      if wasUnderscore, byte == UInt8(ascii: "x") { return true }
      wasUnderscore = byte == UInt8(ascii: "_")
    }
    return false
  }

  /// The UTF-16 unit that the escape at the start stands for; nil where there is none.
  private static func code(_ units: ArraySlice<UInt16>) -> UInt16? {
    let start = Array(units.prefix(7))
    guard start.count == 7, start[0] == 0x5F, start[1] == 0x78, start[6] == 0x5F else {
      return nil
    }
    var value: UInt16 = 0
    for unit in start[2..<6] {
      guard unit < 0x80, let digit = Character(UnicodeScalar(UInt8(unit))).hexDigitValue else {
        return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  private static func escape(_ codePoint: UInt32) -> String {
    let digits = String(codePoint, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "_"
  }
}
