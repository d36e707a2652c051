import Testing

@testable import SurveyStatistics

/// People who are units alone are summed together: everything must come out as if each were looked at
/// by itself.
@Suite struct PoolingTests {
  enum Kind: String, CaseIterable {
    case indicators, wholes, listed, values, ratios
  }

  /// Meetings (one of them with a single person) and two open links, in four strata.
  struct Round {
    var strata: [Int32] = []
    var units: [Int32] = []
    var groups: [Int32] = []
    var weights: [Double] = []
    var answers: [[Double]] = [[], [], [], []]

    init(seed: UInt64) {
      var random = RandomStream(seed: seed, stream: 0)
      func draw(_ count: Int) -> Int { random.nextInteger(below: count) }
      var unit: Int32 = 0
      let sizes = [
        [7, 1, 12, 5], [Int](repeating: 1, count: 60), [9, 4], [Int](repeating: 1, count: 35),
      ]
      for (stratum, sizes) in sizes.enumerated() {
        for size in sizes {
          for _ in 0..<size {
            strata.append(Int32(stratum))
            units.append(unit)
            groups.append(Int32(draw(4)) - 1)
            weights.append(draw(12) == 0 ? 0 : 0.3 + Double(draw(900)) / 500)
            for item in answers.indices {
              answers[item].append(draw(6) == 0 ? .nan : Double(draw(3 + item)))
            }
          }
          unit += 1
        }
      }
    }

    func items(_ kind: Kind) -> [ItemColumn] {
      answers.map { column in
        switch kind {
        case .indicators:
          .indicator(column.map { $0.isNaN ? ItemColumn.missingIndicator : $0 > 0 ? 1 : 0 })
        case .wholes: .whole(column.map { $0.isNaN ? -1 : Int32($0) })
        case .listed:
          .listed(
            column.map { $0.isNaN ? 0 : UInt16($0) + 1 }, numbers: [.nan, 0.15, 0.5, 0.9, 1, 0, 2])
        case .values: .value(column.map { $0 - 1.7 })
        case .ratios: .ratio(numerator: column, denominator: answers[0].map { $0 + 0.5 })
        }
      }
    }

    func reordered(_ order: [Int]) -> Round {
      var copy = self
      copy.strata = order.map { strata[$0] }
      copy.units = order.map { units[$0] }
      copy.groups = order.map { groups[$0] }
      copy.weights = order.map { weights[$0] }
      copy.answers = answers.map { column in order.map { column[$0] } }
      return copy
    }

    func collapsed(
      _ kind: Kind, isWeighted: Bool, isPooled: Bool = true
    ) throws -> CollapsedAnswers {
      let design = try SampleDesign(strata: strata, units: units)
      return try CollapsedAnswers(
        design: isPooled ? design : design.unitByUnit, items: items(kind),
        weights: isWeighted ? weights : nil, groups: groups, groupCount: 3)
    }
  }

  static let selections: [GroupSelection] = [
    .everyone, .group(0), .group(2), .rest(of: 1), .group(7),
  ]

  @Test(arguments: Kind.allCases, [false, true])
  func estimatesAreThoseOfEachByItself(kind: Kind, isWeighted: Bool) throws {
    let round = Round(seed: 5)
    let pooled = try round.collapsed(kind, isWeighted: isWeighted)
    let apart = try round.collapsed(kind, isWeighted: isWeighted, isPooled: false)
    #expect(pooled.unitOfCell.count < apart.unitOfCell.count / 2)
    for statistic in [CollapsedAnswers.Statistic.mean, .total] {
      for selection in Self.selections {
        let (one, other) = (
          pooled.estimates(of: selection, statistic: statistic),
          apart.estimates(of: selection, statistic: statistic)
        )
        for (a, b) in zip(one.items, other.items) {
          expectAlike(a.precision, b.precision)
          #expect(a.unitsPresent == b.unitsPresent)
          #expect(a.strataPresent == b.strataPresent)
          #expect(a.respondents == b.respondents)
          #expect(a.value == nil ? b.value == nil : isClose(b.value, a.value ?? 0, relative: 1e-14))
        }
        let (first, second) = (one.covariance(), other.covariance())
        let size = second.diagonal.max() ?? 0
        expectClose(first.entries, second.entries, absolute: 1e-12 * size)
      }
    }
  }

  @Test(arguments: Kind.allCases, [false, true])
  func contrastsAreThoseOfEachByItself(kind: Kind, isWeighted: Bool) throws {
    let round = Round(seed: 6)
    func contrasts(_ answers: CollapsedAnswers) -> [Contrast] {
      Self.selections.flatMap { first in
        Self.selections.flatMap { second in
          answers.estimates(of: first).contrast(with: answers.estimates(of: second))
        }
      }
    }
    let pooled = contrasts(try round.collapsed(kind, isWeighted: isWeighted))
    let apart = contrasts(try round.collapsed(kind, isWeighted: isWeighted, isPooled: false))
    for (a, b) in zip(pooled, apart) {
      #expect((a.difference == nil) == (b.difference == nil))
      if let difference = a.difference {
        #expect(isClose(b.difference, difference, absolute: 1e-14))
      }
      expectAlike(a.precision, b.precision)
    }
  }

  @Test(arguments: Kind.allCases, [false, true])
  func noOrderOfPeopleChangesABit(kind: Kind, isWeighted: Bool) throws {
    let round = Round(seed: 7)
    let moved = round.reordered(shuffledOrder(round.units.count, seed: 70))
    for selection in Self.selections {
      let first = try round.collapsed(kind, isWeighted: isWeighted).estimates(of: selection)
      let second = try moved.collapsed(kind, isWeighted: isWeighted).estimates(of: selection)
      #expect(first.items == second.items)
      #expect(first.covariance() == second.covariance())
    }
  }

  /// A pool of thousands, over several blocks.
  @Test func manyAlone() throws {
    let count = 3001
    let rows = 0..<count
    let design = try SampleDesign(simpleRandomSampleOf: count)
    let items = (1...3).map { item in
      ItemColumn.indicator(rows.map { $0 % (item + 6) == 0 ? 255 : $0 % (item + 2) == 0 ? 1 : 0 })
    }
    let weights = rows.map { 1 + Double($0 % 7) / 3 }
    let pooled = try CollapsedAnswers(design: design, items: items, weights: weights).estimates()
    let apart = try CollapsedAnswers(
      design: design.unitByUnit, items: items, weights: weights
    ).estimates()
    expectClose(
      pooled.covariance().entries, apart.covariance().entries,
      absolute: 1e-14 * (apart.covariance().diagonal.max() ?? 0))
  }

  /// What rounding leaves of people who answer alike is no variation.
  @Test(arguments: [[0.1, 0.1, 0.1, 0.7, 0.7], [1e6, 1e6, 1e6, 3, 3]])
  func peopleWhoAnswerAlikeDoNotVary(answers: [Double]) throws {
    let design = try SampleDesign(
      unitOfRespondent: [0, 1, 2, 3, 4], stratumOfUnit: [0, 0, 0, 1, 1])
    let item = try CollapsedAnswers(
      design: design, items: [.value(answers)], weights: [0.3, 0.3, 0.3, 0.9, 0.9]
    ).estimates().items[0]
    #expect(item.precision == .estimated(variance: 0, degreesOfFreedom: 3))
  }

  @Test func anEventOfOneIsAUnitWhereItMustBe() throws {
    let design = try SampleDesign(
      unitOfRespondent: [0, 0, 1, 2, 3], stratumOfUnit: [0, 0, 0, 0],
      mayBeAlone: [false, false, true, true])
    #expect(design.isAlone == [false, false, true, true])
    let totals = try CollapsedAnswers(design: design, items: [.indicator([1, 0, 1, 1, 255])])
      .unitTotals()
    #expect(totals.units == [0, 1])
    #expect(totals.value(ofItem: 0) == 0.75)
    #expect(totals.value(ofItem: 0, withoutUnitAt: 0) == 1)
    #expect(totals.isAnsweredAlone == [true])
    #expect(throws: DesignFault.lengthsDiffer) {
      try SampleDesign(unitOfRespondent: [0], stratumOfUnit: [0], mayBeAlone: [])
    }
  }

  private func expectAlike(
    _ first: Precision, _ second: Precision, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let variance = first.variance, let freedom = first.degreesOfFreedom else {
      #expect(first == second, sourceLocation: sourceLocation)
      return
    }
    #expect(isClose(second.variance, variance, relative: 1e-12), sourceLocation: sourceLocation)
    #expect(
      isClose(second.degreesOfFreedom, freedom, relative: 1e-12), sourceLocation: sourceLocation)
  }
}
