/// A margin as it will be raked: small categories merged, respondents of unknown category set
/// apart.
struct MarginPlan {
  let margin: Margin
  /// The category that each given category is counted in.
  private(set) var categoryOf: [Int]
  /// A category with people in the population but without respondents; raking must be refused.
  private(set) var emptyCategory: Int?

  /// Categories left after merging, that of unknown respondents not counted.
  var knownCategories: Int {
    categoryOf.indices.count { categoryOf[$0] == $0 && margin.targets[$0] > 0 }
  }

  init(margin: Margin, options: RakingOptions) {
    self.margin = margin
    categoryOf = Array(margin.targets.indices)
    var respondents = [Int](repeating: 0, count: margin.targets.count)
    for category in margin.categories where category >= 0 { respondents[Int(category)] += 1 }
    emptyCategory = respondents.indices.first { respondents[$0] == 0 && margin.targets[$0] > 0 }
    guard emptyCategory == nil else { return }
    var targets = margin.targets
    let sample = Double(respondents.reduce(0, +))
    let population = targets.reduce(0, +)
    func isTooSmall(_ category: Int) -> Bool {
      guard respondents[category] > 0 || targets[category] > 0 else { return false }
      if respondents[category] < options.smallestCategory { return true }
      guard let limit = options.largestRatio else { return false }
      return targets[category] / population > limit * Double(respondents[category]) / sample
    }
    while true {
      let kept = categoryOf.indices.filter { categoryOf[$0] == $0 }
      guard kept.count > 1,
        let small = kept.filter(isTooSmall).min(by: { respondents[$0] < respondents[$1] }),
        let place = kept.firstIndex(of: small)
      else { break }
      let neighbours = [place - 1, place + 1].filter(kept.indices.contains).map { kept[$0] }
      guard let into = neighbours.min(by: { respondents[$0] < respondents[$1] }) else { break }
      for category in categoryOf.indices where categoryOf[category] == small {
        categoryOf[category] = into
      }
      respondents[into] += respondents[small]
      targets[into] += targets[small]
    }
  }
}
