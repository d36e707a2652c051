extension AcceptabilityAnalysis {
  /// Which ranks some draws gave.
  struct Tally: Sendable {
    /// Alternative after alternative, how often it took each rank.
    private(set) var ranks: [Double]
    /// For each alternative, the sum of the criterion weights that put it first.
    private(set) var firstWeights: [[Double]]
    private var order: [Int]

    init(alternatives: Int, criteria: Int) {
      ranks = [Double](repeating: 0, count: alternatives * alternatives)
      firstWeights = [[Double]](
        repeating: [Double](repeating: 0, count: criteria), count: alternatives)
      order = Array(0..<alternatives)
    }

    mutating func add(_ other: Tally) {
      for index in ranks.indices { ranks[index] += other.ranks[index] }
      for (row, weights) in other.firstWeights.enumerated() {
        for (index, weight) in weights.enumerated() { firstWeights[row][index] += weight }
      }
    }

    /// Adds one draw's totals and the weights that gave them.
    mutating func add(totals: [Double], weights: [Double]) {
      sort(fallingBy: totals)
      let size = order.count
      var start = 0
      while start < size {
        let total = totals[order[start]]
        var end = start + 1
        while end < size, totals[order[end]] == total { end += 1 }
        // Tied alternatives share the ranks that they take up between them.
        let share = 1 / Double(end - start)
        for place in start..<end {
          let member = order[place]
          for rank in start..<end { ranks[member * size + rank] += share }
          if start == 0 {
            for index in weights.indices { firstWeights[member][index] += share * weights[index] }
          }
        }
        start = end
      }
    }

    /// Insertion sort: one draw's order is nearly the last one's.
    private mutating func sort(fallingBy values: [Double]) {
      for index in order.indices.dropFirst() {
        let moving = order[index]
        var place = index
        while place > 0, values[order[place - 1]] < values[moving] {
          order[place] = order[place - 1]
          place -= 1
        }
        order[place] = moving
      }
    }
  }

  /// How often each alternative was among the first of some draws.
  struct TopTally: Sendable {
    private(set) var counts: [Double]
    /// The largest totals of a draw, falling; as many as the top has places.
    private var largest: [Double]

    init(alternatives: Int, places: Int) {
      counts = [Double](repeating: 0, count: alternatives)
      largest = [Double](repeating: 0, count: places)
    }

    mutating func add(_ other: TopTally) {
      for index in counts.indices { counts[index] += other.counts[index] }
    }

    /// Adds one draw's totals.
    mutating func add(_ totals: [Double]) {
      guard let end = largest.indices.last else { return }
      for place in largest.indices { largest[place] = -.infinity }
      for total in totals where total > largest[end] {
        var place = end
        while place > 0, largest[place - 1] < total {
          largest[place] = largest[place - 1]
          place -= 1
        }
        largest[place] = total
      }
      let limit = largest[end]
      var above = 0
      var tied = 0
      for total in totals {
        if total > limit { above += 1 } else if total == limit { tied += 1 }
      }
      // Those that tie for the last places share them.
      let share = Double(largest.count - above) / Double(max(tied, 1))
      for (index, total) in totals.enumerated() where total >= limit {
        counts[index] += total > limit ? 1 : share
      }
    }
  }
}
