import ContentHash
import DelimitedText

/// Remembers what the cells of some columns were decoded to, under the bytes of the cells.
///
/// What a codec made of a text it makes of it again, so it runs once a spelling.
struct AnswerMemo: Sendable {
  private let columns: [Int]
  private var spellings: SpellingMemo
  /// How many answers each spelling has.
  private let answerCount: Int
  private var codes: [PackedAnswer.Code] = []
  private var contents: [Fingerprint] = []

  /// For cells of some columns that are read together.
  init(columns: [Int], answerCount: Int) {
    self.columns = columns
    spellings = SpellingMemo(isOneColumn: columns.count == 1)
    self.answerCount = answerCount
  }

  /// Bytes of memory, about.
  var size: Int {
    spellings.size + codes.count * MemoryLayout<PackedAnswer.Code>.stride
      + contents.count * MemoryLayout<Fingerprint>.stride
  }

  /// Adds what is remembered of some cells to the answers of a row and to its content; false where
  /// they are new or cannot be told by their bytes.
  ///
  /// Mutating only so that it works in place: a copy for each cell would cost more than the look-up.
  mutating func recall(
    _ text: Span<UInt8>, _ cells: Span<CellBounds>, _ answers: inout [PackedAnswer],
    _ content: inout Fingerprint
  ) -> Bool {
    guard let number = spellings.number(text, cells, columns) else { return false }
    let start = number * answerCount
    for index in start..<start + answerCount { answers.append(PackedAnswer(codes[index])) }
    content += contents[number]
    return true
  }

  /// Remembers what cells that are new were decoded to, if it has a short form.
  mutating func remember(
    _ decoded: ArraySlice<PackedAnswer>, content: Fingerprint, text: Span<UInt8>,
    cells: Span<CellBounds>
  ) {
    let short = decoded.compactMap(\.code)
    guard short.count == answerCount, spellings.add(text, cells, columns) != nil else { return }
    codes += short
    contents.append(content)
  }
}
