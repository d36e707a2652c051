/// The estimates of all items in one domain, with what each unit contributed to them.
package struct DomainEstimates: Sendable {
  /// One estimate per item.
  package let items: [ItemEstimate]
  /// The linearised contributions of the units.
  package let scores: UnitScores

  /// The estimates' covariance, items × items.
  ///
  /// - Complexity: O(units × items²); computed anew at each call.
  package func covariance() -> SymmetricMatrix { scores.covariance() }

  /// The average design effect over items taken as shares, n Σ V / Σ p(1 − p); 1 where no item
  /// has any variation.
  package var pooledDesignEffect: Double {
    var (variance, simple) = (0.0, 0.0)
    for item in items {
      guard let p = item.value, let v = item.precision.variance, item.respondents > 0,
        p > 0, p < 1
      else { continue }
      variance += v
      simple += p * (1 - p) / Double(item.respondents)
    }
    return simple > 0 ? variance / simple : 1
  }

  /// How this domain differs from `other`, item by item; the two must come from the same
  /// collapsed answers, and may share units and respondents.
  package func contrast(with other: DomainEstimates) -> [Contrast] {
    let precisions = scores.subtracting(other.scores).precisions()
    return zip(zip(items, other.items), precisions).map { pair, precision in
      guard let first = pair.0.value, let second = pair.1.value else {
        return Contrast(difference: nil, precision: .unavailable(.noAnswers))
      }
      return Contrast(difference: first - second, precision: precision)
    }
  }
}
