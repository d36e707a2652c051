/// Where the bytes of a table come from: memory, or a file of any length that is never held whole.
package enum ByteSource: Sendable {
  case memory([UInt8])
  case file(FileBytes)

  package var count: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .file(let file): file.count
    }
  }

  /// Up to `length` bytes from an offset; fewer only at the end.
  package func read(from offset: Int, length: Int) throws(FileBytes.Fault) -> [UInt8] {
    switch self {
    case .memory(let bytes):
      offset == 0 && length >= bytes.count
        ? bytes : Array(bytes[min(offset, bytes.count)..<min(offset + length, bytes.count)])
    case .file(let file): try file.read(from: offset, length: length)
    }
  }

  /// Gives the bytes block by block, from the beginning.
  package func forEachBlock(
    of length: Int = 1 << 20, _ body: ([UInt8]) throws -> Void
  ) throws {
    var offset = 0
    while offset < count {
      let block = try read(from: offset, length: length)
      try body(block)
      offset += block.count
    }
  }
}

/// How much of a text is held at a time.
struct Blocks: Hashable, Sendable {
  /// Bytes read at once.
  var length = 1 << 20
  /// Text kept in view beyond a record, so that lines below the table are known before the records
  /// above them are given out.
  var lookahead = 1 << 16
  /// What is looked at before the first record is given out.
  var head = DialectDetection.sampleLength + 2 * RecordScanner.longestCell
}
