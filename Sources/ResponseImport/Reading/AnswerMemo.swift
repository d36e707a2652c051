import ContentHash
import DelimitedText

/// Remembers what the cells of some columns were decoded to.
///
/// Nearly all cells of a survey repeat: a rating has seven spellings, a million times. What a codec
/// made of a text it makes of it again, so its answer is kept under the bytes of its cells, and the
/// codec itself runs once a spelling. The memory is bounded; where few cells repeat, no more is added.
struct AnswerMemo: Sendable {
  struct Entry: Sendable {
    fileprivate let hash: UInt64
    fileprivate let key: Range<Int>
    /// Where its answers begin in `answers`.
    let answers: Int
    let content: Fingerprint
  }

  private(set) var answers: [PackedAnswer] = []
  private var entries: [Entry] = []
  private var keys: [UInt8] = []
  /// Entry numbers by open addressing; -1 is free.
  private var slots: [Int32]
  /// The entry of an empty cell and of cells of one byte, where there is one column only.
  private var short: [Int32]

  /// Bytes of keys and answers that are remembered for one question.
  private static let bytesAtMost = 3 << 20

  init(isOneColumn: Bool) {
    slots = [Int32](repeating: -1, count: 64)
    short = isOneColumn ? [Int32](repeating: -1, count: 257) : []
  }

  private var isFull: Bool {
    keys.count + answers.count * MemoryLayout<PackedAnswer>.stride
      + entries.count * MemoryLayout<Entry>.stride > AnswerMemo.bytesAtMost
  }

  /// What some cells were decoded to; nil where they are new or cannot be told by their bytes.
  func entry(_ text: Span<UInt8>, _ cells: Span<CellBounds>, _ columns: [Int]) -> Entry? {
    if !short.isEmpty {
      let cell = cells[columns[0]]
      let length = cell.end - cell.start
      if length < 2 {
        let number = short[length == 0 ? 0 : Int(text[cell.start]) + 1]
        return number < 0 ? nil : entries[Int(number)]
      }
    }
    guard let hash = hash(text, cells, columns) else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isKey(entry.key, text, cells, columns) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Remembers what cells that are new were decoded to.
  mutating func remember(
    _ decoded: ArraySlice<PackedAnswer>, content: Fingerprint, text: Span<UInt8>,
    cells: Span<CellBounds>, _ columns: [Int]
  ) {
    guard !isFull, let hash = hash(text, cells, columns) else { return }
    let start = keys.count
    for column in columns {
      for index in cells[column].range { keys.append(text[index]) }
      keys.append(AnswerMemo.separator)
    }
    let number = Int32(entries.count)
    entries.append(
      Entry(hash: hash, key: start..<keys.count, answers: answers.count, content: content))
    answers += decoded
    if !short.isEmpty {
      let cell = cells[columns[0]]
      if cell.range.count < 2 {
        short[cell.isEmpty ? 0 : Int(text[cell.start]) + 1] = number
        return
      }
    }
    if entries.count * 2 > slots.count { grow() }
    insert(number, hash)
  }

  // Never occurs in UTF-8.
  private static let separator: UInt8 = 0xFF

  // FNV-1a; nil for a cell whose bytes are not its content.
  private func hash(_ text: Span<UInt8>, _ cells: Span<CellBounds>, _ columns: [Int]) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for column in columns {
      guard column < cells.count else { return nil }
      let cell = cells[column]
      if cell.hasEscapes || cell.end - cell.start > 512 { return nil }
      var index = cell.start
      while index < cell.end {
        hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3
        index += 1
      }
      hash = (hash ^ UInt64(AnswerMemo.separator)) &* 0x100_0000_01B3
    }
    return hash ^ hash &>> 32
  }

  private func isKey(
    _ key: Range<Int>, _ text: Span<UInt8>, _ cells: Span<CellBounds>, _ columns: [Int]
  ) -> Bool {
    var place = key.lowerBound
    let keys = keys.span
    for column in columns {
      let cell = cells[column]
      guard key.upperBound - place > cell.end - cell.start else { return false }
      var index = cell.start
      while index < cell.end {
        guard keys[place] == text[index] else { return false }
        index += 1
        place += 1
      }
      guard keys[place] == AnswerMemo.separator else { return false }
      place += 1
    }
    return place == key.upperBound
  }

  private mutating func insert(_ number: Int32, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func grow() {
    let old = slots
    slots = [Int32](repeating: -1, count: old.count * 2)
    for number in old where number >= 0 { insert(number, entries[Int(number)].hash) }
  }
}
