/// Win shares where answers have few levels: a person’s items are counted by level instead of sorted.
struct LevelledShares {
  private let levelCount: Int
  private let itemCount: Int
  /// The largest number of items whose shares can be told by 16 bits.
  static let largestItemCount = 170
  /// The share of an item by how many items the person answered and by its wins, in halves.
  private let shares: [Double]

  /// Respondents that one core takes at a time.
  private static let blockRows = 2048

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
  ///
  /// Item by item and not person by person, so that neighbours in a column are read together.
  private func block(_ columns: [[UInt8]], _ rows: Range<Int>) -> [UInt16] {
    let count = rows.count
    let width = 2 * itemCount + 1
    // No answer counts as a level of its own, beyond the others.
    let missing = UInt8(levelCount)
    var tally = [UInt16](repeating: 0, count: (levelCount + 1) * count)
    for column in columns {
      for place in 0..<count {
        tally[Int(min(column[rows.lowerBound + place], missing)) * count + place] &+= 1
      }
    }
    // The first share is of those who answered nothing, which is none.
    var position = [UInt16](repeating: 0, count: tally.count)
    for place in 0..<count {
      let answered = itemCount - Int(tally[levelCount * count + place])
      guard answered > 1 else { continue }
      var below = 0
      for level in 0..<levelCount {
        let here = Int(tally[level * count + place])
        // Twice the items below a level, and those beside it less one.
        position[level * count + place] = UInt16(answered * width + 2 * below + max(here - 1, 0))
        below += here
      }
    }
    var result = [UInt16](repeating: 0, count: count * itemCount)
    for (item, column) in columns.enumerated() {
      for place in 0..<count {
        result[item * count + place] =
          position[Int(min(column[rows.lowerBound + place], missing)) * count + place]
      }
    }
    return result
  }
}
