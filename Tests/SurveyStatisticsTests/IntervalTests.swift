import Testing

@testable import SurveyStatistics

/// Intervals for shares against R survey's `svyciprop` and the formulas of case 05.
@Suite(.enabled(if: ReferenceCase.isAvailable("05-ci-proportions"), "school data not at hand"))
struct IntervalReferenceTests {
  let reference = ReferenceCase(shared: "05-ci-proportions")

  @Test(arguments: ["srs_nofpc", "strat_nofpc", "clus1_nofpc", "clus2_nofpc", "clus1_fpc"])
  func intervals(_ name: String) throws {
    let results = try reference.json()["results"][name]
    let sample = try SchoolSample(name, of: reference.table())
    #expect(!results.keys.isEmpty)
    for key in results.keys {
      let expected = results[key]
      let column =
        switch key {
        case "hi": sample.indicator("api00", above: 800)
        case "one": sample.indicator("stype", "H")
        default: sample.indicator("sch_wide", "Yes")
        }
      let item = try sample.estimates([column]).items[0]
      let p = try #require(item.value)
      let error = try #require(item.standardError)
      #expect(item.respondents == expected["n"].int)
      #expect(item.positives == expected["events"].int)
      #expect(item.plainDegreesOfFreedom == expected["df"].int)
      #expect(isClose(p, expected["p"].double, relative: 1e-9))
      #expect(isClose(error, expected["se"].double, relative: 1e-9))
      let size = p * (1 - p) / (error * error)
      let t = StudentT(degreesOfFreedom: expected["df"].double).quantile(0.975)
      let z = NormalDistribution.quantile(0.975)
      let ratio = StudentT(degreesOfFreedom: expected["n"].double - 1).quantile(0.975) / t
      let adjusted = size * ratio * ratio
      #expect(isClose(size, expected["n_eff"].double, relative: 1e-9))
      #expect(isClose(adjusted, expected["n_eff_df"].double, relative: 1e-9))
      let logit = try #require(ProportionInterval.logit(p, standardError: error, quantile: t))
      let arcsine = try #require(ProportionInterval.arcsine(p, standardError: error, quantile: t))
      let intervals = [
        ("logit", logit), ("xlogit", logit), ("asin", arcsine),
        ("beta", ProportionInterval.kornGraubard(p, size: adjusted)),
        ("mean", ProportionInterval.wald(p, standardError: error, quantile: t)),
        ("wilson_t", ProportionInterval.wilson(p, size: size, quantile: t)),
        ("wilson_z", ProportionInterval.wilson(p, size: size, quantile: z)),
        ("wilson_z_neff_df", ProportionInterval.wilson(p, size: adjusted, quantile: z)),
        (
          "kg_truncated_n",
          ProportionInterval.kornGraubard(p, size: min(adjusted, expected["n"].double))
        ),
      ]
      for (method, interval) in intervals {
        expectClose(
          [interval.lower, interval.upper], expected[method].doubles, absolute: 1e-6,
          "\(key) \(method)")
      }
    }
  }
}

@Suite struct IntervalTests {
  private func item(
    n: Int, positives: Int, value: Double?, precision: Precision, kish: Double, units: Int = 20
  ) -> ItemEstimate {
    ItemEstimate(
      respondents: n, positives: positives, value: value, precision: precision, kishSize: kish,
      unitsPresent: units, strataPresent: 1)
  }

  @Test func effectiveSizeIsCappedAtKish() {
    let precise = item(
      n: 400, positives: 200, value: 0.5,
      precision: .estimated(variance: 0.0001, degreesOfFreedom: 19), kish: 300)
    #expect(precise.effectiveSize(pooledDesignEffect: 1) == 300)
    let clustered = item(
      n: 400, positives: 200, value: 0.5,
      precision: .estimated(variance: 0.0025, degreesOfFreedom: 19), kish: 300)
    #expect(clustered.effectiveSize(pooledDesignEffect: 1) == 100)
  }

  @Test func noOneOrEveryoneBorrowsTheOtherItemsDesignEffect() throws {
    let none = item(
      n: 400, positives: 0, value: 0,
      precision: .estimated(variance: 0, degreesOfFreedom: 19), kish: 200)
    #expect(none.effectiveSize(pooledDesignEffect: 1) == 200)
    #expect(none.effectiveSize(pooledDesignEffect: 4) == 100)
    let interval = try #require(none.shareInterval(pooledDesignEffect: 4))
    #expect(interval.lower == 0)
    #expect(interval.upper > 0.03 && interval.upper < 0.05)
  }

  @Test func gate() {
    let gate = ReleaseGate()
    let firm = item(
      n: 400, positives: 200, value: 0.5,
      precision: .estimated(variance: 0.0009, degreesOfFreedom: 19), kish: 400)
    #expect(gate.decide(firm, pooledDesignEffect: 1) == .show)
    let fewEvents = item(
      n: 400, positives: 200, value: 0.5,
      precision: .estimated(variance: 0.0009, degreesOfFreedom: 5), kish: 400)
    #expect(gate.decide(fewEvents, pooledDesignEffect: 1) == .showAsUncertain)
    let few = item(
      n: 29, positives: 15, value: 0.52,
      precision: .estimated(variance: 0.009, degreesOfFreedom: 19), kish: 29)
    #expect(
      gate.decide(few, pooledDesignEffect: 1)
        == .suppress([.fewRespondents, .smallEffectiveSize, .wideInterval]))
    let rare = item(
      n: 100, positives: 3, value: 0.03,
      precision: .estimated(variance: 0.0003, degreesOfFreedom: 40), kish: 100)
    #expect(gate.decide(rare, pooledDesignEffect: 1) == .suppress([.wideRelativeToShare]))
    let oneMeeting = item(
      n: 60, positives: 30, value: 0.5, precision: .unavailable(.singleUnit), kish: 60, units: 1)
    #expect(gate.decide(oneMeeting, pooledDesignEffect: 1) == .showWithoutInterval)
    let nobody = item(
      n: 0, positives: 0, value: nil, precision: .unavailable(.noAnswers), kish: 0, units: 0)
    #expect(gate.decide(nobody, pooledDesignEffect: 1) == .suppress([.noAnswers]))
  }

  @Test func endsOfTheScale() {
    #expect(ProportionInterval.kornGraubard(0, size: 50).lower == 0)
    #expect(ProportionInterval.kornGraubard(1, size: 50).upper == 1)
    // Clopper and Pearson's upper end at 0 of n is 1 − (α/2)^(1/n).
    #expect(
      isClose(
        ProportionInterval.kornGraubard(0, size: 10).upper, 0.308_497_107_818_760_83,
        relative: 1e-12))
    #expect(ProportionInterval.logit(0, standardError: 0, quantile: 2) == nil)
    let wilson = ProportionInterval.wilson(0, size: 10, quantile: 1.96)
    #expect(wilson.lower == 0)
  }
}
