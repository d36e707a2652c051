import Testing

@testable import ContentHash

/// SipHash with 128 bits against the vectors of its authors.
///
/// Source: Aumasson and Bernstein, reference code, `vectors.h`, `vectors_sip128`.
struct FingerprintTests {
  private static let vectors = [
    "a3817f04ba25a8e66df67214c7550293", "da87c1d86b99af44347659119b22fc45",
    "8177228da4a45dc7fca38bdef60affe4", "9c70b60c5267a94e5f33b6b02985ed51",
    "f88164c12d9c8faf7d0f6e7c7bcd5579", "1368875980776f8854527a07690e9627",
    "14eeca338b208613485ea0308fd7a15e", "a1f1ebbed8dbc153c0b84aa61ff08239",
  ]

  @Test(arguments: vectors.indices)
  func isSipHash(_ length: Int) {
    let message = (0..<length).map { UInt8($0) }
    let fingerprint = Fingerprint(
      of: message.span, key: (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908))
    let bytes = [fingerprint.low, fingerprint.high].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
    }
    let digits = bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    #expect(digits.joined() == Self.vectors[length])
  }

  @Test func addsUpInAnyOrder() {
    let parts = ["a", "b", "c"].map { Fingerprint(of: $0) }
    let forwards = parts.reduce(.none, +)
    #expect(forwards == parts.reversed().reduce(.none, +))
    #expect(forwards != parts.dropLast().reduce(.none, +))
    let full = Fingerprint(high: .max, low: .max)
    #expect(full + Fingerprint(high: 0, low: 1) == .none)
    #expect(Fingerprint(high: 1, low: 0x2A).hexadecimal == "0000000000000001000000000000002a")
  }

  @Test func aNumberIsItsBytes() {
    let key = Fingerprint(of: "x")
    let bytes = [UInt8](repeating: 7, count: 8)
    let other = Fingerprint(of: bytes.span, keyedBy: key)
    #expect(Fingerprint(of: 0x0707_0707_0707_0707, keyedBy: key) == other)
  }
}
