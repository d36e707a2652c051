import CMessageDigest

/// SHA-256, by the system library nettle.
///
/// Source: FIPS 180-4.
package enum ContentHash {
  /// The hash of some bytes as 64 hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    hexadecimal(digest(bytes))
  }

  /// The hash of a text's UTF-8 as 64 hexadecimal digits.
  package static func sha256(_ text: String) -> String {
    sha256(Array(text.utf8))
  }

  /// The first 128 bits of the hash of a part of some bytes.
  package static func sha256(
    _ bytes: [UInt8], _ range: Range<Int>
  ) -> Fingerprint {
    var context = SHA256Context()
    context.add(bytes, range)
    return context.beginning()
  }

  private static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var context = SHA256Context()
    context.add(bytes)
    return context.digest()
  }

  fileprivate static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// SHA-256 of bytes that come a block at a time.
package struct SHA256Context {
  private var context = sha256_ctx()

  package init() {
    unsafe nettle_sha256_init(&context)
  }

  /// Adds some bytes, or a part of them.
  package mutating func add(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let part = unsafe buffer[range ?? 0..<buffer.count]
      unsafe nettle_sha256_update(
        &context, part.count, UnsafeBufferPointer(rebasing: part).baseAddress)
    }
  }

  /// The hash of all bytes added, as 64 hexadecimal digits; nothing can be added after it.
  package mutating func hexadecimal() -> String {
    ContentHash.hexadecimal(digest())
  }

  fileprivate mutating func digest() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe digest.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe nettle_sha256_digest(&context, buffer.count, start)
    }
    return digest
  }

  fileprivate mutating func beginning() -> Fingerprint {
    let digest = digest()
    func word(_ start: Int) -> UInt64 {
      digest[start..<start + 8].reduce(0) { $0 &<< 8 | UInt64($1) }
    }
    return Fingerprint(high: word(0), low: word(8))
  }
}
