/// A source whose encoding is known and whose beginning is decoded.
struct OpenedText: Sendable {
  /// All that detection looks at; the whole text where it is short.
  let head: SourceText
  /// What follows the head.
  let rest: TextFeed
  /// The text from its beginning.
  let start: TextFeed
  let strays: StrayBytes
  /// Whether it has any visible character.
  let hasContent: Bool

  init(
    _ source: ByteSource, encoding told: TextEncoding?, _ blocks: Blocks
  ) throws(FileBytes.Fault) {
    // What is UTF-8 without NUL throughout is nothing else, so one look at it is enough.
    let isPlain = told ?? .utf8 == .utf8 ? try OpenedText.isPlain(source) : false
    let encoding: TextEncoding
    if let known = isPlain ? .utf8 : told {
      encoding = known
    } else {
      encoding = try .detected(in: source)
    }
    let mark = encoding.byteOrderMark
    let beginning = try source.read(from: 0, length: mark.count)
    let hasMark = !mark.isEmpty && beginning == mark
    start = TextFeed(
      source, from: hasMark ? mark.count : 0,
      decoder: SourceDecoder(encoding: encoding, isPlain: isPlain), blockLength: blocks.length)
    var feed = start
    head = SourceText(
      feed.next(max(blocks.head, 1)), encoding: encoding, hasByteOrderMark: hasMark)
    rest = feed
    strays = isPlain ? StrayBytes() : StrayBytes(start)
    var hasContent = head.hasContent
    while !hasContent, !feed.isDone {
      hasContent =
        SourceText(
          feed.next(), encoding: encoding, hasByteOrderMark: false
        ).hasContent
    }
    self.hasContent = hasContent
    if let fault = feed.fault { throw fault }
  }

  /// A text that was made from the rows of a sheet.
  init(made text: SourceText) {
    head = text
    rest = TextFeed(
      .memory([]), from: 0, decoder: SourceDecoder(encoding: .utf8, isPlain: true), blockLength: 1)
    start = rest
    strays = StrayBytes()
    hasContent = text.hasContent
  }

  private static func isPlain(_ source: ByteSource) throws(FileBytes.Fault) -> Bool {
    var isPlain = true
    try UTF8Sequence.forEachBlock(of: source) { block in
      isPlain = !UTF8Sequence.holdsNUL(block) && UTF8Sequence.isValid(block)
      return isPlain
    }
    return isPlain
  }
}

extension SourceText {
  fileprivate var hasContent: Bool { bytes.contains { $0 > .space && $0 != 0x7F } }
}
