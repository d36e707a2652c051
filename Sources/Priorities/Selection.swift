package import SurveyDefinition
import SurveyStatistics

/// Which responses an analysis looks at.
package struct Selection: Hashable, Sendable {
  /// One category of a background question.
  package struct Group: Hashable, Sendable {
    package let role: Role
    package let code: String

    package init(role: Role, code: String) {
      self.role = role
      self.code = code
    }
  }

  /// Id of the round.
  package let round: String
  /// Only these people; nil for everyone.
  package let group: Group?

  package init(round: String, group: Group? = nil) {
    self.round = round
    self.group = group
  }
}

/// Fixed choices of the analysis, the same in every output and printed with it.
package enum AnalysisDefaults {
  /// Confidence of every interval and rank range.
  package static let confidence = 0.95
  /// The part of the flags of a screening that may be chance.
  ///
  /// Source: Benjamini & Hochberg 1995; they are marked as worth a look, not as found.
  package static let falseDiscoveryRate = 0.10
  /// Draws behind rank ranges and standings.
  package static let draws = 10_000
  /// Seed of every random draw.
  package static let seed: UInt64 = 20_200_311
  /// How many places “the top” has when standings are told: five, or a third of a short list.
  package static func topCount(of concerns: Int) -> Int {
    min(5, max(1, concerns / 3))
  }
  /// The largest weight, as a multiple of the mean weight.
  package static let largestWeight = RakingOptions().cap ?? .infinity
  /// Areas with fewer answers or events are told of without an order.
  package static let smallestRankedArea = (answers: 100, events: 5)
  /// Smaller categories of a margin are merged with a neighbour.
  package static let smallestCategory = RakingOptions().smallestCategory
  /// Fewer answers, or a larger design effect of the weights, are left unweighted.
  package static let smallestWeightedSample = RakingOptions().smallestSample
  package static let largestDesignEffect = RakingOptions().largestDesignEffect
  /// Fewer answers, or answers worth fewer, carry no percentage.
  package static let smallestSample = Int(ReleaseGate().smallestSize)
  /// An interval this wide carries no percentage.
  package static let largestWidth = ReleaseGate().largestWidth
}
