extension UnitScores {
  /// The covariance of an item's estimate with another round's, from units that took part in both
  /// (the same school, the same staff group); 0 without such.
  ///
  /// Σ over recurring units of their centred scores multiplied, each with its stratum's factor as in
  /// its own variance, so that it is never larger than the two variances allow.
  ///
  /// Source: Kish 1965, Survey Sampling, §12.4, for panels of clusters.
  ///
  /// - Parameters:
  ///   - item: of these scores
  ///   - other: the scores of the other round
  ///   - otherItem: of those
  ///   - recurring: unit of this round and of the other, each named once at most
  /// - Returns: the covariance of the two estimates
  package func covariance(
    of item: Int, with other: UnitScores, _ otherItem: Int, recurring: [(Int32, Int32)]
  ) -> Double {
    guard !recurring.isEmpty else { return 0 }
    let (mine, theirs) = (scaledScores(item), other.scaledScores(otherItem))
    return OrderFreeSum.of(recurring.map { mine($0.0) * theirs($0.1) })
  }

  /// A unit's centred score times the root of its stratum's factor.
  private func scaledScores(_ item: Int) -> (Int32) -> Double {
    var sums = [Double](repeating: 0, count: design.strataCount)
    var score: [Int32: Double] = [:]
    for (row, unit) in units.enumerated() {
      let value = values[row * itemCount + item]
      score[unit] = value
      sums[Int(design.varianceStratumOfUnit[Int(unit)])] += value
    }
    if let lone {
      for stratum in sums.indices { sums[stratum] += lone.members(ofStratum: stratum).sum(item) }
    }
    let design = design
    return { unit in
      let stratum = Int(design.varianceStratumOfUnit[Int(unit)])
      let n = Double(design.unitsInStratum[stratum])
      guard n > 1 else { return 0 }
      let factor = (1 - design.samplingFractions[stratum]) * n / (n - 1)
      return factor.squareRoot() * ((score[unit] ?? 0) - sums[stratum] / n)
    }
  }
}
