package import SurveyDefinition

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
  /// Draws behind rank ranges and standings.
  package static let draws = 10_000
  /// Seed of every random draw.
  package static let seed: UInt64 = 20_200_311
  /// How many places “the top” has when standings are told: five, or a third of a short list.
  package static func topCount(of concerns: Int) -> Int {
    min(5, max(1, concerns / 3))
  }
}
