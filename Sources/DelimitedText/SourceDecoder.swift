/// Text made of a block of bytes.
struct DecodedText: Sendable {
  /// In UTF-8.
  var text: [UInt8] = []
  /// By offset in `text`.
  var patches: [SourceText.Patch] = []
  /// How many bytes it was made from: all, but for a character that the block cuts.
  var consumed = 0

  /// Adds the text that follows.
  mutating func append(_ more: DecodedText) {
    patches += more.patches.map { $0.moved(by: text.count) }
    text += more.text
    consumed += more.consumed
  }

  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if let encoded = UTF8.encode(scalar) { text += encoded }
  }

  fileprivate mutating func leaveOut(_ raw: [UInt8]) {
    patches.append(SourceText.Patch(offset: text.count, length: 0, raw: raw))
  }

  fileprivate mutating func replace(_ raw: [UInt8], with scalar: Unicode.Scalar) {
    let offset = text.count
    append(scalar)
    patches.append(SourceText.Patch(offset: offset, length: text.count - offset, raw: raw))
  }
}

/// Turns the bytes of a file into UTF-8 and notes what cannot be turned back.
struct SourceDecoder: Hashable, Sendable {
  let encoding: TextEncoding
  /// Whether all bytes are known to be UTF-8 without NUL, so that they need no second look.
  let isPlain: Bool

  /// The text of a block; what the next block completes is left to it.
  func decode(_ block: [UInt8], isLast: Bool) -> DecodedText {
    switch encoding {
    case .utf8: decodeUTF8(block, isLast)
    case .windows1252: decode(block, CodePage.windows1252)
    case .macRoman: decode(block, CodePage.macRoman)
    case .utf16LittleEndian: decodeUTF16(block, highByte: 1, isLast)
    case .utf16BigEndian: decodeUTF16(block, highByte: 0, isLast)
    }
  }

  // A byte that is not UTF-8 was put there by another program, in all likelihood a Windows one.
  private func decodeUTF8(_ block: [UInt8], _ isLast: Bool) -> DecodedText {
    let end = isLast ? block.count : block.count - UTF8Sequence.cutLength(at: block)
    var result = DecodedText()
    result.consumed = end
    let whole = end == block.count ? block : Array(block[..<end])
    if isPlain || !UTF8Sequence.holdsNUL(whole) && UTF8Sequence.isValid(whole) {
      result.text = whole
      return result
    }
    result.text.reserveCapacity(end + 64)
    var index = 0
    while index < end {
      let byte = whole[index]
      if byte == 0 {
        result.leaveOut([0])
        index += 1
      } else if byte < 0x80 {
        result.text.append(byte)
        index += 1
      } else if let length = UTF8Sequence.length(in: whole, at: index) {
        result.text += whole[index..<index + length]
        index += length
      } else {
        result.replace([byte], with: CodePage.windows1252.scalar(of: byte))
        index += 1
      }
    }
    return result
  }

  private func decode(_ block: [UInt8], _ page: CodePage) -> DecodedText {
    var result = DecodedText()
    result.consumed = block.count
    result.text.reserveCapacity(block.count + block.count / 16)
    for byte in block {
      if byte == 0 {
        result.leaveOut([0])
      } else if byte < 0x80 {
        result.text.append(byte)
      } else {
        result.append(page.scalar(of: byte))
      }
    }
    return result
  }

  private func decodeUTF16(_ block: [UInt8], highByte: Int, _ isLast: Bool) -> DecodedText {
    func unit(at index: Int) -> UInt16 {
      UInt16(block[index + highByte]) << 8 | UInt16(block[index + 1 - highByte])
    }
    var result = DecodedText()
    result.text.reserveCapacity(block.count / 2 + 64)
    var index = 0
    while index < block.count {
      guard index + 1 < block.count else {
        guard isLast else { break }
        result.replace([block[index]], with: "\u{FFFD}")
        index += 1
        break
      }
      let first = unit(at: index)
      let pair = Array(block[index..<index + 2])
      if UTF16.isLeadSurrogate(first), index + 3 >= block.count, !isLast { break }
      index += 2
      if first == 0 {
        result.leaveOut(pair)
      } else if first < 0x80 {
        result.text.append(UInt8(first))
      } else if let scalar = Unicode.Scalar(first) {
        result.append(scalar)
      } else if UTF16.isLeadSurrogate(first), index + 1 < block.count,
        case let next = unit(at: index), UTF16.isTrailSurrogate(next),
        let scalar = Unicode.Scalar(
          0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(next - 0xDC00))
      {
        result.append(scalar)
        index += 2
      } else {
        result.replace(pair, with: "\u{FFFD}")
      }
    }
    result.consumed = index
    return result
  }
}
