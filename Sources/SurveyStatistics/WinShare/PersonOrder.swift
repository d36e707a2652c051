/// One person's items in falling order of standing; kept between persons to save allocations.
struct PersonOrder {
  private var items: [Int]
  private var standings: [Double]
  private var count = 0

  init(itemCount: Int) {
    items = [Int](repeating: 0, count: itemCount)
    standings = [Double](repeating: 0, count: itemCount)
  }

  mutating func removeAll() {
    count = 0
  }

  /// Puts an item in its place; NaN is left out.
  mutating func add(item: Int, standing: Double) {
    guard !standing.isNaN else { return }
    var place = count
    while place > 0, standings[place - 1] < standing {
      items[place] = items[place - 1]
      standings[place] = standings[place - 1]
      place -= 1
    }
    items[place] = item
    standings[place] = standing
    count += 1
  }

  /// Passes on each item with its win share; none if there are fewer than two items.
  func forEachShare(_ body: (Int, Double) -> Void) {
    guard count > 1 else { return }
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, standings[end] == standings[start] { end += 1 }
      // Those below count whole, the others of a tie half.
      let halves = 2 * (count - end) + (end - start - 1)
      let share = Double(halves) / Double(2 * (count - 1))
      for place in start..<end { body(items[place], share) }
      start = end
    }
  }
}
