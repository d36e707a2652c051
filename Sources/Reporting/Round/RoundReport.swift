package import Priorities
package import Promises
package import SurveyDefinition

/// A file of responses as the report tells of it.
package struct ReportedImport: Hashable, Sendable {
  /// The file's name, without the folders above it.
  package let file: String
  /// Id of the survey that it answered, and the version of the definition.
  package let survey: String
  package let surveyVersion: Int
  /// SHA-256 of the file's bytes, in hexadecimal.
  package let fileHash: String
  /// The four counts, which add up to the rows read.
  package let accepted: Int
  package let revised: Int
  package let duplicate: Int
  package let quarantined: Int

  package var rows: Int { accepted + revised + duplicate + quarantined }

  /// A file with its counts.
  package init(
    file: String, survey: String, surveyVersion: Int, fileHash: String, accepted: Int,
    revised: Int, duplicate: Int, quarantined: Int
  ) {
    self.file = file
    self.survey = survey
    self.surveyVersion = surveyVersion
    self.fileHash = fileHash
    self.accepted = accepted
    self.revised = revised
    self.duplicate = duplicate
    self.quarantined = quarantined
  }
}

/// Everything that a round's page tells, as finished values.
package struct RoundReport: Sendable {
  package let ranking: Ranking
  /// The proposal made out of the ranking; nil leaves its section out.
  package let draft: PromiseDraft?
  /// The leading question by area; nil where the survey does not ask.
  package let areaBreakdown: Breakdown?
  /// The leading question by age; nil where the survey does not ask.
  package let ageBreakdown: Breakdown?
  /// Who answered, source by source, in the order to show them.
  package let compositions: [(source: Source, backgrounds: [Composition])]
  /// Where the responses came from, in the order of their import.
  package let imports: [ReportedImport]
  /// The round held against the one before; nil where there is none.
  package let comparison: RoundComparison?
  /// Where the walks stopped; nil where they tell of no place.
  package let places: WalkPlaces?
  /// What people have approved to be quoted, in the order to show it.
  package let quotes: [ApprovedQuote]

  /// A report out of a ranking and what belongs to it.
  package init(
    ranking: Ranking, draft: PromiseDraft? = nil, areaBreakdown: Breakdown? = nil,
    ageBreakdown: Breakdown? = nil,
    compositions: [(source: Source, backgrounds: [Composition])] = [],
    imports: [ReportedImport] = [], comparison: RoundComparison? = nil,
    places: WalkPlaces? = nil, quotes: [ApprovedQuote] = []
  ) {
    self.ranking = ranking
    self.draft = draft
    self.areaBreakdown = areaBreakdown
    self.ageBreakdown = ageBreakdown
    self.compositions = compositions
    self.imports = imports
    self.comparison = comparison
    self.places = places
    self.quotes = quotes
  }
}
