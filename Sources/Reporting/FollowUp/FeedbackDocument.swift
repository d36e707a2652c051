import Messages
import Promises

/// The answer to those who answered: you said, we do, this we do not do and why.
struct FeedbackDocument {
  let report: FollowUpReport
  private let followUp: FollowUpDocument
  private var wording: PromiseWording { followUp.wording }

  init(_ report: FollowUpReport, _ language: Language) {
    self.report = report
    followUp = FollowUpDocument(report, language)
  }

  var document: Document {
    Document(
      title: wording(.feedbackTitle, ["promise": report.promise.title]),
      marks: report.isMadeUp ? [wording(.tableMadeUp)] : [],
      parts: [.paragraph(.text(wording(.feedbackIntroduction)))]
        + report.promise.focusAreas.flatMap(area) + notDone)
  }

  private func area(_ area: PromisedArea) -> [Document.Part] {
    var parts: [Document.Part] = [
      .heading(level: 2, area.label), .heading(level: 3, wording(.feedbackYouSaid)),
      .list(area.situation.prefix(3).map { .text($0.text) }),
      .heading(level: 3, wording(.feedbackWeDo)),
    ]
    let outcomes = report.activities.filter { $0.area.concern == area.concern }
    parts.append(
      outcomes.isEmpty
        ? .paragraph(.text(wording(.feedbackNothingYet)))
        : .list(
          outcomes.map { outcome in
            .text(
              wording(
                .feedbackActivity,
                [
                  "what": outcome.name, "owner": outcome.activity.owner ?? "–",
                  "deadline": outcome.activity.deadline ?? "–",
                  "status": followUp.status(outcome),
                ]))
          }))
    if let effect = report.effects.first(where: { $0.area.concern == area.concern }) {
      parts += [
        .heading(level: 3, wording(.feedbackResult)),
        .paragraph(.text(followUp.sentence(effect).capitalisedFirst)),
      ]
    }
    return parts
  }

  private var notDone: [Document.Part] {
    let declined = report.actions.filter { $0.status == .declined }
    guard !report.promise.notChosen.isEmpty || !declined.isEmpty else { return [] }
    let items =
      report.promise.notChosen.map { ($0.label, $0.reason) }
      + declined.map { ("\($0.spot), \($0.action)", $0.reason) }
    return [
      wording.heading(.feedbackNot),
      .list(
        items.map { name, reason in
          .text(
            wording(
              .feedbackNotLine,
              ["concern": name, "reason": reason ?? wording(.feedbackNoReason)]))
        }),
    ]
  }
}
