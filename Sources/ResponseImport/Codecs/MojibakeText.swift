/// UTF-8 that some program read as Windows-1252: “Ã¥” for “å”.
enum MojibakeText {
  /// The text as it was meant; nil where nothing shows that it was misread.
  static func mended(_ text: String) -> String? {
    // Every å, ä, ö and é begins with Ã in such a text, and dashes and quotes with â.
    guard mayBeMisread(text) else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(scalar) else { return nil }
      bytes.append(byte)
    }
    guard let mended = String(validating: bytes, as: UTF8.self), mended != text else { return nil }
    return mended
  }

  /// Whether Ã or â stands in a text, told by its bytes, for nearly every text has neither.
  private static func mayBeMisread(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if last == 0xC3, byte == 0x83 || byte == 0xA2 { return true }
      last = byte
    }
    return false
  }

  /// The byte of Windows-1252 for a character; C1 controls stand for themselves, as browsers do it.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return upper[scalar.value]
  }

  /// Source: the WHATWG Encoding Standard, index windows-1252, 0x80 to 0x9F.
  private static let upper: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87, 0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C,
    0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}
