package import DialogueWorkspace
package import Messages
package import SurveyDefinition
import SurveyStatistics

/// How firmly a concern belongs to the top across all ways of weighing the sources.
package enum Standing: String, Hashable, Sendable, CaseIterable {
  /// In the top whatever the weights, in at least four draws out of five.
  case stable
  case possible
  case low
}

/// Stored answers whose event the workspace no longer names.
package struct StrayEvent: Hashable, Sendable {
  package let event: String
  package let answers: Int

  package init(event: String, answers: Int) {
    self.event = event
    self.answers = answers
  }

  /// What a person should know and do.
  package func warning(in file: String) -> Diagnostic {
    Diagnostic(
      .analysisStrayEvent, at: Place(file), ["event": event, "count": "\(answers)"])
  }
}

/// One concern in the ranking.
package struct RankedConcern: Sendable {
  package let concern: Concern
  /// Place in the list: by the leading source, then by the others.
  package let position: Int
  /// Source → its evidence.
  package let evidence: [Source: ConcernEvidence]
  /// Chance of a place in the top over all weightings of the sources.
  package let topAcceptability: Double
  package let standing: Standing
}

/// The ranking of a round: every source's own evidence side by side, never pooled.
package struct Ranking: Sendable {
  package let workspace: Workspace
  package let taxonomy: Taxonomy
  package let selection: Selection
  /// The source whose order the list follows.
  package let leading: Source
  /// In the order of `Source`.
  package let sources: [SourceEvidence]
  package let concerns: [RankedConcern]

  /// The evidence of a source.
  package func source(_ source: Source) -> SourceEvidence? {
    sources.first { $0.source == source }
  }

  /// How many places “the top” has.
  package var topCount: Int { AnalysisDefaults.topCount(of: concerns.count) }

  /// Whether anything here is made up.
  ///
  /// One file of made-up answers among the real ones makes everything that rests on them made up.
  package let isMadeUp: Bool
  /// Answers that no round counts, for their event is gone from the workspace.
  package let strayEvents: [StrayEvent]

  /// The round's name.
  package var roundLabel: LocalizedText {
    workspace.round(selection.round)?.label ?? LocalizedText(selection.round)
  }
}
