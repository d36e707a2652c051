import DialogueWorkspace
import Messages
import Promises
import SurveyDefinition

/// A promise as a document: what the evidence gives, what people have filled in, and marked fields
/// for what they have not.
struct PromiseDocument {
  let promise: Promise
  let wording: PromiseWording

  init(_ promise: Promise, _ language: Language) {
    self.promise = promise
    wording = PromiseWording(language: language)
  }

  var document: Document {
    Document(
      title: promise.title,
      marks: (promise.status == .draft ? [wording(.reportDraftMark)] : [])
        + (promise.isMadeUp ? [wording(.tableMadeUp)] : []),
      parts: introduction + heard + proposals + discussion + disagreements + notChosen + followUps
        + decision + conflicts + PromiseEvidenceTables(promise: promise, wording: wording).parts)
  }

  // MARK: The frame

  private var introduction: [Document.Part] {
    let text =
      promise.status == .draft
      ? wording(
        .reportDraftIntroduction, ["round": promise.roundLabel ?? promise.round ?? "–"])
      : wording(.promiseIntroduction)
    return [
      .paragraph(.text(text)),
      wording.table(
        wording(.reportDraftFrameCaption), [.reportDraftField, .reportDraftContent], frameRows),
    ]
  }

  private var frameRows: [[[Document.Run]]] {
    func row(_ name: Phrase, _ value: String?) -> [[Document.Run]] {
      [.text(wording(name)), wording.filled(value)]
    }
    var period: String?
    if let from = promise.from, let to = promise.to { period = "\(from) – \(to)" }
    var rows = [
      row(.reportDraftMunicipality, promise.municipality), row(.reportDraftPeriod, period),
      row(.reportDraftParties, listed(promise.parties)),
      row(.reportDraftPartners, listed(promise.partners)),
    ]
    if let signed = promise.signed { rows.append(row(.promiseSigned, signed)) }
    if let agreement = promise.agreement {
      let date = agreement.date.map { " (\($0))" } ?? ""
      rows.append(row(.reportDraftComplements, agreement.title.map { $0 + date }))
    }
    if let governance = promise.governance {
      rows.append(row(.reportDraftGovernedBy, governance.body))
      rows.append(row(.reportDraftReportsTo, governance.reportsTo))
      if let how = governance.how { rows.append(row(.reportDraftHow, how)) }
    }
    rows.append(row(.reportDraftLevels, wording.levels(promise.levels)))
    return rows
  }

  private func listed(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private var heard: [Document.Part] {
    let rows = promise.sources.map { source -> [[Document.Run]] in
      let days = [source.from, source.to].compactMap { $0 }
      let dates = days.first == days.last ? days.first ?? "–" : days.joined(separator: " – ")
      return [
        .text(wording.heading(source.source)), .text(source.survey ?? "–"),
        .text(source.design.map { wording(Phrase.design($0.rawValue)) } ?? "–"),
        .text(wording.answers(source.respondents, of: source.source)),
        .text(wording.events(source.events, of: source.source)), [.unbroken(dates)],
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      wording.heading(.reportWho),
      wording.table(
        wording(.reportHeardCaption),
        [
          .reportSource, .reportSurvey, .reportRecruitment, .reportN, .reportEventCount,
          .reportDates,
        ], rows),
    ] + caution(.reportParticipantsOnly)
  }

  /// What goes with the numbers of a self-selected source.
  private func caution(_ phrase: Phrase) -> [Document.Part] {
    promise.sources.contains { $0.design == .selfSelected }
      ? [.paragraph(.text(wording(phrase)))] : []
  }

  // MARK: What is promised

  private var proposals: [Document.Part] {
    let areas = promise.focusAreas.enumerated().flatMap { index, area in
      PromisedAreaParts(area: area, number: index + 1, promise: promise, wording: wording).parts
    }
    let heading: Phrase = promise.status == .draft ? .reportProposal : .promiseFocusAreas
    return [wording.heading(heading)]
      + (areas.isEmpty
        ? [.paragraph(.text(wording(.reportNoFocusAreas)))] : caution(.selfSelection) + areas)
  }

  private var discussion: [Document.Part] {
    guard !promise.toDiscuss.isEmpty else { return [] }
    return [
      wording.heading(.reportDraftDiscuss),
      .paragraph(.text(wording(.reportDraftDiscussIntroduction))),
      .list(promise.toDiscuss.map(discussed)),
    ]
  }

  private func discussed(_ note: PromiseNote) -> [Document.Run] {
    var runs: [Document.Run] = [.strong(note.label)]
    if let standing = note.standing, let chance = note.topAcceptability {
      runs.append(
        .text(
          " – "
            + wording(
              .promiseStanding,
              [
                "standing": wording(Phrase.standing(standing)), "share": wording.percent(chance),
              ])))
    }
    if let reason = note.reason { runs.append(.text(". \(reason.capitalisedFirst)")) }
    return runs
  }

  private var disagreements: [Document.Part] {
    guard !promise.disagreements.isEmpty else { return [] }
    return [
      wording.heading(.reportDisagreements),
      .list(
        promise.disagreements.map { gap in
          .text(
            wording(
              .reportDisagreement,
              [
                "concern": wording.quoted(gap.label),
                "higher": wording(Phrase.sourceInSentence(gap.higher.rawValue)),
                "lower": wording(Phrase.sourceInSentence(gap.lower.rawValue)),
                "points": "\(NumberText.wholePercent(gap.gap ?? 0))",
              ]))
        }),
    ]
  }

  private var notChosen: [Document.Part] {
    guard !promise.notChosen.isEmpty else { return [] }
    return [
      wording.heading(.reportDraftNotChosen),
      .paragraph(.text(wording(.reportDraftNotChosenIntroduction))),
      wording.table(
        wording(.reportDraftNotChosenCaption),
        [.columnConcern, .reportDraftReason, .promiseDecidedBy],
        promise.notChosen.map { note in
          let by = [note.by, note.date].compactMap { $0 }.joined(separator: ", ")
          return [
            .text(note.label), wording.filled(note.reason, .reportDraftReasonBlank),
            .text(by.isEmpty ? "–" : by),
          ]
        }),
    ]
  }

  // MARK: Follow-up, decision and conflicts

  private var followUps: [Document.Part] {
    guard !promise.followUps.isEmpty else { return [] }
    return [
      wording.heading(.reportDraftFollowUp),
      wording.table(
        wording(.reportDraftFollowUpCaption),
        [.reportDraftDate, .reportDraftKind, .reportDraftResponsible],
        promise.followUps.map {
          [
            [.unbroken($0.date)],
            .text($0.kind.map { wording(Phrase.reportFollowUpKind($0.rawValue)) } ?? "–"),
            wording.filled($0.responsible, .reportDraftRoleBlank),
          ]
        }),
    ]
  }

  private var decision: [Document.Part] {
    let roles = promise.signatories
    return [
      wording.heading(.reportDraftDecision),
      wording.table(
        wording(.reportDraftDecisionCaption),
        [.reportDraftRole, .reportDraftDecided, .reportDraftDate],
        (roles.isEmpty ? [nil] : roles.map { $0 }).map { role in
          [
            wording.filled(role, .reportDraftRoleBlank), wording.blank(),
            wording.filled(promise.signed),
          ]
        }),
    ]
  }

  private var conflicts: [Document.Part] {
    guard !promise.conflicts.isEmpty else { return [] }
    return [
      wording.heading(.promiseConflicts),
      .paragraph(.text(wording(.promiseConflictsIntroduction))),
      wording.table(
        wording(.promiseConflicts),
        [.promiseConflictPlace, .promiseConflictYours, .promiseConflictNew],
        promise.conflicts.map { conflict in
          [.text(conflict.at)]
            + [conflict.yours, conflict.new].map { .text($0.isEmpty ? "–" : $0) }
        }),
    ]
  }
}
