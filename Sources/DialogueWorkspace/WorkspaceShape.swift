package import AnnotatedYAML
import Messages
import SurveyDefinition

/// The form of `lyhord.yaml`: which keys stand where, and what may follow them.
package enum WorkspaceShape {
  /// The outermost mapping.
  package static let file = ObjectShape([
    PropertyShape("workspace", .text, SchemaText.workspaceID).required,
    PropertyShape("made_up", .flag, SchemaText.madeUp),
    PropertyShape(
      "municipality", .withKey("name", .object(municipality), otherwise: .localized),
      SchemaText.municipality
    ).required,
    PropertyShape("police_area", .localized, SchemaText.policeArea),
    PropertyShape("language", .word(Language.self), SchemaText.language),
    PropertyShape("surveys", .texts, SchemaText.surveyFiles),
    PropertyShape("taxonomy", .text, SchemaText.taxonomyFile),
    PropertyShape("measures", .text, SchemaText.measuresFile),
    PropertyShape("reports", .text, SchemaText.reportsFolder),
    PropertyShape("database", .text, SchemaText.databaseFile),
    PropertyShape("priorities", .text, SchemaText.prioritiesFile),
    PropertyShape("external", .text, SchemaText.externalFile),
    PropertyShape("activities", .text, SchemaText.activitiesFile),
    PropertyShape("actions", .text, SchemaText.actionsFile),
    PropertyShape(
      "areas",
      .map(.withKey("label", .object(area), otherwise: .localized), keys: .code),
      SchemaText.areas),
    PropertyShape("population", .object(population), SchemaText.population),
    PropertyShape("sources", .object(sources), SchemaText.sources),
    PropertyShape("rounds", .map(.object(round)), SchemaText.rounds),
    PropertyShape("events", .map(.object(event)), SchemaText.events),
    PropertyShape("promise", .object(promise), SchemaText.promiseFrame),
    PropertyShape("thresholds", .object(thresholds), SchemaText.thresholds),
    PropertyShape("free_texts", .object(freeTexts), SchemaText.freeTexts),
    retention,
  ])

  static let municipality = ObjectShape([
    PropertyShape("name", .localized, SchemaText.fullName).required,
    PropertyShape("short", .localized, SchemaText.shortName),
  ])

  static let area = ObjectShape([
    PropertyShape(
      "value", .integer(least: Choice.values.lowerBound, most: Choice.values.upperBound),
      SchemaText.choiceValue),
    PropertyShape("label", .localized, SchemaText.areaLabel).required,
    PropertyShape("aliases", .texts, SchemaText.choiceAliases),
  ])

  /// The roles whose margins are known of a population.
  static let margins: [Role] = [.area, .age, .sex]

  /// The words for them in `weight`.
  static let weightWords = margins.map(\.rawValue)

  /// The key of the inhabitants by sex and age together.
  static let sexAndAge = "sex_age"

  static let population = ObjectShape(
    margins.map {
      PropertyShape($0.rawValue, .map(.nothingOr(.integer)), SchemaText.inhabitants)
    } + [
      PropertyShape(
        sexAndAge, .map(.map(.nothingOr(.integer))), SchemaText.inhabitantsBySexAndAge)
    ])

  static let sources = ObjectShape(
    Source.allCases.map {
      PropertyShape($0.rawValue, .named("source") { .object(source) }, SchemaText.sourceDesign)
    })

  static let source = ObjectShape([
    PropertyShape("survey", .text, SchemaText.sourceSurvey),
    PropertyShape("design", .word(SamplingDesign.self), SchemaText.design),
    PropertyShape(
      "weight", .either([.word(weightWords), .list(.word(weightWords))]),
      SchemaText.weight),
  ])

  static let round = ObjectShape([
    PropertyShape("from", .form(.date), SchemaText.from).required,
    PropertyShape("to", .form(.date), SchemaText.to).required,
    PropertyShape("label", .localized, SchemaText.label),
  ])

  static let eventLabel = PropertyShape("label", .localized, SchemaText.label)

  static let event = ObjectShape([
    PropertyShape("round", .text, SchemaText.eventRound).required,
    PropertyShape("source", .word(Source.self), SchemaText.source),
    PropertyShape("date", .form(.date), SchemaText.eventDate).required,
    PropertyShape("to", .form(.date), SchemaText.to),
    PropertyShape("place", .localized, SchemaText.eventPlace),
    PropertyShape("area", .text, SchemaText.eventArea),
    PropertyShape("channel", .word(Channel.self), SchemaText.channel), eventLabel,
  ])

  static let thresholds = ObjectShape([
    PropertyShape(
      "respondents", .integer(least: 3, most: nil), SchemaText.respondentThreshold),
    PropertyShape("sensitive", .integer(least: 3, most: nil), SchemaText.sensitiveThreshold),
    PropertyShape("external_months", .positive, SchemaText.externalMonths),
  ])

  static let freeTexts = ObjectShape([
    PropertyShape(
      "originals", .word(FreeTextKeeping.Originals.self), SchemaText.originals),
    PropertyShape("until", .form(.date), SchemaText.originalsUntil),
  ])

  static let retention = PropertyShape(
    "retention",
    .object(
      ObjectShape([
        PropertyShape("responses_months", .positive, SchemaText.responseMonths),
        PropertyShape("free_text_months", .positive, SchemaText.textMonths),
      ])), SchemaText.retention)
}

extension SchemaDocument {
  /// The schema of `lyhord.yaml`.
  package static let workspace = SchemaDocument(
    "workspace", about: SchemaText.workspace, root: WorkspaceShape.file)
}
