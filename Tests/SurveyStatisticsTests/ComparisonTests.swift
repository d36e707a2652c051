import Testing

@testable import SurveyStatistics

@Suite struct ComparisonTests {
  @Test(arguments: [
    ("bonferroni", MultiplicityCorrection.bonferroni), ("holm", .holm), ("hommel", .hommel),
    ("simes-hochberg", .hochberg), ("fdr_bh", .benjaminiHochberg),
    ("fdr_by", .benjaminiYekutieli),
  ])
  func adjustedPValues(name: String, correction: MultiplicityCorrection) throws {
    let reference = ReferenceCase(fixture: "17-multiplicity")
    let expected = try reference.json()["adjusted"][name].doubles
    let p = try reference.table().doubles("p")
    expectClose(correction.adjust(p), expected, absolute: 1e-12)
    // The order in which tests are listed must not matter.
    expectClose(correction.adjust(p.reversed()).reversed(), expected, absolute: 1e-12)
    let withGap = correction.adjust([.nan] + p)
    #expect(withGap[0].isNaN)
    expectClose(Array(withGap.dropFirst()), expected, absolute: 1e-12)
  }

  @Test func publishedRejections() throws {
    let reference = ReferenceCase(fixture: "17-multiplicity")
    let published = try reference.json()["published"]
    let p = try reference.table().doubles("p")
    func rejections(_ correction: MultiplicityCorrection) -> Int {
      correction.adjust(p).count { $0 <= 0.05 }
    }
    #expect(rejections(.bonferroni) == published["bonferroni_rejections_05"].int)
    #expect(rejections(.benjaminiHochberg) == published["BH_rejections_05"].int)
    #expect(try rejections(.holm) == reference.json()["holm_rejections_05"].int)
  }

  @Test func trend() throws {
    let reference = ReferenceCase(fixture: "11-trend-two-rounds")
    let json = try reference.json()
    let table = try reference.table()
    let names = json["items"].list.map { $0["item"].text }
    let rounds = try ["1", "2"].map { number in
      let round = table.filtered("round", equals: number)
      return try CollapsedAnswers(
        design: SampleDesign(strata: round.codes("area"), units: round.codes("event")),
        items: names.map { .indicator(round.doubles($0).map { UInt8($0) }) },
        weights: round.doubles("w")
      ).estimates().items.map(Self.withPlainDegreesOfFreedom)
    }
    var pValues: [Double] = []
    for (index, expected) in json["items"].list.enumerated() {
      let (first, second) = (rounds[0][index], rounds[1][index])
      #expect(isClose(first.value, expected["p1"].double, relative: 1e-8))
      #expect(isClose(first.standardError, expected["se1"].double, relative: 1e-8))
      #expect(isClose(second.value, expected["p2"].double, relative: 1e-8))
      #expect(isClose(second.standardError, expected["se2"].double, relative: 1e-8))
      #expect(first.plainDegreesOfFreedom == expected["df1"].int)
      #expect(second.plainDegreesOfFreedom == expected["df2"].int)
      let change = TrendTest.change(from: first, to: second)
      #expect(isClose(change.difference, expected["diff"].double, relative: 1e-8))
      #expect(isClose(change.standardError, expected["se"].double, relative: 1e-8))
      #expect(isClose(change.statistic, expected["t"].double, relative: 1e-8))
      #expect(
        isClose(
          change.precision.degreesOfFreedom, expected["df_satterthwaite"].double, relative: 1e-8))
      #expect(isClose(change.pValue, expected["p_satt"].double, relative: 1e-8))
      let interval = try #require(change.interval())
      expectClose(
        [interval.lower, interval.upper], expected["ci95_satt"].doubles, relative: 1e-8)
      pValues.append(try #require(change.pValue))
    }
    #expect(pValues.count == 12)
    for (key, correction) in [
      ("holm", MultiplicityCorrection.holm), ("BH", .benjaminiHochberg), ("hochberg", .hochberg),
      ("bonferroni", .bonferroni), ("BY", .benjaminiYekutieli),
    ] {
      expectClose(
        correction.adjust(pValues), json["adjusted"][key].doubles, relative: 1e-8, "\(key)")
    }
  }

  @Test func smallestDetectableChange() throws {
    let half = ItemEstimate(
      respondents: 400, positives: 120, value: 0.3,
      precision: .estimated(variance: 0.3 * 0.7 / 400, degreesOfFreedom: 30), kishSize: 400,
      unitsPresent: 31, strataPresent: 1)
    let change = TrendTest.change(from: half, to: half)
    #expect(isClose(change.smallestDetectable, 0.09, absolute: 0.001))
    #expect(change.pValue == 1)
    let panel = TrendTest.change(from: half, to: half, covariance: 0.3 * 0.7 / 800)
    #expect(isClose(panel.precision.variance, 0.3 * 0.7 / 400, relative: 1e-12))
    #expect(panel.precision.degreesOfFreedom == change.precision.degreesOfFreedom)
  }

  @Test func trendWithoutPrecision() {
    let lone = ItemEstimate(
      respondents: 20, positives: 5, value: 0.25, precision: .unavailable(.singleUnit),
      kishSize: 20, unitsPresent: 1, strataPresent: 1)
    let change = TrendTest.change(from: lone, to: lone)
    #expect(change.difference == 0)
    #expect(change.precision == .unavailable(.singleUnit))
    #expect(change.pValue == nil)
    #expect(change.interval() == nil)
  }

  private static func withPlainDegreesOfFreedom(_ item: ItemEstimate) -> ItemEstimate {
    ItemEstimate(
      respondents: item.respondents, positives: item.positives, value: item.value,
      precision: .estimated(
        variance: item.precision.variance ?? .nan,
        degreesOfFreedom: Double(item.plainDegreesOfFreedom)),
      kishSize: item.kishSize, unitsPresent: item.unitsPresent, strataPresent: item.strataPresent)
  }
}
