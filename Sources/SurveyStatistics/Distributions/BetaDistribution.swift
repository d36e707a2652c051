import Foundation

/// The beta distribution, whose cumulative probability is the regularised incomplete beta function.
package struct BetaDistribution: Sendable {
  /// The first shape, above 0.
  package let alpha: Double
  /// The second shape, above 0.
  package let beta: Double

  /// A distribution with the given shapes, each above 0.
  package init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  /// The probability of a value at or below `x`.
  package func cumulative(_ x: Double) -> Double {
    cumulative(x, complement: 1 - x)
  }

  /// The probability of a value at or below `x`, given also 1 − `x` where the caller knows it
  /// better than subtraction would.
  ///
  /// Source: the continued fraction of DLMF 8.17.22, evaluated by Lentz's method, with the
  /// prefactor as a saddle-point expansion (Loader 2000) so that large shapes lose no digits.
  package func cumulative(_ x: Double, complement: Double) -> Double {
    guard x > 0 else { return 0 }
    guard complement > 0 else { return 1 }
    // The fraction converges fast on one side of the mean only; with x almost 1 the other side is
    // used somewhat longer, since x itself then no longer tells well how far from 1 it is.
    let turn = (beta + 1) / (alpha + beta + 2) * (complement < 0.01 ? 3 : 1)
    if complement >= turn { return weight(x, complement) / alpha * fraction(alpha, beta, x) }
    return 1 - weight(x, complement) / beta * fraction(beta, alpha, complement)
  }

  /// The value with probability `p` at or below it, to about 1e-14 of its size.
  package func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    var low = 0.0
    var high = 1.0
    var x = alpha / (alpha + beta)
    for _ in 0..<400 {
      let difference = cumulative(x) - p
      if difference == 0 { return x }
      if difference > 0 { high = x } else { low = x }
      let density = weight(x, 1 - x) / (x * (1 - x))
      var next = x - difference / density
      if !(next > low && next < high) {
        // Tiny quantiles are reached by halving the exponent, not the value.
        next = low == 0 && high < 0.25 ? high * high : 0.5 * (low + high)
      }
      if abs(next - x) <= 2e-16 * x { return next }
      x = next
    }
    return x
  }

  /// x^α (1−x)^β / B(α, β).
  private func weight(_ x: Double, _ complement: Double) -> Double {
    let n = alpha + beta
    let exponent =
      Self.stirlingError(n) - Self.stirlingError(alpha) - Self.stirlingError(beta)
      - Self.deviance(alpha, n * x) - Self.deviance(beta, n * complement)
    return (alpha * beta / (2 * Double.pi * n)).squareRoot() * exp(exponent)
  }

  private func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    d = 1 / (abs(d) < tiny ? tiny : d)
    var result = d
    @discardableResult func advance(_ numerator: Double) -> Double {
      d = 1 + numerator * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = 1 + numerator / c
      if abs(c) < tiny { c = tiny }
      result *= c * d
      return c * d
    }
    for step in 1...100_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      advance(even)
      if abs(advance(odd) - 1) < 1e-16 { break }
    }
    return result
  }

  /// log Γ(n + 1) minus Stirling's formula.
  ///
  /// Source: Loader 2000, "Fast and accurate computation of binomial probabilities".
  private static func stirlingError(_ n: Double) -> Double {
    if n < 15 {
      return lgamma(n + 1) - (n + 0.5) * log(n) + n - 0.5 * log(2 * Double.pi)
    }
    let square = n * n
    let inner =
      (1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188 - 691.0 / 360_360 / square) / square) / square)
    return (1.0 / 12 - (1.0 / 360 - inner / square) / square) / n
  }

  /// x log(x/m) + m − x without cancellation when x is near m.
  private static func deviance(_ x: Double, _ m: Double) -> Double {
    guard abs(x - m) < 0.1 * (x + m) else { return x * log(x / m) + m - x }
    let v = (x - m) / (x + m)
    var sum = (x - m) * v
    var term = 2 * x * v
    for j in 1..<1000 {
      term *= v * v
      let next = sum + term / Double(2 * j + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
