import EscapedMarkup
import DialogueWorkspace
import Messages
import Priorities
import Promises
import SurveyDefinition

/// The words that the sections of a round's page share, in one language.
struct RoundWording {
  let ranking: Ranking
  let language: Language

  /// How many concerns the page shows of a ranking.
  static let shown = 10

  func callAsFunction(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text(language, arguments)
  }

  func callAsFunction(_ text: LocalizedText) -> String {
    text.text(language)
  }

  func heading(_ source: Source) -> String {
    self(Phrase.sourceHeading(source.rawValue))
  }

  func percent(_ share: Double) -> String {
    NumberText.percent(share, language)
  }

  func number(_ number: Int) -> String {
    NumberText.integer(number, language)
  }

  /// A limit, without decimals that say nothing.
  func decimal(_ number: Double) -> String {
    NumberText.decimal(number, places: number == number.rounded() ? 0 : 1, language)
  }

  /// A number of people, or that they are too few to be told.
  func count(_ count: Int?) -> String {
    count.map(number) ?? self(.reportFew)
  }

  /// The same as a cell, set back where nothing is shown.
  func shownCount(_ count: Int?) -> Markup {
    Markup("span", ["class": count == nil ? "hidden-figure" : nil]) { self.count(count) }
  }

  func list(_ parts: [String]) -> String {
    parts.isEmpty ? self(.tableNone) : NumberText.list(parts, language)
  }

  func quoted(_ text: LocalizedText) -> String {
    switch language {
    case .sv: "”\(self(text))”"
    case .en: "“\(self(text))”"
    }
  }

  func quoted(_ concern: Concern) -> String {
    quoted(concern.label)
  }

  /// The first few by name, the rest by their number.
  func quoted(_ concerns: [Concern], atMost most: Int = 5) -> String {
    let rest = concerns.count - most
    let named = concerns.prefix(rest > 1 ? most : concerns.count).map { quoted($0) }
    return list(rest > 1 ? named + [self(.reportMore, ["count": number(rest)])] : named)
  }

  /// `1 tillfälle`, `4 vandringar`: what a source's answers were gathered at.
  func events(_ count: Int, of source: Source) -> String {
    self(Phrase.events(count, isObservation: source == .safetyWalk), ["n": number(count)])
  }

  /// `430 svar`, `41 stopp`.
  func answers(_ count: Int?, of source: Source) -> String {
    guard let count else { return self(.reportFew) }
    return self(Phrase.answers(count, isObservation: source == .safetyWalk), ["n": number(count)])
  }

  /// What an interval of a source may be called; a margin of error is for probability samples.
  func intervalName(_ design: SamplingDesign) -> String {
    self(design == .probability ? .reportConfidenceInterval : .reportUncertaintyInterval)
  }

  /// What a question's share is a share of.
  func shareMeaning(_ kind: ShareKind) -> String {
    switch kind {
    case .picked(let most?):
      self(.reportSharePicked, ["most": NumberText.word(most, language)])
    case .picked(nil): self(.reportShareNamed)
    case .ratedProblem(let scale):
      self(
        .reportShareRated,
        [
          "from": "\(scale.problem?.lowerBound ?? scale.from)",
          "to": "\(scale.problem?.upperBound ?? scale.to)", "low": "\(scale.from)",
          "high": "\(scale.to)",
        ])
    case .ranked(let top):
      self(.reportShareRanked, ["most": NumberText.word(top, language)])
    case .observed: self(.reportShareObserved)
    }
  }

  func disagreement(_ gap: Disagreement) -> String {
    self(
      .reportDisagreement,
      [
        "concern": quoted(gap.concern),
        "higher": self(Phrase.sourceInSentence(gap.higher.rawValue)),
        "lower": self(Phrase.sourceInSentence(gap.lower.rawValue)),
        "points": "\(NumberText.wholePercent(gap.gap))",
      ])
  }

  /// The sentence that goes with every interval of a self-selected source.
  func caution(_ sources: [SourceEvidence]) -> Markup {
    guard sources.contains(where: { $0.design == .selfSelected }) else { return Markup() }
    return Markup("p", ["class": "note"]) { self(.selfSelection) }
  }

  /// The sentence that goes with bare counts and shares of a self-selected source.
  func participantsOnly(_ sources: [SourceEvidence]) -> Markup {
    guard sources.contains(where: { $0.design == .selfSelected }) else { return Markup() }
    return Markup("p", ["class": "note"]) { self(.reportParticipantsOnly) }
  }

  /// A share, else a count where that may be told, else why there is no figure.
  func share(_ figure: PublishedFigure?) -> Markup {
    guard let figure, figure.figure == nil else {
      return Markup(text: FigureText.share(figure, language))
    }
    if canBeTold(figure) { return Markup(text: FigureText.share(figure, language)) }
    return shareOnly(figure)
  }

  /// A share, else why there is none; counts of small cells would add up to what is hidden.
  func shareOnly(_ figure: PublishedFigure) -> Markup {
    guard let cause = figure.cause else {
      return Markup(text: FigureText.share(figure, language))
    }
    return Markup("span", ["class": "hidden-figure"]) {
      switch cause {
      case .uncertain: self(.reportTooUnsure)
      case .fewPeople, .complement: self(.reportFew)
      case .noAnswers: Markup(text: "–")
      }
    }
  }

  /// Whether a share, or at least a count, may be told.
  func canBeTold(_ figure: PublishedFigure) -> Bool {
    figure.figure != nil
      || figure.cause == .uncertain && (figure.positives ?? 0) > 0 && figure.respondents != nil
  }

  /// `2 (1–3)`; nil where the answers place it nowhere.
  func place(_ rank: RankRange?) -> String? {
    guard let rank else { return nil }
    return rank.best == rank.worst ? "\(rank.place)" : "\(rank.place) (\(rank.best)–\(rank.worst))"
  }
}
