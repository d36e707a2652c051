import Testing

@testable import SurveyStatistics

@Suite struct EstimationTests {
  /// A made-up survey: 30 events in 3 strata, an open link, 3 areas, 3 kinds of item, gaps.
  struct Survey {
    var strata: [Int32] = []
    var units: [Int32] = []
    var weights: [Double] = []
    var areas: [Int32] = []
    var picks: [UInt8] = []
    var scores: [Double] = []
    var parts: [Double] = []

    init(seed: UInt64, size: Int = 600) {
      var stream = RandomStream(seed: seed, stream: 0)
      for row in 0..<size {
        let unit = stream.nextInteger(below: 40)
        units.append(unit < 30 ? Int32(unit) : Int32(100 + row))
        strata.append(unit < 30 ? Int32(unit % 3) : 3)
        weights.append(0.5 + 3 * stream.nextUniform())
        areas.append(Int32(stream.nextInteger(below: 4)) - 1)
        let draw = stream.nextUniform()
        picks.append(draw < 0.1 ? 255 : draw < 0.4 ? 1 : 0)
        scores.append(stream.nextUniform() < 0.1 ? .nan : stream.nextNormal())
        parts.append(1 + stream.nextUniform())
      }
    }

    func reordered(_ order: [Int]) -> Survey {
      var result = self
      result.strata = order.map { strata[$0] }
      result.units = order.map { units[$0] }
      result.weights = order.map { weights[$0] }
      result.areas = order.map { areas[$0] }
      result.picks = order.map { picks[$0] }
      result.scores = order.map { scores[$0] }
      result.parts = order.map { parts[$0] }
      return result
    }

    var items: [ItemColumn] {
      [.indicator(picks), .value(scores), .ratio(numerator: scores, denominator: parts)]
    }

    func collapsed(weights: [Double]?) throws -> CollapsedAnswers {
      try CollapsedAnswers(
        design: SampleDesign(strata: strata, units: units), items: items, weights: weights,
        groups: areas, groupCount: 3)
    }
  }

  static let selections: [GroupSelection] = [.everyone, .group(0), .group(2), .rest(of: 1)]

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func orderOfRespondentsChangesNoBit(
    _ seed: UInt64
  ) throws {
    let survey = Survey(seed: seed)
    let plain = try survey.collapsed(weights: survey.weights)
    let moved = survey.reordered(shuffledOrder(survey.units.count, seed: seed + 100))
    let other = try moved.collapsed(weights: moved.weights)
    for selection in Self.selections {
      for statistic in [CollapsedAnswers.Statistic.mean, .total] {
        let (a, b) = (
          plain.estimates(of: selection, statistic: statistic),
          other.estimates(of: selection, statistic: statistic)
        )
        #expect(a.items == b.items)
        #expect(a.covariance() == b.covariance())
      }
    }
    #expect(
      plain.estimates(of: .group(0)).contrast(with: plain.estimates(of: .rest(of: 0)))
        == other.estimates(of: .group(0)).contrast(with: other.estimates(of: .rest(of: 0))))
    #expect(KishSize(weights: survey.weights) == KishSize(weights: moved.weights))
  }

  @Test func weightsOfOneAreNoWeights() throws {
    let survey = Survey(seed: 7)
    let plain = try survey.collapsed(weights: nil).estimates()
    let ones = try survey.collapsed(
      weights: [Double](repeating: 1, count: survey.units.count)
    ).estimates()
    #expect(plain.items == ones.items)
    #expect(plain.items[0].kishSize == Double(plain.items[0].respondents))
    let valid = survey.picks.filter { $0 != 255 }
    #expect(plain.items[0].value == Double(valid.count { $0 == 1 }) / Double(valid.count))
  }

  @Test func doublingTheWeightsChangesNothing() throws {
    let survey = Survey(seed: 8)
    let plain = try survey.collapsed(weights: survey.weights).estimates()
    let doubled = try survey.collapsed(weights: survey.weights.map { 2 * $0 }).estimates()
    #expect(plain.items == doubled.items)
    #expect(plain.covariance() == doubled.covariance())
  }

  @Test func askingEveryoneInAUnitTwiceAddsNoPrecision() throws {
    let survey = Survey(seed: 9)
    let once = try survey.collapsed(weights: survey.weights).estimates()
    let rows = survey.units.indices.flatMap { [$0, $0] }
    let twice = survey.reordered(rows)
    let double = try twice.collapsed(weights: twice.weights).estimates()
    for (a, b) in zip(once.items, double.items) {
      #expect(b.respondents == 2 * a.respondents)
      let (value, error) = try (#require(a.value), #require(a.standardError))
      #expect(isClose(b.value, value, relative: 1e-13))
      #expect(isClose(b.standardError, error, relative: 1e-12))
    }
  }

  /// The textbook formula, written out row by row.
  @Test(arguments: selections) func agreesWithTheFormulaWrittenOut(
    _ selection: GroupSelection
  ) throws {
    let survey = Survey(seed: 10)
    let item = try survey.collapsed(weights: survey.weights).estimates(of: selection).items[0]
    let isIn = survey.picks.indices.map {
      survey.picks[$0] != 255
        && selection.contains(survey.areas[$0] < 0 ? 3 : Int(survey.areas[$0]), groupCount: 3)
    }
    let base = isIn.indices.filter { isIn[$0] }.reduce(0) { $0 + survey.weights[$1] }
    let total = isIn.indices.filter { isIn[$0] && survey.picks[$0] == 1 }
      .reduce(0) { $0 + survey.weights[$1] }
    let p = total / base
    #expect(isClose(item.value, p, relative: 1e-13))
    var variance = 0.0
    var square = 0.0
    for stratum in Set(survey.strata).sorted() {
      var sums: [Int32: Double] = [:]
      var present: Set<Int32> = []
      for row in isIn.indices where survey.strata[row] == stratum {
        let y = survey.picks[row] == 1 ? 1.0 : 0.0
        sums[survey.units[row], default: 0] += isIn[row] ? survey.weights[row] * (y - p) / base : 0
        if isIn[row] { present.insert(survey.units[row]) }
      }
      let n = Double(sums.count)
      let mean = sums.keys.sorted().reduce(0) { $0 + (sums[$1] ?? 0) } / n
      let part =
        n / (n - 1)
        * sums.keys.sorted().reduce(0) { sum, unit in
          let deviation = (sums[unit] ?? 0) - mean
          return sum + deviation * deviation
        }
      variance += part
      square += part * part / Double(max(present.count - 1, 1))
    }
    #expect(isClose(item.precision.variance, variance, relative: 1e-11))
    #expect(
      isClose(item.precision.degreesOfFreedom, variance * variance / square, relative: 1e-10))
  }

  @Test func contrastsCarryTheCovarianceBetweenDomains() throws {
    let survey = Survey(seed: 11)
    let answers = try survey.collapsed(weights: survey.weights)
    let (a, b) = (answers.estimates(of: .group(0)), answers.estimates(of: .rest(of: 0)))
    // Both domains as two items of one collapse give the covariance directly.
    let inFirst = survey.areas.map { $0 == 0 }
    let inRest = survey.areas.map { $0 > 0 }
    func only(_ isIn: [Bool]) -> ItemColumn {
      .indicator(zip(survey.picks, isIn).map { $1 ? $0 : 255 })
    }
    let both = try CollapsedAnswers(
      design: SampleDesign(strata: survey.strata, units: survey.units),
      items: [only(inFirst), only(inRest)], weights: survey.weights
    ).estimates().covariance()
    let contrast = a.contrast(with: b)[0]
    #expect(
      isClose(
        contrast.precision.variance, both[0, 0] + both[1, 1] - 2 * both[0, 1], relative: 1e-10))
    #expect(abs(both[0, 1]) > 1e-6)
    let same = a.contrast(with: a)[0]
    #expect(same.difference == 0)
    #expect(same.precision.variance == 0)
    #expect(same.pValue == nil)
  }

  @Test func loneUnits() throws {
    // Stratum 1 has one unit, which is reckoned with stratum 0; stratum 2 keeps its own two.
    let design = try SampleDesign(
      unitOfRespondent: [0, 1, 2, 3, 4], stratumOfUnit: [0, 0, 1, 2, 2])
    #expect(design.varianceStratumOfUnit == [0, 0, 0, 2, 2])
    #expect(design.unitsInStratum == [3, 0, 2])
    #expect(design.mergedStrata.map { [$0.stratum, $0.into] } == [[1, 0]])
    let first = try SampleDesign(unitOfRespondent: [0, 1, 2], stratumOfUnit: [0, 1, 1])
    #expect(first.varianceStratumOfUnit == [1, 1, 1])
    let alone = try SampleDesign(unitOfRespondent: [0, 0, 0], stratumOfUnit: [0])
    let item = try CollapsedAnswers(design: alone, items: [.indicator([1, 0, 1])]).estimates()
      .items[0]
    #expect(item.precision == .unavailable(.singleUnit))
    #expect(item.value == 2.0 / 3)
    #expect(item.standardError == nil)
    #expect(item.shareInterval(pooledDesignEffect: 1) == nil)
  }

  @Test func aDomainInOneUnitHasNoPrecision() throws {
    let design = try SampleDesign(
      unitOfRespondent: [0, 0, 1, 1], stratumOfUnit: [0, 0])
    let answers = try CollapsedAnswers(
      design: design, items: [.indicator([1, 0, 1, 1])], groups: [0, 0, 1, -1], groupCount: 3)
    #expect(answers.estimates(of: .group(0)).items[0].precision == .unavailable(.singleUnit))
    let empty = answers.estimates(of: .group(2)).items[0]
    #expect(empty.value == nil)
    #expect(empty.precision == .unavailable(.noAnswers))
    #expect(empty.respondents == 0)
    #expect(answers.estimates(of: .group(3)).items[0] == empty)
    #expect(answers.estimates().items[0].respondents == 4)
    #expect(answers.estimates(of: .rest(of: 0)).items[0].respondents == 1)
    #expect(RankInference(of: answers.estimates(of: .group(2)), seed: 1) == nil)
  }

  @Test func unanimity() throws {
    let design = try SampleDesign(simpleRandomSampleOf: 20)
    let item = try CollapsedAnswers(
      design: design, items: [.indicator([UInt8](repeating: 1, count: 20))]
    ).estimates().items[0]
    #expect(item.value == 1)
    #expect(item.precision == .estimated(variance: 0, degreesOfFreedom: 19))
    #expect(item.effectiveSize(pooledDesignEffect: 1) == 20)
  }

  @Test func faults() throws {
    let design = try SampleDesign(simpleRandomSampleOf: 3)
    #expect(throws: DesignFault.lengthsDiffer) {
      try CollapsedAnswers(design: design, items: [.indicator([1, 0])])
    }
    #expect(throws: DesignFault.lengthsDiffer) {
      try CollapsedAnswers(
        design: design, items: [.ratio(numerator: [1, 1, 1], denominator: [1])])
    }
    #expect(throws: DesignFault.invalidWeight) {
      try CollapsedAnswers(design: design, items: [], weights: [1, .nan, 1])
    }
    #expect(throws: DesignFault.groupOutOfRange) {
      try CollapsedAnswers(design: design, items: [], groups: [0, 1, 2], groupCount: 2)
    }
    #expect(throws: DesignFault.unitInTwoStrata(unit: 5)) {
      try SampleDesign(strata: [0, 1], units: [5, 5])
    }
    #expect(throws: DesignFault.unitOutOfRange) {
      try SampleDesign(unitOfRespondent: [0, 1], stratumOfUnit: [0])
    }
    #expect(throws: DesignFault.samplingFractionOutOfRange) {
      try SampleDesign(
        unitOfRespondent: [0, 1], stratumOfUnit: [0, 0], samplingFractions: [1.5])
    }
  }

  @Test func nobody() throws {
    let design = try SampleDesign(strata: [], units: [])
    let answers = try CollapsedAnswers(design: design, items: [.indicator([]), .value([])])
    #expect(answers.estimates().items.map(\.value) == [nil, nil])
    let replicates = try ReplicateMeans(design: design, items: [.indicator([]), .value([])])
    #expect(replicates.leavingOutEachUnit().isEmpty)
  }
}
