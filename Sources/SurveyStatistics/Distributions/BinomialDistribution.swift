/// The number of successes in independent trials of equal chance.
package struct BinomialDistribution: Sendable {
  /// The number of trials, at least 0.
  package let trials: Int
  /// The chance of success in each, 0...1.
  package let chance: Double

  /// A distribution over 0...trials.
  package init(trials: Int, chance: Double) {
    self.trials = trials
    self.chance = chance
  }

  /// The probability of at least `count` successes.
  ///
  /// Source: P(X ≥ x) = I_p(x, n − x + 1).
  package func upperTail(_ count: Int) -> Double {
    guard count > 0 else { return 1 }
    guard count <= trials else { return 0 }
    return BetaDistribution(alpha: Double(count), beta: Double(trials - count + 1))
      .cumulative(chance, complement: 1 - chance)
  }
}
