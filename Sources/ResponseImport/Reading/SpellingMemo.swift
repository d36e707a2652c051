import CByteSearch
import DelimitedText

/// Numbers the spellings of some cells in the order in which they are first met.
///
/// Nearly all cells of a survey repeat: a rating has seven spellings, a million times. What was made
/// of one can be kept under its number, so that it is worked out once. Where few cells repeat the
/// memory would fill for nothing, so it is for its owner to say when there is enough of it.
struct SpellingMemo: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let key: Range<UInt32>
  }

  private var entries: [Entry] = []
  private var keys: [UInt8] = []
  /// Numbers by open addressing; -1 is free.
  private var slots = [Int32](repeating: -1, count: 64)
  /// The number of an empty cell and of cells of one byte, where there is one column only.
  private var short: [Int32]

  /// For cells of one column, or of several that are read together.
  init(isOneColumn: Bool) {
    short = isOneColumn ? [Int32](repeating: -1, count: 257) : []
  }

  /// How many spellings are numbered.
  var count: Int { entries.count }

  /// Bytes of memory, about.
  var size: Int {
    keys.count + entries.count * MemoryLayout<Entry>.stride
      + slots.count * MemoryLayout<Int32>.stride
  }

  /// The number of a spelling; nil where it is new or cannot be told by its bytes.
  func number(_ text: Span<UInt8>, _ cells: Span<CellBounds>, _ columns: [Int]) -> Int? {
    if !short.isEmpty, columns[0] < cells.count {
      let cell = cells[columns[0]]
      let length = cell.end - cell.start
      if length < 2 {
        let number = short[length == 0 ? 0 : Int(text[cell.start]) + 1]
        return number < 0 ? nil : Int(number)
      }
    }
    guard let hash = hash(text, cells, columns) else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if entries[number].hash == hash, isKey(entries[number].key, text, cells, columns) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Numbers a spelling that is new; nil where it cannot be told by its bytes.
  mutating func add(
    _ text: Span<UInt8>, _ cells: Span<CellBounds>, _ columns: [Int]
  ) -> Int? {
    guard let hash = hash(text, cells, columns) else { return nil }
    let start = UInt32(keys.count)
    for column in columns {
      for index in cells[column].range { keys.append(text[index]) }
      keys.append(Self.separator)
    }
    let number = Int32(entries.count)
    entries.append(Entry(hash: hash, key: start..<UInt32(keys.count)))
    if !short.isEmpty, cells[columns[0]].range.count < 2 {
      let cell = cells[columns[0]]
      short[cell.isEmpty ? 0 : Int(text[cell.start]) + 1] = number
    } else {
      if entries.count * 2 > slots.count { grow() }
      insert(number, hash)
    }
    return Int(number)
  }

  // Never occurs in UTF-8.
  private static let separator: UInt8 = 0xFF
  private static let longestCell = 512

  /// nil for cells that are not there, or long, or whose bytes are not their content.
  private func hash(_ text: Span<UInt8>, _ cells: Span<CellBounds>, _ columns: [Int]) -> UInt64? {
    var hash: UInt64 = 0
    for column in columns {
      guard column < cells.count else { return nil }
      let cell = cells[column]
      if cell.hasEscapes || cell.end - cell.start > Self.longestCell { return nil }
      hash = unsafe text.extracting(cell.range).withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return hash &+ 1 }
        return unsafe byte_search_hash(start, bytes.count, hash)
      }
    }
    return hash
  }

  private func isKey(
    _ key: Range<UInt32>, _ text: Span<UInt8>, _ cells: Span<CellBounds>, _ columns: [Int]
  ) -> Bool {
    var place = Int(key.lowerBound)
    let end = Int(key.upperBound)
    let keys = keys.span
    for column in columns {
      let cell = cells[column]
      let length = cell.end - cell.start
      guard end - place > length, keys[place + length] == Self.separator,
        Self.isSame(keys.extracting(place..<place + length), text.extracting(cell.range))
      else { return false }
      place += length + 1
    }
    return place == end
  }

  private static func isSame(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    unsafe one.withUnsafeBufferPointer { one in
      unsafe other.withUnsafeBufferPointer { other in
        guard let first = one.baseAddress, let second = other.baseAddress else {
          return one.count == other.count
        }
        return unsafe byte_search_equal(first, second, one.count) != 0
      }
    }
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
