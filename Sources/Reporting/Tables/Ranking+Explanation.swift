import DialogueWorkspace
package import Messages
package import Priorities
package import SurveyDefinition

extension Ranking {
  /// Why a concern stands where it stands: questions, numbers and steps, source by source.
  package func explanation(of concern: Concern, _ language: Language, width: Int) -> String {
    var lines = [
      Phrase.explainTitle.text(
        language,
        [
          "concern": concern.label.text(language),
          "municipality": workspace.municipality.text(language),
          "round": roundLabel.text(language),
        ])
    ]
    if isMadeUp { lines.append(Phrase.tableMadeUp.text(language)) }
    if let row = concerns.first(where: { $0.concern.code == concern.code }) {
      lines.append(
        Phrase.explainPosition.text(
          language,
          [
            "position": "\(row.position)", "count": "\(concerns.count)",
            "source": Phrase.sourceHeading(leading.rawValue).text(language).lowercased(),
            "standing": Phrase.standing(row.standing.rawValue).text(language),
            "top": "\(topCount)",
            "chance": NumberText.percent(row.topAcceptability, language),
          ]))
    }
    for source in sources {
      let found = ([source.primary].compactMap { $0 } + source.others).compactMap { question in
        question.evidence(for: concern.code).map { (question, $0) }
      }
      let text = source.texts[concern.code]
      guard !found.isEmpty || text != nil else { continue }
      lines.append("")
      lines.append(Phrase.sourceHeading(source.source.rawValue).text(language))
      for (question, evidence) in found {
        lines += explain(question, evidence, source, language)
      }
      if let text, let count = text.mentions, let writers = text.writers {
        lines.append(
          Phrase.explainTexts.text(
            language, ["count": "\(count)", "writers": "\(writers)"]))
      }
      if let reliability = text?.reliability {
        lines.append(
          reliability.refusal(of: concern, language).map { "  \($0)" }
            ?? Phrase.explainReliability.text(
              language, ["reliability": reliability.text(language)]))
      }
    }
    lines.append("")
    if let source = source(leading) {
      lines.append(
        Phrase.explainSteps.text(
          language,
          [
            "weighting": weightingText(source.weighting, language),
            "draws": NumberText.integer(AnalysisDefaults.draws, language),
            "seed": "\(AnalysisDefaults.seed)",
          ]))
      if source.design == .selfSelected { lines.append(Phrase.selfSelection.text(language)) }
    }
    lines += ["", Phrase.reportTerms.text(language)]
    lines += terms(of: concern).map { term, meaning in
      "  \(term.text(language)): \(meaning.text(language))"
    }
    return lines.flatMap { line -> [String] in
      let indent = String(line.prefix { $0 == " " })
      return line.isEmpty ? [""] : WrappedText.lines(line, width: width, indent: indent)
    }.joined(separator: "\n") + "\n"
  }

  private func explain(
    _ question: QuestionEvidence, _ found: ConcernEvidence, _ source: SourceEvidence,
    _ language: Language
  ) -> [String] {
    var lines = [
      Phrase.explainQuestion.text(
        language,
        [
          "id": question.question.id, "survey": source.survey.id,
          "version": "\(source.survey.version)", "text": question.question.label.text(language),
        ])
    ]
    guard found.share.figure != nil else {
      if found.share.cause == .uncertain, found.share.positives != nil {
        lines.append(
          Phrase.explainCount.text(
            language,
            [
              "share": FigureText.share(found.share, language),
              "kind": kindText(question.kind, language),
            ]))
      }
      lines.append(
        Phrase.explainHidden.text(
          language,
          ["cause": Phrase.cause(found.share.cause?.rawValue ?? "").text(language)]))
      return lines
    }
    lines.append(
      Phrase.explainShare.text(
        language,
        [
          "share": FigureText.share(found.share, language),
          "kind": kindText(question.kind, language),
          "interval": FigureText.interval(found.share, language),
          "answers": FigureText.answers(found.share.respondents, source, language),
          "events": FigureText.events(found.share.events ?? 0, source, language),
        ]))
    if let mean = found.mean, case .ratedProblem(let scale) = question.kind {
      lines.append(
        Phrase.explainMean.text(
          language,
          [
            "mean": NumberText.decimal(mean.value, places: 1, language),
            "margin": mean.margin.map { NumberText.decimal($0, places: 1, language) } ?? "–",
            "from": "\(scale.from)", "to": "\(scale.to)",
          ]))
    }
    if let rank = found.rank {
      lines.append(
        Phrase.explainRank.text(
          language,
          [
            "place": "\(rank.place)", "best": "\(rank.best)", "worst": "\(rank.worst)",
            "band": found.band.map { "\($0)" } ?? "–",
          ]))
    } else if question.question.id == source.primary?.question.id {
      lines.append(Phrase.explainUnranked.text(language))
    }
    if let share = found.winShare {
      lines.append(
        Phrase.explainWinShare.text(
          language, ["value": NumberText.decimal(share.value, places: 2, language)]))
    }
    if let strength = found.selectionStrength, source.design == .selfSelected {
      lines.append(
        Phrase.explainStrength.text(
          language, ["value": NumberText.decimal(strength, places: 2, language)]))
    }
    if let influence = found.influence { lines.append(text(of: influence, language)) }
    if let score = found.importanceSatisfaction, let satisfied = found.satisfied {
      lines.append(
        Phrase.explainImportanceSatisfaction.text(
          language,
          [
            "score": NumberText.decimal(score, places: 3, language),
            "share": FigureText.share(found.share, language),
            "satisfied": FigureText.share(satisfied, language),
            "place": importanceSatisfactionPlaces[found.concern.code].map { "\($0)" } ?? "–",
          ]))
    }
    return lines
  }

  /// What leaving one event out does to a concern's place.
  private func text(of influence: EventInfluence, _ language: Language) -> String {
    guard let id = influence.event else { return Phrase.explainNoEventMoves.text(language) }
    let event = workspace.event(id).map { "\($0.venue.text(language)) (\($0.date))" } ?? id
    return Phrase.explainEventMoves.text(
      language,
      [
        "event": event, "place": "\(influence.place)", "best": "\(influence.best)",
        "worst": "\(influence.worst)",
      ])
  }

  /// The terms that an explanation of a concern has used, in the order of the method page.
  private func terms(of concern: Concern) -> [(term: Phrase, meaning: Phrase)] {
    var used: Set<Phrase.ReportTerm> = []
    for source in sources {
      guard let found = source.primary?.evidence(for: concern.code) else { continue }
      if found.share.figure?.lower != nil { used.formUnion([.interval, .cluster]) }
      if found.share.figure == nil { used.insert(.suppression) }
      if found.rank != nil { used.formUnion([.rankRange, .band]) }
      if found.winShare != nil { used.insert(.winShare) }
      if found.selectionStrength != nil { used.insert(.selectionStrength) }
      if case .weighted = source.weighting { used.formUnion([.weighting, .effectiveSize]) }
    }
    if sources.count(where: { $0.primary != nil }) > 1 { used.insert(.sourceWeights) }
    return Phrase.ReportTerm.allCases.filter(used.contains).map { ($0.name, $0.meaning) }
  }

  /// What a question's share is a share of.
  package func kindText(_ kind: ShareKind, _ language: Language) -> String {
    kind.meaning(language)
  }
}
