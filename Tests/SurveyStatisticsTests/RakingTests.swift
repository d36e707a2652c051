import Testing

@testable import SurveyStatistics

/// Raking against R survey's `rake`.
@Suite(.enabled(if: ReferenceCase.isAvailable("03-rake"), "school data not at hand"))
struct RakingReferenceTests {
  let reference = ReferenceCase(shared: "03-rake")

  @Test(arguments: ["clus1_fpc", "clus1_nofpc"]) func weightsAndVariances(_ name: String) throws {
    let json = try reference.json()
    let expected = json["results"][name]
    let sample = try SchoolSample(name, of: reference.table())
    let margins = [("stype", "stype"), ("sch_wide", "sch_wide")].map { column, key in
      Margin(
        categories: sample.table.codes(column),
        targets: json["targets"][key].keys.map { json["targets"][key][$0].double })
    }
    let outcome = try Raking(options: .plain).rake(margins: margins, baseWeights: sample.weights)
    guard case .weighted(let raked) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    expectClose(raked.weights, expected["weights"].doubles, relative: 1e-8, "weights")
    let residuals = try CalibrationResiduals(margins: margins, baseWeights: sample.weights)
    for (column, key, statistic) in [
      ("api00", "mean_api00", CollapsedAnswers.Statistic.mean),
      ("enroll", "total_enroll", .total),
    ] {
      let values = sample.table.doubles(column)
      let estimates = try CalibratedEstimates.of(
        design: sample.design, columns: [values], weights: raked.weights, residuals: residuals,
        statistic: statistic)
      #expect(
        isClose(estimates.items[0].value, expected[key]["est"][column].double, relative: 1e-8))
      #expect(
        isClose(
          estimates.items[0].standardError, expected[key]["se"][column].double, relative: 1e-6))
    }
    let fixed = try CollapsedAnswers(
      design: sample.design, items: [.value(sample.table.doubles("api00"))],
      weights: raked.weights
    ).estimates().items[0]
    let plain = expected["fixed_weights_no_residual"]
    #expect(isClose(fixed.value, plain["est"]["api00"].double, relative: 1e-8))
    #expect(isClose(fixed.standardError, plain["se"]["api00"].double, relative: 1e-6))
  }
}

@Suite struct RakingTests {
  /// 200 people: category of two margins by number.
  static let sex = Margin(categories: (0..<200).map { $0 % 3 == 0 ? 0 : 1 }, targets: [5, 5])
  static let age = Margin(
    categories: (0..<200).map { Int32($0 % 4) }, targets: [20, 30, 30, 20])

  private func weighted(_ outcome: RakingOutcome) throws -> RakedWeights {
    guard case .weighted(let weights) = outcome else {
      throw PipelineRound.Failure(description: "\(outcome)")
    }
    return weights
  }

  @Test func marginsOfDifferentTotalsAreMet() throws {
    let raked = try weighted(Raking().rake(margins: [Self.sex, Self.age], populationTotal: 1000))
    for margin in [Self.sex, Self.age] {
      for (category, target) in margin.targets.enumerated() {
        let sum = zip(margin.categories, raked.weights).filter { $0.0 == category }
          .reduce(0) { $0 + $1.1 }
        let share = target / margin.targets.reduce(0, +)
        #expect(isClose(sum, 1000 * share, relative: 1e-7))
      }
    }
  }

  @Test func oneMarginIsPostStratification() throws {
    let raked = try weighted(Raking().rake(margins: [Self.sex]))
    let women = Double(Self.sex.categories.count { $0 == 0 })
    #expect(isClose(raked.weights[0], 5 / women, relative: 1e-14))
    #expect(isClose(raked.weights[1], 5 / (200 - women), relative: 1e-14))
  }

  @Test func unknownCategoryKeepsItsShare() throws {
    var categories = Self.sex.categories
    for row in 0..<40 { categories[row] = -1 }
    let raked = try weighted(
      Raking().rake(margins: [Margin(categories: categories, targets: [60, 40])]))
    #expect(isClose(raked.weights.prefix(40).reduce(0, +), 20, relative: 1e-9))
    let first = zip(categories, raked.weights).filter { $0.0 == 0 }.reduce(0) { $0 + $1.1 }
    #expect(isClose(first, 48, relative: 1e-9))
  }

  @Test func smallCategoryJoinsItsSmallerNeighbour() throws {
    let categories = (0..<200).map { row -> Int32 in
      row < 80 ? 0 : row < 90 ? 1 : row < 130 ? 2 : 3
    }
    let raked = try weighted(
      Raking().rake(margins: [Margin(categories: categories, targets: [30, 20, 30, 20])]))
    #expect(raked.categoryOf == [[0, 2, 2, 3]])
    #expect(isClose(raked.weights[80], raked.weights[100], relative: 1e-14))
    #expect(isClose(raked.weights[80], 50.0 / 50, relative: 1e-12))
  }

  @Test func underRepresentedCategoryJoinsNeighbour() throws {
    let categories = (0..<2000).map { $0 < 30 ? Int32(0) : $0 < 1000 ? 1 : 2 }
    let raked = try weighted(
      Raking().rake(margins: [Margin(categories: categories, targets: [20, 30, 50])]))
    #expect(raked.categoryOf == [[1, 1, 2]])
  }

  @Test func capHoldsAndTotalIsKept() throws {
    var options = RakingOptions()
    options.largestRatio = nil
    options.smallestCategory = 0
    options.cap = 2
    let small = Margin(
      categories: (0..<200).map { $0 < 12 ? Int32(0) : 1 }, targets: [20, 80])
    let raked = try weighted(Raking(options: options).rake(margins: [small, Self.age]))
    let mean = raked.kish.sumOfWeights / 200
    #expect(isClose(raked.kish.sumOfWeights, 100, relative: 1e-9))
    #expect(raked.weights.allSatisfy { $0 <= 2 * mean * (1 + 1e-9) })
    #expect(raked.capRounds > 0)
    #expect(raked.worstMarginError > 0.1)
  }

  @Test func refusals() throws {
    let few = Margin(categories: [0, 1, 0], targets: [1, 1])
    #expect(try Raking().rake(margins: [few]) == .refused(.fewRespondents(3)))
    let empty = Margin(categories: Self.sex.categories, targets: [1, 1, 1])
    #expect(
      try Raking().rake(margins: [Self.age, empty])
        == .refused(.emptyCategory(margin: 1, category: 2)))
    let single = Margin(categories: [Int32](repeating: 0, count: 200), targets: [1])
    #expect(try Raking().rake(margins: [single]) == .refused(.noUsableMargin))
    var options = RakingOptions.plain
    options.largestDesignEffect = 3
    let rare = Margin(categories: (0..<200).map { $0 < 5 ? Int32(0) : 1 }, targets: [50, 50])
    guard
      case .refused(.designEffectTooLarge(let effect)) = try Raking(options: options)
        .rake(margins: [rare])
    else {
      Issue.record("not refused")
      return
    }
    #expect(effect > 3)
  }

  @Test func faults() {
    let short = Margin(categories: [0], targets: [1, 1])
    #expect(throws: DesignFault.lengthsDiffer) { try Raking().rake(margins: [Self.sex, short]) }
    let wild = Margin(categories: [Int32](repeating: 2, count: 200), targets: [1, 1])
    #expect(throws: DesignFault.categoryOutOfRange) { try Raking().rake(margins: [wild]) }
    let negative = Margin(categories: Self.sex.categories, targets: [1, -1])
    #expect(throws: DesignFault.invalidTarget) { try Raking().rake(margins: [negative]) }
    #expect(throws: DesignFault.invalidWeight) {
      try Raking().rake(margins: [Self.sex], baseWeights: [Double](repeating: -1, count: 200))
    }
  }

  /// Distinct base weights make every respondent a cell; the result must be the same as for cells
  /// of equal ones scaled alike.
  @Test func baseWeightsScaleThrough() throws {
    let plain = try weighted(
      Raking(options: .plain).rake(margins: [Self.sex, Self.age]))
    let same = try weighted(
      Raking(options: .plain).rake(
        margins: [Self.sex, Self.age], baseWeights: [Double](repeating: 4, count: 200)))
    expectClose(same.weights, plain.weights, relative: 1e-10)
    let distinct = try weighted(
      Raking(options: .plain).rake(
        margins: [Self.sex, Self.age], baseWeights: (0..<200).map { 1 + 1e-9 * Double($0) }))
    expectClose(distinct.weights, plain.weights, relative: 1e-6)
  }

  @Test func orderOfRespondentsDoesNotMatter() throws {
    let order = shuffledOrder(200, seed: 3)
    let plain = try weighted(Raking().rake(margins: [Self.sex, Self.age]))
    let moved = try weighted(
      Raking().rake(
        margins: [Self.sex, Self.age].map { margin in
          Margin(categories: order.map { margin.categories[$0] }, targets: margin.targets)
        }))
    #expect(moved.weights == order.map { plain.weights[$0] })
  }
}

/// Weights cut at a limit.
@Suite struct WeightCapTests {
  /// As R survey's `trimWeights(upper = 4.5, strict = TRUE)`: what is cut of the first lifts the third
  /// above the limit in its turn.
  @Test func excessIsSharedUntilNoneIsAbove() {
    expectClose(WeightCap.capped([10, 1, 3, 1], at: 4.5), [4.5, 3, 4.5, 3], relative: 1e-12)
    #expect(WeightCap.capped([2, 1, 1], atMultipleOfMean: 5) == [2, 1, 1])
    #expect(WeightCap.capped([], atMultipleOfMean: 5).isEmpty)
    // A limit below the mean can not be kept with the same sum.
    #expect(WeightCap.capped([2, 2], at: 1) == [2, 2])
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func theSumStaysAndNoneIsAbove(_ seed: UInt64) {
    var stream = RandomStream(seed: seed, stream: 1)
    let weights = (0..<40).map { _ in stream.nextExponential() * stream.nextExponential() * 3 }
    let capped = WeightCap.capped(weights, atMultipleOfMean: 2)
    let (sum, limit) = (weights.reduce(0, +), 2 * weights.reduce(0, +) / 40)
    #expect(isClose(capped.reduce(0, +), sum, relative: 1e-12))
    #expect(capped.allSatisfy { $0 <= limit * (1 + 1e-11) })
    // Whoever weighed more still weighs at least as much.
    for (a, b) in zip(weights.indices, weights.indices.dropFirst()) {
      #expect(
        weights[a] <= weights[b] ? capped[a] <= capped[b] + 1e-12 : capped[a] >= capped[b] - 1e-12)
    }
  }
}
