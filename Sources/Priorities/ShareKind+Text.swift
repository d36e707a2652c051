package import Messages

extension ShareKind {
  /// What a share is a share of, as a clause: “picked it among at most three”.
  package func meaning(_ language: Language) -> String {
    switch self {
    case .picked(nil): Phrase.kindPicked.text(language)
    case .picked(let most?):
      Phrase.kindPickedAtMost.text(language, ["most": NumberText.word(most, language)])
    case .ranked(let top):
      Phrase.kindRanked.text(language, ["most": NumberText.word(top, language)])
    case .observed: Phrase.kindObserved.text(language)
    case .ratedProblem(let scale):
      Phrase.kindRated.text(
        language,
        [
          "from": "\(scale.problem?.lowerBound ?? scale.from)",
          "to": "\(scale.problem?.upperBound ?? scale.to)", "low": "\(scale.from)",
          "high": "\(scale.to)",
        ])
    }
  }
}
