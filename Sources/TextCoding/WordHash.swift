/// A hash of a word's letters in lower case, by the bytes of their UTF-8 form.
///
/// Source: Fowler, Noll & Vo, "The FNV Non-Cryptographic Hash Algorithm" (FNV-1a, 64 bits).
struct WordHash: Equatable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      add(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
    }
  }

  /// One of 64 bits.
  var bit: UInt64 { 1 << (value >> 58) }

  /// Its first place in an open table whose size is a power of two.
  func slot(among count: Int) -> Int {
    Int(truncatingIfNeeded: value ^ (value >> 32)) & (count - 1)
  }
}
