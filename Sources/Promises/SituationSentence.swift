import Messages
import Priorities
import SurveyDefinition

/// Sentences about a concern; the wording is the catalogue's, the numbers are the evidence's.
enum SituationSentence {
  static func share(
    _ found: ConcernEvidence, _ figure: Figure, _ question: QuestionEvidence,
    _ source: SourceEvidence, _ ranking: Ranking
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
        language, arguments(found, figure, question, source, language))
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
    _ found: ConcernEvidence, _ figure: Figure, _ question: QuestionEvidence,
    _ source: SourceEvidence, _ language: Language
  ) -> [String: String] {
    var arguments = [
      "source": Phrase.sourceInSentence(source.source.rawValue).text(language),
      "people": Phrase.peopleInSentence(source.source.rawValue).text(language),
      "label": found.concern.label.text(language),
      "phrase": found.concern.phrase.text(language),
      "share": NumberText.percent(figure.share, language),
      "n": found.share.respondents.map { NumberText.integer($0, language) } ?? "",
      "events": "\(found.share.events ?? 0)",
    ]
    arguments["interval"] =
      if let lower = figure.lower, let upper = figure.upper {
        Phrase.intervalInSentence.text(
          language, ["range": NumberText.percentRange(lower, upper, language)])
      } else {
        Phrase.noIntervalInSentence.text(language)
      }
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

  private static func both(_ make: (Language) -> String) -> LocalizedText {
    LocalizedText(sv: make(.sv), en: make(.en))
  }
}
