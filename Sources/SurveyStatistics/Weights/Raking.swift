/// Raking: weights scaled to one margin after the other until all are met.
///
/// Works on the distinct combinations of categories, not on respondents. Respondents whose
/// category is not known form a category of their own, whose target is its share of the sample.
///
/// Source: Deming & Stephan 1940, Ann. Math. Stat. 11:427; the cap after DeBell & Krosnick 2009,
/// ANES technical report nes012427.
package struct Raking: Sendable {
  private let options: RakingOptions

  /// Raking within the given limits.
  package init(options: RakingOptions = RakingOptions()) {
    self.options = options
  }

  /// Weights for the given margins, or why there are none.
  ///
  /// - Parameters:
  ///   - margins: at least one, each with one category per respondent
  ///   - baseWeights: one per respondent, at least 0 and finite; nil for all 1
  ///   - populationTotal: what the weights add up to; nil for the total of the first margin
  /// - Returns: the weights, or the reason for showing unweighted figures
  /// - Throws: `DesignFault` if lengths differ or a number is out of range.
  package func rake(
    margins: [Margin], baseWeights: [Double]? = nil, populationTotal: Double? = nil
  ) throws(DesignFault) -> RakingOutcome {
    guard let first = margins.first else { return .refused(.noUsableMargin) }
    let count = first.categories.count
    try Self.check(margins, baseWeights, count: count)
    guard count >= max(options.smallestSample, 1) else {
      return .refused(.fewRespondents(count))
    }
    let total = populationTotal ?? first.targets.reduce(0, +)
    var plans: [MarginPlan] = []
    for (index, margin) in margins.enumerated() {
      let plan = MarginPlan(margin: margin, options: options)
      if let empty = plan.emptyCategory {
        return .refused(.emptyCategory(margin: index, category: empty))
      }
      plans.append(plan)
    }
    let used = plans.indices.filter { plans[$0].knownCategories > 1 }
    guard !used.isEmpty else { return .refused(.noUsableMargin) }
    var table = RakingTable(plans: used.map { plans[$0] }, baseWeights: baseWeights, total: total)
    var sweeps = table.rake(options)
    var rounds = 0
    if let cap = options.cap {
      while rounds < options.maximumCapRounds, table.cap(at: cap) {
        sweeps += table.rake(options)
        rounds += 1
      }
      // After the last round the cap, not the margins, has the final word.
      if rounds == options.maximumCapRounds { table.cap(at: cap) }
    }
    let kish = table.kishSize()
    guard kish.designEffect <= options.largestDesignEffect else {
      return .refused(.designEffectTooLarge(kish.designEffect))
    }
    return .weighted(
      RakedWeights(
        weights: table.weightsOfRespondents(), kish: kish, categoryOf: plans.map(\.categoryOf),
        droppedMargins: plans.indices.filter { !used.contains($0) }, sweeps: sweeps,
        capRounds: rounds, worstMarginError: table.worstError()))
  }

  private static func check(
    _ margins: [Margin], _ baseWeights: [Double]?, count: Int
  ) throws(DesignFault) {
    for margin in margins {
      guard margin.categories.count == count else { throw .lengthsDiffer }
      let limit = Int32(margin.targets.count)
      guard margin.categories.allSatisfy({ $0 >= -1 && $0 < limit })
      else { throw .categoryOutOfRange }
      guard margin.targets.allSatisfy({ $0 >= 0 && $0.isFinite }),
        margin.targets.contains(where: { $0 > 0 })
      else { throw .invalidTarget }
    }
    guard let baseWeights else { return }
    guard baseWeights.count == count else { throw .lengthsDiffer }
    guard baseWeights.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw .invalidWeight }
  }
}
