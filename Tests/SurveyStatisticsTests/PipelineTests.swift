import Testing

@testable import SurveyStatistics

/// A whole round, from raw answers to ranks, against R survey and csranks (`expected.json`) and
/// against numpy with the recommended defaults (`expected_recommended.json`).
@Suite struct PipelineTests {
  static let round = Result { try PipelineRound() }

  @Test func rakedWeights() throws {
    let round = try Self.round.get()
    let expected = round.expected["weights"]
    expectClose(
      Array(round.raked.weights.prefix(10)), expected["first10"].doubles, relative: 1e-7)
    #expect(isClose(round.raked.kish.sumOfWeights, expected["sum"].double, relative: 1e-7))
    #expect(isClose(round.raked.weights.min(), expected["min"].double, relative: 1e-7))
    #expect(isClose(round.raked.weights.max(), expected["max"].double, relative: 1e-7))
    #expect(isClose(round.raked.kish.designEffect, expected["kish_deff"].double, relative: 1e-7))
    #expect(isClose(round.raked.kish.effectiveSize, expected["kish_n_eff"].double, relative: 1e-7))
    #expect(round.raked.capRounds == 0)
    #expect(round.raked.worstMarginError < 1e-8)
  }

  @Test(arguments: ["pick_share", "top2box", "win_share_pick", "win_share_rank"])
  func overall(_ measure: String) throws {
    let round = try Self.round.get()
    let estimates = try round.collapsed(measure).estimates()
    expectMatches(
      estimates, round.expected["overall"][measure], hasShares: !measure.hasPrefix("win"))
  }

  @Test(arguments: 0..<5) func byArea(_ area: Int) throws {
    let round = try Self.round.get()
    let estimates = try round.collapsed("pick_share").estimates(of: .group(area))
    expectMatches(estimates, round.expected["by_area"]["A\(area + 1)"], hasShares: true)
  }

  @Test(arguments: ["overall", "A1", "A2", "A3", "A4", "A5"])
  func recommendedDefaults(_ domain: String) throws {
    let round = try Self.round.get()
    let collapsed = try round.collapsed("pick_share")
    let area = Int(domain.dropFirst()).map { $0 - 1 }
    let estimates = collapsed.estimates(of: area.map { .group($0) } ?? .everyone)
    let deff = estimates.pooledDesignEffect
    try #require(round.recommended["results"][domain].list.count == estimates.items.count)
    for (item, expected) in zip(estimates.items, round.recommended["results"][domain].list) {
      #expect(item.respondents == expected["n"].int)
      #expect(item.positives == expected["picks"].int)
      #expect(isClose(item.value, expected["p"].double, relative: 1e-7))
      #expect(isClose(item.standardError, expected["se"].double, relative: 1e-7))
      #expect(item.plainDegreesOfFreedom == expected["df_psu_minus_strata"].int)
      #expect(
        isClose(
          item.precision.degreesOfFreedom, expected["df_satterthwaite"].double, relative: 1e-7))
      #expect(isClose(item.kishSize, expected["n_kish"].double, relative: 1e-7))
      #expect(
        isClose(
          item.effectiveSize(pooledDesignEffect: deff), expected["n_eff_used"].double,
          relative: 1e-7))
      let wilson = try #require(item.shareInterval(pooledDesignEffect: deff))
      expectClose(
        [wilson.lower, wilson.upper], expected["wilson"].doubles, relative: 1e-7, "wilson")
      let exact = try #require(item.standardsInterval(pooledDesignEffect: deff))
      expectClose([exact.lower, exact.upper], expected["kg"].doubles, relative: 1e-7, "kg")
      let decision = ReleaseGate().decide(item, pooledDesignEffect: deff)
      switch expected["release"].text {
      case "show": #expect(decision == .show)
      case "review": #expect(decision == .showAsUncertain)
      default:
        guard case .suppress(let reasons) = decision else {
          Issue.record("\(decision) instead of suppression")
          continue
        }
        #expect(!reasons.isEmpty)
      }
    }
  }

  @Test func rankSets() throws {
    let round = try Self.round.get()
    let expected = round.expected["ranks_pick_share"]
    let estimates = try round.collapsed("pick_share").estimates()
    let ranks = try #require(RankInference(of: estimates, seed: 24))
    for (family, name) in [
      (RankInference.Family.simultaneous, "simultaneous"), (.marginal, "marginal"),
    ] {
      let sets = ranks.rankSets(family).sets
      #expect(sets.map(\.rank) == expected["rank"].integers)
      #expect(sets.map(\.best) == expected[name]["L_min"].integers)
      #expect(sets.map(\.worst) == expected[name]["U_min"].integers)
    }
    let tiers = ranks.rankSets().tiers()
    #expect(tiers == [[0, 1, 2], [3, 4, 5, 7, 6, 8, 9], [10, 11]])
    #expect(ranks.rankSets().surelyTop(3) == [0, 1, 2])
    #expect(ranks.rankSets().possiblyTop(3) == [0, 1, 2])
  }

  @Test func rankProbabilities() throws {
    let round = try Self.round.get()
    let expected = round.expected["ranks_pick_share"]
    let estimates = try round.collapsed("pick_share").estimates()
    let ranks = try #require(RankInference(of: estimates, draws: 40_000, seed: 24))
    let probabilities = ranks.rankProbabilities()
    expectClose(probabilities.top(1), expected["P_rank1_mc"].doubles, absolute: 0.005)
    expectClose(probabilities.top(3), expected["P_top3_mc"].doubles, absolute: 0.005)
  }

  @Test func selectionStrength() throws {
    let round = try Self.round.get()
    let shares = try round.collapsed("pick_share").estimates().items.compactMap(\.value)
    let falling = shares.sorted(by: >)
    let strengths = zip(falling, falling.dropFirst()).compactMap {
      SelectionStrength.reversing($0, $1)
    }
    expectClose(strengths, round.expected["lambda_star_consecutive"].doubles, relative: 1e-7)
  }

  /// Compares with R's numbers; its intervals use units minus strata and an uncapped size.
  private func expectMatches(_ estimates: DomainEstimates, _ expected: JSONValue, hasShares: Bool) {
    let items = estimates.items
    #expect(items.map(\.respondents) == expected["n"].integers)
    expectClose(items.compactMap(\.value), expected["est"].doubles, relative: 1e-7, "est")
    expectClose(items.compactMap(\.standardError), expected["se"].doubles, relative: 1e-7, "se")
    #expect(items.map(\.plainDegreesOfFreedom) == expected["df"].integers)
    for (index, item) in items.enumerated() {
      guard let p = item.value, let error = item.standardError else { continue }
      let interval = expected["ci95"][index].doubles
      let df = Double(item.plainDegreesOfFreedom)
      let t = StudentT(degreesOfFreedom: df).quantile(0.975)
      guard hasShares else {
        expectClose([p - t * error, p + t * error], interval, relative: 1e-7, "ci95")
        continue
      }
      let size = p * (1 - p) / (error * error)
      #expect(isClose(size, expected["n_eff"].doubles[index], relative: 1e-7))
      let wilson = ProportionInterval.wilson(p, size: size, quantile: t)
      expectClose([wilson.lower, wilson.upper], interval, relative: 1e-7, "ci95")
      let ratio = StudentT(degreesOfFreedom: Double(item.respondents - 1)).quantile(0.975) / t
      #expect(isClose(size * ratio * ratio, expected["n_eff_df"].doubles[index], relative: 1e-7))
      let exact = ProportionInterval.kornGraubard(
        p, size: min(size * ratio * ratio, Double(item.respondents)))
      expectClose(
        [exact.lower, exact.upper], expected["korn_graubard95"][index].doubles, relative: 1e-7,
        "korn_graubard95")
    }
    if hasShares { expectSameReleases(items, expected) }
    guard expected.keys.contains("Sigma") else { return }
    let covariance = estimates.covariance()
    let sigma = expected["Sigma"].matrix
    for i in sigma.indices {
      for j in sigma.indices {
        // An entry near 0 is as exact as the variances that it is the small part of.
        let scale = (sigma[i][i] * sigma[j][j]).squareRoot()
        #expect(abs(covariance[i, j] - sigma[i][j]) <= 1e-7 * scale, "Sigma \(i) \(j)")
      }
    }
  }

  /// Compares the gate's decisions, made with units minus strata as degrees of freedom.
  private func expectSameReleases(_ items: [ItemEstimate], _ expected: JSONValue) {
    for (index, item) in items.enumerated() {
      let plain = ItemEstimate(
        respondents: item.respondents, positives: item.positives, value: item.value,
        precision: .estimated(
          variance: item.precision.variance ?? .nan,
          degreesOfFreedom: Double(item.plainDegreesOfFreedom)),
        kishSize: item.kishSize, unitsPresent: item.unitsPresent,
        strataPresent: item.strataPresent)
      let decision = ReleaseGate().decide(plain, pooledDesignEffect: 1)
      let isSuppressed = if case .suppress = decision { true } else { false }
      #expect(isSuppressed == expected["nchs_suppress"][index].flag)
      #expect((decision == .showAsUncertain) == expected["nchs_review_df_lt_8"][index].flag)
    }
  }
}
