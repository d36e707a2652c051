/// How alike two orders of the same items are, from −1 (reversed) to 1 (the same).
package enum KendallTau {
  /// τ_b, which corrects for ties; nil if either side is all ties.
  ///
  /// Source: Kendall 1945, Biometrika 33:239.
  ///
  /// - Parameters:
  ///   - x: one score per item
  ///   - y: one score per item, of the same items
  /// - Returns: τ_b, −1...1, or nil
  package static func tauB(_ x: [Double], _ y: [Double]) -> Double? {
    weighted(x, y) { _, _ in 1 }
  }

  /// Weighted τ, in which agreement near the top counts more: a pair weighs
  /// 1/rank + 1/rank, ranks by x and then by y, and the other way round, averaged.
  ///
  /// Source: Vigna 2015, "A weighted correlation index for rankings with ties", WWW 2015,
  /// doi 10.1145/2736277.2741088.
  package static func topWeighted(_ x: [Double], _ y: [Double]) -> Double? {
    func one(_ rank: [Int]) -> Double? {
      weighted(x, y) { 1 / Double(rank[$0] + 1) + 1 / Double(rank[$1] + 1) }
    }
    guard let first = one(ranks(x, then: y)), let second = one(ranks(y, then: x)) else {
      return nil
    }
    return (first + second) / 2
  }

  /// Ranks from 0, largest first; `second` decides between equal values of `first`.
  private static func ranks(_ first: [Double], then second: [Double]) -> [Int] {
    let order = first.indices.sorted {
      (first[$0], second[$0], $1) > (first[$1], second[$1], $0)
    }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  private static func weighted(
    _ x: [Double], _ y: [Double], _ weight: (Int, Int) -> Double
  ) -> Double? {
    var (agreement, xPairs, yPairs) = (0.0, 0.0, 0.0)
    for i in x.indices {
      for j in 0..<i {
        let dx = sign(x[i] - x[j])
        let dy = sign(y[i] - y[j])
        let w = weight(i, j)
        agreement += w * dx * dy
        xPairs += w * dx * dx
        yPairs += w * dy * dy
      }
    }
    guard xPairs > 0, yPairs > 0 else { return nil }
    return agreement / (xPairs.squareRoot() * yPairs.squareRoot())
  }

  private static func sign(_ value: Double) -> Double {
    value > 0 ? 1 : value < 0 ? -1 : 0
  }
}
