package import DialogueWorkspace
package import SurveyDefinition

/// What became of a share from one round to the next.
package enum ChangeVerdict: String, Hashable, Sendable {
  case increased
  case decreased
  /// No more than chance usually gives.
  case unclear
  /// One of the two shares may not be told, or has no interval.
  case untested
}

/// One concern in two rounds.
package struct ConcernChange: Sendable {
  package let concern: Concern
  package let before: ConcernEvidence
  package let after: ConcernEvidence
  /// nil where one of the shares may not be told.
  package let change: PublishedChange?
  package let verdict: ChangeVerdict

  /// Whether its place may be said to have changed: only where its own share surely has.
  package var hasMoved: Bool {
    guard verdict == .increased || verdict == .decreased, let before = before.rank,
      let after = after.rank
    else { return false }
    return before.place != after.place
  }
}

/// One source in two rounds: its changes, or why they may not be reckoned.
package struct SourceComparison: Sendable {
  package let source: Source
  package let design: SamplingDesign
  /// The question that orders the concerns.
  package let question: Question?
  /// Empty where the rounds can be compared.
  package let reasons: [IncomparableReason]
  /// Those tested first, in the order of the later round; empty where the rounds cannot be compared.
  package let changes: [ConcernChange]
  /// How many changes were tested at once.
  package let tested: Int
  /// What both rounds could choose, where other choices are all that keeps them from being compared;
  /// the largest win share first.
  package let common: [WinShareChange]
}

/// Two rounds held against each other, source by source.
package struct RoundComparison: Sendable {
  package let earlier: Ranking
  package let later: Ranking
  /// The sources that both rounds heard, in the order of `Source`.
  package let sources: [SourceComparison]
  /// The sources that only one of the rounds heard.
  package let unmatched: [Source]

  /// Whether the changes are of a part of the people: then they are a screening, and one flag in ten
  /// may be chance.
  package var isScreening: Bool { later.selection.group != nil }

  /// The level that an adjusted p-value is held against.
  package var level: Double {
    isScreening ? AnalysisDefaults.falseDiscoveryRate : 1 - AnalysisDefaults.confidence
  }
}
