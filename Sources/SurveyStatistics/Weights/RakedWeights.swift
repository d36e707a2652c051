/// Weights that bring the margins of a sample to those of the population.
package struct RakedWeights: Sendable, Equatable {
  /// One weight per respondent.
  package let weights: [Double]
  /// What the weights leave of the sample's size.
  package let kish: KishSize
  /// For each margin, the category that each given category was counted in; a category not merged
  /// stands for itself.
  package let categoryOf: [[Int]]
  /// The margins that ended with a single category and so play no part.
  package let droppedMargins: [Int]
  /// Sweeps made over all margins.
  package let sweeps: Int
  /// Rounds in which weights were capped.
  package let capRounds: Int
  /// The largest relative error left in any margin; above the tolerance if raking did not
  /// converge or the cap stood in its way.
  package let worstMarginError: Double
}

/// Why a sample is not weighted.
package enum WeightingRefusal: Error, Sendable, Equatable {
  /// Too few respondents.
  case fewRespondents(Int)
  /// A category with people in the population has no respondents.
  case emptyCategory(margin: Int, category: Int)
  /// The weights would differ so much that too little of the sample's size is left.
  case designEffectTooLarge(Double)
  /// No margin has two categories to weight by.
  case noUsableMargin
}

/// Weights, or why there are none and the unweighted figures should be shown.
package enum RakingOutcome: Sendable, Equatable {
  /// The sample can be weighted.
  case weighted(RakedWeights)
  /// The sample should be shown unweighted, and marked so.
  case refused(WeightingRefusal)
}
