/// Ranks of items with what the data can and cannot say about them.
///
/// Larger estimates rank higher. All random draws come from the seed, draw by draw, so results do
/// not depend on the machine's number of cores.
package struct RankInference: Sendable {
  /// The estimates, one per item.
  package let estimates: [Double]
  /// Whether the draws have the heavier tails of t instead of the normal's.
  package let usesT: Bool
  private let standardErrors: SymmetricMatrix
  private let noise: SamplingNoise

  /// Below these degrees of freedom the draws follow t.
  package static let normalFrom = 10.0

  /// Draws sampling noise for a set of estimates.
  ///
  /// - Parameters:
  ///   - estimates: one per item
  ///   - covariance: of the estimates, items × items
  ///   - degreesOfFreedom: the smallest of any item; nil or from `normalFrom` on, draws are normal
  ///   - draws: how many
  ///   - seed: of the random numbers; record it with the result
  package init(
    estimates: [Double], covariance: SymmetricMatrix, degreesOfFreedom: Double? = nil,
    draws: Int = 10_000, seed: UInt64
  ) {
    let count = estimates.count
    let heavy = degreesOfFreedom.flatMap { $0 < Self.normalFrom ? $0 : nil }
    var errors = SymmetricMatrix(size: count)
    for i in 0..<count {
      for j in 0..<i {
        let variance = covariance[i, i] + covariance[j, j] - 2 * covariance[i, j]
        // Two items with the same contributions everywhere differ by rounding only.
        let floor = 1e-13 * (covariance[i, i] + covariance[j, j])
        errors[i, j] = variance > floor ? variance.squareRoot() : 0
      }
    }
    self.estimates = estimates
    usesT = heavy != nil
    standardErrors = errors
    noise = SamplingNoise(
      covariance, degreesOfFreedom: heavy, draws: draws, seed: seed)
  }

  /// Draws sampling noise for the estimates of a domain; nil if any has no value or no variance.
  package init?(of domain: DomainEstimates, draws: Int = 10_000, seed: UInt64) {
    let values = domain.items.compactMap(\.value)
    let freedoms = domain.items.compactMap(\.precision.degreesOfFreedom)
    guard values.count == domain.items.count, freedoms.count == values.count else { return nil }
    self.init(
      estimates: values, covariance: domain.covariance(), degreesOfFreedom: freedoms.min(),
      draws: draws, seed: seed)
  }

  /// Which ranks are meant to hold together.
  package enum Family: Sendable {
    /// The sets of all items hold at once with the given confidence.
    case simultaneous
    /// Each item's set holds with the given confidence, for a question about that item alone.
    case marginal
  }

  /// The set of ranks that each item may truly have.
  ///
  /// Two items whose difference has no sampling variation are never told apart.
  ///
  /// Source: Mogstad, Romano, Shaikh & Wilhelm 2024, Rev. Econ. Stud. 91:476,
  /// doi 10.1093/restud/rdad006.
  ///
  /// - Parameters:
  ///   - family: which sets hold together
  ///   - confidence: such as 0.95
  ///   - isStepwise: whether pairs told apart are left out and the rest tested again, which tells
  ///     more pairs apart at the same confidence
  /// - Returns: one set per item, and the pairs told apart
  package func rankSets(
    _ family: Family = .simultaneous, confidence: Double = 0.95, isStepwise: Bool = true
  ) -> RankSets {
    let count = estimates.count
    var rejected: [RankedPair] = []
    switch family {
    case .simultaneous:
      let pairs = allPairs { _, _ in true }
      rejected = reject(pairs, confidence: confidence, isStepwise: isStepwise)
      return RankSets(estimates: estimates, significant: rejected)
    case .marginal:
      var sets: [RankSet] = []
      for item in 0..<count {
        let pairs = allPairs { $0 == item || $1 == item }
        let told = reject(pairs, confidence: confidence, isStepwise: isStepwise)
        sets.append(RankSets(estimates: estimates, significant: told).sets[item])
        rejected += told.filter { $0.higher == item }
      }
      return RankSets(sets: sets, significant: rejected)
    }
  }

  /// How often each item takes each rank when the sampling noise is added to the estimates: a
  /// probability under a model, not a confidence statement.
  package func rankProbabilities() -> RankProbabilities {
    let count = estimates.count
    var tally = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    var drawn = [Double](repeating: 0, count: count)
    for block in noise.blocks {
      for draw in 0..<block.draws {
        for item in 0..<count { drawn[item] = estimates[item] + block[item, draw] }
        for (rank, item) in Self.descending(drawn).enumerated() { tally[item][rank] += 1 }
      }
    }
    return RankProbabilities(
      byItem: tally.map { $0.map { Double($0) / Double(max(noise.draws, 1)) } })
  }

  /// Items from the largest value down, equal values in the order of items.
  private static func descending(_ values: [Double]) -> [Int] {
    values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
  }

  private func allPairs(_ isWanted: (Int, Int) -> Bool) -> [TestedPair] {
    var pairs: [TestedPair] = []
    for j in estimates.indices {
      for k in estimates.indices where j != k && isWanted(j, k) && standardErrors[j, k] > 0 {
        let perError = 1 / standardErrors[j, k]
        pairs.append(
          TestedPair(
            higher: j, lower: k, perError: perError,
            statistic: (estimates[j] - estimates[k]) * perError))
      }
    }
    return pairs
  }

  private func reject(_ pairs: [TestedPair], confidence: Double, isStepwise: Bool) -> [RankedPair] {
    var remaining = pairs
    var rejected: [RankedPair] = []
    while !remaining.isEmpty {
      let critical = SampleQuantile.of(noise.maxima(remaining), confidence)
      let told = remaining.filter { $0.statistic > critical }
      rejected += told.map { RankedPair(higher: $0.higher, lower: $0.lower) }
      guard isStepwise, !told.isEmpty else { break }
      remaining.removeAll { $0.statistic > critical }
    }
    return rejected
  }
}
