import DialogueWorkspace
import Messages
import Promises
import SurveyDefinition

/// One focus area of a promise's document: what is known, what it is due to, what is to be done.
struct PromisedAreaParts {
  let area: PromisedArea
  let number: Int
  let promise: Promise
  let wording: PromiseWording

  var parts: [Document.Part] {
    [.heading(level: 3, "\(number). \(area.label)")] + standing
      + [
        .heading(level: 4, wording(.reportDraftSituation)), .list(area.situation.map(runs)),
        .heading(level: 4, wording(.reportDraftCauses)), causes,
        .heading(level: 4, wording(.reportDraftToFill)), fields,
        .heading(level: 4, wording(.reportDraftActivities)), activities,
      ] + measures
  }

  private var standing: [Document.Part] {
    var parts: [Document.Part] = []
    if let grounds = area.grounds {
      parts.append(
        .paragraph(
          .text(
            wording(
              .reportDraftStandingSentence,
              ["meaning": wording(Phrase.reportGrounds(grounds.rawValue))]))))
    }
    if let decision = area.decision {
      let by = [decision.by, decision.date].compactMap { $0 }.joined(separator: ", ")
      parts.append(
        .paragraph(
          .text(
            wording(
              .promiseDecidedSentence, ["by": by, "reason": decision.reason ?? "–"]))))
    }
    return parts
  }

  private func runs(_ statement: PromisedStatement) -> [Document.Run] {
    [.text(statement.text)]
      + statement.evidence.flatMap { id in
        [Document.Run.text(" "), promise.evidence(id) == nil ? .text("[\(id)]") : .reference(id)]
      }
  }

  private var causes: Document.Part {
    wording.table(
      wording(.promiseCausesCaption, ["concern": wording.quoted(area.label)]),
      [.promiseCauseNumber, .promiseCause, .promiseCauseBasis, .promiseCauseActivities],
      (area.causes.isEmpty
        ? [PromisedCause(id: "O1", cause: nil, basis: nil)] : area.causes).map { cause in
          let acting = area.activities.filter { $0.bitesOn.contains(cause.id) }.compactMap {
            $0.what ?? $0.id
          }
          return [
            .text(cause.id), wording.filled(cause.cause, .reportDraftCausesBlank),
            wording.filled(cause.basis),
            acting.isEmpty ? wording.blank() : .text(acting.joined(separator: "; ")),
          ]
        })
  }

  private var fields: Document.Part {
    var baseline = wording.blank()
    if let found = area.baseline {
      let evidence = found.evidence.flatMap(promise.evidence)
      let share =
        found.share.map { wording.percent($0) } ?? evidence?.shareText(wording.language)
      if let share { baseline = .text(share) }
      if let id = evidence?.id { baseline += [.text(" "), .reference(id)] }
      if let least = found.detectable {
        baseline.append(
          .text(
            " "
              + wording(
                .promiseDetectable, ["points": "\(NumberText.wholePercent(least))"])))
      }
    }
    var indicator = wording.blank()
    if let found = area.indicator, let wordingText = found.wording ?? found.question {
      indicator = .text(
        wording(
          .promiseIndicatorText,
          [
            "question": wordingText, "counts": found.counts ?? "–",
            "id": found.question ?? "–",
          ]))
    }
    let purpose: [(Phrase, [Document.Run])] =
      area.purpose != nil || promise.structure == .purposeGoalActivities
      ? [(.reportDraftPurpose, wording.filled(area.purpose))] : []
    let rows: [(Phrase, [Document.Run])] =
      [(.reportDraftTargetGroup, wording.filled(area.targetGroup))] + purpose + [
        (.reportDraftGoal, wording.filled(area.goal, .reportDraftGoalBlank)),
        (.reportDraftIndicator, indicator), (.reportDraftBaseline, baseline),
        (.reportDraftTarget, target),
      ]
    return .table(
      Document.Table(
        caption: wording(
          .reportDraftFieldsCaption, ["concern": wording.quoted(area.label)]),
        columns: [wording(.reportDraftField), wording(.reportDraftContent)],
        rows: rows.map { [.text(wording($0.0)), $0.1] }))
  }

  private var target: [Document.Run] {
    guard let target = area.target, !target.isBlank else { return wording.blank() }
    var parts: [String] = []
    if let share = target.share { parts.append(wording.percent(share)) }
    if let day = target.by { parts.append(wording(.promiseTargetBy, ["date": day])) }
    if let text = target.text { parts.append(text) }
    return .text(parts.joined(separator: ", "))
  }

  private var activities: Document.Part {
    let columns: [Phrase] = [
      .reportDraftWhat, .reportDraftBitesOn, .reportDraftOwner, .reportDraftDeadline,
      .promisePlanned, .reportDraftLevel,
    ]
    let rows =
      area.activities.isEmpty
      ? [Array(repeating: wording.blank(), count: columns.count)] : area.activities.map(row)
    return .table(
      Document.Table(
        caption: wording(
          .reportDraftActivitiesCaption, ["concern": wording.quoted(area.label)]),
        columns: columns.map { wording($0) }, rows: rows))
  }

  private func row(_ activity: PromisedActivity) -> [[Document.Run]] {
    let planned = activity.planned.map {
      [NumberText.integer($0, wording.language), activity.unit].compactMap { $0 }
        .joined(separator: " ")
    }
    let what = activity.what ?? area.measures.first { $0.code == activity.measure }?.label
    return [
      wording.filled(what),
      activity.bitesOn.isEmpty
        ? wording.blank() : .text(activity.bitesOn.joined(separator: ", ")),
      wording.filled(activity.owner),
      activity.deadline.map { [.unbroken($0)] } ?? wording.blank(),
      // A thing that is done or not done needs no number.
      planned.map { .text($0) } ?? (activity.isBlank ? wording.blank() : .text("–")),
      activity.levels.isEmpty ? wording.blank() : .text(wording.levels(activity.levels)),
    ]
  }

  private var measures: [Document.Part] {
    guard !area.measures.isEmpty, promise.status == .draft else { return [] }
    return [
      .heading(level: 4, wording(.reportDraftMeasures)),
      wording.table(
        wording(.reportDraftMeasuresCaption, ["concern": wording.quoted(area.label)]),
        [.reportDraftMeasure, .reportDraftMeaning, .reportDraftLevel, .reportDraftUsualOwner],
        area.measures.map { measure in
          [
            .text(measure.label), .text(measure.meaning ?? "–"),
            .text(wording.levels(measure.levels)), .text(measure.usualOwner ?? "–"),
          ]
        }),
    ]
  }
}
