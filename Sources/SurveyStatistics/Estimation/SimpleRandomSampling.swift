/// What a simple random sample of the same size would have given: the yardstick of design effects.
package enum SimpleRandomSampling {
  /// The variance that the mean of `values` would have, s²/n with s² = n/(n − 1) Σ w(y − ȳ)² / Σ w,
  /// times 1 − n/Σw if the weights add up to the population; nil for fewer than two values.
  ///
  /// Source: Kish 1965, Survey Sampling, §8.2; as R survey's `deff`.
  ///
  /// - Parameters:
  ///   - values: one per respondent, NaN for no valid answer
  ///   - weights: one per respondent
  ///   - isFinite: whether the weights add up to a population that the sample is drawn from
  ///     without replacement
  /// - Returns: the variance, or nil
  package static func varianceOfMean(
    _ values: [Double], weights: [Double], isFinite: Bool = false
  ) -> Double? {
    let valid = values.indices.filter { !values[$0].isNaN }
    guard valid.count > 1 else { return nil }
    let n = Double(valid.count)
    let sum = OrderFreeSum.of(valid.map { weights[$0] })
    let mean = OrderFreeSum.of(valid.map { weights[$0] * values[$0] }) / sum
    let spread = OrderFreeSum.of(
      valid.map { weights[$0] * (values[$0] - mean) * (values[$0] - mean) })
    let correction = isFinite ? 1 - n / sum : 1
    return spread / sum / (n - 1) * correction
  }
}
