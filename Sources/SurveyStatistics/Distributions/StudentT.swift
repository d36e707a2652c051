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
  /// Source: T² / (ν + T²) follows Beta(½, ν/2).
  package func quantile(_ p: Double) -> Double {
    guard degreesOfFreedom.isFinite else { return NormalDistribution.quantile(p) }
    guard p >= 0.5 else { return -quantile(1 - p) }
    guard p < 1 else { return .infinity }
    let half = degreesOfFreedom / 2
    let inner = BetaDistribution(alpha: 0.5, beta: half).quantile(2 * p - 1)
    if inner <= 0.5 { return (degreesOfFreedom * inner / (1 - inner)).squareRoot() }
    let outer = BetaDistribution(alpha: half, beta: 0.5).quantile(2 * (1 - p))
    return (degreesOfFreedom * (1 - outer) / outer).squareRoot()
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
