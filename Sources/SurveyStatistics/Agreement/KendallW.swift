/// Kendall's coefficient of concordance: how alike several orders of the same items are, from 0 to
/// 1.
package enum KendallW {
  /// W, corrected for ties; nil for fewer than two sources or items, or if all are ties.
  ///
  /// Source: Kendall & Babington Smith 1939, Ann. Math. Stat. 10:275; ties: Siegel & Castellan
  /// 1988, §9.3.
  ///
  /// - Parameter sources: each with one score per item
  /// - Returns: W, 0...1, or nil
  package static func of(_ sources: [[Double]]) -> Double? {
    let m = Double(sources.count)
    let n = Double(sources.first?.count ?? 0)
    guard m > 1, n > 1 else { return nil }
    var sums = [Double](repeating: 0, count: Int(n))
    var ties = 0.0
    for scores in sources {
      for (item, score) in scores.enumerated() {
        let equal = Double(scores.count { $0 == score })
        sums[item] += Double(scores.count { $0 > score }) + (equal + 1) / 2
        // Over the members of a tie of t, t² − 1 each adds up to t³ − t.
        ties += equal * equal - 1
      }
    }
    let mean = m * (n + 1) / 2
    let spread = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let most = m * m * (n * n * n - n) - m * ties
    return most > 0 ? 12 * spread / most : nil
  }
}
