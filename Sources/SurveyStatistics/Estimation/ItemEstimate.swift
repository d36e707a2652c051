/// One item's estimate in one domain, with all that its interval and its release depend on.
package struct ItemEstimate: Sendable, Equatable {
  /// Valid answers.
  package let respondents: Int
  /// Valid answers above 0: of a share, those who said yes.
  package let positives: Int
  /// The estimate; nil without valid answers.
  package let value: Double?
  /// How precise the estimate is, or why that cannot be said.
  package let precision: Precision
  /// Kish's effective number of valid answers, (Σw)² / Σw²: what unequal weights leave.
  package let kishSize: Double
  /// Units (events) with a valid answer.
  package let unitsPresent: Int
  /// Variance strata with a valid answer.
  package let strataPresent: Int

  /// The standard error; nil where it cannot be computed.
  package var standardError: Double? { precision.variance?.squareRoot() }
  /// Kish's design effect of the weights: valid answers over `kishSize`, 1 without answers.
  package var weightingEffect: Double {
    kishSize > 0 ? Double(respondents) / kishSize : 1
  }
  /// Units present minus strata present: the degrees of freedom that survey programs print.
  package var plainDegreesOfFreedom: Int { unitsPresent - strataPresent }

  /// An estimate from its parts; the arguments are the properties of the same names.
  package init(
    respondents: Int, positives: Int, value: Double?, precision: Precision, kishSize: Double,
    unitsPresent: Int, strataPresent: Int
  ) {
    self.respondents = respondents
    self.positives = positives
    self.value = value
    self.precision = precision
    self.kishSize = kishSize
    self.unitsPresent = unitsPresent
    self.strataPresent = strataPresent
  }
}
