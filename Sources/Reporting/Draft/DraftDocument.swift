import DialogueWorkspace
import Messages
import Priorities
import Promises
import SurveyDefinition

/// The draft promise as a document: what the evidence gives, and marked fields for people.
struct DraftDocument {
  let draft: PromiseDraft
  let wording: RoundWording

  init(draft: PromiseDraft, language: Language) {
    self.draft = draft
    wording = RoundWording(ranking: draft.ranking, language: language)
  }

  var document: Document {
    Document(
      title: wording(draft.frame.title),
      marks: [wording(.reportDraftMark)]
        + (draft.ranking.isMadeUp ? [wording(.tableMadeUp)] : []),
      parts: introduction + heard + proposals + discussion + disagreements + notChosen + followUps
        + decision + evidence)
  }

  /// A field for a person, with what to write there.
  func blank(_ phrase: Phrase = .reportDraftBlank) -> [Document.Run] {
    [.blank(wording(phrase))]
  }

  private func heading(_ phrase: Phrase) -> Document.Part {
    .heading(level: 2, wording(phrase))
  }

  private func table(
    _ caption: Phrase, _ columns: [Phrase], _ rows: [[[Document.Run]]]
  ) -> Document.Part {
    .table(
      Document.Table(
        caption: wording(caption), columns: columns.map { wording($0) }, rows: rows))
  }

  // MARK: The frame

  private var introduction: [Document.Part] {
    [
      .paragraph(
        .text(wording(.reportDraftIntroduction, ["round": wording(draft.ranking.roundLabel)]))),
      table(.reportDraftFrameCaption, [.reportDraftField, .reportDraftContent], frameRows),
    ]
  }

  private var frameRows: [[[Document.Run]]] {
    let frame = draft.frame
    func row(_ name: Phrase, _ value: String?) -> [[Document.Run]] {
      let filled = value.flatMap { $0.isEmpty ? nil : $0 }
      return [.text(wording(name)), filled.map { .text($0) } ?? blank()]
    }
    var rows = [
      row(.reportDraftMunicipality, wording(draft.workspace.municipality)),
      row(.reportDraftPeriod, frame.from.isEmpty ? nil : "\(frame.from) – \(frame.to)"),
      row(.reportDraftParties, listed(frame.parties)),
      row(.reportDraftPartners, listed(frame.partners)),
    ]
    if let agreement = frame.complements {
      let date = agreement.date.map { " (\($0))" } ?? ""
      rows.append(row(.reportDraftComplements, wording(agreement.title) + date))
    }
    if let governance = frame.governance {
      rows.append(row(.reportDraftGovernedBy, governance.body.map { wording($0) }))
      rows.append(row(.reportDraftReportsTo, governance.reportsTo.map { wording($0) }))
      if let how = governance.how { rows.append(row(.reportDraftHow, wording(how))) }
    }
    rows.append(
      row(
        .reportDraftLevels,
        listed(frame.levels.map { wording(Phrase.reportLevel($0.rawValue)) })))
    return rows
  }

  private func listed(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private var heard: [Document.Part] {
    let rows = draft.sources.map { source -> [[Document.Run]] in
      let dates = source.from == source.to ? source.from : "\(source.from) – \(source.to)"
      return [
        .text(wording.heading(source.source)), .text(wording(source.survey)),
        .text(wording(Phrase.design(source.design.rawValue))),
        .text(wording.answers(source.respondents, of: source.source)),
        .text(wording.events(source.events, of: source.source)), [.unbroken(dates)],
      ]
    }
    return [
      heading(.reportWho),
      table(
        .reportHeardCaption,
        [
          .reportSource, .reportSurvey, .reportRecruitment, .reportN, .reportEventCount,
          .reportDates,
        ], rows),
    ] + caution(.reportParticipantsOnly)
  }

  /// What goes with the numbers of a self-selected source.
  private func caution(_ phrase: Phrase) -> [Document.Part] {
    draft.ranking.sources.contains { $0.design == .selfSelected }
      ? [.paragraph(.text(wording(phrase)))] : []
  }

  // MARK: What the answers speak for

  private var proposals: [Document.Part] {
    let areas = draft.focusAreas.enumerated().flatMap { index, area in
      DraftFocusArea(area: area, number: index + 1, document: self).parts
    }
    return [heading(.reportProposal)]
      + (areas.isEmpty
        ? [.paragraph(.text(wording(.reportNoFocusAreas)))] : caution(.selfSelection) + areas)
  }

  private var discussion: [Document.Part] {
    guard !draft.toDiscuss.isEmpty else { return [] }
    return [
      heading(.reportDraftDiscuss), .paragraph(.text(wording(.reportDraftDiscussIntroduction))),
      .list(
        draft.toDiscuss.map { note in
          [
            .strong(wording(note.concern.label)),
            .text(
              " – "
                + wording(
                  .reportDraftStanding,
                  [
                    "standing": wording(Phrase.standing(note.standing.rawValue)),
                    "count": "\(draft.ranking.topCount)",
                    "share": wording.percent(note.topAcceptability),
                  ])),
          ]
        }),
    ]
  }

  private var disagreements: [Document.Part] {
    guard !draft.disagreements.isEmpty else { return [] }
    return [
      heading(.reportDisagreements),
      .list(draft.disagreements.map { .text(wording.disagreement($0)) }),
    ]
  }

  private var notChosen: [Document.Part] {
    guard !draft.toDiscuss.isEmpty else { return [] }
    return [
      heading(.reportDraftNotChosen), .paragraph(.text(wording(.reportDraftNotChosenIntroduction))),
      table(
        .reportDraftNotChosenCaption, [.columnConcern, .reportDraftReason],
        draft.toDiscuss.map { [.text(wording($0.concern.label)), blank(.reportDraftReasonBlank)] }),
    ]
  }

  // MARK: Follow-up, decision and evidence

  private var followUps: [Document.Part] {
    [
      heading(.reportDraftFollowUp),
      table(
        .reportDraftFollowUpCaption,
        [.reportDraftDate, .reportDraftKind, .reportDraftResponsible],
        draft.followUps.map {
          [
            [.unbroken($0.date)], .text(wording(Phrase.reportFollowUpKind($0.kind.rawValue))),
            blank(.reportDraftRoleBlank),
          ]
        }),
    ]
  }

  private var decision: [Document.Part] {
    let roles = draft.frame.signatories
    return [
      heading(.reportDraftDecision),
      table(
        .reportDraftDecisionCaption,
        [.reportDraftRole, .reportDraftDecided, .reportDraftDate],
        (roles.isEmpty ? [nil] : roles.map { $0 }).map { role in
          [role.map { .text($0) } ?? blank(.reportDraftRoleBlank), blank(), blank()]
        }),
    ]
  }

  private var evidence: [Document.Part] {
    guard !draft.evidence.isEmpty else { return [] }
    return [
      heading(.reportDraftEvidence),
      table(
        .reportDraftEvidenceCaption,
        [
          .reportDraftReference, .reportSource, .columnConcern, .reportDraftQuestion,
          .reportSurvey, .columnShare, .columnInterval, .reportN, .reportEventCount, .columnPlace,
        ], draft.evidence.map(row)),
    ] + caution(.selfSelection)
  }

  private func row(_ reference: EvidenceReference) -> [[Document.Run]] {
    let figure = reference.figure
    let cells = [
      wording.heading(reference.source), wording(reference.concern.label),
      wording(reference.question.label),
      wording(
        .reportVersion,
        ["survey": reference.survey, "version": "\(reference.surveyVersion)"]),
      FigureText.share(figure, wording.language), FigureText.interval(figure, wording.language),
      wording.count(figure.respondents), figure.events.map(wording.number) ?? "–",
      wording.place(reference.rank) ?? "–",
    ]
    return [[.target(reference.id)]] + cells.map { .text($0) }
  }
}
