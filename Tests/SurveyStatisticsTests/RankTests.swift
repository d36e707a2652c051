import Testing

@testable import SurveyStatistics

/// Rank sets of PISA 2018 against csranks, inside the range over its 25 seeds.
@Suite(
  .enabled(if: ReferenceCase.isAvailable("14-rank-confidence-sets-pisa"), "scores not at hand"))
struct RankSetReferenceTests {
  static let inference = Result {
    let table = try ReferenceCase(shared: "14-rank-confidence-sets-pisa").table()
    return RankInference(
      estimates: table.doubles("score"),
      covariance: SymmetricMatrix(diagonal: table.doubles("se").map { $0 * $0 }), seed: 2018)
  }
  let reference = ReferenceCase(shared: "14-rank-confidence-sets-pisa")

  @Test(arguments: ["marginal_stepdown", "simultaneous_stepdown", "simultaneous_singlestep"])
  func rankSets(_ method: String) throws {
    let json = try reference.json()
    let expected = json[method]
    let result = try Self.inference.get().rankSets(
      method.hasPrefix("marginal") ? .marginal : .simultaneous,
      isStepwise: method.hasSuffix("stepdown"))
    #expect(result.sets.map(\.rank) == json["rank"].integers)
    for (letter, ranks) in [("L", result.sets.map(\.best)), ("U", result.sets.map(\.worst))] {
      let low = expected["\(letter)_min"].integers
      let high = expected["\(letter)_max"].integers
      try #require(low.count == ranks.count && high.count == ranks.count)
      for item in ranks.indices {
        let slack = low[item] == high[item] ? 0 : 1
        #expect(
          ranks[item] >= low[item] - slack && ranks[item] <= high[item] + slack,
          "\(method) \(letter) of \(json["country"][item].text)")
      }
    }
  }

  @Test func topFive() throws {
    let json = try reference.json()
    let best = try Self.inference.get().rankSets().possiblyTop(5)
    #expect(
      best.map { json["country"][$0].text } == json["top5_best"]["always_in"].list.map(\.text))
  }
}

@Suite struct RankTests {
  @Test(arguments: ["small", "medium", "tied"]) func multinomial(_ name: String) throws {
    let reference = ReferenceCase(fixture: "15-rank-sets-multinomial-exact")
    let expected = try reference.json()["results"][name]
    let counts = try reference.table().filtered("set", equals: name).doubles("count").map {
      Int($0)
    }
    for (prefix, sets) in [
      ("simul_holm", MultinomialRankSets.of(counts: counts)),
      ("marg_holm", MultinomialRankSets.of(counts: counts, family: .marginal)),
      ("simul_bonf", MultinomialRankSets.of(counts: counts, correction: .bonferroni)),
    ] {
      #expect(sets.sets.map(\.rank) == expected["rank"].integers)
      #expect(sets.sets.map(\.best) == expected["\(prefix)_L"].integers, "\(prefix)")
      #expect(sets.sets.map(\.worst) == expected["\(prefix)_U"].integers, "\(prefix)")
    }
  }

  @Test(arguments: [(10_000, 0.02), (200_000, 0.005)])
  func rankProbabilities(draws: Int, tolerance: Double) throws {
    let reference = ReferenceCase(fixture: "21-rank-probabilities")
    let json = try reference.json()
    let table = try reference.table()
    let independent = RankInference(
      estimates: table.doubles("estimate"),
      covariance: SymmetricMatrix(diagonal: table.doubles("se").map { $0 * $0 }), draws: draws,
      seed: 21
    ).rankProbabilities()
    let expected = json["independent"]
    for (item, row) in expected["P_rank"].matrix.enumerated() {
      expectClose(independent.byItem[item], row, absolute: tolerance)
    }
    expectClose(independent.top(3), expected["P_top3"].doubles, absolute: tolerance)
    expectClose(
      independent.expectedRanks, expected["expected_rank"].doubles, absolute: 2 * tolerance)
    let three = json["correlated3"]
    let correlated = RankInference(
      estimates: three["mean"].doubles, covariance: SymmetricMatrix(rows: three["Sigma"].matrix),
      draws: draws, seed: 22
    ).rankProbabilities()
    expectClose(
      correlated.top(1), ["1", "2", "3"].map { three["P_first"][$0].double }, absolute: tolerance)
    // Item 1 is last in the orders 231 and 321.
    expectClose(
      [correlated.byItem[0][2]],
      [three["P_order"]["231"].double + three["P_order"]["321"].double], absolute: tolerance)
  }

  @Test func sameSeedSameDraws() {
    let covariance = SymmetricMatrix(diagonal: [0.01, 0.02, 0.01])
    func probabilities(_ seed: UInt64) -> RankProbabilities {
      RankInference(estimates: [0.3, 0.25, 0.2], covariance: covariance, draws: 500, seed: seed)
        .rankProbabilities()
    }
    #expect(probabilities(1) == probabilities(1))
    #expect(probabilities(1) != probabilities(2))
  }

  @Test func fewDegreesOfFreedomWidenTheSets() {
    let covariance = SymmetricMatrix(diagonal: [0.0004, 0.0004])
    func sets(_ df: Double?) -> [RankSet] {
      RankInference(
        estimates: [0.30, 0.23], covariance: covariance, degreesOfFreedom: df, seed: 5
      ).rankSets().sets
    }
    // 0.07 is 2.47 standard errors: beyond 1.96, within t at 3 degrees of freedom, 3.18.
    #expect(sets(nil).map(\.worst) == [1, 2])
    #expect(sets(12).map(\.worst) == [1, 2])
    #expect(sets(3).map(\.worst) == [2, 2])
  }

  @Test func itemsThatCannotDifferAreNotToldApart() {
    var covariance = SymmetricMatrix(diagonal: [0.01, 0.01])
    covariance[0, 1] = 0.01
    let sets = RankInference(estimates: [0.9, 0.1], covariance: covariance, draws: 100, seed: 1)
      .rankSets().sets
    #expect(sets == [RankSet(rank: 1, best: 1, worst: 2), RankSet(rank: 2, best: 1, worst: 2)])
  }

  @Test func tiers() {
    let sets = RankSets(
      sets: [
        RankSet(rank: 4, best: 3, worst: 4), RankSet(rank: 1, best: 1, worst: 1),
        RankSet(rank: 3, best: 2, worst: 4), RankSet(rank: 2, best: 2, worst: 3),
        RankSet(rank: 5, best: 5, worst: 5),
      ], significant: [])
    #expect(sets.tiers() == [[1], [3, 2, 0], [4]])
    #expect(sets.surelyTop(3) == [1, 3])
    #expect(sets.possiblyTop(2) == [1, 2, 3])
  }

  @Test func selectionStrength() throws {
    let strength = try #require(SelectionStrength.reversing(0.6, 0.5))
    #expect(isClose(strength, 1.5.squareRoot(), relative: 1e-15))
    // At λ* the larger share, corrected down, meets the smaller one, corrected up.
    #expect(
      isClose(
        SelectionStrength.corrected(0.6, strength: strength),
        SelectionStrength.corrected(0.5, strength: 1 / strength), relative: 1e-14))
    #expect(SelectionStrength.reversing(0.5, 0.6) == strength)
    #expect(SelectionStrength.reversing(0.4, 0.4) == 1)
    #expect(SelectionStrength.reversing(0, 0.4) == .infinity)
    #expect(SelectionStrength.reversing(1, 0) == .infinity)
    #expect(SelectionStrength.reversing(1.2, 0.4) == nil)
  }
}
