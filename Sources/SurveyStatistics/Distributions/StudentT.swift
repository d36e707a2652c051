import Foundation

/// Student's t distribution; its degrees of freedom need not be whole.
package struct StudentT: Sendable {
  /// Degrees of freedom, above 0; infinity gives the normal distribution.
  package let degreesOfFreedom: Double

  /// A distribution with the given degrees of freedom, above 0.
  package init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value at or below `t`.
  package func cumulative(_ t: Double) -> Double {
    t < 0 ? upperTail(-t) : 1 - upperTail(t)
  }

  /// The probability of a value further from 0 than `t`, on either side.
  package func twoSidedTail(_ t: Double) -> Double {
    2 * upperTail(abs(t))
  }

  /// The value with probability `p` at or below it.
  ///
  /// Found from a good guess by Halley's rule, and where that does not settle from T² / (ν + T²), which
  /// follows Beta(½, ν/2).
  package func quantile(_ p: Double) -> Double {
    guard degreesOfFreedom.isFinite else { return NormalDistribution.quantile(p) }
    guard p >= 0.5 else { return -quantile(1 - p) }
    guard p < 1 else { return .infinity }
    if let near = approximation(tail: 1 - p), let exact = refined(near, tail: 1 - p) {
      return exact
    }
    let half = degreesOfFreedom / 2
    let inner = BetaDistribution(alpha: 0.5, beta: half).quantile(2 * p - 1)
    if inner <= 0.5 { return (degreesOfFreedom * inner / (1 - inner)).squareRoot() }
    let outer = BetaDistribution(alpha: half, beta: 0.5).quantile(2 * (1 - p))
    return (degreesOfFreedom * (1 - outer) / outer).squareRoot()
  }

  /// A value whose upper tail is near the one given; nil where no guess is good.
  ///
  /// Source: Hill 1970, "Algorithm 396: Student's t-quantiles", Communications of the ACM 13:619–620.
  private func approximation(tail: Double) -> Double? {
    let n = degreesOfFreedom
    guard n >= 2, n < 1e9, tail > 1e-10 else { return nil }
    let a = 1 / (n - 0.5)
    let b = 48 / (a * a)
    var c = ((20_700 * a / b - 98) * a - 16) * a + 96.36
    let d = ((94.5 / (b + c) - 3) / b + 1) * (a * Double.pi / 2).squareRoot() * n
    var y = pow(d * 2 * tail, 2 / n)
    if y > 0.05 + a {
      let x = NormalDistribution.quantile(tail)
      y = x * x
      if n < 5 { c += 0.3 * (n - 4.5) * (x + 0.6) }
      c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b
      y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
      y = expm1(a * y * y)
    } else {
      y =
        ((1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1)
        * (n + 1) / (n + 2) + 1 / y
    }
    let t = (n * y).squareRoot()
    return t.isFinite && t > 0 ? t : nil
  }

  /// Halley's rule from a value near the one wanted; nil where it has not settled soon.
  private func refined(_ near: Double, tail: Double) -> Double? {
    let n = degreesOfFreedom
    let logScale = lgamma((n + 1) / 2) - lgamma(n / 2) - 0.5 * log(n * Double.pi)
    var t = near
    for _ in 0..<8 {
      let density = exp(logScale - (n + 1) / 2 * log1p(t * t / n))
      let step = (upperTail(t) - tail) / density
      let next = t + step / (1 - step * (n + 1) * t / (2 * (n + t * t)))
      guard next.isFinite, next > 0 else { return nil }
      // Each step cubes the error, so the next one would be below the last digit.
      if abs(next - t) <= 1e-6 * next { return next }
      t = next
    }
    return nil
  }

  private func upperTail(_ t: Double) -> Double {
    guard degreesOfFreedom.isFinite else { return NormalDistribution.cumulative(-t) }
    guard t.isFinite else { return 0 }
    let square = t * t
    let total = degreesOfFreedom + square
    return 0.5
      * BetaDistribution(alpha: degreesOfFreedom / 2, beta: 0.5)
      .cumulative(degreesOfFreedom / total, complement: square / total)
  }
}
