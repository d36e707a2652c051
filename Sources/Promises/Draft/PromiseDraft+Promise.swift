import DialogueWorkspace
package import Messages
import Priorities
import SurveyDefinition

extension PromiseDraft {
  /// The draft as a promise in one language: what the evidence gives, and empty fields for people.
  package func promise(_ language: Language) -> Promise {
    func text(_ localized: LocalizedText) -> String { localized.text(language) }
    return Promise(
      id: workspace.id, status: .draft, isMadeUp: ranking.isMadeUp, title: text(frame.title),
      municipality: text(workspace.municipality), policeArea: workspace.policeArea.map(text),
      from: frame.from.isEmpty ? nil : frame.from, to: frame.to.isEmpty ? nil : frame.to,
      parties: frame.parties, signatories: frame.signatories, partners: frame.partners,
      signed: frame.signed,
      agreement: frame.complements.map {
        PromisedAgreement(title: text($0.title), date: $0.date)
      },
      governance: frame.governance.map {
        PromisedGovernance(
          body: $0.body.map(text), reportsTo: $0.reportsTo.map(text), how: $0.how.map(text))
      }, structure: frame.structure, cadence: frame.cadence, levels: frame.levels,
      followUps: followUps.map {
        PromisedFollowUp(date: $0.date, kind: $0.kind, responsible: nil)
      }, round: ranking.selection.round, roundLabel: text(ranking.roundLabel),
      sources: sources.map {
        PromiseSource(
          source: $0.source, survey: text($0.survey), design: $0.design,
          respondents: $0.respondents, events: $0.events,
          from: $0.from.isEmpty ? nil : $0.from, to: $0.to.isEmpty ? nil : $0.to)
      }, focusAreas: focusAreas.map { $0.promised(language) },
      toDiscuss: toDiscuss.map { $0.promised(language) },
      disagreements: disagreements.map {
        PromisedDisagreement(
          concern: $0.concern.code, label: text($0.concern.label), higher: $0.higher,
          lower: $0.lower, gap: $0.gap)
      },
      // Whoever answered has a right to know why something was left out, talked over or not.
      notChosen: (notChosen + toDiscuss).map { $0.promised(language) }, conflicts: [],
      evidence: evidence.map { $0.promised(language) })
  }
}

extension FocusArea {
  fileprivate func promised(_ language: Language) -> PromisedArea {
    PromisedArea(
      concern: concern.code, label: concern.label.text(language), standing: standing.rawValue,
      grounds: grounds,
      decision: decision.map {
        PromisedDecision(by: $0.role, date: $0.date, reason: $0.reason)
      },
      situation: situation.map {
        PromisedStatement(about: $0.about, text: $0.text.text(language), evidence: $0.evidence)
      }, causes: [PromisedCause(id: "O1", cause: nil, basis: nil)], targetGroup: nil, purpose: nil,
      goal: nil,
      measures: candidateMeasures.map {
        CandidateMeasure(
          code: $0.code, label: $0.label.text(language), meaning: $0.description.text(language),
          levels: $0.levels, usualOwner: $0.owner.text(language))
      },
      activities: [
        PromisedActivity(
          id: "A1", what: nil, measure: nil, bitesOn: [], owner: nil, deadline: nil, levels: [],
          planned: nil, unit: nil)
      ],
      indicator: baseline.flatMap { reference in
        guard case .answers(let answers) = reference.content else { return nil }
        return PromisedIndicator(
          source: answers.source, question: "\(answers.survey).\(answers.question.id)",
          wording: answers.question.label.text(language),
          counts: answers.kind.meaning(language))
      },
      baseline: baseline.map {
        PromisedBaseline(
          evidence: $0.id, share: $0.figure?.figure?.share,
          detectable: $0.figure?.figure?.precision.map(PromiseDrafting.detectable))
      }, target: nil)
  }
}

extension PromiseDrafting {
  /// The smallest change that another round like this one would find four times in five.
  ///
  /// Source: (z.975 + z.80)·√(V₁ + V₂) with V₂ = V₁; the factor is that of the trend test.
  static func detectable(_ precision: FigurePrecision) -> Double {
    2.8 * (2 * precision.standardError * precision.standardError).squareRoot()
  }
}

extension ConcernNote {
  fileprivate func promised(_ language: Language) -> PromiseNote {
    PromiseNote(
      concern: concern.code, label: concern.label.text(language), standing: standing.rawValue,
      topAcceptability: topAcceptability, reason: judgement?.reason, by: judgement?.role,
      date: judgement?.date)
  }
}

extension EvidenceReference {
  fileprivate func promised(_ language: Language) -> PromiseEvidence {
    var found = PromiseEvidence(
      id: id, kind: kind, concern: concern.code, label: concern.label.text(language))
    switch content {
    case .answers(let answers):
      found.fill(answers, language)
      found.fill(answers.figure)
      found.rank = answers.rank?.place
      found.rankRange = answers.rank.map { $0.best...$0.worst }
    case .change(let answers, let change, let earlier):
      found.fill(answers, language)
      found.earlier = earlier
      found.before = change.before.share.figure?.share
      found.share = change.after.share.figure?.share
      found.change = change.change?.difference
      found.interval = change.change.map { min($0.lower, $0.upper)...max($0.lower, $0.upper) }
      found.verdict = change.verdict.rawValue
      found.respondents = change.after.share.respondents
      found.events = change.after.share.events
    case .picture(let picture):
      found.picture = picture.source
      found.date = picture.date
      found.unit = picture.unit
      found.value = picture.value
      found.previous = picture.previous
      found.counts = picture.label
      found.group = picture.area.map { "area=\($0.code)" }
      found.groupLabel = picture.area?.label.text(language)
      found.isOld = picture.isOld
    case .judgement(let judgement):
      found.criterion = (judgement.content.criterion?.name ?? .priorityDecisionCriterion)
        .text(language)
      found.judged = judgement.content.text(language)
      found.role = judgement.role
      found.date = judgement.date
      found.reason = judgement.reason
    }
    return found
  }

  private var kind: PromiseEvidence.Kind {
    switch content {
    case .answers: .answers
    case .change: .change
    case .picture: .picture
    case .judgement: .judgement
    }
  }
}

extension PromiseEvidence {
  fileprivate mutating func fill(_ answers: AnswerEvidence, _ language: Language) {
    source = answers.source
    survey = answers.survey
    surveyVersion = answers.surveyVersion
    question = answers.question.id
    wording = answers.question.label.text(language)
    counts = answers.kind.meaning(language)
    group = answers.group.map { "\($0.role.rawValue)=\($0.choice.code)" }
    groupLabel = answers.group?.choice.label.text(language)
  }

  fileprivate mutating func fill(_ figure: PublishedFigure) {
    share = figure.figure?.share
    if let lower = figure.figure?.lower, let upper = figure.figure?.upper, lower <= upper {
      interval = lower...upper
    }
    isUnsure = figure.figure?.isUnsure ?? false
    count = figure.figure == nil ? figure.positives : nil
    suppressed = figure.cause?.rawValue
    respondents = figure.respondents
    events = figure.events
  }
}
