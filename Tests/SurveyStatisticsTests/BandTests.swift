import Testing

@testable import SurveyStatistics

/// Bands hold what cannot be told from their first item, and no chain runs past it.
@Suite struct BandTests {
  /// Five items falling evenly, where only those two or more apart are told apart.
  private let sets = RankSets(
    estimates: [5, 4, 3, 2, 1],
    significant: (0..<5).flatMap { higher in
      ((higher + 2)..<max(5, higher + 2)).map { RankedPair(higher: higher, lower: $0) }
    })

  @Test func bandsEndWhereTheFirstIsToldApart() {
    #expect(sets.bands() == [[0, 1], [2, 3], [4]])
  }

  @Test func tiersChainThemAll() {
    #expect(sets.tiers() == [[0, 1, 2, 3, 4]])
  }

  @Test func everyItemHasOneBand() {
    #expect(sets.bands().flatMap(\.self).sorted() == [0, 1, 2, 3, 4])
  }

  @Test func nothingToldApartIsOneBand() {
    let level = RankSets(estimates: [1, 3, 2], significant: [])
    #expect(level.bands() == [[1, 2, 0]])
  }
}
