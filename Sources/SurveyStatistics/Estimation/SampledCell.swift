import Foundation

/// Things of a finite number, some of them drawn by chance without replacement, and how many of those
/// have a property.
package struct SampledCell: Hashable, Sendable {
  /// How many there are.
  package let size: Int
  /// How many of them were looked at.
  package let drawn: Int
  /// How many of those have the property.
  package let positives: Int

  /// Counts outside `0 <= positives <= drawn <= size` are brought to the nearest that can be.
  package init(size: Int, drawn: Int, positives: Int) {
    self.size = max(0, size)
    self.drawn = min(max(0, drawn), self.size)
    self.positives = min(max(0, positives), self.drawn)
  }

  /// The estimated number in the whole cell; nil where there is something and none of it was drawn.
  package var total: Double? {
    guard size > 0 else { return 0 }
    guard drawn > 0 else { return nil }
    return Double(size) * Double(positives) / Double(drawn)
  }

  /// Exact limits for the number in the whole cell, by turning two one-sided hypergeometric tests.
  ///
  /// Where all were drawn both limits are the number itself.
  ///
  /// Source: Buonaccorsi 1987, "A note on confidence intervals for proportions in finite populations",
  /// The American Statistician 41:215–218; the finite counterpart of Clopper & Pearson 1934.
  package func limits(confidence: Double) -> ClosedRange<Int> {
    let tail = (1 - confidence) / 2
    let possible = positives...(size - (drawn - positives))
    // P(at least as many are seen) rises with the number there is: the first that is not refused.
    let lower = first(in: possible) { 1 - chance(ofAtMost: positives - 1, among: $0) > tail }
    // P(at most as many are seen) falls with it: the last that is not refused.
    let beyond = first(in: lower...possible.upperBound) {
      chance(ofAtMost: positives, among: $0) <= tail
    }
    let isRefused = chance(ofAtMost: positives, among: beyond) <= tail
    return lower...max(lower, isRefused ? beyond - 1 : beyond)
  }

  /// The first number for which a condition holds that, once it does, goes on to; else the last one.
  private func first(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The hypergeometric chance of at most so many positives drawn where there are `count` of them.
  private func chance(ofAtMost most: Int, among count: Int) -> Double {
    let least = max(0, drawn - (size - count))
    guard most >= least else { return 0 }
    guard most < min(drawn, count) else { return 1 }
    let all = SampledCell.logCombinations(size, drawn)
    var sum = 0.0
    for seen in least...most {
      sum += exp(
        SampledCell.logCombinations(count, seen)
          + SampledCell.logCombinations(size - count, drawn - seen) - all)
    }
    return min(1, sum)
  }

  private static func logCombinations(_ n: Int, _ k: Int) -> Double {
    lgamma(Double(n) + 1) - lgamma(Double(k) + 1) - lgamma(Double(n - k) + 1)
  }
}
