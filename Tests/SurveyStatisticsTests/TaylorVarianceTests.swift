import Testing

@testable import SurveyStatistics

/// Means, totals, shares, ratios and their covariances against R survey 4.1.
@Suite(.enabled(if: ReferenceCase.isAvailable("01-taylor-mean-total"), "school data not at hand"))
struct TaylorVarianceTests {
  let reference = ReferenceCase(shared: "01-taylor-mean-total")

  /// The two-stage design with finite populations is left out: we reckon with first stages only.
  static let designs = [
    "srs_fpc", "srs_nofpc", "strat_fpc", "strat_nofpc", "clus1_fpc", "clus1_nofpc", "clus2_nofpc",
  ]

  @Test(arguments: designs) func estimates(_ name: String) throws {
    let expected = try reference.json()["designs"][name]
    let sample = try SchoolSample(name, of: reference.table())
    let scores = ["api00", "api99"].map { ItemColumn.value(sample.table.doubles($0)) }
    let means = try sample.estimates(scores)
    expectMatches(means, expected["mean"], names: ["api00", "api99"])
    #expect(sample.table.rows.count == expected["n"].int)
    #expect(means.items[0].plainDegreesOfFreedom == expected["degf"].int)
    #expect(isClose(sample.weights.reduce(0, +), expected["sum_w"].double, relative: 1e-9))

    let types = try sample.estimates(["E", "H", "M"].map { sample.indicator("stype", $0) })
    expectMatches(types, expected["prop_stype"], names: ["stypeE", "stypeH", "stypeM"])
    let targets = try sample.estimates(["No", "Yes"].map { sample.indicator("sch_wide", $0) })
    expectMatches(targets, expected["prop_sch_wide"], names: ["sch.wideNo", "sch.wideYes"])

    let enrolled = sample.table.doubles("enroll")
    let total = try sample.estimates([.value(enrolled)], statistic: .total).items[0]
    #expect(isClose(total.value, expected["total_enroll_na_rm"]["est"].double, relative: 1e-9))
    #expect(
      isClose(total.standardError, expected["total_enroll_na_rm"]["se"].double, relative: 1e-9))
    let ratio = try sample.estimates([
      .ratio(numerator: sample.table.doubles("api_stu"), denominator: enrolled)
    ]).items[0]
    #expect(isClose(ratio.value, expected["ratio_apistu_enroll"]["est"].double, relative: 1e-9))
    #expect(
      isClose(ratio.standardError, expected["ratio_apistu_enroll"]["se"].double, relative: 1e-9))
  }

  @Test(arguments: designs) func intervalsAndDesignEffects(_ name: String) throws {
    let expected = try reference.json()["designs"][name]
    let sample = try SchoolSample(name, of: reference.table())
    let values = sample.table.doubles("api00")
    let item = try sample.estimates([.value(values)]).items[0]
    let mean = try #require(item.value)
    let error = try #require(item.standardError)
    let t = StudentT(degreesOfFreedom: expected["degf"].double).quantile(0.975)
    expectClose(
      [mean - t * error, mean + t * error], expected["ci95_t_api00"].doubles, relative: 1e-9)
    for (isFinite, key) in [(true, "deff_api00_wor"), (false, "deff_api00_wr_replace")] {
      let simple = try #require(
        SimpleRandomSampling.varianceOfMean(values, weights: sample.weights, isFinite: isFinite))
      #expect(isClose(error * error / simple, expected[key].double, relative: 1e-9), "\(key)")
    }
  }

  @Test func publishedValues() throws {
    let published = try reference.json()["published"]
    for name in ["srs", "strat", "clus1"] {
      let sample = try SchoolSample(name + "_fpc", of: reference.table())
      let item = try sample.estimates([.value(sample.table.doubles("api00"))]).items[0]
      #expect(isClose(item.value, published["\(name)_mean_api00"].double, absolute: 5e-4))
      #expect(isClose(item.standardError, published["\(name)_se"].double, absolute: 5e-4))
    }
  }

  private func expectMatches(_ estimates: DomainEstimates, _ expected: JSONValue, names: [String]) {
    let values = names.map { expected["est"][$0].double }
    expectClose(estimates.items.compactMap(\.value), values, relative: 1e-9, "est")
    expectClose(
      estimates.items.compactMap(\.standardError), names.map { expected["se"][$0].double },
      relative: 1e-9, absolute: 1e-16, "se")
    let covariance = estimates.covariance()
    let matrix = expected["vcov"].matrix
    #expect(matrix.count == names.count)
    for (i, row) in matrix.enumerated() {
      // Rounding leaves entries that are 0 in theory at 1e-16 of the squared estimate.
      expectClose(
        row.indices.map { covariance[i, $0] }, row, relative: 1e-9,
        absolute: 1e-15 * values[i] * values[i], "vcov \(i)")
    }
  }
}
