/// What SMAA-2 finds of each alternative.
package struct Acceptability: Sendable, Equatable {
  /// For each alternative, the share of draws that gave it rank 1, 2 and so on; ties are shared.
  package let byAlternative: [[Double]]
  /// For each alternative, the mean criterion weights of the draws that it won ("whoever thinks so
  /// puts it first"); nil if it never won.
  package let centralWeights: [[Double]?]

  /// How sure it is that an alternative is among the first.
  package enum Standing: Sendable, Equatable, CaseIterable {
    /// In at least 80 % of the draws.
    case stable
    /// In at least 20 % of the draws.
    case possible
    /// In fewer.
    case low

    /// How sure it is at a share of the draws.
    package init(chance: Double) {
      self = chance >= 0.80 ? .stable : chance >= 0.20 ? .possible : .low
    }
  }

  /// For each alternative, the share of draws that put it among the first `count`.
  package func top(_ count: Int) -> [Double] {
    byAlternative.map { $0.prefix(max(count, 0)).reduce(0, +) }
  }

  /// For each alternative, how sure it is that it is among the first `count`.
  package func standings(top count: Int = 5) -> [Standing] {
    top(count).map(Standing.init(chance:))
  }
}
