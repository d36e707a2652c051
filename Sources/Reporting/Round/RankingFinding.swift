import DialogueWorkspace
import Messages
import Priorities
import SurveyDefinition

/// What a source's ranking says, in sentences made from its numbers.
struct RankingFinding {
  private let wording: RoundWording
  private let source: SourceEvidence
  private let ranked: [ConcernEvidence]

  init(_ wording: RoundWording, _ source: SourceEvidence, _ question: QuestionEvidence) {
    self.wording = wording
    self.source = source
    ranked = question.concerns.filter { $0.rank != nil }.sorted {
      ($0.rank?.place ?? 0, $0.concern.number) < ($1.rank?.place ?? 0, $1.concern.number)
    }
  }

  /// Which concern comes first, how large it is and what it cannot be told from.
  var text: String {
    guard let first = ranked.first, wording.canBeTold(first.share) else {
      return wording(.reportNoOrder)
    }
    let figure = first.share.figure
    let interval: String =
      if let lower = figure?.lower, let upper = figure?.upper {
        wording(
          .reportIntervalInFinding,
          [
            "name": wording.intervalName(source.design).lowercased(),
            "range": NumberText.percentRange(lower, upper, wording.language),
          ])
      } else { "" }
    let leads = wording(
      .reportLeads,
      [
        "concern": wording.quoted(first.concern),
        "share": figure.map { wording.percent($0.share) }
          ?? FigureText.share(first.share, wording.language), "interval": interval,
        "source": wording(Phrase.sourceInSentence(source.source.rawValue)),
      ])
    let tied = ranked.dropFirst().filter { $0.rank?.best == 1 }.map(\.concern)
    if tied.isEmpty { return "\(leads) \(wording(.reportLeadsSurely))" }
    return "\(leads) \(wording(.reportLeadsTied, ["concerns": wording.quoted(tied)]))"
  }

  /// How strongly who took part could turn the first two places round; nil where unknown.
  var selection: String? {
    guard source.design != .probability, let first = ranked.first,
      let strength = first.selectionStrength
    else { return nil }
    let value = NumberText.decimal(strength, places: 2, wording.language)
    return strength < Self.sensitiveStrength
      ? wording(.tableSensitive, ["value": value])
      : wording(.tableRobust, ["value": value, "concern": wording(first.concern.label)])
  }

  /// Below this the order counts as sensitive to who took part.
  ///
  /// Source: the house's own default for λ*.
  private static let sensitiveStrength = 1.25
}
