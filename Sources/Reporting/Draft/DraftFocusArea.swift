import Messages
import Priorities
import Promises
import SurveyDefinition

/// One proposed focus area in the draft: what is known, and what people have to fill in.
struct DraftFocusArea {
  let area: FocusArea
  let number: Int
  let document: DraftDocument

  private var wording: RoundWording { document.wording }

  var parts: [Document.Part] {
    [
      .heading(level: 3, "\(number). \(wording(area.concern.label))"),
      .paragraph(standing), .heading(level: 4, wording(.reportDraftSituation)),
      .list(area.situation.map(runs)), .heading(level: 4, wording(.reportDraftToFill)),
      fields, .heading(level: 4, wording(.reportDraftActivities)), activities,
    ] + measures
  }

  private var standing: [Document.Run] {
    let text = wording(Phrase.reportGrounds(area.grounds.rawValue))
    return .text(wording(.reportDraftStandingSentence, ["meaning": text]))
  }

  private func runs(_ statement: Statement) -> [Document.Run] {
    [.text(wording(statement.text))]
      + statement.evidence.flatMap { [Document.Run.text(" "), .reference($0)] }
  }

  private var fields: Document.Part {
    let baseline: [Document.Run]
    let indicator: [Document.Run]
    if let reference = area.baseline {
      baseline = [
        .text(FigureText.share(reference.figure, wording.language) + " "),
        .reference(reference.id),
      ]
      indicator = .text(
        wording(
          .reportDraftIndicatorText,
          ["question": wording(reference.question.label), "survey": reference.survey]))
    } else {
      (baseline, indicator) = (document.blank(), document.blank())
    }
    let rows: [(Phrase, [Document.Run])] = [
      (.reportDraftCauses, document.blank(.reportDraftCausesBlank)),
      (.reportDraftTargetGroup, document.blank()), (.reportDraftPurpose, document.blank()),
      (.reportDraftGoal, document.blank(.reportDraftGoalBlank)),
      (.reportDraftIndicator, indicator), (.reportDraftBaseline, baseline),
      (.reportDraftTarget, document.blank()),
    ]
    return .table(
      Document.Table(
        caption: wording(
          .reportDraftFieldsCaption, ["concern": wording.quoted(area.concern)]),
        columns: [wording(.reportDraftField), wording(.reportDraftContent)],
        rows: rows.map { [.text(wording($0.0)), $0.1] }))
  }

  private var activities: Document.Part {
    let columns: [Phrase] = [
      .reportDraftWhat, .reportDraftBitesOn, .reportDraftOwner, .reportDraftDeadline,
      .reportDraftLevel,
    ]
    return .table(
      Document.Table(
        caption: wording(
          .reportDraftActivitiesCaption, ["concern": wording.quoted(area.concern)]),
        columns: columns.map { wording($0) }, rows: [columns.map { _ in document.blank() }]))
  }

  private var measures: [Document.Part] {
    guard !area.candidateMeasures.isEmpty else { return [] }
    let columns: [Phrase] = [
      .reportDraftMeasure, .reportDraftMeaning, .reportDraftLevel, .reportDraftUsualOwner,
    ]
    return [
      .heading(level: 4, wording(.reportDraftMeasures)),
      .table(
        Document.Table(
          caption: wording(.reportDraftMeasuresCaption),
          columns: columns.map { wording($0) },
          rows: area.candidateMeasures.map { measure in
            [
              .text(wording(measure.label)), .text(wording(measure.description)),
              .text(
                measure.levels.map { wording(Phrase.reportLevel($0.rawValue)) }
                  .joined(separator: ", ")),
              .text(wording(measure.owner)),
            ]
          })),
    ]
  }
}
