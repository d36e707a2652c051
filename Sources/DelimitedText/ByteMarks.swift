import CByteSearch

/// The bytes of a text that end a run of an unquoted cell, found 64 at a time.
struct ByteMarks {
  private let delimiter: UInt8
  private let quote: UInt8
  /// Where the bytes begin that `bits` tell of, the first by its lowest bit.
  private var block: Int
  private var bits: UInt64 = 0

  private static let length = 64

  /// Delimiters, quotation marks and line ends, from an offset on.
  init(_ delimiter: UInt8, _ quote: UInt8, at start: Int) {
    self.delimiter = delimiter
    self.quote = quote
    block = start - Self.length
  }

  /// The first mark at an offset or after it, the end of the text if there is none.
  ///
  /// Offsets of later calls must not be smaller.
  mutating func next(in text: Span<UInt8>, from index: Int) -> Int {
    let passed = index - block
    if passed < Self.length {
      let rest = bits &>> UInt64(truncatingIfNeeded: passed)
      if rest != 0 { return index + rest.trailingZeroBitCount }
      block += Self.length
    } else {
      block = index
    }
    while block < text.count {
      look(at: text)
      if bits != 0 { return block + bits.trailingZeroBitCount }
      block += Self.length
    }
    // Nothing more is to be found by a later call either.
    bits = 0
    return text.count
  }

  private mutating func look(at text: Span<UInt8>) {
    guard block + Self.length <= text.count else {
      bits = 0
      for index in block..<text.count {
        let byte = text[index]
        if byte == delimiter || byte == quote || byte.endsLine {
          bits |= 1 &<< UInt64(index - block)
        }
      }
      return
    }
    bits = unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      return unsafe byte_search_marks(start + block, delimiter, quote)
    }
  }
}
