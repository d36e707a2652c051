import Testing

@testable import SurveyStatistics

@Suite struct WeightSizeTests {
  @Test func kishReference() throws {
    let reference = ReferenceCase(fixture: "07-kish-deff")
    let expected = try reference.json()
    let table = try reference.table()
    let kish = KishSize(weights: table.doubles("w"))
    #expect(kish.respondents == expected["n"].int)
    #expect(isClose(kish.sumOfWeights, expected["sum_w"].double, relative: 1e-12))
    #expect(isClose(kish.effectiveSize, expected["n_eff_kish"].double, relative: 1e-12))
    #expect(isClose(kish.designEffect, expected["deff_kish"].double, relative: 1e-12))
    let share = try CollapsedAnswers(
      design: SampleDesign(simpleRandomSampleOf: kish.respondents),
      items: [.indicator(table.doubles("y").map { UInt8($0) })], weights: table.doubles("w")
    ).estimates().items[0]
    #expect(isClose(share.value, expected["weighted_share"].double, relative: 1e-12))
    #expect(isClose(share.kishSize, expected["n_eff_kish"].double, relative: 1e-12))
    let small = KishSize(weights: expected["small_example"]["w"].doubles)
    #expect(
      isClose(small.effectiveSize, expected["small_example"]["n_eff"].double, relative: 1e-12))
    #expect(isClose(small.designEffect, expected["small_example"]["deff"].double, relative: 1e-12))
  }

  @Test func noWeights() {
    let kish = KishSize(weights: [0, 0])
    #expect(kish.effectiveSize == 0)
    #expect(kish.designEffect == 1)
  }
}
