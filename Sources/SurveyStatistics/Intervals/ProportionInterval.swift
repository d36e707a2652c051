import Foundation

/// Intervals for a share `p` in 0...1 whose precision is that of an effective sample size or a
/// standard error.
package enum ProportionInterval {
  /// Wilson's score interval with an effective sample size and a quantile of t or normal.
  ///
  /// Source: Wilson 1927, JASA 22:209; for complex samples Franco, Little, Louis & Slud 2019,
  /// J. Surv. Stat. Methodol. 7:334.
  ///
  /// - Parameters:
  ///   - p: the share
  ///   - size: the effective sample size, above 0
  ///   - quantile: the two-sided quantile, such as t at .975
  /// - Returns: an interval within 0...1
  package static func wilson(_ p: Double, size: Double, quantile: Double) -> Interval {
    let square = quantile * quantile
    let centre = (p + square / (2 * size)) / (1 + square / size)
    let half =
      quantile * (p * (1 - p) / size + square / (4 * size * size)).squareRoot()
      / (1 + square / size)
    return Interval(lower: max(centre - half, 0), upper: min(centre + half, 1))
  }

  /// Korn and Graubard's interval: Clopper and Pearson's with an effective sample size.
  ///
  /// Source: Korn & Graubard 1998, Survey Methodology 24:193.
  ///
  /// - Parameters:
  ///   - p: the share
  ///   - size: the effective sample size, adjusted for degrees of freedom, above 0
  ///   - confidence: such as 0.95
  /// - Returns: an interval within 0...1
  package static func kornGraubard(
    _ p: Double, size: Double, confidence: Double = 0.95
  ) -> Interval {
    let tail = (1 - confidence) / 2
    let yes = size * p
    let no = size * (1 - p)
    return Interval(
      lower: yes > 0 ? BetaDistribution(alpha: yes, beta: no + 1).quantile(tail) : 0,
      upper: no > 0 ? BetaDistribution(alpha: yes + 1, beta: no).quantile(1 - tail) : 1)
  }

  /// The interval p ± quantile × standard error, symmetric on the scale of log odds; nil at 0 and 1.
  ///
  /// Source: Korn & Graubard 1999, Analysis of Health Surveys, §3.2 (delta method).
  package static func logit(_ p: Double, standardError: Double, quantile: Double) -> Interval? {
    guard p > 0, p < 1 else { return nil }
    let centre = log(p / (1 - p))
    let half = quantile * standardError / (p * (1 - p))
    return Interval(lower: 1 / (1 + exp(half - centre)), upper: 1 / (1 + exp(-half - centre)))
  }

  /// The interval p ± quantile × standard error, symmetric on the scale of arcsine √p.
  package static func arcsine(_ p: Double, standardError: Double, quantile: Double) -> Interval? {
    guard p > 0, p < 1 else { return nil }
    let centre = asin(p.squareRoot())
    let half = quantile * standardError / (2 * (p * (1 - p)).squareRoot())
    let lower = sin(max(centre - half, 0))
    let upper = sin(min(centre + half, Double.pi / 2))
    return Interval(lower: lower * lower, upper: upper * upper)
  }

  /// The interval p ± quantile × standard error: too short at small shares, kept for comparison.
  package static func wald(_ p: Double, standardError: Double, quantile: Double) -> Interval {
    Interval(lower: p - quantile * standardError, upper: p + quantile * standardError)
  }
}
