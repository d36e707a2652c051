/// Where a cell's content lies in the text, without its quotation marks.
package struct CellBounds: Hashable, Sendable {
  package var start: Int
  package var end: Int
  package var isQuoted = false
  /// Whether escaped quotation marks stand in it.
  package var hasEscapes = false

  /// A cell that has its text to itself.
  package static func whole(_ length: Int) -> CellBounds { CellBounds(start: 0, end: length) }

  package var range: Range<Int> { start..<end }
  package var isEmpty: Bool { start == end }
}

/// How escapes are undone in the quoted cells of one file.
struct Unescaping: Hashable, Sendable {
  let quote: Quote
  let escape: Escape

  /// The content with each escaped mark written once.
  func unescaped(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.startIndex
    while index < content.endIndex {
      let byte = content[index]
      let next = index + 1
      if next < content.endIndex, isEscape(byte, before: content[next]) {
        result.append(content[next])
        index += 2
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  func isEscape(_ byte: UInt8, before next: UInt8) -> Bool {
    switch escape {
    case .none:
      false
    case .backslash:
      byte == .backslash && (next == .backslash || next == quote.byte)
    case .doubled:
      // Programs that change the mark to ' may go on doubling the " that they no longer need to.
      byte == next && (byte == quote.byte || quote == .single && byte == .quotationMark)
    }
  }
}

/// One cell of a record; decoded only when asked.
package struct Cell: Sendable {
  private let source: SourceText
  private let bounds: CellBounds
  private let unescaping: Unescaping

  init(source: SourceText, bounds: CellBounds, unescaping: Unescaping) {
    self.source = source
    self.bounds = bounds
    self.unescaping = unescaping
  }

  /// The content, escapes undone and spaces kept.
  package var text: String {
    String(decoding: content, as: UTF8.self)
  }

  /// The content as UTF-8, escapes undone, without making a string of it.
  package var content: ArraySlice<UInt8> {
    bounds.hasEscapes ? unescaping.unescaped(bytes)[...] : bytes
  }

  /// The UTF-8 bytes between the quotation marks, escapes still in them.
  package var bytes: ArraySlice<UInt8> {
    source.bytes[bounds.range]
  }

  /// Whether `bytes` and the content differ.
  package var hasEscapes: Bool { bounds.hasEscapes }

  /// Whether quotation marks stood around it: `""` is quoted and empty, nothing at all is not quoted.
  package var wasQuoted: Bool { bounds.isQuoted }

  /// Whether the content has no characters.
  package var isEmpty: Bool { bounds.isEmpty }
}

/// The cells of one record, in order.
package struct Cells: RandomAccessCollection, Sendable {
  let source: SourceText
  /// Where each cell lies in `utf8`.
  package let bounds: [CellBounds]
  let unescaping: Unescaping

  /// The text that the cells are parts of, for readers that look at bytes only.
  package var utf8: [UInt8] { source.bytes }

  package var startIndex: Int { 0 }
  package var endIndex: Int { bounds.count }

  package subscript(position: Int) -> Cell {
    Cell(source: source, bounds: bounds[position], unescaping: unescaping)
  }
}

extension UInt8 {
  static let backslash = UInt8(ascii: "\\")
  static let quotationMark = UInt8(ascii: "\"")
}
