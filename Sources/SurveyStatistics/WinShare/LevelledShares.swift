/// Win shares where answers have few levels: a person’s items are counted by level instead of sorted.
struct LevelledShares {
  private let levelCount: Int
  private let itemCount: Int
  /// The largest number of items whose shares can be told by 16 bits.
  static let largestItemCount = 170
  /// The share of an item by how many items the person answered and by its wins, in halves.
  private let shares: [Double]

  /// Respondents that one core takes at a time.
  private static let blockRows = 8192

  init(itemCount: Int, levelCount: Int) {
    self.itemCount = itemCount
    self.levelCount = levelCount
    let width = 2 * itemCount + 1
    shares = (0...itemCount).flatMap { answered in
      (0..<width).map { halves in
        answered > 1 ? Double(halves) / Double(2 * (answered - 1)) : .nan
      }
    }
  }

  /// Item → one share a respondent, from one level each, `missingIndicator` for none.
  func columns(_ columns: [[UInt8]]) -> [[Double]] {
    positions(columns).map { column in column.map { shares[Int($0)] } }
  }

  /// The same as items.
  func items(_ columns: [[UInt8]]) -> [ItemColumn] {
    positions(columns).map { .listed($0, numbers: shares) }
  }

  /// Item → the position of each respondent’s share among the shares.
  private func positions(_ columns: [[UInt8]]) -> [[UInt16]] {
    let count = columns.first?.count ?? 0
    let blocks = ParallelMap.over((count + Self.blockRows - 1) / Self.blockRows) { block in
      let start = block * Self.blockRows
      return self.block(columns, start..<min(start + Self.blockRows, count))
    }
    return columns.indices.map { item in
      var column: [UInt16] = []
      column.reserveCapacity(count)
      for block in blocks {
        let rows = block.count / itemCount
        column += block[(item * rows)..<((item + 1) * rows)]
      }
      return column
    }
  }

  /// The positions for some respondents, item after item.
  private func block(_ columns: [[UInt8]], _ rows: Range<Int>) -> [UInt16] {
    let missing = ItemColumn.missingIndicator
    let width = 2 * itemCount + 1
    // The first share is of those who answered nothing, which is none.
    var result = [UInt16](repeating: 0, count: rows.count * itemCount)
    var levels = [UInt8](repeating: missing, count: rows.count * itemCount)
    for (item, column) in columns.enumerated() {
      for (place, row) in rows.enumerated() { levels[place * itemCount + item] = column[row] }
    }
    var tally = [Int](repeating: 0, count: levelCount)
    // Twice the items below a level, and those beside it less one.
    var halves = tally
    for place in rows.indices.map({ $0 - rows.lowerBound }) {
      for level in 0..<levelCount { tally[level] = 0 }
      let start = place * itemCount
      var answered = 0
      for item in 0..<itemCount where levels[start + item] != missing {
        tally[Int(levels[start + item])] += 1
        answered += 1
      }
      guard answered > 1 else { continue }
      var below = 0
      for level in 0..<levelCount {
        halves[level] = 2 * below + max(tally[level] - 1, 0)
        below += tally[level]
      }
      for item in 0..<itemCount where levels[start + item] != missing {
        result[item * rows.count + place] =
          UInt16(answered * width + halves[Int(levels[start + item])])
      }
    }
    return result
  }
}
