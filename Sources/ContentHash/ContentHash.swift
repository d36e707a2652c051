import CMessageDigest

/// SHA-256, by the system's message digest library.
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

  private static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var context = SHA2_CTX()
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe SHA256Init(&context)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe SHA256Update(&context, buffer.baseAddress, buffer.count)
    }
    unsafe digest.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe SHA256Final(start, &context)
    }
    return digest
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
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
