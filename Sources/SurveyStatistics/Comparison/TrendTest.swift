/// The change of an estimate from one round to a later one.
package enum TrendTest {
  /// The change, its variance V₁ + V₂ − 2 Cov, and Welch–Satterthwaite degrees of freedom,
  /// (V₁ + V₂)² / (V₁²/df₁ + V₂²/df₂).
  ///
  /// Whether two rounds may be compared at all (wording, scale, items, modes) is for the caller.
  ///
  /// Source: Welch 1947, Biometrika 34:28.
  ///
  /// - Parameters:
  ///   - first: the estimate of the earlier round
  ///   - second: the estimate of the later round
  ///   - covariance: between the two; 0 unless units or people took part in both
  /// - Returns: the change, later minus earlier
  package static func change(
    from first: ItemEstimate, to second: ItemEstimate, covariance: Double = 0
  ) -> Contrast {
    guard let before = first.value, let after = second.value else {
      return Contrast(difference: nil, precision: .unavailable(.noAnswers))
    }
    return Contrast(
      difference: after - before,
      precision: combined(first.precision, second.precision, covariance: covariance))
  }

  private static func combined(
    _ first: Precision, _ second: Precision, covariance: Double
  ) -> Precision {
    switch (first, second) {
    case (.unavailable(let reason), _), (_, .unavailable(let reason)):
      return .unavailable(reason)
    case (.estimated(let v1, let df1), .estimated(let v2, let df2)):
      let under = v1 * v1 / df1 + v2 * v2 / df2
      let sum = v1 + v2
      return .estimated(
        variance: max(sum - 2 * covariance, 0),
        degreesOfFreedom: under > 0 ? sum * sum / under : df1 + df2)
    }
  }
}
