/// What unequal weights leave of a sample's size.
///
/// Source: Kish 1965, Survey Sampling, §11.7; Kish 1992, J. Official Stat. 8:183.
package struct KishSize: Sendable, Equatable {
  /// Weights above 0.
  package let respondents: Int
  /// Σ w.
  package let sumOfWeights: Double
  /// The effective sample size, (Σw)² / Σw²; 0 without weights.
  package let effectiveSize: Double

  /// Respondents over effective size, 1 + cv²(w); 1 without weights.
  package var designEffect: Double {
    effectiveSize > 0 ? Double(respondents) / effectiveSize : 1
  }

  /// The size left by `weights`, each at least 0; the order of the weights does not matter.
  package init(weights: [Double]) {
    let sum = OrderFreeSum.of(weights)
    let square = OrderFreeSum.of(weights.map { $0 * $0 })
    respondents = weights.count { $0 > 0 }
    sumOfWeights = sum
    effectiveSize = square > 0 ? sum * sum / square : 0
  }

  /// The size left by weights that each occur as often as `counts` says.
  init(weights: [Double], counts: [Double]) {
    let sum = CompensatedSum.of(zip(weights, counts).map { $0 * $1 })
    let square = CompensatedSum.of(zip(weights, counts).map { $0 * $0 * $1 })
    respondents = Int(zip(weights, counts).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 })
    sumOfWeights = sum
    effectiveSize = square > 0 ? sum * sum / square : 0
  }
}
