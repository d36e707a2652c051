package import DialogueWorkspace
import Messages
package import SurveyDefinition

/// A citizens' promise as `promise.yaml` has it, in one language: what the answers say, what people
/// have filled in, and what they have left open.
package struct Promise: Hashable, Sendable {
  package let id: String
  package let status: PromiseStatus
  package let isMadeUp: Bool
  package let title: String
  package let municipality: String
  package let policeArea: String?
  /// The first and last day; nil where they are not decided.
  package let from: String?
  package let to: String?
  package let parties: [String]
  /// Roles, never names.
  package let signatories: [String]
  package let partners: [String]
  package let signed: String?
  package let agreement: PromisedAgreement?
  package let governance: PromisedGovernance?
  package let structure: PromiseStructure
  package let cadence: Cadence
  package let levels: [PreventionLevel]
  package let followUps: [PromisedFollowUp]
  /// Id of the round that it was drafted from, and its name.
  package let round: String?
  package let roundLabel: String?
  package let sources: [PromiseSource]
  package let focusAreas: [PromisedArea]
  package let toDiscuss: [PromiseNote]
  package let disagreements: [PromisedDisagreement]
  package let notChosen: [PromiseNote]
  package let conflicts: [PromiseConflict]
  package let evidence: [PromiseEvidence]

  /// The piece of evidence with an id.
  package func evidence(_ id: String) -> PromiseEvidence? {
    evidence.first { $0.id == id }
  }
}

/// How far a promise has come.
package enum PromiseStatus: String, Hashable, Sendable, CaseIterable {
  case draft
  /// Those who answer for it have decided it: nothing may be missing any more.
  case decided
}

/// The agreement that a promise complements.
package struct PromisedAgreement: Hashable, Sendable {
  package let title: String?
  package let date: String?
}

/// Who steers the promise and whom they report to.
package struct PromisedGovernance: Hashable, Sendable {
  package let body: String?
  package let reportsTo: String?
  package let how: String?
}

/// A day on which the promise is followed up.
package struct PromisedFollowUp: Hashable, Sendable {
  package let date: String
  package let kind: FollowUp.Kind?
  package let responsible: String?
}

/// Who was heard.
package struct PromiseSource: Hashable, Sendable {
  package let source: Source
  package let survey: String?
  package let design: SamplingDesign?
  /// nil where too few to be told.
  package let respondents: Int?
  package let events: Int?
  package let from: String?
  package let to: String?
}

/// A focus area of the promise.
package struct PromisedArea: Hashable, Sendable {
  /// Code of the concern.
  package let concern: String
  package let label: String
  package let standing: String?
  package let grounds: Grounds?
  package let decision: PromisedDecision?
  package let situation: [PromisedStatement]
  package let causes: [PromisedCause]
  package let targetGroup: String?
  package let purpose: String?
  package let goal: String?
  package let measures: [CandidateMeasure]
  package let activities: [PromisedActivity]
  package let indicator: PromisedIndicator?
  package let baseline: PromisedBaseline?
  package let target: PromisedTarget?
}

/// Who decided, when and why.
package struct PromisedDecision: Hashable, Sendable {
  package let by: String?
  package let date: String?
  package let reason: String?
}

/// A sentence and the ids of the evidence behind it.
package struct PromisedStatement: Hashable, Sendable {
  /// What it is about, by which a new draft finds it again.
  package let about: String?
  package let text: String
  package let evidence: [String]
}

/// Why a problem is there, as people judge it (orsaksanalys).
package struct PromisedCause: Hashable, Sendable {
  /// A letter and a number, such as O1, by which activities refer to it.
  package let id: String
  package let cause: String?
  /// What the judgement rests on.
  package let basis: String?

  package init(id: String, cause: String?, basis: String?) {
    self.id = id
    self.cause = cause
    self.basis = basis
  }
}

/// A known measure to choose among.
package struct CandidateMeasure: Hashable, Sendable {
  package let code: String
  package let label: String
  package let meaning: String?
  package let levels: [PreventionLevel]
  package let usualOwner: String?
}

/// Something to be done.
package struct PromisedActivity: Hashable, Sendable {
  /// By which reports of what has been done refer to it.
  package let id: String?
  package let what: String?
  /// Code of the measure that it carries out, where it is a known one.
  package let measure: String?
  /// Ids of the causes that it acts on.
  package let bitesOn: [String]
  package let owner: String?
  package let deadline: String?
  package let levels: [PreventionLevel]
  /// How many are to be done, and of what; nil where it is done or not done.
  package let planned: Int?
  package let unit: String?

  /// Whether nobody has filled it in.
  package var isBlank: Bool {
    what == nil && measure == nil && bitesOn.isEmpty && owner == nil && deadline == nil
  }
}

/// The question that tells whether it gets better.
package struct PromisedIndicator: Hashable, Sendable {
  package let source: Source?
  /// `survey.question`.
  package let question: String?
  /// The question as people read it.
  package let wording: String?
  /// What its share counts.
  package let counts: String?
}

/// Where the indicator stands before anything is done.
package struct PromisedBaseline: Hashable, Sendable {
  package let evidence: String?
  package let share: Double?
  /// The smallest change that another round like this one would find four times in five.
  package let detectable: Double?
}

/// What the indicator is to become, and when.
package struct PromisedTarget: Hashable, Sendable {
  package let share: Double?
  package let by: String?
  /// In words.
  package let text: String?

  package var isBlank: Bool { share == nil && by == nil && text == nil }
}

/// A problem that is no focus area, with what to say of it.
package struct PromiseNote: Hashable, Sendable {
  package let concern: String
  package let label: String
  package let standing: String?
  package let topAcceptability: Double?
  package let reason: String?
  package let by: String?
  package let date: String?
}

/// Two sources that see a problem very differently.
package struct PromisedDisagreement: Hashable, Sendable {
  package let concern: String
  package let label: String
  package let higher: Source
  package let lower: Source
  package let gap: Double?
}

/// A field that both people and a new draft have changed: people's value stands, and both are here.
package struct PromiseConflict: Hashable, Sendable {
  /// Where: the keys on the way, such as `focus_areas/klotter/baseline/share`.
  package let at: String
  package let yours: String
  package let new: String

  package init(at: String, yours: String, new: String) {
    self.at = at
    self.yours = yours
    self.new = new
  }
}
