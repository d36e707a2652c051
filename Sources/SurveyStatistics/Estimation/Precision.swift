/// How precise an estimate is.
package enum Precision: Sendable, Equatable {
  /// The sampling variance, and the degrees of freedom (seldom whole) that it rests on.
  case estimated(variance: Double, degreesOfFreedom: Double)
  /// The variance cannot be computed.
  case unavailable(PrecisionRefusal)

  /// The variance; nil where it cannot be computed.
  package var variance: Double? {
    if case .estimated(let variance, _) = self { variance } else { nil }
  }

  /// The degrees of freedom; nil where the variance cannot be computed.
  package var degreesOfFreedom: Double? {
    if case .estimated(_, let degreesOfFreedom) = self { degreesOfFreedom } else { nil }
  }
}

/// Why a sampling variance cannot be computed.
package enum PrecisionRefusal: Sendable, Equatable {
  /// No one gave a valid answer.
  case noAnswers
  /// All answers come from one unit (event), which cannot show how units differ.
  case singleUnit
}
