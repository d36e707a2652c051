import DialogueStore
import Messages
import Priorities
import Reporting
import SurveyDefinition
import SurveyStatistics
import TextCoding

extension CodedTexts {
  /// How far people have judged the codes, how many of them hold, and how far two persons agree.
  func reviewLines(_ language: Language) -> [String] {
    let ids = Set(texts.map(\.text.id))
    let judged = decisions.texts.intersection(ids)
    var lines: [String] = []
    if let openLines {
      lines.append(Phrase.codeReviewOpen.text(language, ["open": "\(openLines)"]))
    }
    guard !judged.isEmpty else {
      return [""] + lines + [Phrase.textsUnreviewedHint.text(language)]
    }
    let changed = texts.count { $0.decided.coded != $0.decided.found && differs($0.decided) }
    lines.append(
      Phrase.codeJudged.text(
        language,
        ["judged": "\(judged.count)", "count": "\(ids.count)", "changed": "\(changed)"]))
    let sample = ReviewSample(texts)
    let estimates = taxonomy.concerns.compactMap {
      ReviewEstimate($0.code, sample, decisions)
    }
    lines += estimates.flatMap { self.lines(of: $0, language) }
    if estimates.contains(where: { $0.precision == nil || $0.recall == nil }) {
      lines.append(Phrase.codeEstimateMissing.text(language))
    }
    if !estimates.isEmpty {
      lines.append(Phrase.codeEstimateMethod.text(language, ["seed": "\(ReviewSample.seed)"]))
    }
    if let alpha = decisions.agreement {
      let verdict =
        switch KrippendorffAlpha.verdict(alpha) {
        case .firm: Phrase.agreementFirm
        case .tentative: Phrase.agreementTentative
        case .unreliable: Phrase.agreementUnreliable
        }
      lines.append(
        Phrase.codeAgreement.text(
          language,
          [
            "alpha": NumberText.decimal(alpha, places: 2, language),
            "verdict": verdict.text(language),
          ]))
    }
    return [""] + lines
  }

  // Whether people have changed what counts, and not only said that it is right.
  private func differs(_ decided: DecidedText) -> Bool {
    func codes(_ mentions: [(String, String)]) -> Set<String> {
      Set(mentions.map { "\($0.0) \($0.1)" })
    }
    return codes(decided.coded.mentions.map { ($0.code, $0.tone.rawValue) })
      != codes(decided.found.mentions.map { ($0.code, $0.tone.rawValue) })
  }

  private func lines(of estimate: ReviewEstimate, _ language: Language) -> [String] {
    let concern = taxonomy.concern(estimate.concern)
    let label = concern?.label.text(language) ?? estimate.concern
    func part(_ share: (value: Double, interval: Interval)?) -> String {
      guard let share else { return Phrase.codeUnknownShare.text(language) }
      return Phrase.codeShare.text(
        language,
        [
          "share": NumberText.percent(share.value, language),
          "range": NumberText.percentRange(share.interval.lower, share.interval.upper, language),
        ])
    }
    var lines = [
      Phrase.codeReviewed.text(
        language,
        [
          "concern": label, "right": "\(estimate.right)", "judged": "\(estimate.judged)",
          "coded": "\(estimate.coded)", "precision": part(estimate.precision),
          "recall": part(estimate.recall),
        ])
    ]
    let reliability = decisions.reliability(of: estimate.concern, among: texts.count)
    if let concern, let refusal = reliability.refusal(of: concern, language) {
      lines.append("    \(refusal)")
    }
    return lines
  }
}
