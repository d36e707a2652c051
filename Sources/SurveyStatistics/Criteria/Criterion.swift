/// One criterion's scores of all alternatives, on a fixed scale from 0 to 1.
package struct Criterion: Sendable, Equatable {
  /// One score per alternative, 0...1; nil where nothing is known.
  package let scores: [Double?]
  /// The scores' sampling covariance, alternatives × alternatives; nil for exact scores.
  ///
  /// Entries of alternatives without a score are not read.
  package let covariance: SymmetricMatrix?
  /// How a score that is not known is drawn.
  package let unknown: Unknown

  /// What an alternative without a score may have.
  package enum Unknown: Sendable, Equatable {
    /// Anything from 0 to 1.
    case uniform
    /// What any alternative that has a score has: the draw of one of them, chosen at random.
    ///
    /// Where a criterion's scores fill a small part of the scale and many alternatives have none,
    /// uniform draws would put those above every alternative that was asked about.
    case likeAnyKnown
  }

  /// A criterion from its parts.
  package init(
    scores: [Double?], covariance: SymmetricMatrix? = nil, unknown: Unknown = .uniform
  ) {
    self.scores = scores
    self.covariance = covariance
    self.unknown = unknown
  }
}
