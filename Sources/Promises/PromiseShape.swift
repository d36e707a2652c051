package import AnnotatedYAML
import DialogueWorkspace
import Messages
import Priorities
import SurveyDefinition

/// The form of `promise.yaml`: what a draft has, and what people fill in.
package enum PromiseShape {
  /// The outermost mapping.
  package static let file = ObjectShape(
    [
      PropertyShape("promise", .text, SchemaText.promiseID).required,
      PropertyShape("status", .word(PromiseStatus.self), SchemaText.status).required,
      PropertyShape("made_up", .flag, SchemaText.madeUp),
      PropertyShape("title", .localized, SchemaText.title).required,
      PropertyShape("municipality", .localized, SchemaText.municipality).required,
      PropertyShape("police_area", .localized, SchemaText.policeArea),
      PropertyShape("period", .object(period), SchemaText.period).required,
    ] + WorkspaceShape.people
      + [
        WorkspaceShape.complements, WorkspaceShape.governance, WorkspaceShape.structure,
        WorkspaceShape.cadence,
        PropertyShape("follow_ups", .list(.object(followUp)), SchemaText.followUps),
        PropertyShape("round", .text, SchemaText.promiseRound),
        PropertyShape("sources", .list(.object(source)), SchemaText.heardSources),
        PropertyShape("focus_areas", .list(.object(focusArea)), SchemaText.focusAreas).required,
        PropertyShape("to_discuss", .list(.object(note)), SchemaText.toDiscuss),
        PropertyShape("disagreements", .list(.object(disagreement)), SchemaText.disagreements),
        PropertyShape("not_chosen", .list(.object(notChosen)), SchemaText.notChosen),
        PropertyShape("evidence", .list(.object(evidence)), SchemaText.evidence),
        PropertyShape("method", .object(method), SchemaText.method),
      ])

  /// A frame without a period has none in its draft either.
  private static let period = ObjectShape([
    PropertyShape("from", .form(.date), SchemaText.from),
    PropertyShape("to", .form(.date), SchemaText.to),
  ])

  private static let concern = PropertyShape("concern", .form(.code), SchemaText.concern).required
  private static let standing = PropertyShape(
    "standing", .word(Standing.self), SchemaText.standing)

  private static let followUp = ObjectShape([
    PropertyShape("date", .form(.date), SchemaText.followUpDate).required,
    PropertyShape("kind", .word(FollowUp.Kind.self), SchemaText.followUpKind),
  ])

  private static let source = ObjectShape([
    PropertyShape("source", .word(Source.self), SchemaText.source).required,
    PropertyShape("survey", .localized, SchemaText.heardSurvey),
    PropertyShape("design", .word(SamplingDesign.self), SchemaText.design),
    PropertyShape("respondents", .integer(least: 0, most: nil), SchemaText.respondents),
    PropertyShape("events", .integer(least: 0, most: nil), SchemaText.eventCount),
    PropertyShape("from", .form(.date), SchemaText.from),
    PropertyShape("to", .form(.date), SchemaText.to),
  ])

  private static let focusArea = ObjectShape([
    concern,
    PropertyShape("label", .localized, SchemaText.concernLabel), standing,
    PropertyShape("grounds", .word(Grounds.self), SchemaText.grounds),
    PropertyShape("situation", .list(.object(statement)), SchemaText.situation),
    PropertyShape("causes", .list(.localized), SchemaText.causes),
    PropertyShape("target_group", .localized, SchemaText.targetGroup),
    PropertyShape("purpose", .localized, SchemaText.purpose),
    PropertyShape("goal", .localized, SchemaText.goal),
    PropertyShape("candidate_measures", .list(.object(measure)), SchemaText.candidateMeasures),
    PropertyShape("activities", .list(.object(activity)), SchemaText.activities),
    PropertyShape("baseline", .object(baseline), SchemaText.baseline),
    PropertyShape("indicator", .text, SchemaText.indicator),
    PropertyShape("target", .localized, SchemaText.target),
  ])

  private static let statement = ObjectShape([
    PropertyShape("text", .localized, SchemaText.sentence).required,
    PropertyShape("evidence", .texts, SchemaText.evidenceIDs),
  ])

  private static let measure = ObjectShape([
    PropertyShape("measure", .form(.code), SchemaText.measure).required,
    PropertyShape("label", .localized, SchemaText.label),
    PropertyShape("level", .words(PreventionLevel.self), SchemaText.level),
    PropertyShape("usual_owner", .localized, SchemaText.owner),
  ])

  private static let activity = ObjectShape([
    PropertyShape("what", .localized, SchemaText.what),
    PropertyShape("bites_on_cause", .localized, SchemaText.bitesOnCause),
    PropertyShape("owner", .localized, SchemaText.activityOwner),
    PropertyShape("deadline", .text, SchemaText.deadline),
    PropertyShape("level", .words(PreventionLevel.self), SchemaText.level),
  ])

  private static let baseline = ObjectShape([
    PropertyShape("evidence", .text, SchemaText.evidenceID),
    PropertyShape("share", .number, SchemaText.share),
  ])

  private static let note = ObjectShape([
    concern, standing,
    PropertyShape("top_acceptability", .number, SchemaText.topAcceptability),
  ])

  private static let disagreement = ObjectShape([
    concern,
    PropertyShape("higher", .word(Source.self), SchemaText.higher).required,
    PropertyShape("lower", .word(Source.self), SchemaText.lower).required,
    PropertyShape("gap", .number, SchemaText.gap),
  ])

  private static let notChosen = ObjectShape([
    concern, PropertyShape("reason", .localized, SchemaText.reason),
  ])

  private static let evidence = ObjectShape([
    PropertyShape("id", .text, SchemaText.evidenceID).required,
    PropertyShape("source", .word(Source.self), SchemaText.source).required,
    PropertyShape("survey", .text, SchemaText.sourceSurvey),
    PropertyShape("survey_version", .integer, SchemaText.surveyVersion),
    PropertyShape("question", .form(.code), SchemaText.evidenceQuestion),
    concern,
    PropertyShape("share", .number, SchemaText.share),
    PropertyShape("interval", .list(.number, least: 2, unique: false), SchemaText.interval),
    PropertyShape("respondents", .integer(least: 0, most: nil), SchemaText.respondents),
    PropertyShape("events", .integer(least: 0, most: nil), SchemaText.eventCount),
    PropertyShape("rank", .positive, SchemaText.rankPlace),
    PropertyShape("rank_range", .list(.positive, least: 2, unique: false), SchemaText.rankRange),
  ])

  private static let method = ObjectShape([
    PropertyShape("confidence", .number, SchemaText.confidence),
    PropertyShape("draws", .positive, SchemaText.draws),
    PropertyShape("seed", .integer, SchemaText.seed),
  ])
}

/// How far a promise has come.
package enum PromiseStatus: String, Hashable, Sendable, CaseIterable {
  case draft
}

extension SchemaDocument {
  /// The schema of `promise.yaml`.
  package static let promise = SchemaDocument(
    "promise", about: SchemaText.promise, root: PromiseShape.file)
}
