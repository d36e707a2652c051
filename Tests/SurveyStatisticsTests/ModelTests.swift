import Testing

@testable import SurveyStatistics

/// Plackett–Luce and Davidson fits against R PlackettLuce 0.4.5.
@Suite(.enabled(if: ReferenceCase.isAvailable("12-plackett-luce"), "rankings not at hand"))
struct ModelReferenceTests {
  let reference = ReferenceCase(shared: "12-plackett-luce")

  private func ballots(_ dataset: String, items: [String]) throws -> [PlackettLuce.Ballot] {
    let table = try reference.table().filtered("dataset", equals: dataset)
    var orders: [[(place: Double, item: Int)]] = []
    for ((ranking, place), item) in zip(
      zip(table.doubles("ranking"), table.doubles("position")), table.texts("item"))
    {
      let index = Int(ranking) - 1
      while orders.count <= index { orders.append([]) }
      if let number = items.firstIndex(of: item) { orders[index].append((place, number)) }
    }
    return orders.map { order in
      PlackettLuce.Ballot(order: order.sorted { $0.place < $1.place }.map(\.item))
    }
  }

  @Test(arguments: [
    ("nascar2002", "nascar_83_drivers_dropped_nopseudo", 0.0),
    ("nascar2002", "nascar_87_drivers_default_pseudo", 0.5), ("salad", "salad", 0.0),
  ])
  func plackettLuce(dataset: String, key: String, pseudoWins: Double) throws {
    let expected = try reference.json()[key]
    let items = expected["coef"].keys
    let fit = try #require(
      PlackettLuce(
        ballots: ballots(dataset, items: items), itemCount: items.count, pseudoWins: pseudoWins,
        tolerance: 1e-8))
    #expect(fit.isConverged)
    let coefficients = items.map { expected["coef"][$0].double }
    let mean = coefficients.reduce(0, +) / Double(items.count)
    expectClose(fit.logWorths, coefficients.map { $0 - mean }, absolute: 2e-4)
    if pseudoWins == 0 {
      #expect(isClose(fit.logLikelihood, expected["loglik"].double, absolute: 1e-5))
    }
  }

  @Test func tiedPairs() throws {
    let coefficients = try reference.json()["pudding_with_ties"]["coef"]
    let table = try reference.table("pudding_pairs.csv")
    let pairs = table.rows.indices.map { row in
      Davidson.Pair(
        first: Int(table.doubles("i")[row]) - 1, second: Int(table.doubles("j")[row]) - 1,
        firstWins: table.doubles("w_ij")[row], secondWins: table.doubles("w_ji")[row],
        ties: table.doubles("t_ij")[row])
    }
    let fit = try #require(Davidson(pairs: pairs, itemCount: 6))
    #expect(fit.isConverged)
    expectClose(
      fit.logWorths.map { $0 - fit.logWorths[0] },
      (1...6).map { coefficients["\($0)"].double }, absolute: 2e-4)
    #expect(isClose(fit.logTie, coefficients["tie2"].double, absolute: 2e-4))
  }
}

@Suite struct ModelTests {
  /// Two items: the worths are in the proportion of the wins.
  @Test func twoItems() throws {
    let ballots = [
      PlackettLuce.Ballot(order: [0, 1], weight: 30),
      PlackettLuce.Ballot(order: [1, 0], weight: 10),
    ]
    let fit = try #require(PlackettLuce(ballots: ballots, itemCount: 2, pseudoWins: 0))
    #expect(isClose(fit.logWorths[0] - fit.logWorths[1], 1.0986122886681098, absolute: 1e-8))
  }

  /// A ranked top item with the others unranked is a choice of one among three.
  @Test func unrankedItemsCountAsOffered() throws {
    let ballots = [(0, 50.0), (1, 30.0), (2, 20.0)].map { item, weight in
      PlackettLuce.Ballot(
        order: [item], unranked: [0, 1, 2].filter { $0 != item }, weight: weight)
    }
    let fit = try #require(PlackettLuce(ballots: ballots, itemCount: 3, pseudoWins: 0))
    #expect(isClose(fit.logWorths[0] - fit.logWorths[2], 0.9162907318741551, absolute: 1e-8))
  }

  @Test func itemsNeverBeatenNeedPseudoRankings() throws {
    let ballots = [PlackettLuce.Ballot(order: [0, 1, 2], weight: 5)]
    #expect(PlackettLuce(ballots: ballots, itemCount: 3, pseudoWins: 0) == nil)
    let fit = try #require(PlackettLuce(ballots: ballots, itemCount: 3))
    #expect(fit.logWorths[0] > fit.logWorths[1])
    #expect(fit.logWorths[1] > fit.logWorths[2])
  }

  @Test func davidsonNeedsEachItemToWinAndLose() {
    let pair = Davidson.Pair(first: 0, second: 1, firstWins: 3, secondWins: 0, ties: 0)
    #expect(Davidson(pairs: [pair], itemCount: 2) == nil)
  }
}
