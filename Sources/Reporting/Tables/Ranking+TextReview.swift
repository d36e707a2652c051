package import Messages
package import Priorities
package import SurveyDefinition

extension Ranking {
  /// What a reader must know of how far the coding of free texts has been checked: that nobody has, or
  /// which concerns are not counted because people do not agree on them.
  ///
  /// `unreviewed` is how to say that nobody has: to those who can, or to those who only read.
  package func textReviewNotes(_ language: Language, unreviewed: Phrase) -> [String] {
    let texts = sources.flatMap { $0.texts.map { (code: $0.key, evidence: $0.value) } }
    guard !texts.isEmpty else { return [] }
    if texts.allSatisfy({ $0.evidence.reliability == .unreviewed }) {
      return [unreviewed.text(language)]
    }
    return taxonomy.concerns.compactMap { concern in
      texts.lazy.filter { $0.code == concern.code }
        .compactMap { $0.evidence.reliability.refusal(of: concern, language) }.first
    }
  }

  /// Whether a concern is left out of the counts of free texts because people do not agree on it.
  package var hasUnreliableTexts: Bool {
    sources.contains { $0.texts.values.contains { $0.reliability.isTooLow } }
  }
}

extension CodingReliability {
  /// Why a concern is neither counted nor put in order; nil where it may be.
  package func refusal(of concern: Concern, _ language: Language) -> String? {
    guard isTooLow, case .measured(let alpha, let texts) = self else { return nil }
    return Phrase.textUnreliable.text(
      language,
      [
        "concern": concern.label.text(language),
        "alpha": NumberText.decimal(alpha, places: 2, language), "texts": "\(texts)",
      ])
  }

  /// How far the coding has been checked, in words.
  package func text(_ language: Language) -> String {
    switch self {
    case .unreviewed: Phrase.reliabilityUnreviewed.text(language)
    case .tooFewTwice(let texts):
      texts == 0
        ? Phrase.reliabilityOnePerson.text(language)
        : Phrase.reliabilityTooFew.text(language, ["texts": "\(texts)"])
    case .allAlike(let texts):
      Phrase.reliabilityAllAlike.text(language, ["texts": "\(texts)"])
    case .measured(let alpha, let texts):
      Phrase.reliabilityMeasured.text(
        language,
        [
          "alpha": NumberText.decimal(alpha, places: 2, language), "texts": "\(texts)",
          "verdict": verdict.text(language),
        ])
    }
  }

  private var verdict: Phrase {
    isTooLow ? .agreementUnreliable : isFirm ? .agreementFirm : .agreementTentative
  }
}
