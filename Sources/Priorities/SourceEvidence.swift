package import DialogueWorkspace
package import SurveyDefinition
package import SurveyStatistics

/// A place in a ranking, and the places that the data cannot tell from it.
package struct RankRange: Hashable, Sendable {
  /// 1 is the largest share.
  package let place: Int
  package let best: Int
  package let worst: Int

  /// Among the first so many, whatever the true place within the range.
  package func isSurely(top count: Int) -> Bool { worst <= count }

  /// Perhaps among the first so many.
  package func mayBe(top count: Int) -> Bool { best <= count }
}

/// What one source says of one concern.
package struct ConcernEvidence: Sendable {
  package let concern: Concern
  /// The share that named or rated it as a problem.
  package let share: PublishedFigure
  /// The mean rating on the question's scale; nil for picks.
  package let mean: MeanFigure?
  /// The chance that it is put before another concern drawn at random; nil where unknown.
  package let winShare: MeanFigure?
  /// Its place in this source and the places that the data cannot tell from it.
  package let rank: RankRange?
  /// The band of concerns that the data cannot tell from the band's first, 1 for the top one.
  package let band: Int?
  /// How much more the worried must be drawn to take part for it to change places with the next.
  package let selectionStrength: Double?
  /// What leaving a single event out does to its place; nil where it has none.
  package let influence: EventInfluence?
  /// Share satisfied among those with an opinion, where the survey asks.
  package let satisfied: PublishedFigure?

  /// Importance times dissatisfaction, the baseline of the trade; nil where satisfaction is unasked.
  ///
  /// Source: ETC Institute's importance–satisfaction rating: share picking × (1 − share satisfied).
  package var importanceSatisfaction: Double? {
    guard let share = share.figure?.share, let satisfied = satisfied?.figure?.share else {
      return nil
    }
    return share * (1 - satisfied)
  }
}

/// A mean that may be told, with what its interval rests on.
package struct MeanFigure: Hashable, Sendable {
  package let value: Double
  /// Half the t interval's width; nil where one event stands alone, as are those below.
  package let margin: Double?
  package let standardError: Double?
  package let degreesOfFreedom: Double?
}

/// Whether and how a source's answers were weighted.
package enum WeightingNote: Hashable, Sendable {
  /// The workspace asks for none.
  case none
  case weighted(designEffect: Double, effectiveSize: Double)
  /// Asked for but not sound; shown unweighted, with the reason's code.
  case refused(String)
}

/// One question's evidence, item by item.
package struct QuestionEvidence: Sendable {
  package let question: Question
  package let measure: Measure
  /// What the share counts, for the heading.
  package let kind: ShareKind
  /// In the order of the question's items.
  package let concerns: [ConcernEvidence]
  /// How many answered it; nil where too few to be told.
  package let respondents: Int?
  package let events: Int

  /// The evidence of one concern.
  package func evidence(for code: String) -> ConcernEvidence? {
    concerns.first { $0.concern.code == code }
  }
}

/// What a share is a share of.
package enum ShareKind: Hashable, Sendable {
  /// Picked it among at most this many; nil for any number.
  case picked(atMost: Int?)
  /// Rated it at or beyond the problem step.
  case ratedProblem(scale: ChoiceListSummary)
  /// Put it among the first places.
  case ranked(top: Int)
  /// Stops of walks where it was noted as a problem.
  case observed
}

/// The two ends of a scale and where a problem begins, for headings.
package struct ChoiceListSummary: Hashable, Sendable {
  package let from: Int
  package let to: Int
  package let problem: ClosedRange<Int>?
}

/// What people wrote of a concern in their own words.
package struct TextEvidence: Hashable, Sendable {
  /// People whose text names it as a problem or a wish; nil where too few to be told, or where the
  /// coding cannot be relied on.
  package let mentions: Int?
  /// People who wrote anything; nil where too few to be told.
  package let writers: Int?
  /// How far people agree on what texts speak of it.
  package let reliability: CodingReliability
}

/// Everything that one source says in one round.
package struct SourceEvidence: Sendable {
  package let source: Source
  package let survey: Survey
  package let design: SamplingDesign
  package let weighting: WeightingNote
  /// The question that orders the concerns; nil where the survey has none.
  package let primary: QuestionEvidence?
  /// The other questions with evidence on concerns, in the survey's order.
  package let others: [QuestionEvidence]
  /// Concern code → what the free texts say.
  package internal(set) var texts: [String: TextEvidence]
  /// Responses in the round and selection; nil where too few to be told.
  package let respondents: Int?
  package let events: Int
  /// Ids of the events that they came from, sorted.
  package let eventIDs: [String]
  /// Whether leaving one event out changes the leading concern: that event's id.
  package let decidingEvent: String?
  /// Win shares with covariance over the primary question's items, for weighing sources together.
  package let criterion: Criterion?
}
