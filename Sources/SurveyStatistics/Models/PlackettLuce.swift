import Foundation

/// The Plackett–Luce model of rankings: each place goes to one of those left by their worth.
///
/// The chance is in proportion to worth. A check of the ranking by shares, not its source.
///
/// Source: Hunter 2004, "MM algorithms for generalized Bradley–Terry models", Ann. Stat. 32:384;
/// pseudo-rankings: Turner, van Etten, Firth & Kosmidis 2020, Computational Statistics 35:1027.
package struct PlackettLuce: Sendable, Equatable {
  /// One log worth per item, with mean 0.
  package let logWorths: [Double]
  /// The log likelihood of the ballots, pseudo-rankings left out.
  package let logLikelihood: Double
  /// Iterations made.
  package let iterations: Int
  /// Whether the last iteration changed no log worth by more than the tolerance.
  package let isConverged: Bool

  /// One or several equal rankings.
  package struct Ballot: Sendable, Equatable {
    /// Items ranked, best first.
    package let order: [Int]
    /// Items that were offered too and come after all of those, in no known order.
    package let unranked: [Int]
    /// How many such rankings, or their weight.
    package let weight: Double

    /// A ballot from its parts.
    package init(order: [Int], unranked: [Int] = [], weight: Double = 1) {
      self.order = order
      self.unranked = unranked
      self.weight = weight
    }
  }

  /// Fits the model; nil if the worths are not finite because some items always beat the rest and
  /// no pseudo-rankings tie them together.
  ///
  /// - Parameters:
  ///   - ballots: the rankings; items 0..<itemCount, each at most once in a ballot
  ///   - itemCount: items
  ///   - pseudoWins: how often each item is taken to have won, and lost, against an imagined item
  ///     of worth 1; 0 for none
  ///   - tolerance: the change of a log worth that counts as none
  ///   - maximumIterations: the most iterations
  package init?(
    ballots: [Ballot], itemCount: Int, pseudoWins: Double = 0.5, tolerance: Double = 1e-9,
    maximumIterations: Int = 50_000
  ) {
    guard itemCount > 0,
      pseudoWins > 0 || Self.isConnected(ballots: ballots, itemCount: itemCount)
    else { return nil }
    var wins = [Double](repeating: pseudoWins, count: itemCount)
    for ballot in ballots {
      for place in ballot.order.indices where ballot.hasChoice(at: place) {
        wins[ballot.order[place]] += ballot.weight
      }
    }
    var worths = [Double](repeating: 1, count: itemCount)
    var done = 0
    var change = Double.infinity
    while done < maximumIterations, change > tolerance {
      var exposure = worths.map { 2 * pseudoWins / ($0 + 1) }
      for ballot in ballots { ballot.addExposure(worths, to: &exposure) }
      var next = zip(wins, exposure).map { $0 / $1 }
      if pseudoWins == 0 {
        let mean = exp(next.reduce(0) { $0 + log($1) } / Double(itemCount))
        next = next.map { $0 / mean }
      }
      change = zip(worths, next).reduce(0) { max($0, abs(log($1.1 / $1.0))) }
      worths = next
      done += 1
    }
    let logs = worths.map { log($0) }
    let mean = logs.reduce(0, +) / Double(itemCount)
    logWorths = logs.map { $0 - mean }
    logLikelihood = ballots.reduce(0) { $0 + $1.logLikelihood(worths) }
    iterations = done
    isConverged = change <= tolerance
  }

  /// Whether every item has beaten every other, directly or by way of others.
  private static func isConnected(ballots: [Ballot], itemCount: Int) -> Bool {
    var below = [Set<Int>](repeating: [], count: itemCount)
    var above = below
    for ballot in ballots {
      for (place, item) in ballot.order.enumerated() {
        let next = place + 1 < ballot.order.count ? [ballot.order[place + 1]] : ballot.unranked
        for other in next {
          below[item].insert(other)
          above[other].insert(item)
        }
      }
    }
    return [below, above].allSatisfy { links in
      var reached: Set<Int> = [0]
      var open = [0]
      while let item = open.popLast() {
        for other in links[item] where reached.insert(other).inserted { open.append(other) }
      }
      return reached.count == itemCount
    }
  }
}

extension PlackettLuce.Ballot {
  /// Whether there was more than one item left to choose from.
  fileprivate func hasChoice(at place: Int) -> Bool {
    place + 1 < order.count || !unranked.isEmpty
  }

  /// Adds to each item Σ weight / (worth of those left) over the choices it was part of.
  fileprivate func addExposure(_ worths: [Double], to exposure: inout [Double]) {
    let left = worthLeft(worths)
    var sum = 0.0
    for (place, item) in order.enumerated() {
      if hasChoice(at: place) { sum += weight / left[place] }
      exposure[item] += sum
    }
    for item in unranked { exposure[item] += sum }
  }

  fileprivate func logLikelihood(_ worths: [Double]) -> Double {
    let left = worthLeft(worths)
    return order.indices.reduce(0) { $0 + weight * log(worths[order[$1]] / left[$1]) }
  }

  /// The worth of all items left at each place.
  private func worthLeft(_ worths: [Double]) -> [Double] {
    var left = [Double](repeating: 0, count: order.count)
    var sum = unranked.reduce(0) { $0 + worths[$1] }
    for place in order.indices.reversed() {
      sum += worths[order[place]]
      left[place] = sum
    }
    return left
  }
}
