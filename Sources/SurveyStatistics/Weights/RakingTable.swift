/// The distinct combinations of categories and base weight, and the weight each has so far.
struct RakingTable {
  private let cellOfRespondent: [Int32]
  private var respondents: [Double]
  private var weight: [Double]
  /// For each margin, the category of each cell.
  private var categories: [[Int]]
  /// For each margin, the target of each category.
  private var targets: [[Double]]

  init(plans: [MarginPlan], baseWeights: [Double]?, total: Double) {
    let count = plans.first?.margin.categories.count ?? 0
    var cells = [Int32](repeating: 0, count: count)
    for plan in plans {
      // Code 0 stands for an unknown category.
      let codes = [0] + plan.categoryOf.map { Int32($0) + 1 }
      cells = Self.refine(
        cells, by: plan.margin.categories.map { codes[Int($0 + 1)] }, codeCount: codes.count)
    }
    if let baseWeights {
      let order = Set(baseWeights).sorted()
      let rank = Dictionary(uniqueKeysWithValues: zip(order, 0..<Int32(order.count)))
      cells = Self.refine(
        cells, by: baseWeights.map { rank[$0] ?? 0 }, codeCount: order.count)
    }
    let cellCount = Int(cells.max() ?? -1) + 1
    cellOfRespondent = cells
    respondents = [Double](repeating: 0, count: cellCount)
    weight = [Double](repeating: 1, count: cellCount)
    categories = plans.map { plan in [Int](repeating: plan.margin.targets.count, count: cellCount) }
    var example = [Int](repeating: 0, count: cellCount)
    for (row, cell) in cells.enumerated() {
      respondents[Int(cell)] += 1
      example[Int(cell)] = row
    }
    for (cell, row) in example.enumerated() {
      if let baseWeights { weight[cell] = baseWeights[row] }
      for (index, plan) in plans.enumerated() where plan.margin.categories[row] >= 0 {
        categories[index][cell] = plan.categoryOf[Int(plan.margin.categories[row])]
      }
    }
    targets = []
    for (index, plan) in plans.enumerated() {
      targets.append(Self.targets(of: plan, achieved: achieved(index, of: plan), total: total))
    }
  }

  /// Scales the weights to the margins in turn; returns the number of sweeps.
  mutating func rake(_ options: RakingOptions) -> Int {
    for sweep in 1...max(options.maximumSweeps, 1) {
      for margin in categories.indices {
        let sums = achieved(margin)
        let factors = zip(targets[margin], sums).map { $1 > 0 ? $0 / $1 : 1 }
        for cell in weight.indices { weight[cell] *= factors[categories[margin][cell]] }
      }
      if worstError() < options.tolerance { return sweep }
    }
    return options.maximumSweeps
  }

  /// Cuts weights above `multiple` times the mean and shares the excess equally among the other
  /// respondents; false if no weight was above.
  @discardableResult
  mutating func cap(at multiple: Double) -> Bool {
    let sum = CompensatedSum.of(zip(respondents, weight).map { $0 * $1 })
    let limit = multiple * sum / respondents.reduce(0, +)
    // Rounding alone must not count as excess.
    let over = weight.indices.filter { weight[$0] > limit * (1 + 1e-12) }
    guard !over.isEmpty else { return false }
    let excess = over.reduce(0) { $0 + respondents[$1] * (weight[$1] - limit) }
    let under = weight.indices.filter { weight[$0] < limit }
    let receivers = under.reduce(0) { $0 + respondents[$1] }
    for cell in over { weight[cell] = limit }
    for cell in under { weight[cell] += excess / receivers }
    return true
  }

  /// The largest relative error of any category's weight.
  func worstError() -> Double {
    var worst = 0.0
    for margin in categories.indices {
      for (sum, target) in zip(achieved(margin), targets[margin]) where target > 0 {
        worst = max(worst, abs(sum / target - 1))
      }
    }
    return worst
  }

  func weightsOfRespondents() -> [Double] {
    cellOfRespondent.map { weight[Int($0)] }
  }

  /// What the weights leave of the sample's size.
  func kishSize() -> KishSize {
    KishSize(weights: weight, counts: respondents)
  }

  private func achieved(_ margin: Int) -> [Double] {
    achieved(margin, categoryCount: targets[margin].count)
  }

  private func achieved(_ margin: Int, of plan: MarginPlan) -> [Double] {
    achieved(margin, categoryCount: plan.margin.targets.count + 1)
  }

  private func achieved(_ margin: Int, categoryCount: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: categoryCount)
    for cell in weight.indices {
      sums[categories[margin][cell]] += respondents[cell] * weight[cell]
    }
    return sums
  }

  /// Targets after merging: unknown respondents keep their share of the sample, the others share
  /// the rest of `total` as the population does.
  private static func targets(
    of plan: MarginPlan, achieved: [Double], total: Double
  ) -> [Double] {
    let unknown = plan.margin.targets.count
    let unknownShare = achieved[unknown] / achieved.reduce(0, +)
    let population = plan.margin.targets.reduce(0, +)
    var result = [Double](repeating: 0, count: unknown + 1)
    for (category, target) in plan.margin.targets.enumerated() {
      result[plan.categoryOf[category]] += target / population * total * (1 - unknownShare)
    }
    result[unknown] = unknownShare * total
    return result
  }

  /// Numbers the combinations of `cells` and `codes` in rising order.
  private static func refine(_ cells: [Int32], by codes: [Int32], codeCount: Int) -> [Int32] {
    let cellCount = Int(cells.max() ?? 0) + 1
    let span = cellCount * codeCount
    if span <= 4 * cells.count + 65_536 {
      var number = [Int32](repeating: -1, count: span)
      for (cell, code) in zip(cells, codes) { number[Int(cell) * codeCount + Int(code)] = 0 }
      var next: Int32 = 0
      for key in number.indices where number[key] == 0 {
        number[key] = next
        next += 1
      }
      return zip(cells, codes).map { number[Int($0) * codeCount + Int($1)] }
    }
    let keys = zip(cells, codes).map { Int($0) * codeCount + Int($1) }
    var number: [Int: Int32] = [:]
    for key in Set(keys).sorted() { number[key] = Int32(number.count) }
    return keys.map { number[$0] ?? 0 }
  }
}
