/// Why arrays do not describe a survey; a fault of the caller, not of the respondents.
package enum DesignFault: Error, Sendable, Equatable {
  /// Arrays with one entry per respondent differ in length.
  case lengthsDiffer
  /// A unit number lies outside the units given.
  case unitOutOfRange
  /// A stratum number is negative.
  case stratumOutOfRange
  /// A sampling fraction lies outside 0..<1, or their number is not that of the strata.
  case samplingFractionOutOfRange
  /// The same unit code occurs in two strata.
  case unitInTwoStrata(unit: Int32)
  /// A group number lies outside -1..<groupCount.
  case groupOutOfRange
  /// A weight is negative or not finite.
  case invalidWeight
  /// A margin's category number lies outside -1..<targets.count.
  case categoryOutOfRange
  /// A margin's target is negative or not finite, or none is above 0.
  case invalidTarget
}
