import Messages
import Priorities
import SurveyDefinition

/// Published figures as the cells of a table.
enum FigureText {
  static func share(_ figure: PublishedFigure?, _ language: Language) -> String {
    guard let figure else { return "–" }
    if let shown = figure.figure {
      return NumberText.percent(shown.share, language) + (shown.isUnsure ? "*" : "")
    }
    // Too unsure for a percentage; the count is still a fact.
    if figure.cause == .uncertain, let positives = figure.positives,
      let respondents = figure.respondents
    {
      return Phrase.tableCount.text(language, ["count": "\(positives)", "n": "\(respondents)"])
    }
    return cause(figure.cause, language)
  }

  /// The share, or why it is hidden, and no count in its stead.
  static func shareOnly(_ figure: PublishedFigure, _ language: Language) -> String {
    figure.figure == nil ? cause(figure.cause, language) : share(figure, language)
  }

  static func cause(_ cause: SuppressionCause?, _ language: Language) -> String {
    switch cause {
    case .fewPeople, .complement: Phrase.tableFew.text(language)
    case .uncertain: Phrase.tableUnsure.text(language)
    case .noAnswers, nil: "–"
    }
  }

  static func interval(_ figure: PublishedFigure?, _ language: Language) -> String {
    guard let shown = figure?.figure, let lower = shown.lower, let upper = shown.upper else {
      return "–"
    }
    return NumberText.percentRange(lower, upper, language)
  }

  static func count(_ count: Int?, _ language: Language) -> String {
    count.map { NumberText.integer($0, language) } ?? Phrase.tableFew.text(language)
  }

  /// “498 svar”, “60 stopp”.
  static func answers(
    _ number: Int?, _ source: SourceEvidence, _ language: Language
  ) -> String {
    Phrase.answers(number, isObservation: source.survey.unit == .observation)
      .text(language, ["n": count(number, language)])
  }

  /// “12 tillfällen”, “6 vandringar”.
  static func events(_ number: Int, _ source: SourceEvidence, _ language: Language) -> String {
    Phrase.events(number, isObservation: source.survey.unit == .observation)
      .text(language, ["n": NumberText.integer(number, language)])
  }

  static func range(_ rank: RankRange?) -> String {
    guard let rank else { return "–" }
    return rank.best == rank.worst ? "\(rank.best)" : "\(rank.best)–\(rank.worst)"
  }
}
