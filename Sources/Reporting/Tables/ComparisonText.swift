import DialogueWorkspace
import Messages
import Priorities
import SurveyDefinition

/// The words and numbers that every form of a comparison shares.
enum ComparisonText {
  static func smallest(_ change: PublishedChange, _ language: Language) -> String {
    Phrase.points.text(
      language, ["points": "\(NumberText.wholePercent(change.smallestDetectable))"])
  }

  /// Why two rounds may not be compared, as a sentence.
  static func reason(_ reason: IncomparableReason, _ language: Language) -> String {
    switch reason {
    case .definition(let part, let versions):
      Phrase.incomparableDefinition(part.rawValue).text(
        language, ["versions": NumberText.list(versions.map { "\($0)" }, language)])
    case .unreadableDefinition(let version):
      Phrase.incomparableUnreadable.text(language, ["version": "\(version)"])
    case .items(let concerns):
      Phrase.incomparableItems.text(
        language, ["concerns": NumberText.list(concerns.map { $0.label.text(language) }, language)])
    case .mode(let channel, let before, let after):
      Phrase.incomparableMode.text(
        language,
        [
          "channel": Phrase.channel(channel.rawValue).text(language),
          "before": NumberText.percent(before, language),
          "after": NumberText.percent(after, language),
        ])
    case .weighting: Phrase.incomparableWeighting.text(language)
    case .noQuestion: Phrase.incomparableNoQuestion.text(language)
    case .fewPeople: Phrase.incomparableFewPeople.text(language)
    }
  }

  /// The stable word for a reason, for programs.
  static func code(_ reason: IncomparableReason) -> String {
    switch reason {
    case .definition(let part, _): part.rawValue
    case .unreadableDefinition: "unreadable_definition"
    case .items: "items_asked"
    case .mode: "mode"
    case .weighting: "weighting"
    case .noQuestion: "no_question"
    case .fewPeople: "few_people"
    }
  }
}
