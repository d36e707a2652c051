/// How often each item was put before each other: the input of every voting rule.
package struct PairwisePreferences: Sendable, Equatable {
  /// For each item and other item, the weight of ballots that put the first above the second.
  package let wins: [[Double]]
  /// For each pair, the weight of ballots that have both and tie them.
  package let ties: [[Double]]

  /// Counts the pairs of each ballot.
  ///
  /// - Parameters:
  ///   - standings: for each ballot one number per item; higher is more important, equal is tied,
  ///     NaN is not part of the ballot
  ///   - weights: one per ballot; nil for all 1
  ///   - itemCount: items
  package init(standings: [[Double]], weights: [Double]? = nil, itemCount: Int) {
    var wins = [[Double]](repeating: [Double](repeating: 0, count: itemCount), count: itemCount)
    var ties = wins
    for (ballot, standing) in standings.enumerated() {
      let weight = weights.map { $0[ballot] } ?? 1
      for i in 0..<itemCount {
        for j in 0..<itemCount where j != i {
          if standing[i] > standing[j] { wins[i][j] += weight }
          if standing[i] == standing[j] { ties[i][j] += weight }
        }
      }
    }
    self.wins = wins
    self.ties = ties
  }

  /// The item that beats every other in a majority of ballots; nil if there is none.
  package var condorcetWinner: Int? {
    wins.indices.first { i in
      wins.indices.allSatisfy { $0 == i || wins[i][$0] > wins[$0][i] }
    }
  }

  /// For each item, the number of others it beats, drawn ones counting half.
  package var copelandScores: [Double] {
    wins.indices.map { i in
      wins.indices.reduce(0) { sum, j in
        guard i != j, wins[i][j] >= wins[j][i] else { return sum }
        return sum + (wins[i][j] > wins[j][i] ? 1 : 0.5)
      }
    }
  }

  /// The strength of the strongest chain of majorities from each item to each other.
  ///
  /// Source: Schulze 2011, Social Choice and Welfare 36:267, with winning votes.
  package var strongestPaths: [[Double]] {
    let items = wins.indices
    var strength = items.map { i in
      items.map { j in wins[i][j] > wins[j][i] ? wins[i][j] : 0 }
    }
    for via in items {
      for i in items where i != via {
        for j in items where j != i && j != via {
          strength[i][j] = max(strength[i][j], min(strength[i][via], strength[via][j]))
        }
      }
    }
    return strength
  }
}
