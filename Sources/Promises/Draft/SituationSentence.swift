import Messages
import Priorities
import SurveyDefinition

/// Sentences about a concern; the wording is the catalogue's, the numbers are the evidence's.
enum SituationSentence {
  static func share(
    _ found: ConcernEvidence, _ question: QuestionEvidence, _ source: SourceEvidence
  ) -> LocalizedText {
    let phrase: Phrase =
      switch question.kind {
      case .picked(let most): most == nil ? .situationNamed : .situationPicked
      case .ratedProblem: .situationRated
      case .ranked: .situationRanked
      case .observed: .situationObserved
      }
    return both { language in
      let main = phrase.text(
        language, arguments(found, question, source, language))
      guard let rank = found.rank, question.question.id == source.primary?.question.id else {
        return main
      }
      let place =
        rank.best == rank.worst
        ? Phrase.situationRankSure.text(language, ["rank": "\(rank.place)"])
        : Phrase.situationRankRange.text(
          language,
          ["rank": "\(rank.place)", "best": "\(rank.best)", "worst": "\(rank.worst)"])
      return "\(main) \(place)"
    }
  }

  private static func arguments(
    _ found: ConcernEvidence, _ question: QuestionEvidence, _ source: SourceEvidence,
    _ language: Language
  ) -> [String: String] {
    let isObservation = source.survey.unit == .observation
    func counted(_ phrase: Phrase, _ count: Int?) -> String {
      phrase.text(language, ["n": count.map { NumberText.integer($0, language) } ?? ""])
    }
    let answers = counted(
      .answers(found.share.respondents, isObservation: isObservation), found.share.respondents)
    let events = counted(
      .events(found.share.events ?? 0, isObservation: isObservation), found.share.events)
    var arguments = [
      "people": Phrase.peopleInSentence(source.source.rawValue).text(language),
      "label": found.concern.label.text(language),
    ]
    var base = Phrase.baseInSentence.text(language, ["answers": answers, "events": events])
    if let figure = found.share.figure {
      arguments["share"] = NumberText.percent(figure.share, language)
      if let lower = figure.lower, let upper = figure.upper {
        base += Phrase.intervalInSentence.text(
          language, ["range": NumberText.percentRange(lower, upper, language)])
      } else {
        base += Phrase.noIntervalInSentence.text(language)
      }
    } else {
      // Too few for a percentage: the count stands for itself.
      arguments["share"] = found.share.positives.map { NumberText.integer($0, language) } ?? ""
      base += Phrase.fewInSentence.text(language)
    }
    arguments["base"] = base
    switch question.kind {
    case .picked(let most): arguments["most"] = most.map { NumberText.word($0, language) } ?? ""
    case .ranked(let top): arguments["most"] = NumberText.word(top, language)
    case .ratedProblem(let scale):
      arguments["from"] = "\(scale.problem?.lowerBound ?? scale.from)"
      arguments["to"] = "\(scale.problem?.upperBound ?? scale.to)"
      arguments["low"] = "\(scale.from)"
      arguments["high"] = "\(scale.to)"
    case .observed: break
    }
    return arguments
  }

  /// In their own words.
  static func texts(_ told: [(Source, Int)]) -> LocalizedText {
    both { language in
      let parts = told.map { source, count in
        Phrase.textMentions.text(
          language,
          [
            "count": NumberText.integer(count, language),
            "people": Phrase.peopleInSentence(source.rawValue).text(language),
          ])
      }
      return Phrase.situationTexts.text(
        language, ["parts": NumberText.list(parts, language)])
    }
  }

  /// What has become of the share since an earlier round; nil where it cannot be told.
  static func trend(_ change: ConcernChange, since round: LocalizedText) -> LocalizedText? {
    guard let before = change.before.share.figure, let after = change.after.share.figure,
      let found = change.change
    else { return nil }
    return both { language in
      Phrase.situationTrend(change.verdict.rawValue).text(
        language,
        [
          "round": round.text(language), "before": NumberText.percent(before.share, language),
          "after": NumberText.percent(after.share, language),
          "points": ChangeText.points(found, language),
          "range": ChangeText.range(found.lower, found.upper, language),
        ])
    }
  }

  /// Which areas, or groups by age and sex, name it more often than the rest.
  static func hardestHit(_ hits: [HardestHit], areAreas: Bool) -> LocalizedText {
    both { language in
      let parts = hits.map { hit in
        let share = hit.figure.figure.map { NumberText.percent($0.share, language) } ?? "–"
        return Phrase.situationHit.text(
          language, ["name": hit.choice.label.text(language), "share": share])
      }
      let phrase: Phrase =
        areAreas ? .situationAreas : hits.count == 1 ? .situationGroup : .situationGroups
      return phrase.text(language, ["parts": NumberText.list(parts, language)])
    }
  }

  /// What another picture of the situation says.
  static func picture(_ picture: ExternalPicture) -> LocalizedText {
    both { language in
      func number(_ value: Double) -> String {
        let isWhole = value == value.rounded() && value.magnitude < 1e12
        return isWhole
          ? NumberText.integer(Int(value), language)
          : NumberText.decimal(value, places: 1, language)
      }
      var text = Phrase.situationPicture.text(
        language,
        [
          "source": picture.source, "date": picture.date, "value": number(picture.value),
          "unit": picture.unit,
          "label": picture.label.map {
            Phrase.priorityPictureLabel.text(language, ["label": $0])
          } ?? "", "area": picture.area.map { ", \($0.label.text(language))" } ?? "",
          "before": picture.previous.map {
            Phrase.priorityPictureChange.text(language, ["previous": number($0)])
          } ?? "",
        ])
      if picture.isOld {
        text +=
          " "
          + Phrase.situationPictureOld.text(language, ["months": "\(picture.ageInMonths)"])
      }
      return text
    }
  }

  /// What people have judged of it.
  static func judgement(
    _ criterion: PriorityCriterion, _ step: Int, _ judgement: Judgement
  ) -> LocalizedText {
    both { language in
      Phrase.situationJudged(criterion.rawValue).text(
        language,
        [
          "meaning": criterion.meaning(of: step).text(language), "step": "\(step)",
          "role": judgement.role, "date": judgement.date, "reason": judgement.reason,
        ])
    }
  }

  private static func both(_ make: (Language) -> String) -> LocalizedText {
    LocalizedText(sv: make(.sv), en: make(.en))
  }
}
