/// Exact rank sets for counts of a question where each person chose one alternative.
///
/// Not for several choices per person, whose counts depend on each other otherwise.
///
/// Source: Bazylik, Mogstad, Romano, Shaikh & Wilhelm 2024, arXiv 2402.00192: the hypothesis that
/// j is no larger than k has the p-value P(Bin(x_j + x_k, ½) ≥ x_j).
package enum MultinomialRankSets {
  /// The rank sets of alternatives chosen `counts` times.
  ///
  /// - Parameters:
  ///   - counts: one per alternative, at least 0
  ///   - family: which sets hold together
  ///   - confidence: such as 0.95
  ///   - correction: `.holm`, or `.bonferroni` for comparison
  /// - Returns: one set per alternative, and the pairs told apart
  package static func of(
    counts: [Int], family: RankInference.Family = .simultaneous, confidence: Double = 0.95,
    correction: MultiplicityCorrection = .holm
  ) -> RankSets {
    let estimates = counts.map(Double.init)
    func told(_ isWanted: (Int, Int) -> Bool) -> [RankedPair] {
      var pairs: [RankedPair] = []
      var pValues: [Double] = []
      for j in counts.indices {
        for k in counts.indices where j != k && isWanted(j, k) {
          pairs.append(RankedPair(higher: j, lower: k))
          pValues.append(
            BinomialDistribution(trials: counts[j] + counts[k], chance: 0.5).upperTail(counts[j]))
        }
      }
      let adjusted = correction.adjust(pValues)
      return zip(pairs, adjusted).filter { $1 <= 1 - confidence }.map(\.0)
    }
    switch family {
    case .simultaneous:
      return RankSets(estimates: estimates, significant: told { _, _ in true })
    case .marginal:
      var sets: [RankSet] = []
      var significant: [RankedPair] = []
      for item in counts.indices {
        let mine = told { $0 == item || $1 == item }
        sets.append(RankSets(estimates: estimates, significant: mine).sets[item])
        significant += mine.filter { $0.higher == item }
      }
      return RankSets(sets: sets, significant: significant)
    }
  }
}
