import Testing

@testable import SurveyStatistics

/// Jackknife and bootstrap against R survey's replicate designs.
@Suite(
  .enabled(
    if: ReferenceCase.isAvailable("08-replicates-raowu-jackknife"), "school data not at hand"))
struct ReplicateReferenceTests {
  let reference = ReferenceCase(shared: "08-replicates-raowu-jackknife")

  private func collapsed(_ sample: SchoolSample) throws -> ReplicateMeans {
    let api = ["api00", "api99"].map { ItemColumn.value(sample.table.doubles($0)) }
    let ratio = ItemColumn.ratio(
      numerator: sample.table.doubles("api_stu"), denominator: sample.table.doubles("enroll"))
    return try ReplicateMeans(
      design: sample.design, items: api + [ratio], weights: sample.weights)
  }

  @Test(arguments: [("clus1", "clus1_JK1"), ("strat", "strat_JKn")])
  func jackknife(name: String, key: String) throws {
    let expected = try reference.json()["results"][key]
    let answers = try collapsed(SchoolSample(name, of: reference.table()))
    let replicates = answers.leavingOutEachUnit(isRescaled: true)
    let covariance = ReplicateVariance.of(
      replicates.map { $0.means.compactMap(\.self) }, coefficients: replicates.map(\.coefficient))
    for (i, row) in expected["vcov"].matrix.enumerated() {
      expectClose(row.indices.map { covariance[i, $0] }, row, relative: 1e-9)
    }
    if key == "clus1_JK1" {
      #expect(isClose(covariance[2, 2].squareRoot(), expected["ratio_se"].double, relative: 1e-9))
    }
  }

  @Test func bootstrapWithGivenFactors() throws {
    let expected = try reference.json()["results"]["clus1_raowu_200"]
    let sample = try SchoolSample("clus1", of: reference.table())
    let answers = try collapsed(sample)
    let factors = try reference.table("raowu_psu_factors.csv")
    // Units are numbered in order of their names as text, as `codes` does.
    let order = factors.codes("dnum")
    let replicates = try (1...200).map { replicate in
      let column = factors.doubles("X\(replicate)")
      var ofUnit = [Double](repeating: .nan, count: order.count)
      for (row, unit) in order.enumerated() { ofUnit[Int(unit)] = column[row] }
      return [try #require(answers.means(unitFactors: ofUnit)[0])]
    }
    expectClose(
      replicates.prefix(5).map { $0[0] }, expected["replicate_means_first5"].doubles,
      relative: 1e-9)
    let covariance = ReplicateVariance.of(replicates)
    #expect(isClose(covariance[0, 0], expected["vcov"][0][0].double, relative: 1e-9))
  }

  @Test func bootstrapWithOwnFactors() throws {
    let expected = try reference.json()["results"]["clus1_raowu_4000_se"].double
    let sample = try SchoolSample("clus1", of: reference.table())
    let answers = try collapsed(sample)
    let bootstrap = RaoWuBootstrap(design: sample.design, seed: 8)
    let means = answers.means(unitFactors: (0..<4000).map { bootstrap.factors(replicate: $0) })
    let covariance = ReplicateVariance.of(means.map { $0.compactMap(\.self) })
    #expect(isClose(covariance[0, 0].squareRoot(), expected, relative: 0.04))
  }
}

@Suite struct ReplicateTests {
  @Test func factorsKeepEachStratumsSize() throws {
    let design = try SampleDesign(
      unitOfRespondent: [0, 1, 2, 3, 4, 5], stratumOfUnit: [0, 0, 0, 1, 1, 1])
    let bootstrap = RaoWuBootstrap(design: design, seed: 4)
    for replicate in 0..<50 {
      let factors = bootstrap.factors(replicate: replicate)
      #expect(isClose(factors[0..<3].reduce(0, +), 3, relative: 1e-12))
      #expect(isClose(factors[3..<6].reduce(0, +), 3, relative: 1e-12))
    }
    #expect(bootstrap.factors(replicate: 7) == bootstrap.factors(replicate: 7))
    #expect(bootstrap.factors(replicate: 7) != bootstrap.factors(replicate: 8))
  }

  @Test func leavingOutAMeeting() throws {
    let design = try SampleDesign(
      unitOfRespondent: [0, 0, 1, 1, 2], stratumOfUnit: [0, 0, 0])
    let answers = try ReplicateMeans(design: design, items: [.indicator([1, 1, 0, 1, 0])])
    let without = answers.leavingOutEachUnit()
    #expect(without.map(\.unit) == [0, 1, 2])
    let (third, twoThirds) = (1.0 / 3, 2.0 / 3)
    #expect(without.map { $0.means[0] } == [third, twoThirds, 0.75])
    let alone = try ReplicateMeans(
      design: SampleDesign(unitOfRespondent: [0, 0], stratumOfUnit: [0]),
      items: [.indicator([1, 0])]
    ).leavingOutEachUnit()
    #expect(alone.map { $0.means[0] } == [nil])
  }
}
