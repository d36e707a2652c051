/// A difference between two estimates, and how precise it is.
package struct Contrast: Sendable, Equatable {
  /// The difference; nil where either estimate is missing.
  package let difference: Double?
  /// The precision of the difference.
  package let precision: Precision

  /// The standard error; nil where it cannot be computed.
  package var standardError: Double? { precision.variance?.squareRoot() }

  /// The difference over its standard error; nil where that is missing or 0.
  package var statistic: Double? {
    guard let difference, let standardError, standardError > 0 else { return nil }
    return difference / standardError
  }

  /// The two-sided p-value against no difference, by the t distribution; nil where it cannot be
  /// computed.
  package var pValue: Double? {
    guard let statistic, let df = precision.degreesOfFreedom else { return nil }
    return StudentT(degreesOfFreedom: df).twoSidedTail(statistic)
  }

  /// The t interval of the difference; nil where it cannot be computed.
  package func interval(confidence: Double = 0.95) -> Interval? {
    guard let difference, let standardError, let df = precision.degreesOfFreedom else { return nil }
    let t = StudentT(degreesOfFreedom: df).quantile((1 + confidence) / 2)
    return Interval(lower: difference - t * standardError, upper: difference + t * standardError)
  }

  /// The smallest true difference that such a comparison would find four times in five at the
  /// 5 % level, 2.8 standard errors; nil where that cannot be computed.
  package var smallestDetectable: Double? { standardError.map { 2.8 * $0 } }
}
