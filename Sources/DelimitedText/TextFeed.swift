/// The text of a source, a block at a time.
///
/// A value: a copy goes on from where it was copied, so that every reading of the records begins
/// behind the head that has been decoded already.
struct TextFeed: Sendable {
  private let source: ByteSource
  private let decoder: SourceDecoder
  private var blockLength: Int
  /// The next byte to be read.
  private(set) var position: Int
  /// Why reading stopped before the end; nil as long as all is well.
  private(set) var fault: FileBytes.Fault?

  /// The text from a byte on, behind the byte order mark.
  init(_ source: ByteSource, from start: Int, decoder: SourceDecoder, blockLength: Int) {
    self.source = source
    self.decoder = decoder
    self.blockLength = blockLength
    position = start
  }

  /// Whether all text has been given.
  var isDone: Bool { position >= source.count || fault != nil }

  /// The same text in blocks of another length.
  func cut(into length: Int) -> TextFeed {
    var feed = self
    feed.blockLength = length
    return feed
  }

  /// The next block of text, `length` bytes of the source or a few less, so that no character is cut.
  mutating func next(_ length: Int? = nil) -> DecodedText {
    var wanted = length ?? blockLength
    while !isDone {
      let block: [UInt8]
      do {
        block = try source.read(from: position, length: wanted)
      } catch {
        fault = error
        break
      }
      let decoded = decoder.decode(block, isLast: position + block.count >= source.count)
      if decoded.consumed > 0 {
        position += decoded.consumed
        return decoded
      }
      wanted += 4
    }
    return DecodedText()
  }
}
