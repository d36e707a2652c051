/// The number of things with a property over several cells that were sampled each by itself.
///
/// Every cell counts by its size, never by how much of it happened to be looked at.
package struct StratifiedTotal: Hashable, Sendable {
  package let value: Double
  package let lower: Double
  package let upper: Double

  /// The sum over the cells, with limits recovered from the exact limits of each.
  ///
  /// nil where a cell with something in it was not looked at at all: nothing is known of it.
  ///
  /// Source: the stratified estimator of a total (Cochran 1977, Sampling Techniques, 5.3), its limits
  /// by the method of variance estimates recovery, Zou & Donner 2008, "Construction of confidence
  /// limits about effect measures: a general approach", Statistics in Medicine 27:1693–1702. Exact
  /// limits within cells keep the interval from closing where a small sample shows no exception.
  package init?(_ cells: [SampledCell], confidence: Double) {
    var (value, below, above) = (0.0, 0.0, 0.0)
    for cell in cells {
      guard let total = cell.total else { return nil }
      let limits = cell.limits(confidence: confidence)
      let (down, up) = (total - Double(limits.lowerBound), Double(limits.upperBound) - total)
      value += total
      below += down * down
      above += up * up
    }
    self.value = value
    lower = max(Double(cells.reduce(0) { $0 + $1.positives }), value - below.squareRoot())
    let possible = cells.reduce(0) { $0 + $1.size - ($1.drawn - $1.positives) }
    upper = min(Double(possible), value + above.squareRoot())
  }

  /// The part of so many things, with its interval; nil of nothing.
  package func share(of size: Int) -> (value: Double, interval: Interval)? {
    guard size > 0 else { return nil }
    let whole = Double(size)
    return (value / whole, Interval(lower: lower / whole, upper: upper / whole))
  }

  /// The part that this makes of itself and another, independent number; nil where both are nothing.
  ///
  /// The interval holds every r for which (1 − r)·this − r·other may be zero.
  ///
  /// Source: limits of a ratio by recovered variances (MOVER-R), Donner & Zou 2012, "Closed-form
  /// confidence intervals for functions of the normal mean and standard deviation", Statistical
  /// Methods in Medical Research 21:347–359; solved by bisection, which needs no case apart for zero.
  package func share(beside other: StratifiedTotal) -> (value: Double, interval: Interval)? {
    guard value + other.value > 0 else { return nil }
    let part = value / (value + other.value)
    let lowest = StratifiedTotal.root(between: 0, and: part) { r in
      let (own, others) = ((1 - r) * (value - lower), r * (other.upper - other.value))
      return (1 - r) * value - r * other.value - (own * own + others * others).squareRoot()
    }
    let highest = StratifiedTotal.root(between: part, and: 1) { r in
      let (own, others) = ((1 - r) * (upper - value), r * (other.value - other.lower))
      return (1 - r) * value - r * other.value + (own * own + others * others).squareRoot()
    }
    return (part, Interval(lower: lowest, upper: highest))
  }

  /// Where a function that begins at or above zero and ends at or below it crosses.
  private static func root(
    between start: Double, and end: Double, _ function: (Double) -> Double
  ) -> Double {
    var (low, high) = (start, end)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if function(middle) > 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
