package import Messages
import Priorities
import SurveyDefinition

/// A sentence or a number of a promise followed back to where it comes from.
package struct PromiseTrace: Hashable, Sendable {
  /// A sentence of the promise and the focus area that it stands in.
  package struct Sentence: Hashable, Sendable {
    package let area: String
    package let text: String
    package let evidence: [String]
  }

  package let title: String
  package let isMadeUp: Bool
  /// The sentences that were meant.
  package let sentences: [Sentence]
  /// The evidence behind them.
  package let evidence: [PromiseEvidence]
  /// Code of the concern that it is about.
  package let concern: String
  /// What has been decided and judged of the concern.
  package let decisions: [PromiseEvidence]

  /// Follows the number of a piece of evidence, or some words of a sentence.
  ///
  /// nil where the promise has neither.
  package init?(_ text: String, in promise: Promise) {
    let wanted = text.lowercased()
    guard wanted.count > 1 else { return nil }
    let all = promise.focusAreas.flatMap { area in
      area.situation.map {
        (area, Sentence(area: area.label, text: $0.text, evidence: $0.evidence))
      }
    }
    let reference = promise.evidence.first { $0.id.lowercased() == wanted }
    let found =
      reference.map { evidence in all.filter { $0.1.evidence.contains(evidence.id) } }
      ?? all.filter { Self.plain($0.1.text).contains(Self.plain(text)) }
    let baselines = promise.focusAreas.filter { area in
      reference != nil && area.baseline?.evidence == reference?.id
    }
    guard let concern = reference?.concern ?? found.first?.0.concern else { return nil }
    title = promise.title
    isMadeUp = promise.isMadeUp
    var sentences = found.map(\.1)
    for area in baselines where sentences.isEmpty {
      sentences.append(Sentence(area: area.label, text: area.label, evidence: []))
    }
    self.sentences = sentences
    let ids = Set(sentences.flatMap(\.evidence) + [reference?.id].compactMap { $0 })
    evidence = promise.evidence.filter { ids.contains($0.id) }
    self.concern = concern
    decisions = promise.evidence.filter {
      $0.kind == .judgement && $0.concern == concern && !ids.contains($0.id)
    }
  }

  /// Words alone, so that quotation marks and hard spaces need not be typed.
  private static func plain(_ text: String) -> String {
    text.lowercased().replacing("\u{A0}", with: " ")
      .filter { !"”“\"'".contains($0) }
  }

  /// The trace in words, a line a fact.
  package func lines(_ language: Language) -> [String] {
    var lines = [title]
    if isMadeUp { lines.append(Phrase.tableMadeUp.text(language)) }
    for sentence in sentences {
      lines += [
        "",
        Phrase.traceSentence.text(
          language, ["area": sentence.area, "text": sentence.text]),
      ]
    }
    for found in evidence { lines += ["", "\(found.id): \(Self.line(found, language))"] }
    if !decisions.isEmpty {
      lines += ["", Phrase.promiseJudgementsCaption.text(language)]
      lines += decisions.map { "  \($0.id): \(Self.line($0, language))" }
    }
    return lines
  }

  private static func line(_ found: PromiseEvidence, _ language: Language) -> String {
    switch found.kind {
    case .answers, .change:
      var parts = [
        Phrase.traceQuestion.text(
          language,
          [
            "source": found.source.map {
              Phrase.sourceInSentence($0.rawValue).text(language)
            } ?? "–", "wording": found.wording ?? "–", "counts": found.counts ?? "–",
            "survey": found.survey ?? "–", "question": found.question ?? "–",
            "version": found.surveyVersion.map { "\($0)" } ?? "–",
          ]),
        Phrase.traceFigure.text(
          language,
          [
            "share": found.shareText(language), "interval": found.intervalText(language),
            "n": found.respondents.map { NumberText.integer($0, language) } ?? "–",
            "events": found.events.map { NumberText.integer($0, language) } ?? "–",
            "place": found.placeText,
          ]),
      ]
      if let group = found.groupLabel {
        parts.append(Phrase.traceGroup.text(language, ["group": group]))
      }
      if let earlier = found.earlier, let before = found.before, let change = found.change {
        parts.append(
          Phrase.traceChange.text(
            language,
            [
              "earlier": earlier, "before": NumberText.percent(before, language),
              "change": ChangeText.points(change, from: before, to: found.share, language),
              "verdict": Phrase.verdict(found.verdict ?? "").text(language),
            ]))
      }
      return parts.joined(separator: " ")
    case .picture:
      return Phrase.tracePicture.text(
        language,
        [
          "source": found.picture ?? "–", "date": found.date ?? "–",
          "unit": found.unit ?? "–",
        ])
    case .judgement:
      return Phrase.traceJudgement.text(
        language,
        [
          "criterion": found.criterion ?? "–", "judged": found.judged ?? "–",
          "role": found.role ?? "–", "date": found.date ?? "–", "reason": found.reason ?? "–",
        ])
    }
  }
}
