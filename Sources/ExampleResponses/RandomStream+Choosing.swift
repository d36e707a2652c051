import Foundation
import SurveyStatistics

extension RandomStream {
  /// The stream of a name, so that what one thing draws never depends on what another drew.
  ///
  /// The stream number is the FNV-1a hash of the name.
  ///
  /// Source: Fowler, Noll & Vo 1991, "The FNV non-cryptographic hash algorithm", IETF draft.
  init(seed: UInt64, name: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.init(seed: seed, stream: hash)
  }

  /// Whether something with a probability happens; below 0 never, above 1 always.
  mutating func happens(_ probability: Double) -> Bool {
    nextUniform() < probability
  }

  /// An index drawn with the given weights; nil where none is above 0.
  mutating func nextIndex(weights: [Double]) -> Int? {
    let total = weights.reduce(0, +)
    let uniform = nextUniform()
    guard total > 0 else { return nil }
    var rest = uniform * total
    for (index, weight) in weights.enumerated() where weight > 0 {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.lastIndex { $0 > 0 }
  }

  /// One of some values, all equally likely; nil where there are none.
  mutating func nextElement<Value>(of values: [Value]) -> Value? {
    values.isEmpty ? nil : values[nextInteger(below: values.count)]
  }

  /// The next standard Gumbel number, with variance π²/6.
  ///
  /// Log weights with Gumbel noise added and sorted are a Plackett–Luce ranking: each next item is
  /// drawn with a probability in proportion to its weight.
  ///
  /// Source: Yellott 1977, "The relationship between Luce's choice axiom, Thurstone's theory of
  /// comparative judgment, and the double exponential distribution", J. Math. Psychol. 15:109.
  mutating func nextGumbel() -> Double {
    -log(nextExponential())
  }
}
