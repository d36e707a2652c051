package import Messages
package import SurveyDefinition

/// A municipality's folder: who it is, what is asked, when and where people were heard.
package struct Workspace: Sendable {
  /// The folder that holds `lyhord.yaml`.
  package let folder: String
  package let id: String
  /// Whether the answers are made up; then everything rendered from them says so.
  package let isMadeUp: Bool
  package let municipality: LocalizedText
  /// The municipality's name without “kommun”.
  package let shortName: LocalizedText
  package let policeArea: LocalizedText?
  package let language: Language
  /// Files of the survey definitions.
  package let surveyFiles: [String]
  package let taxonomyFile: String
  package let measuresFile: String
  /// Where reports are written.
  package let reportsFolder: String
  package let databaseFile: String
  /// What people keep beside the answers.
  package let records: WorkspaceRecords
  /// The areas as choices; `value` is what the store holds.
  package let areas: [Choice]
  /// Role → category code → inhabitants, for the roles where it is known.
  package let population: [Role: [String: Int]]
  /// Sex → age → inhabitants, by category codes; empty where it is not known.
  package let populationBySexAndAge: [String: [String: Int]]
  package let sources: [SourceDesign]
  package let rounds: [Round]
  package let events: [Event]
  package let promise: PromiseFrame?
  package let thresholds: Thresholds
  package let freeTexts: FreeTextKeeping

  /// The round with an id.
  package func round(_ id: String) -> Round? {
    rounds.first { $0.id == id }
  }

  /// The event with an id.
  package func event(_ id: String) -> Event? {
    events.first { $0.id == id }
  }

  /// How a source was recruited; self-selected where the workspace does not say.
  package func design(of source: Source) -> SamplingDesign {
    sources.first { $0.source == source }?.design ?? .selfSelected
  }
}

/// How the people behind a source came to answer.
///
/// Source: AAPOR task force on non-probability sampling, 2013: it decides what may be claimed.
package enum SamplingDesign: String, Hashable, Sendable, CaseIterable {
  case probability
  case selfSelected = "self_selected"
  case invited
  case observation
}

/// One source of a workspace: its survey, recruitment and weighting.
package struct SourceDesign: Hashable, Sendable {
  package let source: Source
  /// Id of the survey.
  package let survey: String?
  package let design: SamplingDesign
  /// The margins to weight to; empty for unweighted.
  package let weightRoles: [Role]
}

/// A named period of dialogue.
package struct Round: Hashable, Sendable {
  package let id: String
  package let label: LocalizedText
  /// ISO 8601 dates.
  package let from: String
  package let to: String
}

/// How people were met.
package enum Channel: String, Hashable, Sendable, CaseIterable {
  case meeting
  case openLink = "open_link"
  case schoolClass = "school_class"
  case staffGroup = "staff_group"
  case walk
  case postal
  case street
}

/// A dialogue evening, a walk, a school class, an open link's period.
package struct Event: Hashable, Sendable {
  package let id: String
  /// Id of its round.
  package let round: String
  package let source: Source?
  package let date: String
  /// The last day, where it went on for more than one.
  package let to: String?
  package let venue: LocalizedText
  /// Code of the area where it took place.
  package let area: String?
  package let channel: Channel
}

/// Fewest people behind a published number.
package struct Thresholds: Hashable, Sendable {
  /// For adults.
  package let respondents: Int
  /// For youth, staff and crossings with places.
  package let sensitive: Int
  /// Months after which another picture of the situation is called old.
  package let externalMonths: Int

  package init(respondents: Int = 5, sensitive: Int = 10, externalMonths: Int = 24) {
    self.respondents = respondents
    self.sensitive = sensitive
    self.externalMonths = externalMonths
  }
}

/// What is kept of free texts beside their masked form.
package struct FreeTextKeeping: Hashable, Sendable {
  /// Whether texts are kept as they were typed, where the mask changed something.
  package enum Originals: String, Hashable, Sendable, CaseIterable {
    case keep
    case discard
  }

  package let originals: Originals
  /// The last day on which they are to be there, ISO 8601; nil where the workspace does not say.
  ///
  /// Nothing happens by itself on that day: `lyhord originals remove` removes them, and
  /// `lyhord doctor --date` tells when it is due.
  package let until: String?

  package init(originals: Originals = .discard, until: String? = nil) {
    self.originals = originals
    self.until = until
  }

  package var keepsOriginals: Bool { originals == .keep }
}

/// The files in which people keep what no answer can know.
package struct WorkspaceRecords: Hashable, Sendable {
  /// What has been judged and decided of each problem.
  package let priorities: String
  /// Other pictures of the situation: reported crime, safety surveys, notes.
  package let external: String
  /// What has been done of what was promised.
  package let activities: String
  /// What is to be done after a safety walk, and how far it has come.
  package let actions: String
}

/// How often a promise is followed up.
package enum Cadence: String, Hashable, Sendable, CaseIterable {
  case once
  case twice
  case tertialAndAnnual = "tertial_and_annual"
  case continuous
}

/// How a promise is laid out.
package enum PromiseStructure: String, Hashable, Sendable, CaseIterable {
  case activities
  case purposeGoalActivities = "purpose_goal_activities"
}

/// The frame that the next promise is drafted into.
package struct PromiseFrame: Hashable, Sendable {
  package let title: LocalizedText
  package let from: String
  package let to: String
  package let parties: [String]
  /// Roles, never names.
  package let signatories: [String]
  package let partners: [String]
  package let signed: String?
  package let complements: Agreement?
  package let governance: Governance?
  package let cadence: Cadence
  package let structure: PromiseStructure
  package let levels: [PreventionLevel]
  /// What the municipality's own published promise took up.
  package let statedFocus: [LocalizedText]

  /// The frame where the workspace gives none.
  package static let plain = PromiseFrame(
    title: Phrase.promiseTitle.localized, from: "", to: "", parties: [], signatories: [],
    partners: [], signed: nil, complements: nil, governance: nil, cadence: .once,
    structure: .activities, levels: [], statedFocus: [])
}

/// The agreement that a promise complements.
package struct Agreement: Hashable, Sendable {
  package let title: LocalizedText
  package let date: String?
}

/// Who steers the promise and whom they report to.
package struct Governance: Hashable, Sendable {
  package let body: LocalizedText?
  package let reportsTo: LocalizedText?
  package let how: LocalizedText?
}
