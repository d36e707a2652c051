/// Weights cut at a limit, and what was cut shared equally among the others.
package enum WeightCap {
  /// Weights of which none is above `multiple` times the mean, with the same sum.
  ///
  /// What is shared can lift others above the limit; so it is done again until none is.
  ///
  /// Source: DeBell & Krosnick 2009, ANES technical report nes012427; as R survey's `trimWeights`
  /// with `strict`.
  ///
  /// - Parameters:
  ///   - weights: each at least 0 and finite
  ///   - multiple: of the mean weight, above 1
  /// - Returns: one weight each; the weights themselves where all lie below the limit
  package static func capped(_ weights: [Double], atMultipleOfMean multiple: Double) -> [Double] {
    guard !weights.isEmpty, multiple > 1 else { return weights }
    let limit = multiple * OrderFreeSum.of(weights) / Double(weights.count)
    return capped(weights, at: limit)
  }

  /// Weights of which none is above a limit, with the same sum.
  ///
  /// - Parameters:
  ///   - weights: each at least 0 and finite
  ///   - limit: above the mean weight; elsewhere the sum could not stay
  /// - Returns: one weight each
  package static func capped(_ weights: [Double], at limit: Double) -> [Double] {
    guard limit * Double(weights.count) > OrderFreeSum.of(weights) else { return weights }
    var result = weights
    while true {
      // Rounding alone must not count as excess.
      let over = result.indices.filter { result[$0] > limit * (1 + 1e-12) }
      let receivers = result.indices.filter { result[$0] < limit }
      guard !over.isEmpty, !receivers.isEmpty else { return result }
      let excess = OrderFreeSum.of(over.map { result[$0] - limit })
      for index in over { result[index] = limit }
      for index in receivers { result[index] += excess / Double(receivers.count) }
    }
  }
}
