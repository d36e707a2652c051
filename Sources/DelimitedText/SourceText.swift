/// A part of a file as UTF-8 text, with what is needed to give back the bytes it was made from.
///
/// A file that is short is one part. A class because every cell of its records refers to the one
/// text; nothing in it changes, so a record may outlive the reading that it came from.
final class SourceText: Sendable {
  /// A place where the text alone does not tell the bytes of the file.
  struct Patch: Hashable, Sendable {
    /// Where in the text the replacement stands.
    let offset: Int
    /// How long the replacement is; 0 where bytes were left out.
    let length: Int
    /// What stood there in the file.
    let raw: [UInt8]

    func moved(by distance: Int) -> Patch {
      Patch(offset: offset + distance, length: length, raw: raw)
    }
  }

  /// The text in UTF-8, without byte order mark and NUL.
  let bytes: [UInt8]
  let encoding: TextEncoding
  let hasByteOrderMark: Bool
  /// In order of offset.
  let patches: [Patch]
  /// The row that each line of the text was made from; empty where the text is a file's own.
  private let rowNumbers: [Int]

  /// A text made from rows: their cells in quotation marks, commas between, a line end after each.
  init(_ rows: some Sequence<TableRow>) {
    encoding = .utf8
    hasByteOrderMark = false
    patches = []
    var text: [UInt8] = []
    var numbers: [Int] = []
    for row in rows {
      for (index, cell) in row.cells.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        text.append(.quotationMark)
        for byte in cell.utf8 {
          if byte == .quotationMark { text.append(byte) }
          // A carriage return and a line feed together end one line.
          if byte == .lineFeed, text.last != .carriageReturn { numbers.append(row.number) }
          if byte == .carriageReturn { numbers.append(row.number) }
          text.append(byte)
        }
        text.append(.quotationMark)
      }
      text.append(.lineFeed)
      numbers.append(row.number)
    }
    bytes = text
    rowNumbers = numbers
  }

  /// The first part of a text.
  init(_ decoded: DecodedText, encoding: TextEncoding, hasByteOrderMark: Bool) {
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    bytes = decoded.text
    patches = decoded.patches
    rowNumbers = []
  }

  /// The part that begins at an offset of another and goes on with more text.
  init(_ part: SourceText, from offset: Int, adding more: DecodedText) {
    encoding = part.encoding
    hasByteOrderMark = part.hasByteOrderMark
    rowNumbers = []
    let kept = part.bytes.count - offset
    if kept == 0 {
      bytes = more.text
    } else {
      var text: [UInt8] = []
      text.reserveCapacity(kept + more.text.count)
      text += part.bytes[offset...]
      text += more.text
      bytes = text
    }
    patches =
      part.patches.filter { $0.offset >= offset }.map { $0.moved(by: -offset) }
      + more.patches.map { $0.moved(by: kept) }
  }

  /// The number by which a person finds a line: that of its row, where the text was made from rows.
  func number(ofLine line: Int) -> Int {
    rowNumbers.indices.contains(line - 1) ? rowNumbers[line - 1] : line
  }

  /// The bytes of the file that a part of the text was made from.
  func original(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var position = range.lowerBound
    var index = firstPatch(from: range.lowerBound)
    while index < patches.count {
      let patch = patches[index]
      guard patch.offset + patch.length <= range.upperBound else { break }
      appendEncoded(position..<patch.offset, to: &result)
      result += patch.raw
      position = patch.offset + patch.length
      index += 1
    }
    appendEncoded(position..<range.upperBound, to: &result)
    return result
  }

  /// The line, from 1, on which an offset of the text lies.
  func line(at offset: Int) -> Int {
    var line = 1
    for index in 0..<min(offset, bytes.count) {
      let byte = bytes[index]
      if byte == .lineFeed {
        line += 1
      } else if byte == .carriageReturn, index + 1 == bytes.count || bytes[index + 1] != .lineFeed {
        line += 1
      }
    }
    return number(ofLine: line)
  }

  private func firstPatch(from offset: Int) -> Int {
    var low = 0
    var high = patches.count
    while low < high {
      let middle = (low + high) / 2
      if patches[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func appendEncoded(_ range: Range<Int>, to result: inout [UInt8]) {
    switch encoding {
    case .utf8:
      result += bytes[range]
    case .windows1252, .macRoman:
      let page = encoding == .macRoman ? CodePage.macRoman : .windows1252
      for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
        if let byte = page.byte(of: scalar) { result.append(byte) }
      }
    case .utf16LittleEndian, .utf16BigEndian:
      for unit in String(decoding: bytes[range], as: UTF8.self).utf16 {
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        result += encoding == .utf16BigEndian ? pair : pair.reversed()
      }
    }
  }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20

  var endsLine: Bool { self == .lineFeed || self == .carriageReturn }
}
