/// The F distribution; neither of its degrees of freedom need be whole.
package struct FDistribution: Sendable {
  /// Degrees of freedom of the numerator, above 0.
  package let numerator: Double
  /// Degrees of freedom of the denominator, above 0.
  package let denominator: Double

  /// A distribution with the given degrees of freedom, each above 0.
  package init(numerator: Double, denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The probability of a value at or below `f`.
  package func cumulative(_ f: Double) -> Double {
    guard f > 0 else { return 0 }
    let total = numerator * f + denominator
    return BetaDistribution(alpha: numerator / 2, beta: denominator / 2)
      .cumulative(numerator * f / total, complement: denominator / total)
  }

  /// The value with probability `p` at or below it.
  package func quantile(_ p: Double) -> Double {
    let x = BetaDistribution(alpha: numerator / 2, beta: denominator / 2).quantile(p)
    if x <= 0.5 { return denominator * x / (numerator * (1 - x)) }
    let y = BetaDistribution(alpha: denominator / 2, beta: numerator / 2).quantile(1 - p)
    return denominator * (1 - y) / (numerator * y)
  }
}
