/// The ranks that one item may truly have; 1 is the largest.
package struct RankSet: Sendable, Equatable {
  /// The rank of its estimate: 1 + the number of larger estimates.
  package let rank: Int
  /// The best rank it may have.
  package let best: Int
  /// The worst rank it may have.
  package let worst: Int

  /// A set from its parts.
  package init(rank: Int, best: Int, worst: Int) {
    self.rank = rank
    self.best = best
    self.worst = worst
  }
}

/// Two items of which one is significantly above the other.
package struct RankedPair: Sendable, Hashable {
  /// The item above.
  package let higher: Int
  /// The item below.
  package let lower: Int
}

/// The rank sets of all items.
package struct RankSets: Sendable, Equatable {
  /// One set per item.
  package let sets: [RankSet]
  /// The pairs told apart.
  package let significant: [RankedPair]

  init(sets: [RankSet], significant: [RankedPair]) {
    self.sets = sets
    self.significant = significant
  }

  /// Sets [1 + number significantly above, K − number significantly below].
  init(estimates: [Double], significant: [RankedPair]) {
    var above = [Int](repeating: 0, count: estimates.count)
    var below = above
    for pair in significant {
      below[pair.higher] += 1
      above[pair.lower] += 1
    }
    self.init(
      sets: estimates.indices.map { item in
        RankSet(
          rank: 1 + estimates.count { $0 > estimates[item] }, best: 1 + above[item],
          worst: estimates.count - below[item])
      }, significant: significant)
  }

  /// Items that are among the first `count` whatever their true rank within their set.
  package func surelyTop(_ count: Int) -> [Int] {
    sets.indices.filter { sets[$0].worst <= count }
  }

  /// Items that may be among the first `count`; all that truly are, with the confidence of
  /// simultaneous sets.
  package func possiblyTop(_ count: Int) -> [Int] {
    sets.indices.filter { sets[$0].best <= count }
  }

  /// Items in bands from the top: a band begins with the highest item that no band has yet, and
  /// takes in every following item that is not significantly below that one.
  ///
  /// Bands are finer than `tiers`, whose links can chain nearly all items together although the
  /// first and the last are far apart. Within a band items stand in order of rank.
  package func bands() -> [[Int]] {
    let order = sets.indices.sorted { (sets[$0].rank, $0) < (sets[$1].rank, $1) }
    let told = Set(significant)
    var bands: [[Int]] = []
    var leader: Int?
    for item in order {
      if let leader, !told.contains(RankedPair(higher: leader, lower: item)) {
        bands[bands.count - 1].append(item)
      } else {
        bands.append([item])
        leader = item
      }
    }
    return bands
  }

  /// Items in tiers from the top, within a tier in order of rank.
  ///
  /// Two items whose sets share a rank are in one tier, and so are items linked by others.
  package func tiers() -> [[Int]] {
    let order = sets.indices.sorted {
      (sets[$0].best, sets[$0].worst, $0) < (sets[$1].best, sets[$1].worst, $1)
    }
    var tiers: [[Int]] = []
    var reach = 0
    for item in order {
      if sets[item].best > reach {
        tiers.append([])
      }
      tiers[tiers.count - 1].append(item)
      reach = max(reach, sets[item].worst)
    }
    return tiers.map { $0.sorted { (sets[$0].rank, $0) < (sets[$1].rank, $1) } }
  }
}
