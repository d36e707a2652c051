/// An encoding of one byte a character whose lower half is ASCII.
struct CodePage: Sendable {
  /// The scalars of the bytes 0x80 to 0xFF, in order.
  private let upper: [Unicode.Scalar]
  private let byteOfScalar: [Unicode.Scalar: UInt8]

  private init(upper: [Unicode.Scalar]) {
    self.upper = upper
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (index, scalar) in upper.enumerated() { bytes[scalar] = UInt8(0x80 + index) }
    byteOfScalar = bytes
  }

  func scalar(of byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
  }

  /// The byte for a scalar; nil where the page has none.
  func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.isASCII ? UInt8(scalar.value) : byteOfScalar[scalar]
  }

  /// Windows-1252.
  ///
  /// The five bytes without a character stand for the control of the same number, so that every
  /// byte survives the way there and back.
  ///
  /// Source: WHATWG Encoding Standard, index windows-1252.
  static let windows1252: CodePage = {
    let special: [Unicode.Scalar] = Array(
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    return CodePage(upper: special + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) })
  }()

  /// Mac Roman as in macOS: 0xDB is the euro sign, 0xF0 the private-use apple.
  ///
  /// Source: Unicode Consortium, mapping APPLE/ROMAN.TXT.
  static let macRoman: CodePage = {
    let rows = [
      "ÄÅÇÉÑÖÜáàâäãåçéè", "êëíìîïñóòôöõúùûü", "†°¢£§•¶ß®©™´¨≠ÆØ", "∞±≤≥¥µ∂∑∏π∫ªºΩæø",
      "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ", "–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ", "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ",
      "\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
    ]
    return CodePage(upper: Array(rows.joined().unicodeScalars))
  }()
}
