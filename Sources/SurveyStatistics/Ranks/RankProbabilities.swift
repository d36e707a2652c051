/// How probable each rank is for each item under a model of sampling noise.
package struct RankProbabilities: Sendable, Equatable {
  /// For each item, the probability of rank 1, 2 and so on.
  package let byItem: [[Double]]

  /// The probability of each item to be among the first `count`.
  package func top(_ count: Int) -> [Double] {
    byItem.map { $0.prefix(max(count, 0)).reduce(0, +) }
  }

  /// Each item's mean rank.
  package var expectedRanks: [Double] {
    byItem.map { zip(1..., $0).reduce(0) { $0 + Double($1.0) * $1.1 } }
  }
}
