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
        PropertyShape("signed", .text, SchemaText.signed),
        WorkspaceShape.complements, WorkspaceShape.governance, WorkspaceShape.structure,
        PropertyShape("levels", .words(PreventionLevel.self), SchemaText.level),
        WorkspaceShape.cadence,
        PropertyShape("follow_ups", .list(.object(followUp)), SchemaText.followUps),
        PropertyShape("round", .text, SchemaText.promiseRound),
        PropertyShape("round_label", .localized, SchemaText.promiseRoundLabel),
        PropertyShape("sources", .list(.object(source)), SchemaText.heardSources),
        PropertyShape("focus_areas", .list(.object(focusArea)), SchemaText.focusAreas).required,
        PropertyShape("to_discuss", .list(.object(note)), SchemaText.toDiscuss),
        PropertyShape("disagreements", .list(.object(disagreement)), SchemaText.disagreements),
        PropertyShape("not_chosen", .list(.object(note)), SchemaText.notChosen),
        PropertyShape("conflicts", .list(.object(conflict)), SchemaText.conflicts),
        PropertyShape("evidence", .list(.object(evidence)), SchemaText.evidence),
        PropertyShape("method", .object(method), SchemaText.method),
      ])

  /// A frame without a period has none in its draft either.
  private static let period = ObjectShape([
    PropertyShape("from", .form(.date), SchemaText.from),
    PropertyShape("to", .form(.date), SchemaText.to),
  ])

  private static let concern = PropertyShape("concern", .form(.code), SchemaText.concern).required
  private static let label = PropertyShape("label", .localized, SchemaText.concernLabel)
  private static let standing = PropertyShape(
    "standing", .word(Standing.self), SchemaText.standing)

  private static let followUp = ObjectShape([
    PropertyShape("date", .form(.date), SchemaText.followUpDate).required,
    PropertyShape("kind", .word(FollowUp.Kind.self), SchemaText.followUpKind),
    PropertyShape("responsible", .localized, SchemaText.responsible),
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
    concern, label, standing,
    PropertyShape("grounds", .word(Grounds.self), SchemaText.grounds),
    PropertyShape("decided", .object(decided), SchemaText.decided),
    PropertyShape("situation", .list(.object(statement)), SchemaText.situation),
    PropertyShape("causes", .list(.object(cause)), SchemaText.causes),
    PropertyShape("target_group", .localized, SchemaText.targetGroup),
    PropertyShape("purpose", .localized, SchemaText.purpose),
    PropertyShape("goal", .localized, SchemaText.goal),
    PropertyShape("candidate_measures", .list(.object(measure)), SchemaText.candidateMeasures),
    PropertyShape("activities", .list(.object(activity)), SchemaText.activities),
    PropertyShape("indicator", .object(indicator), SchemaText.indicator),
    PropertyShape("baseline", .object(baseline), SchemaText.baseline),
    PropertyShape("target", .object(target), SchemaText.target),
  ])

  private static let decided = ObjectShape([
    PropertyShape("by", .localized, SchemaText.decidedBy),
    PropertyShape("date", .text, SchemaText.decidedDate),
    PropertyShape("reason", .localized, SchemaText.reason),
  ])

  private static let statement = ObjectShape([
    PropertyShape("about", .text, SchemaText.about),
    PropertyShape("text", .localized, SchemaText.sentence).required,
    PropertyShape("evidence", .texts, SchemaText.evidenceIDs),
  ])

  private static let cause = ObjectShape([
    PropertyShape("id", .text, SchemaText.causeID).required,
    PropertyShape("cause", .localized, SchemaText.cause),
    PropertyShape("basis", .localized, SchemaText.basis),
  ])

  private static let measure = ObjectShape([
    PropertyShape("measure", .form(.code), SchemaText.measure).required,
    PropertyShape("label", .localized, SchemaText.label),
    PropertyShape("meaning", .localized, SchemaText.measureMeaning),
    PropertyShape("level", .words(PreventionLevel.self), SchemaText.level),
    PropertyShape("usual_owner", .localized, SchemaText.owner),
  ])

  private static let activity = ObjectShape([
    PropertyShape("id", .text, SchemaText.activityID),
    PropertyShape("what", .localized, SchemaText.what),
    PropertyShape("measure", .form(.code), SchemaText.activityMeasure),
    PropertyShape("bites_on", .texts, SchemaText.bitesOnCause),
    PropertyShape("owner", .localized, SchemaText.activityOwner),
    PropertyShape("deadline", .text, SchemaText.deadline),
    PropertyShape("level", .words(PreventionLevel.self), SchemaText.level),
    PropertyShape("planned", .positive, SchemaText.planned),
    PropertyShape("unit", .localized, SchemaText.plannedUnit),
  ])

  private static let indicator = ObjectShape([
    PropertyShape("source", .word(Source.self), SchemaText.source),
    PropertyShape("question", .text, SchemaText.indicatorQuestion),
    PropertyShape("wording", .localized, SchemaText.wording),
    PropertyShape("counts", .localized, SchemaText.counts),
  ])

  private static let baseline = ObjectShape([
    PropertyShape("evidence", .text, SchemaText.evidenceID),
    PropertyShape("share", .number, SchemaText.share),
    PropertyShape("detectable", .number, SchemaText.detectable),
  ])

  private static let target = ObjectShape([
    PropertyShape("share", .number, SchemaText.targetShare),
    PropertyShape("by", .text, SchemaText.targetBy),
    PropertyShape("text", .localized, SchemaText.targetText),
  ])

  private static let note = ObjectShape([
    concern, label, standing,
    PropertyShape("top_acceptability", .number, SchemaText.topAcceptability),
    PropertyShape("reason", .localized, SchemaText.reason),
    PropertyShape("by", .localized, SchemaText.decidedBy),
    PropertyShape("date", .text, SchemaText.decidedDate),
  ])

  private static let disagreement = ObjectShape([
    concern, label,
    PropertyShape("higher", .word(Source.self), SchemaText.higher).required,
    PropertyShape("lower", .word(Source.self), SchemaText.lower).required,
    PropertyShape("gap", .number, SchemaText.gap),
  ])

  private static let conflict = ObjectShape([
    PropertyShape("at", .text, SchemaText.conflictAt).required,
    PropertyShape("yours", .text, SchemaText.conflictYours),
    PropertyShape("new", .text, SchemaText.conflictNew),
  ])

  private static let evidence = ObjectShape([
    PropertyShape("id", .text, SchemaText.evidenceID).required,
    PropertyShape("kind", .word(PromiseEvidence.Kind.self), SchemaText.evidenceKind),
    concern, label,
    PropertyShape("source", .word(Source.self), SchemaText.source),
    PropertyShape("survey", .text, SchemaText.sourceSurvey),
    PropertyShape("survey_version", .integer, SchemaText.surveyVersion),
    PropertyShape("question", .form(.code), SchemaText.evidenceQuestion),
    PropertyShape("wording", .localized, SchemaText.wording),
    PropertyShape("counts", .localized, SchemaText.counts),
    PropertyShape("group", .text, SchemaText.evidenceGroup),
    PropertyShape("group_label", .localized, SchemaText.evidenceGroupLabel),
    PropertyShape("share", .number, SchemaText.share),
    PropertyShape("interval", .list(.number, least: 2, unique: false), SchemaText.interval),
    PropertyShape("unsure", .flag, SchemaText.unsure),
    PropertyShape("count", .integer(least: 0, most: nil), SchemaText.evidenceCount),
    PropertyShape("suppressed", .text, SchemaText.suppressed),
    PropertyShape("respondents", .integer(least: 0, most: nil), SchemaText.respondents),
    PropertyShape("events", .integer(least: 0, most: nil), SchemaText.eventCount),
    PropertyShape("rank", .positive, SchemaText.rankPlace),
    PropertyShape("rank_range", .list(.positive, least: 2, unique: false), SchemaText.rankRange),
    PropertyShape("earlier", .text, SchemaText.earlierRound),
    PropertyShape("before", .number, SchemaText.before),
    PropertyShape("change", .number, SchemaText.change),
    PropertyShape("verdict", .text, SchemaText.verdict),
    PropertyShape("picture", .localized, SchemaText.picture),
    PropertyShape("value", .number, SchemaText.pictureValue),
    PropertyShape("previous", .number, SchemaText.picturePrevious),
    PropertyShape("unit", .localized, SchemaText.pictureUnit),
    PropertyShape("old", .flag, SchemaText.pictureOld),
    PropertyShape("criterion", .text, SchemaText.judgedCriterion),
    PropertyShape("judged", .localized, SchemaText.judged),
    PropertyShape("role", .localized, SchemaText.decidedBy),
    PropertyShape("date", .text, SchemaText.decidedDate),
    PropertyShape("reason", .localized, SchemaText.reason),
  ])

  private static let method = ObjectShape([
    PropertyShape("confidence", .number, SchemaText.confidence),
    PropertyShape("draws", .positive, SchemaText.draws),
    PropertyShape("seed", .integer, SchemaText.seed),
  ])
}

extension SchemaDocument {
  /// The schema of `promise.yaml`.
  package static let promise = SchemaDocument(
    "promise", about: SchemaText.promise, root: PromiseShape.file)
}
