import DialogueWorkspace
import SurveyDefinition
import SurveyStatistics

/// Weights a source to the population where the workspace asks for it and it is sound.
enum Weighting {
  /// What comes of weighting: the weights, nil for equal ones, what to tell about them, and the
  /// margins that they were raked to, as they were merged.
  struct Outcome {
    var weights: [Double]?
    var note: WeightingNote
    var margins: [Margin] = []
  }

  static func weigh(
    _ frame: RespondentFrame, roles: [Role], workspace: Workspace
  ) -> Outcome {
    guard namesKnownCategories(frame, roles, workspace) else {
      return Outcome(note: .refused("unusable_margin"))
    }
    let crossed = [.sex, .age].allSatisfy(roles.contains) ? sexByAge(frame, workspace) : nil
    let single = roles.filter { crossed == nil || ($0 != .sex && $0 != .age) }
    let margins =
      single.compactMap { role -> Margin? in
        guard let targets = workspace.population[role], !targets.isEmpty,
          let (categories, list) = frame.categories(role)
        else { return nil }
        return margin(categories, list.choices.map { Double(targets[$0.code] ?? 0) })
      } + [crossed].compactMap { $0 }
    guard !margins.isEmpty else { return Outcome(note: .none) }
    let wanted = trimmed(margins)
    guard let outcome = try? Raking().rake(margins: wanted) else {
      return Outcome(note: .refused("unusable_margin"))
    }
    switch outcome {
    case .weighted(let raked):
      let used = wanted.indices.filter { !raked.droppedMargins.contains($0) }
      return Outcome(
        weights: raked.weights,
        note: .weighted(
          designEffect: raked.kish.designEffect, effectiveSize: raked.kish.effectiveSize),
        margins: used.map { index in
          let merged = raked.categoryOf[index].map(Int32.init)
          return Margin(
            categories: wanted[index].categories.map { $0 < 0 ? -1 : merged[Int($0)] },
            targets: wanted[index].targets)
        })
    case .refused(let reason):
      return Outcome(note: .refused(code(reason)))
    }
  }

  /// Whether each category that inhabitants are told of can be answered: those of a misspelt one would
  /// weigh nothing, and those who answered it like people who did not.
  private static func namesKnownCategories(
    _ frame: RespondentFrame, _ roles: [Role], _ workspace: Workspace
  ) -> Bool {
    func isKnown(_ codes: some Sequence<String>, _ role: Role) -> Bool {
      guard let choices = frame.categories(role)?.list.choices else { return true }
      return Set(codes).isSubset(of: choices.map(\.code))
    }
    let crossed = workspace.populationBySexAndAge
    let isCrossed = [.sex, .age].allSatisfy(roles.contains)
    return roles.allSatisfy { isKnown((workspace.population[$0] ?? [:]).keys, $0) }
      && (!isCrossed
        || isKnown(crossed.keys, .sex) && isKnown(crossed.values.flatMap(\.keys), .age))
  }

  /// The fewest people in a cell of a crossed margin.
  private static let smallestCell = 20

  /// Sex and age as one margin; nil where the population is not known so, or where a cell of it has
  /// fewer than 20 respondents: then each is a margin of its own.
  private static func sexByAge(_ frame: RespondentFrame, _ workspace: Workspace) -> Margin? {
    let targets = workspace.populationBySexAndAge
    guard !targets.isEmpty, let (sexes, sexList) = frame.categories(.sex),
      let (ages, ageList) = frame.categories(.age)
    else { return nil }
    let width = Int32(ageList.choices.count)
    let cells = zip(sexes, ages).map { sex, age in sex < 0 || age < 0 ? -1 : sex * width + age }
    let known = sexList.choices.flatMap { sex in
      ageList.choices.map { age in Double(targets[sex.code]?[age.code] ?? 0) }
    }
    var sizes = [Int](repeating: 0, count: known.count)
    for cell in cells where cell >= 0 { sizes[Int(cell)] += 1 }
    guard known.contains(where: { $0 > 0 }),
      known.indices.allSatisfy({ known[$0] == 0 || sizes[$0] >= smallestCell })
    else { return nil }
    return margin(cells, known)
  }

  // A category that the population table lacks (“another option”) weighs like a missing answer.
  private static func margin(_ categories: [Int32], _ known: [Double]) -> Margin {
    Margin(
      categories: categories.map { $0 >= 0 && known[Int($0)] > 0 ? $0 : -1 }, targets: known)
  }

  /// Without the categories that have no target, which no weight can reach.
  private static func trimmed(_ margins: [Margin]) -> [Margin] {
    margins.map { margin in
      let kept = margin.targets.indices.filter { margin.targets[$0] > 0 }
      let position = Dictionary(
        uniqueKeysWithValues: kept.enumerated().map { (Int32($0.element), Int32($0.offset)) })
      return Margin(
        categories: margin.categories.map { position[$0] ?? -1 },
        targets: kept.map { margin.targets[$0] })
    }
  }

  private static func code(_ reason: WeightingRefusal) -> String {
    switch reason {
    case .fewRespondents: "few_respondents"
    case .emptyCategory: "empty_category"
    case .designEffectTooLarge: "design_effect"
    case .noUsableMargin: "unusable_margin"
    }
  }
}

extension WeightingNote {
  /// The same note for some of the weighted people, those of group 0; nil for all of them.
  func narrowed(to groups: [Int32]?, _ weights: [Double]?) -> WeightingNote {
    guard case .weighted = self, let weights, let groups, groups.contains(0) else { return self }
    let size = KishSize(weights: zip(groups, weights).compactMap { $0 == 0 ? $1 : nil })
    return .weighted(designEffect: size.designEffect, effectiveSize: size.effectiveSize)
  }
}
