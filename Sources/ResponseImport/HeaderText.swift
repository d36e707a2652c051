/// How texts of strangers' files are compared with texts of a definition.
package enum HeaderText {
  /// Lower case, single spaces, no invisible characters, no closing `:`, `*` or `?`.
  package static func normalised(_ text: String) -> String {
    if let plain = normalisedASCII(text) { return plain }
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isSpace {
        pendingSpace = !result.isEmpty
        continue
      }
      switch scalar {
      case "\u{00AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": continue
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}":
        append("-", to: &result, &pendingSpace)
      case "\u{2018}", "\u{2019}": append("'", to: &result, &pendingSpace)
      case "\u{201C}", "\u{201D}": append("\"", to: &result, &pendingSpace)
      default: append(scalar, to: &result, &pendingSpace)
      }
    }
    while let last = result.last, [":", "*", "?", ".", " "].contains(last) { result.removeLast() }
    return String(result)
  }

  /// The same for a text of ASCII alone, which most are, without looking up what a letter is.
  private static func normalisedASCII(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x09...0x0D, 0x20: pendingSpace = !bytes.isEmpty
      default:
        if pendingSpace { bytes.append(0x20) }
        pendingSpace = false
        bytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
      }
    }
    while let last = bytes.last, closing.contains(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let closing = Set(":*?. ".utf8)

  private static func append(
    _ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView, _ pendingSpace: inout Bool
  ) {
    if pendingSpace { result.append(" ") }
    pendingSpace = false
    result.append(scalar)
  }

  /// The normalised text with å ä ö é as a a o e and without punctuation, for near misses.
  package static func folded(_ text: String) -> String {
    var result = ""
    for character in normalised(text) {
      switch character {
      case "å", "ä", "á", "à": result.append("a")
      case "ö", "ø", "ó": result.append("o")
      case "é", "è", "ë": result.append("e")
      case "ü": result.append("u")
      case _ where character.isLetter || character.isNumber: result.append(character)
      default: continue
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; the letters that nearly every text is made of are told at once.
  var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    case ..<0x1680: false
    default: properties.isWhitespace
    }
  }
}
