import CByteSearch

/// An encoding that a delimited file can be read from.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252
  /// Never guessed: its bytes are all valid Windows-1252 too.
  case macRoman

  /// The name that a person and other programs know it by.
  package var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .windows1252: "windows-1252"
    case .macRoman: "macintosh"
    }
  }

  /// The mark that a file in this encoding may begin with.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252, .macRoman: []
    }
  }

  /// The encoding that the bytes are written in: by byte order mark, by the zeros of UTF-16,
  /// by strict UTF-8, else Windows-1252.
  static func detected(in source: ByteSource) throws(FileBytes.Fault) -> TextEncoding {
    let head = try source.read(from: 0, length: 4096)
    for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian]
    where head.starts(with: encoding.byteOrderMark) {
      return encoding
    }
    if let encoding = utf16ByZeros(in: head[...]) { return encoding }
    if try UTF8Sequence.isValid(source) { return .utf8 }
    return try eightBit(source)
  }

  // Text in Latin letters has a zero in every other byte of UTF-16 and nowhere else.
  private static func utf16ByZeros(in bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let pairs = bytes.count / 2
    guard pairs >= 2 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in bytes.prefix(pairs * 2).enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // A NUL character may stand in it too.
    let stray = max(pairs / 50, pairs >= 8 ? 1 : 0)
    if zeros.odd * 10 >= pairs * 4, zeros.even <= stray { return .utf16LittleEndian }
    if zeros.even * 10 >= pairs * 4, zeros.odd <= stray { return .utf16BigEndian }
    return nil
  }

  // A file can be UTF-8 but for a few bytes that another program put in. In a text in Windows-1252
  // a letter and the sign after it can form a sequence (Ö€, Å…), but hardly one that begins with Â
  // or Ã or has three bytes: even a few of those speak for UTF-8.
  private static func eightBit(_ source: ByteSource) throws(FileBytes.Fault) -> TextEncoding {
    var valid = 0
    var telling = 0
    var invalid = 0
    try UTF8Sequence.forEachBlock(of: source) { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] < 0x80 {
          index += 1
        } else if let length = UTF8Sequence.length(in: bytes, at: index) {
          valid += 1
          if length > 2 || bytes[index] <= 0xC3 { telling += 1 }
          index += length
        } else {
          invalid += 1
          index += 1
        }
      }
      return true
    }
    let isUTF8 = telling > 0 && telling * 10 >= invalid || valid > invalid * 4
    return isUTF8 ? .utf8 : .windows1252
  }
}

/// Strict UTF-8, a sequence at a time.
enum UTF8Sequence {
  static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  static func holdsNUL(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe byte_search_holds(start, buffer.count, 0) != 0
    }
  }

  /// Whether all of a source is valid.
  static func isValid(_ source: ByteSource) throws(FileBytes.Fault) -> Bool {
    var isValid = true
    try forEachBlock(of: source) { block in
      isValid = self.isValid(block)
      return isValid
    }
    return isValid
  }

  /// Gives a source block by block, no sequence cut, as long as the answer is true.
  static func forEachBlock(
    of source: ByteSource, _ body: ([UInt8]) -> Bool
  ) throws(FileBytes.Fault) {
    var offset = 0
    while offset < source.count {
      var block = try source.read(from: offset, length: 1 << 20)
      if offset + block.count < source.count { block.removeLast(cutLength(at: block)) }
      guard body(block) else { return }
      offset += block.count
    }
  }

  /// How many bytes at the end of a block, 0 to 3, may be a sequence that the next block completes.
  static func cutLength(at block: [UInt8]) -> Int {
    for length in 1...3 where length <= block.count {
      let byte = block[block.count - length]
      if byte & 0xC0 == 0x80 { continue }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return needed > length ? length : 0
    }
    return 0
  }

  /// The length, 2 to 4, of the valid sequence of several bytes that begins here; nil if none does.
  static func length(in bytes: [UInt8], at index: Int) -> Int? {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
