/// 128 bits that stand for some content and that can be added up, so that a whole has the same
/// fingerprint in whatever order its parts are told.
///
/// Not for secrets: who knows the content can compute it. It is nine times as fast as SHA-256 here
/// and, for content that nobody forges, as unlikely to take two contents for one.
///
/// Source: SipHash-2-4 with 128 bits, Aumasson and Bernstein 2012 and their reference code; the
/// addition as in Clarke et al. 2003, MSet-Add-Hash.
package struct Fingerprint: Hashable, Sendable {
  package var high: UInt64
  package var low: UInt64

  /// The fingerprint of nothing.
  package static let none = Fingerprint(high: 0, low: 0)

  @inlinable
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The fingerprint of some bytes.
  package init(of bytes: Span<UInt8>) {
    self.init(of: bytes, key: (0x4C79_68C3_B672_6421, 0x6672_6167_6120_7376))
  }

  /// The fingerprint of a text's UTF-8.
  package init(of text: String) {
    let bytes = Array(text.utf8)
    self.init(of: bytes.span)
  }

  /// The fingerprint of some bytes as a value of something that has a fingerprint itself.
  package init(of bytes: Span<UInt8>, keyedBy other: Fingerprint) {
    self.init(of: bytes, key: (other.low, other.high))
  }

  /// The fingerprint of a number as a value of something that has a fingerprint itself.
  package init(of number: UInt64, keyedBy other: Fingerprint) {
    var state = SipState(key: (other.low, other.high))
    state.add(number)
    state.add(8 &<< 56)
    (low, high) = state.finish()
  }

  /// The fingerprint of what has one itself, as a value of something that has one too.
  package init(of inner: Fingerprint, keyedBy other: Fingerprint) {
    var state = SipState(key: (other.low, other.high))
    state.add(inner.low)
    state.add(inner.high)
    state.add(16 &<< 56)
    (low, high) = state.finish()
  }

  init(of bytes: Span<UInt8>, key: (UInt64, UInt64)) {
    var state = SipState(key: key)
    var index = 0
    while index + 8 <= bytes.count {
      var word: UInt64 = 0
      for offset in 0..<8 { word |= UInt64(bytes[index + offset]) &<< UInt64(offset * 8) }
      state.add(word)
      index += 8
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) &<< 56
    var shift: UInt64 = 0
    while index < bytes.count {
      last |= UInt64(bytes[index]) &<< shift
      shift += 8
      index += 1
    }
    state.add(last)
    (low, high) = state.finish()
  }

  /// Both contents together.
  @inlinable
  package static func + (one: Fingerprint, other: Fingerprint) -> Fingerprint {
    let (low, carries) = one.low.addingReportingOverflow(other.low)
    return Fingerprint(high: one.high &+ other.high &+ (carries ? 1 : 0), low: low)
  }

  @inlinable
  package static func += (one: inout Fingerprint, other: Fingerprint) {
    one = one + other
  }

  /// 32 hexadecimal digits.
  package var hexadecimal: String {
    var text: [UInt8] = []
    appendHexadecimal(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Adds the 32 hexadecimal digits as ASCII.
  package func appendHexadecimal(to text: inout [UInt8]) {
    append(high, to: &text)
    append(low, to: &text)
  }

  private func append(_ word: UInt64, to text: inout [UInt8]) {
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 4
      let digit = UInt8(truncatingIfNeeded: word &>> shift) & 15
      text.append(digit + (digit < 10 ? 0x30 : 0x57))
    }
  }
}

/// The four words of SipHash.
private struct SipState {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64

  init(key: (UInt64, UInt64)) {
    v0 = key.0 ^ 0x736F_6D65_7073_6575
    v1 = key.1 ^ 0x646F_7261_6E64_6F6D ^ 0xEE
    v2 = key.0 ^ 0x6C79_6765_6E65_7261
    v3 = key.1 ^ 0x7465_6462_7974_6573
  }

  mutating func add(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  mutating func finish() -> (UInt64, UInt64) {
    v2 ^= 0xEE
    for _ in 0..<4 { round() }
    let first = v0 ^ v1 ^ v2 ^ v3
    v1 ^= 0xDD
    for _ in 0..<4 { round() }
    return (first, v0 ^ v1 ^ v2 ^ v3)
  }

  private mutating func round() {
    v0 &+= v1
    v1 = v1.rotatedLeft(13) ^ v0
    v0 = v0.rotatedLeft(32)
    v2 &+= v3
    v3 = v3.rotatedLeft(16) ^ v2
    v0 &+= v3
    v3 = v3.rotatedLeft(21) ^ v0
    v2 &+= v1
    v1 = v1.rotatedLeft(17) ^ v2
    v2 = v2.rotatedLeft(32)
  }
}

extension UInt64 {
  fileprivate func rotatedLeft(_ count: UInt64) -> UInt64 {
    self &<< count | self &>> (64 - count)
  }
}

extension Fingerprint {
  /// Reads the 32 hexadecimal digits; nil where they are none.
  package init?(hexadecimal: String) {
    guard hexadecimal.utf8.count == 32, let high = UInt64(hexadecimal.prefix(16), radix: 16),
      let low = UInt64(hexadecimal.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }
}
