package import DialogueWorkspace
package import Messages
package import Priorities
package import SurveyDefinition

/// A proposal for the next promise: what the evidence supports, and empty fields for people.
package struct PromiseDraft: Sendable {
  package let workspace: Workspace
  package let frame: PromiseFrame
  package let ranking: Ranking
  package let sources: [HeardSource]
  /// Proposed, the firmest first.
  package let focusAreas: [FocusArea]
  /// Not firm enough to propose, firm enough to talk about.
  package let toDiscuss: [ConcernNote]
  /// What was decided against, or cannot be influenced, with the reason.
  package let notChosen: [ConcernNote]
  /// Where sources disagree most.
  package let disagreements: [Disagreement]
  package let followUps: [FollowUp]
  /// Every piece of evidence that a sentence refers to, in the order of their numbers.
  package let evidence: [EvidenceReference]
}

/// A source of the promise: who was heard, when, how many.
package struct HeardSource: Sendable {
  package let source: Source
  package let survey: LocalizedText
  package let design: SamplingDesign
  /// nil where too few to be told.
  package let respondents: Int?
  package let events: Int
  /// First and last date of its events.
  package let from: String
  package let to: String
}

/// One proposed focus area.
package struct FocusArea: Sendable {
  package let concern: Concern
  /// How firmly it belongs to the top.
  package let standing: Standing
  /// Why it is proposed.
  package let grounds: Grounds
  /// The decision that made it a focus area; nil where the answers alone propose it.
  package let decision: Judgement?
  /// What is known, each sentence with its evidence.
  package let situation: [Statement]
  /// Known measures that address the concern.
  package let candidateMeasures: [PreventiveMeasure]
  /// Where the indicator stands today; nil where no source can give it.
  package let baseline: EvidenceReference?
}

/// Why a concern is proposed as a focus area.
package enum Grounds: String, Hashable, Sendable, CaseIterable {
  /// In the top however the sources are weighted.
  case stable
  /// Surely among the first three of the source whose order the list follows.
  case surelyTopThree = "surely_top_three"
  /// The firmest of the rest, so that there is something to talk about.
  case firmestPossible = "firmest_possible"
  /// Those who answer for the promise have decided it.
  case decided
}

/// A sentence and the evidence behind it.
package struct Statement: Sendable {
  /// What it is about, by which a later draft finds it again: a source and question, `trend`.
  package let about: String
  package let text: LocalizedText
  /// Ids of `EvidenceReference`s.
  package let evidence: [String]
}

/// A concern with what to say of it in a line.
package struct ConcernNote: Sendable {
  package let concern: Concern
  package let standing: Standing
  /// Chance of a place in the top over all weightings.
  package let topAcceptability: Double
  /// What people have said that put it here; nil where nobody has.
  package let judgement: Judgement?

  init(_ row: PriorityRow, _ judgement: Judgement? = nil) {
    concern = row.concern
    standing = row.ranked.standing
    topAcceptability = row.ranked.topAcceptability
    self.judgement = judgement
  }
}

/// Where a number of the draft comes from: enough to find it again.
package struct EvidenceReference: Sendable {
  package enum Content: Sendable {
    case answers(AnswerEvidence)
    case change(AnswerEvidence, ConcernChange, earlier: String)
    case picture(ExternalPicture)
    case judgement(Judgement)
  }

  /// The concern's number, the source and the question, such as E17c5; the same in every draft.
  package let id: String
  package let concern: Concern
  package let content: Content

  /// The share behind it; nil for what is no answer.
  package var figure: PublishedFigure? {
    if case .answers(let answers) = content { answers.figure } else { nil }
  }
}

/// Answers to a question, of everyone or of a part of the people.
package struct AnswerEvidence: Sendable {
  package let source: Source
  package let survey: String
  package let surveyVersion: Int
  package let question: Question
  package let kind: ShareKind
  package let figure: PublishedFigure
  package let rank: RankRange?
  /// nil for everyone.
  package let group: HardestHit?
}

/// A date on which the promise is followed up.
package struct FollowUp: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case interim
    case final
    case annualReport = "annual_report"
  }

  package let date: String
  package let kind: Kind
}
