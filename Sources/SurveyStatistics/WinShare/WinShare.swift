/// The win share: the chance that a person puts an item above another one shown to them.
///
/// The other one is drawn at random, and ties count half, so that a person's win shares average
/// exactly ½. It puts ratings, picks and rankings on one scale, and is averaged over people like any number.
///
/// Source: Borda's count with midranks, b = (m − r)/(m − 1); on pairwise votes the same quantity
/// is the score of Salganik & Levy 2015, PLoS ONE 10(5):e0123483.
package enum WinShare {
  /// One person's win shares from how high each item stands with them.
  ///
  /// - Parameter standing: one number per item, higher is more important, equal is tied, NaN is not
  ///   shown or not answered
  /// - Returns: one win share per item; NaN where `standing` is, and throughout if fewer than two
  ///   items remain
  package static func ofPerson(standing: [Double]) -> [Double] {
    var scratch = PersonOrder(itemCount: standing.count)
    for (item, value) in standing.enumerated() { scratch.add(item: item, standing: value) }
    var shares = [Double](repeating: .nan, count: standing.count)
    scratch.forEachShare { shares[$0] = $1 }
    return shares
  }

  /// Win shares from ratings, ranked within each person so that a habit of high ratings counts for
  /// nothing.
  ///
  /// - Parameter columns: one column per item, one rating per respondent, higher is more important,
  ///   NaN for no rating
  /// - Returns: columns of the same shape, of win shares
  package static func fromRatings(_ columns: [[Double]]) -> [[Double]] {
    perPerson(columns) { $0 }
  }

  /// Win shares from answers on a scale of few steps, as from ratings but faster.
  ///
  /// - Parameters:
  ///   - columns: one column per item, one step per respondent, below `levelCount` and higher for
  ///     more important, `ItemColumn.missingIndicator` for no answer
  ///   - levelCount: the steps of the scale
  /// - Returns: columns of the same shape, of win shares
  package static func fromLevels(_ columns: [[UInt8]], levelCount: Int) -> [[Double]] {
    guard columns.count <= LevelledShares.largestItemCount else {
      return fromRatings(
        columns.map { $0.map { $0 == ItemColumn.missingIndicator ? .nan : Double($0) } })
    }
    return LevelledShares(itemCount: columns.count, levelCount: levelCount).columns(columns)
  }

  /// The same as items, which take less room.
  package static func items(fromLevels columns: [[UInt8]], levelCount: Int) -> [ItemColumn] {
    guard columns.count <= LevelledShares.largestItemCount else {
      return fromLevels(columns, levelCount: levelCount).map { .value($0) }
    }
    return LevelledShares(itemCount: columns.count, levelCount: levelCount).items(columns)
  }

  /// Win shares from picks as items.
  package static func items(fromPicks columns: [[UInt8]]) -> [ItemColumn] {
    items(fromLevels: columns, levelCount: 2)
  }

  /// Win shares from rankings as items.
  package static func items(fromRankings columns: [[UInt8]]) -> [ItemColumn] {
    let (levels, count) = levels(ofRankings: columns)
    return items(fromLevels: levels, levelCount: count)
  }

  /// Win shares from picks: picked items are tied first, the others tied last.
  ///
  /// - Parameter columns: one column per item, 1 for picked, 0 for shown and not picked,
  ///   `ItemColumn.missingIndicator` for not shown or not answered
  /// - Returns: columns of the same shape, of win shares
  package static func fromPicks(_ columns: [[UInt8]]) -> [[Double]] {
    fromLevels(columns, levelCount: 2)
  }

  /// Win shares from full or partial rankings: unranked items are tied last.
  ///
  /// - Parameter columns: one column per item, 1 for ranked first and so on (equal ranks are tied),
  ///   0 for shown and not ranked, `ItemColumn.missingIndicator` for not shown or no ranking given
  /// - Returns: columns of the same shape, of win shares
  package static func fromRankings(_ columns: [[UInt8]]) -> [[Double]] {
    let (levels, count) = levels(ofRankings: columns)
    return fromLevels(levels, levelCount: count)
  }

  private static func levels(ofRankings columns: [[UInt8]]) -> ([[UInt8]], Int) {
    let missing = ItemColumn.missingIndicator
    let last = columns.reduce(0) { largest, column in
      column.reduce(largest) { $1 == missing ? $0 : max($0, $1) }
    }
    let levels = columns.map { column in
      column.map { $0 == missing || $0 == 0 ? $0 : last - $0 + 1 }
    }
    return (levels, Int(last) + 1)
  }

  /// Scores from best–worst choices, moved to the scale 0...1: ½ + ½ (best − worst)/shown.
  ///
  /// - Parameters:
  ///   - best: one column per item, how often each respondent chose it as the most important
  ///   - worst: likewise as the least important
  ///   - shown: likewise how often it was shown; 0 gives NaN
  /// - Returns: columns of the same shape, of scores
  package static func fromBestWorst(
    best: [[Int]], worst: [[Int]], shown: [[Int]]
  ) -> [[Double]] {
    shown.indices.map { item in
      shown[item].indices.map { row in
        guard shown[item][row] > 0 else { return .nan }
        return 0.5 + 0.5 * Double(best[item][row] - worst[item][row]) / Double(shown[item][row])
      }
    }
  }

  /// Win shares from votes between two items: an item's wins over the pairs it was part of.
  ///
  /// - Parameters:
  ///   - votes: who voted and which item won over which; items 0..<itemCount, others are ignored
  ///   - respondentCount: respondents
  ///   - itemCount: items
  /// - Returns: one column per item, one win share per respondent, NaN without votes
  package static func fromPairs(
    _ votes: [PairVote], respondentCount: Int, itemCount: Int
  ) -> [[Double]] {
    var wins = [[Int]](repeating: [Int](repeating: 0, count: respondentCount), count: itemCount)
    var seen = wins
    for vote in votes
    where wins.indices.contains(vote.winner) && wins.indices.contains(vote.loser)
      && vote.respondent >= 0 && vote.respondent < respondentCount
    {
      wins[vote.winner][vote.respondent] += 1
      seen[vote.winner][vote.respondent] += 1
      seen[vote.loser][vote.respondent] += 1
    }
    return wins.indices.map { item in
      zip(wins[item], seen[item]).map { $1 > 0 ? Double($0) / Double($1) : .nan }
    }
  }

  private static func perPerson<Answer>(
    _ columns: [[Answer]], _ standing: (Answer) -> Double
  ) -> [[Double]] {
    let count = columns.first?.count ?? 0
    var result = columns.map { _ in [Double](repeating: .nan, count: count) }
    var person = PersonOrder(itemCount: columns.count)
    for row in 0..<count {
      person.removeAll()
      for item in columns.indices { person.add(item: item, standing: standing(columns[item][row])) }
      person.forEachShare { result[$0][row] = $1 }
    }
    return result
  }
}

/// One person's vote between two items.
package struct PairVote: Sendable, Equatable {
  /// Who voted, numbered from 0.
  package let respondent: Int
  /// The item chosen.
  package let winner: Int
  /// The item not chosen.
  package let loser: Int

  /// A vote from its parts.
  package init(respondent: Int, winner: Int, loser: Int) {
    self.respondent = respondent
    self.winner = winner
    self.loser = loser
  }
}
