import Foundation

/// Davidson's model of paired comparisons with ties: wins in proportion to worth, ties to the
/// geometric mean of the two worths times a common tie parameter.
///
/// Source: Davidson 1970, JASA 65:317.
package struct Davidson: Sendable, Equatable {
  /// One log worth per item, with mean 0.
  package let logWorths: [Double]
  /// The log of the tie parameter; minus infinity if nothing was tied.
  package let logTie: Double
  /// Whether the last iteration changed no log worth by more than the tolerance.
  package let isConverged: Bool

  /// How often two items were compared, and with what result.
  package struct Pair: Sendable, Equatable {
    /// One item, numbered from 0.
    package let first: Int
    /// The other item.
    package let second: Int
    /// How often the first was preferred.
    package let firstWins: Double
    /// How often the second was preferred.
    package let secondWins: Double
    /// How often neither was.
    package let ties: Double

    /// A pair from its parts.
    package init(
      first: Int, second: Int, firstWins: Double, secondWins: Double, ties: Double
    ) {
      self.first = first
      self.second = second
      self.firstWins = firstWins
      self.secondWins = secondWins
      self.ties = ties
    }
  }

  /// Fits the model; nil if an item has no win and no tie, or no loss and no tie.
  package init?(
    pairs: [Pair], itemCount: Int, tolerance: Double = 1e-11, maximumIterations: Int = 50_000
  ) {
    var points = [Double](repeating: 0, count: itemCount)
    var lost = points
    for pair in pairs {
      points[pair.first] += 2 * pair.firstWins + pair.ties
      points[pair.second] += 2 * pair.secondWins + pair.ties
      lost[pair.first] += 2 * pair.secondWins + pair.ties
      lost[pair.second] += 2 * pair.firstWins + pair.ties
    }
    guard itemCount > 0, points.allSatisfy({ $0 > 0 }), lost.allSatisfy({ $0 > 0 })
    else { return nil }
    let ties = pairs.reduce(0) { $0 + $1.ties }
    var worths = [Double](repeating: 1, count: itemCount)
    var tie = ties > 0 ? 1.0 : 0.0
    var change = Double.infinity
    var done = 0
    while done < maximumIterations, change > tolerance {
      var exposure = [Double](repeating: 0, count: itemCount)
      var tieExposure = 0.0
      for pair in pairs {
        let (a, b) = (worths[pair.first], worths[pair.second])
        let root = (a * b).squareRoot()
        let perWorth = (pair.firstWins + pair.secondWins + pair.ties) / (a + b + tie * root)
        exposure[pair.first] += perWorth * (2 + tie * (b / a).squareRoot())
        exposure[pair.second] += perWorth * (2 + tie * (a / b).squareRoot())
        tieExposure += perWorth * root
      }
      var next = zip(points, exposure).map { $0 / $1 }
      let mean = exp(next.reduce(0) { $0 + log($1) } / Double(itemCount))
      next = next.map { $0 / mean }
      change = zip(worths, next).reduce(0) { max($0, abs(log($1.1 / $1.0))) }
      worths = next
      if ties > 0 {
        change = max(change, abs(log(ties / tieExposure / tie)))
        tie = ties / tieExposure
      }
      done += 1
    }
    logWorths = worths.map { log($0) }
    logTie = log(tie)
    isConverged = change <= tolerance
  }
}
