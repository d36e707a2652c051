import Testing

@testable import SurveyStatistics

@Suite struct WinShareTests {
  /// Published profiles (Schulze 2011; Tennessee) and one of partial ballots with ties.
  @Test(arguments: ["schulze45", "tennessee", "partial"]) func profiles(_ name: String) throws {
    let reference = ReferenceCase(fixture: "18-social-choice")
    let expected = try reference.json()["results"][name]
    let items = expected["items"].list.map(\.text)
    let table = try reference.table().filtered("profile", equals: name)
    let counts = table.doubles("n")
    let standings = table.texts("ballot").map { Self.standing($0, items: items) }
    let shares = standings.map { WinShare.ofPerson(standing: $0) }
    for (index, item) in items.enumerated() {
      let total = zip(counts, shares).reduce(0) { $0 + $1.0 * $1.1[index] }
      #expect(
        isClose(
          total / counts.reduce(0, +), expected["win_share"][item].double, absolute: 1e-15))
    }
    let pairs = PairwisePreferences(
      standings: standings, weights: counts, itemCount: items.count)
    #expect(pairs.wins == expected["wins"].matrix)
    #expect(pairs.ties == expected["ties"].matrix)
    let winner = pairs.condorcetWinner.map { [items[$0]] } ?? []
    #expect(winner == expected["condorcet_winner"].list.map(\.text))
    #expect(pairs.copelandScores == items.map { expected["copeland"][$0].double })
    #expect(pairs.strongestPaths == expected["schulze_strongest_paths"].matrix)
  }

  /// Ballots best first, brackets tied, items not named tied last.
  private static func standing(_ ballot: String, items: [String]) -> [Double] {
    var standing = [Double](repeating: -100, count: items.count)
    var place = 0.0
    var isTied = false
    for character in ballot {
      switch character {
      case "(": isTied = true
      case ")":
        isTied = false
        place -= 1
      default:
        if let index = items.firstIndex(of: String(character)) { standing[index] = place }
        if !isTied { place -= 1 }
      }
    }
    return standing
  }

  @Test func picks() {
    let missing = ItemColumn.missingIndicator
    let shares = WinShare.fromPicks([[1, 1, missing], [0, 1, missing], [0, missing, missing]])
    #expect(shares[0][0] == 1)
    #expect(shares[1][0] == 0.25)
    #expect(shares[2][0] == 0.25)
    #expect(shares[0][1] == 0.5)
    #expect(shares[1][1] == 0.5)
    #expect(shares[2][1].isNaN)
    #expect(shares.allSatisfy { $0[2].isNaN })
  }

  @Test func rankings() {
    let shares = WinShare.fromRankings([[1, 0], [2, 1], [0, 1], [0, 0]])
    let (last, second, tiedFirst) = (1.0 / 6, 2.0 / 3, 5.0 / 6)
    #expect(shares.map { $0[0] } == [1, second, last, last])
    #expect(shares.map { $0[1] } == [last, tiedFirst, tiedFirst, last])
  }

  @Test func habitOfHighRatingsCountsForNothing() {
    let shares = WinShare.fromRatings([[1, 4], [2, 5], [.nan, .nan]])
    #expect(shares[0] == [0, 0])
    #expect(shares[1] == [1, 1])
    #expect(shares[2].allSatisfy { $0.isNaN })
  }

  @Test func pairVotes() {
    let votes = [(0, 0, 1), (0, 0, 2), (0, 2, 1), (1, 1, 0), (1, 7, 0)].map {
      PairVote(respondent: $0.0, winner: $0.1, loser: $0.2)
    }
    let shares = WinShare.fromPairs(votes, respondentCount: 2, itemCount: 3)
    #expect(shares.map { $0[0] } == [1, 0, 0.5])
    #expect(shares[0][1] == 0)
    #expect(shares[1][1] == 1)
    #expect(shares[2][1].isNaN)
  }

  @Test func bestWorst() {
    let shares = WinShare.fromBestWorst(best: [[2], [0]], worst: [[0], [1]], shown: [[4], [0]])
    #expect(shares[0] == [0.75])
    #expect(shares[1][0].isNaN)
  }

  @Test(arguments: 0..<20) func averageIsOneHalf(_ seed: Int) {
    var stream = RandomStream(seed: UInt64(seed), stream: 0)
    let standing = (0..<12).map { _ in
      stream.nextInteger(below: 4) == 0 ? Double.nan : Double(stream.nextInteger(below: 5))
    }
    let shares = WinShare.ofPerson(standing: standing).filter { !$0.isNaN }
    #expect(isClose(shares.reduce(0, +) / Double(shares.count), 0.5, absolute: 1e-15))
  }
}
