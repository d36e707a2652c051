/// Scores of alternatives under given criterion weights.
package enum WeightedScore {
  /// Σ c x / Σ c per alternative; where a criterion's score is missing, the interval between the
  /// totals that the lowest and the highest possible score would give.
  ///
  /// - Parameters:
  ///   - criteria: each with the same number of scores
  ///   - weights: one per criterion, at least 0, not all 0
  /// - Returns: one interval per alternative
  package static func of(_ criteria: [Criterion], weights: [Double]) -> [Interval] {
    let sum = weights.reduce(0, +)
    return (0..<(criteria.first?.scores.count ?? 0)).map { alternative in
      var (lower, upper) = (0.0, 0.0)
      for (criterion, weight) in zip(criteria, weights) {
        lower += weight * (criterion.scores[alternative] ?? 0)
        upper += weight * (criterion.scores[alternative] ?? 1)
      }
      return Interval(lower: lower / sum, upper: upper / sum)
    }
  }
}
