/// Turns the bytes of a file into UTF-8 and notes what cannot be turned back.
struct SourceDecoder {
  let file: [UInt8]
  /// After the byte order mark.
  let start: Int
  private(set) var text: [UInt8] = []
  private(set) var patches: [SourceText.Patch] = []

  init(file: [UInt8], start: Int) {
    self.file = file
    self.start = start
  }

  mutating func decode(_ encoding: TextEncoding) {
    switch encoding {
    case .utf8: decodeUTF8()
    case .windows1252: decode(CodePage.windows1252)
    case .macRoman: decode(CodePage.macRoman)
    case .utf16LittleEndian: decodeUTF16(highByte: 1)
    case .utf16BigEndian: decodeUTF16(highByte: 0)
    }
  }

  // A byte that is not UTF-8 was put there by another program, in all likelihood a Windows one.
  private mutating func decodeUTF8() {
    if !file.contains(0), UTF8Sequence.isValid(file) {
      text = start == 0 ? file : Array(file[start...])
      return
    }
    text.reserveCapacity(file.count + 64)
    var index = start
    while index < file.count {
      let byte = file[index]
      if byte == 0 {
        leaveOut([0])
        index += 1
      } else if byte < 0x80 {
        text.append(byte)
        index += 1
      } else if let length = UTF8Sequence.length(in: file, at: index) {
        text += file[index..<index + length]
        index += length
      } else {
        replace([byte], with: CodePage.windows1252.scalar(of: byte))
        index += 1
      }
    }
  }

  private mutating func decode(_ page: CodePage) {
    text.reserveCapacity(file.count + file.count / 16)
    for byte in file[start...] {
      if byte == 0 {
        leaveOut([0])
      } else if byte < 0x80 {
        text.append(byte)
      } else {
        text += UTF8.encode(page.scalar(of: byte)).map(Array.init) ?? []
      }
    }
  }

  private mutating func decodeUTF16(highByte: Int) {
    text.reserveCapacity(file.count / 2 + 64)
    var index = start
    while index < file.count {
      guard index + 1 < file.count else {
        replace([file[index]], with: "\u{FFFD}")
        return
      }
      let unit = unit(at: index, highByte)
      let pair = Array(file[index..<index + 2])
      index += 2
      if unit == 0 {
        leaveOut(pair)
      } else if unit < 0x80 {
        text.append(UInt8(unit))
      } else if let scalar = Unicode.Scalar(unit) {
        append(scalar)
      } else if UTF16.isLeadSurrogate(unit), index + 1 < file.count,
        case let next = self.unit(at: index, highByte), UTF16.isTrailSurrogate(next),
        let scalar = Unicode.Scalar(
          0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(next - 0xDC00))
      {
        append(scalar)
        index += 2
      } else {
        replace(pair, with: "\u{FFFD}")
      }
    }
  }

  private func unit(at index: Int, _ highByte: Int) -> UInt16 {
    UInt16(file[index + highByte]) << 8 | UInt16(file[index + 1 - highByte])
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let encoded = UTF8.encode(scalar) { text += encoded }
  }

  private mutating func leaveOut(_ raw: [UInt8]) {
    patches.append(SourceText.Patch(offset: text.count, length: 0, raw: raw))
  }

  private mutating func replace(_ raw: [UInt8], with scalar: Unicode.Scalar) {
    let offset = text.count
    append(scalar)
    patches.append(SourceText.Patch(offset: offset, length: text.count - offset, raw: raw))
  }
}
