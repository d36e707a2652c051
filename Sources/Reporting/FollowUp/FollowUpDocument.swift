import DialogueWorkspace
import Messages
import Priorities
import Promises
import SurveyDefinition

/// What became of a promise, ready for the board and the web.
struct FollowUpDocument {
  let report: FollowUpReport
  let wording: PromiseWording

  init(_ report: FollowUpReport, _ language: Language) {
    self.report = report
    wording = PromiseWording(language: language)
  }

  var document: Document {
    Document(
      title: wording(.followUpTitle, ["promise": report.promise.title]),
      marks: report.isMadeUp ? [wording(.tableMadeUp)] : [],
      parts: [
        .paragraph(.text(wording(.followUpIntroduction, ["day": report.day]))),
        wording.heading(.followUpInBrief), .list(brief),
      ] + output + process + effect + actions)
  }

  // MARK: In brief

  private var brief: [[Document.Run]] {
    let done = report.activities.count { $0.isFulfilled }
    let late = report.activities.count { $0.isLate }
    let output =
      report.activities.isEmpty
      ? wording(.followUpNoActivities)
      : wording(
        .followUpBriefOutput,
        ["done": "\(done)", "count": "\(report.activities.count)", "late": "\(late)"])
    return [.text(output)]
      + report.effects.map { effect in
        .text(
          wording(
            .followUpBriefEffect,
            ["concern": effect.area.label, "text": sentence(effect)]))
      }
  }

  /// What may be said of the effect in one focus area.
  func sentence(_ effect: AreaEffect) -> String {
    if effect.isMissing { return wording(.followUpNoNextRound) }
    guard effect.reasons.isEmpty else {
      let reasons = effect.reasons.map { ComparisonText.reason($0, wording.language) }
      return wording(.followUpIncomparable, ["reasons": reasons.joined(separator: " ")])
    }
    guard let change = effect.change, let before = change.before.share.figure,
      let after = change.after.share.figure
    else { return wording(.followUpUntold) + "." }
    let arguments = [
      "before": wording.percent(before.share), "after": wording.percent(after.share),
    ]
    func changed(_ direction: Phrase) -> String {
      wording(
        .followUpChanged,
        arguments.merging(["direction": wording(direction)], uniquingKeysWith: { a, _ in a })) + "."
    }
    switch change.verdict {
    case .increased: return changed(.followUpRisen)
    case .decreased: return changed(.followUpFallen)
    case .unclear, .untested: return wording(.followUpUnchanged, arguments) + "."
    }
  }

  // MARK: Output and process

  private var output: [Document.Part] {
    guard !report.activities.isEmpty else { return [] }
    return [
      wording.heading(.followUpOutput),
      wording.table(
        wording(.followUpOutputCaption),
        [
          .followUpArea, .followUpActivity, .reportDraftOwner, .reportDraftDeadline,
          .followUpPlanned, .followUpDone, .followUpStatus,
        ],
        report.activities.map { outcome in
          let unit = outcome.activity.unit.map { " \($0)" } ?? ""
          return [
            .text(outcome.area.label), .text(outcome.name),
            .text(outcome.activity.owner ?? "–"), [.unbroken(outcome.activity.deadline ?? "–")],
            .text(outcome.activity.planned.map { "\($0)\(unit)" } ?? "–"),
            .text(outcome.done.map { "\($0)\(unit)" } ?? "–"), .text(status(outcome)),
          ]
        }),
    ]
  }

  func status(_ outcome: ActivityOutcome) -> String {
    let status =
      outcome.status.map { wording($0.name) } ?? wording(.followUpNotReported)
    return outcome.isLate ? wording(.followUpLate, ["status": status]) : status
  }

  private var process: [Document.Part] {
    guard !report.periods.isEmpty, !report.activities.isEmpty else { return [] }
    var parts: [Document.Part] = [
      wording.heading(.followUpProcess),
      wording.table(
        wording(.followUpPeriodsCaption),
        [.followUpPeriod, .followUpReports, .followUpFinished, .followUpDeviations],
        report.periods.map { period in
          let name =
            period.tertial.map {
              wording(.followUpTertial, ["tertial": "\($0)", "year": "\(period.year)"])
            } ?? wording(.followUpYear, ["year": "\(period.year)"])
          return [
            .text(name), .text("\(period.reports)"), .text("\(period.done)"),
            .text("\(period.deviations.count)"),
          ]
        }),
    ]
    let deviations = report.periods.filter { $0.tertial != nil }.flatMap(\.deviations)
    if !deviations.isEmpty {
      parts += [
        .heading(level: 3, wording(.followUpDeviationsHeading)),
        .list(
          deviations.map { deviation in
            let name = report.activities.first {
              $0.area.concern == deviation.concern && $0.activity.id == deviation.activity
            }?.name
            return .text(
              wording(
                .followUpDeviation,
                [
                  "activity": name ?? deviation.activity,
                  "status": wording(deviation.status.name), "date": deviation.date,
                  "note": deviation.note ?? "–", "role": deviation.role,
                ]))
          }),
      ]
    }
    let silent = report.activities.filter { $0.reports.isEmpty }.map(\.name)
    if !silent.isEmpty {
      parts.append(
        .paragraph(
          .text(
            wording(
              .followUpSilentOwners,
              ["activities": NumberText.list(silent, wording.language)]))))
    }
    return parts
  }

  // MARK: Effect

  private var effect: [Document.Part] {
    var parts: [Document.Part] = [wording.heading(.followUpEffect)]
    guard report.nextRound != nil else {
      return parts + [.paragraph(.text(wording(.followUpNoNextRound)))]
    }
    let told = report.effects.filter { $0.reasons.isEmpty }
    if !told.isEmpty {
      parts.append(
        wording.table(
          wording(.followUpEffectCaption),
          [
            .followUpArea, .reportDraftBaseline, .reportDraftTarget, .followUpOutcome,
            .columnInterval, .columnVerdict, .followUpTarget,
          ],
          told.map { effect in
            func share(_ share: Double?) -> String { share.map { wording.percent($0) } ?? "–" }
            let after = effect.change?.after.share
            return [
              .text(effect.area.label), .text(share(effect.area.baseline?.share)),
              .text(share(effect.area.target?.share)),
              .text(FigureText.share(after, wording.language)),
              .text(FigureText.interval(after, wording.language)),
              .text(
                wording(Phrase.verdict(effect.change?.verdict.rawValue ?? "untested"))),
              .text(wording(Phrase.followUpTargetOutcome(effect.target.rawValue))),
            ]
          }))
    }
    let refused = report.effects.filter { !$0.reasons.isEmpty }
    if !refused.isEmpty {
      parts.append(
        .list(
          refused.map { effect in
            [.strong(effect.area.label), .text(" – \(sentence(effect))")]
          }))
    }
    parts.append(.paragraph(.text(wording(.followUpCausation))))
    if report.promise.sources.contains(where: { $0.design == .selfSelected }) {
      parts.append(.paragraph(.text(wording(.selfSelection))))
    }
    return parts
  }

  // MARK: Actions

  private var actions: [Document.Part] {
    guard !report.actions.isEmpty else { return [] }
    let open = report.actions.filter { $0.status == .new || $0.status == .ongoing }
    return [
      wording.heading(.followUpActions),
      wording.table(
        wording(
          .followUpActionsCaption,
          [
            "done": "\(report.actions.count { $0.status == .done })", "open": "\(open.count)",
            "late": "\(open.count { $0.isLate(on: report.day) })",
            "declined": "\(report.actions.count { $0.status == .declined })",
          ]),
        [
          .followUpSpot, .followUpAction, .reportDraftOwner, .followUpStatus,
          .reportDraftDeadline, .followUpReason, .followUpSeenAgain,
        ],
        report.actions.map { action in
          let status = wording(action.status.name)
          return [
            .text(action.spot), .text(action.action), .text(action.owner ?? "–"),
            .text(
              action.isLate(on: report.day)
                ? wording(.followUpLate, ["status": status]) : status),
            [.unbroken(action.deadline ?? "–")], .text(action.reason ?? "–"),
            .text(action.seenAgain ?? "–"),
          ]
        }),
    ]
  }
}
