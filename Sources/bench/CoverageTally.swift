import Foundation
import SurveyStatistics

/// Counts how often the intervals and rank sets of drawn rounds hold the truth.
struct CoverageTally {
  /// The true shares, rising, so that the last item is truly first.
  private let truth: [Double]
  private var runs = 0
  private var shares: [Held]
  /// Of the shares that the release gate lets through, all items together.
  private var released = Held()
  /// With degrees of freedom that take account of how unevenly events differ.
  private var wary: [Held]
  private var joint = 0
  private var size = 0

  private struct Held {
    var intervals = 0
    var held = 0
    var share: Double { Double(held) / Double(max(intervals, 1)) }

    mutating func add(_ interval: Interval, _ truth: Double) {
      intervals += 1
      if interval.lower <= truth, truth <= interval.upper { held += 1 }
    }
  }

  init(truth: [Double]) {
    self.truth = truth
    shares = truth.map { _ in Held() }
    wary = shares
  }

  mutating func add(_ round: CoverageDraw) {
    guard let estimates = round.estimates() else { return }
    runs += 1
    let pooled = estimates.pooledDesignEffect
    for (item, estimate) in estimates.items.enumerated() {
      guard let interval = estimate.shareInterval(pooledDesignEffect: pooled) else { continue }
      shares[item].add(interval, truth[item])
      if case .suppress = ReleaseGate().decide(estimate, pooledDesignEffect: pooled) {
      } else {
        released.add(interval, truth[item])
      }
      if let interval = waryInterval(estimates, item, pooled) {
        wary[item].add(interval, truth[item])
      }
    }
    guard let ranks = RankInference(of: estimates, seed: CoverageStudy.seed) else { return }
    let sets = ranks.rankSets().sets
    let isHeld = sets.indices.allSatisfy { item in
      (sets[item].best...sets[item].worst).contains(truth.count - item)
    }
    if isHeld { joint += 1 }
    size += sets.reduce(0) { $0 + $1.worst - $1.best + 1 }
  }

  /// The default interval with 2/(κ/n + 2/(n − 1)) degrees of freedom, κ being the excess kurtosis of
  /// the n events’ contributions (0 where below): few events that carry a rare item tell little of
  /// its spread, however many the others are.
  ///
  /// Source: Satterthwaite’s rule with Var(s²) = σ⁴(κ/n + 2/(n − 1)); κ by Joanes & Gill 1998, G₂.
  private func waryInterval(
    _ estimates: DomainEstimates, _ item: Int, _ pooled: Double
  ) -> Interval? {
    let estimate = estimates.items[item]
    let units = estimates.scores.units.count
    guard units > 3, let share = estimate.value,
      let effective = estimate.effectiveSize(pooledDesignEffect: pooled)
    else { return nil }
    let n = Double(units)
    let scores = (0..<units).map { estimates.scores.values[$0 * truth.count + item] }
    let mean = scores.reduce(0, +) / n
    let square = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
    let fourth = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) * ($1 - mean) } / n
    let plain = square > 0 ? fourth / (square * square) - 3 : 0
    let excess = max((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * plain + 6), 0)
    let freedom = 2 / (excess / n + 2 / (n - 1))
    return ProportionInterval.wilson(
      share, size: effective, quantile: StudentT(degreesOfFreedom: freedom).quantile(0.975))
  }

  /// The cells of a row of the table.
  var cells: [String] {
    func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }
    func mean(_ items: [Held]) -> String {
      percent(items.reduce(0) { $0 + $1.share } / Double(max(items.count, 1)))
    }
    func lowest(_ items: [Held]) -> String { percent(items.map(\.share).min() ?? 0) }
    let count = max(runs, 1)
    return [
      mean(shares), lowest(shares),
      percent(Double(released.intervals) / Double(count * truth.count)), percent(released.share),
      mean(wary), lowest(wary), percent(Double(joint) / Double(count)),
      String(format: "%.1f", Double(size) / Double(count * truth.count)),
    ]
  }
}
