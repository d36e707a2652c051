/// How many bytes of a file are no text in its encoding, and where the first of them stand.
struct StrayBytes: Hashable, Sendable {
  struct Count: Hashable, Sendable {
    var count = 0
    /// The line of the first; 0 where there is none.
    var firstLine = 0
  }

  /// Bytes in whose place a sign was put.
  private(set) var replaced = Count()
  /// NUL bytes, left out.
  private(set) var leftOut = Count()
  private var lineBreaks = 0
  private var endsInReturn = false

  /// Of a text that has none.
  init() {}

  /// Counts the whole of a text.
  init(_ feed: TextFeed) {
    var feed = feed
    while !feed.isDone { add(feed.next()) }
  }

  private mutating func add(_ part: DecodedText) {
    var index = 0
    for patch in part.patches {
      countLines(part.text[index..<patch.offset])
      index = patch.offset
      note(patch.length == 0 ? \.leftOut : \.replaced)
    }
    countLines(part.text[index...])
  }

  private mutating func note(_ kind: WritableKeyPath<StrayBytes, Count>) {
    self[keyPath: kind].count += 1
    if self[keyPath: kind].count == 1 { self[keyPath: kind].firstLine = lineBreaks + 1 }
  }

  private mutating func countLines(_ text: ArraySlice<UInt8>) {
    for byte in text {
      // A carriage return and a line feed together end one line.
      if byte == .carriageReturn || byte == .lineFeed && !endsInReturn { lineBreaks += 1 }
      endsInReturn = byte == .carriageReturn
    }
  }
}
