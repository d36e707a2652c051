import DialogueWorkspace
import Foundation
import Messages
package import Priorities
import SurveyDefinition

extension Ranking {
  /// The ranking as JSON with sorted keys: the same figures as the table, unrounded.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(RankingDocument(self)), as: UTF8.self) + "\n"
  }
}

private struct RankingDocument: Encodable {
  struct SourceEntry: Encodable {
    let source: String
    let note: [String: String]?
    let questions: [QuestionEntry]
    let survey: String
    let surveyVersion: Int
    let definitionHash: String
    let design: String
    let respondents: Int?
    let events: Int
    let weighting: String
    let designEffect: Double?
    let question: String?
    let measure: String?
    let decidingEvent: String?
  }

  struct ConcernEntry: Encodable {
    let concern: String
    let number: Int
    let label: [String: String]
    let position: Int
    let standing: String
    let topAcceptability: Double
    let importanceSatisfactionPlace: Int?
    let evidence: [String: EvidenceEntry]
  }

  struct EvidenceEntry: Encodable {
    let share: FigureEntry
    let mean: Double?
    let meanMargin: Double?
    let winShare: Double?
    let rank: Int?
    let rankBest: Int?
    let rankWorst: Int?
    let band: Int?
    let selectionStrength: Double?
    let withoutOneEvent: InfluenceEntry?
    let satisfied: FigureEntry?
    let importanceSatisfaction: Double?
    let textMentions: Int?
    let textReliability: ReliabilityEntry?
  }

  /// How far the coding of free texts has been checked.
  struct ReliabilityEntry: Encodable {
    let state: String
    let alpha: Double?
    let textsCodedTwice: Int?

    init(_ reliability: CodingReliability) {
      switch reliability {
      case .unreviewed: (state, alpha, textsCodedTwice) = ("unreviewed", nil, nil)
      case .tooFewTwice(let texts): (state, alpha, textsCodedTwice) = ("too_few", nil, texts)
      case .allAlike(let texts): (state, alpha, textsCodedTwice) = ("all_alike", nil, texts)
      case .measured(let value, let texts):
        (state, alpha, textsCodedTwice) =
          (reliability.isTooLow ? "too_low" : "measured", value, texts)
      }
    }
  }

  /// Every question with evidence, also those that do not order the list.
  struct QuestionEntry: Encodable {
    let question: String
    let measure: String
    let respondents: Int?
    let events: Int
    let concerns: [ItemEntry]
  }

  struct ItemEntry: Encodable {
    let concern: String
    let share: FigureEntry
    let mean: MeanEntry?
    let winShare: MeanEntry?
  }

  struct MeanEntry: Encodable {
    let value: Double
    let margin: Double?
    let standardError: Double?
    let degreesOfFreedom: Double?

    init(_ figure: MeanFigure) {
      value = figure.value
      margin = figure.margin
      standardError = figure.standardError
      degreesOfFreedom = figure.degreesOfFreedom
    }
  }

  struct InfluenceEntry: Encodable {
    let best: Int
    let worst: Int
    let event: String?
    let placeWithout: Int
  }

  struct FigureEntry: Encodable {
    let value: Double?
    let standardError: Double?
    let degreesOfFreedom: Double?
    let effectiveSize: Double?
    let lower: Double?
    let upper: Double?
    let respondents: Int?
    let events: Int?
    let unsure: Bool?
    let suppressed: String?

    init(_ figure: PublishedFigure) {
      value = figure.figure?.share
      standardError = figure.figure?.precision?.standardError
      degreesOfFreedom = figure.figure?.precision?.degreesOfFreedom
      effectiveSize = figure.figure?.precision?.effectiveSize
      lower = figure.figure?.lower
      upper = figure.figure?.upper
      respondents = figure.respondents
      events = figure.events
      unsure = figure.figure?.isUnsure
      suppressed = figure.cause?.rawValue
    }
  }

  let workspace: String
  let municipality: String
  let madeUp: Bool
  let round: String
  let group: String?
  let leading: String
  let confidence: Double
  let draws: Int
  let seed: UInt64
  let sources: [SourceEntry]
  let concerns: [ConcernEntry]

  init(_ ranking: Ranking) {
    workspace = ranking.workspace.id
    municipality = ranking.workspace.municipality.text(.sv)
    madeUp = ranking.isMadeUp
    round = ranking.selection.round
    group = ranking.selection.group.map { "\($0.role.rawValue)=\($0.code)" }
    leading = ranking.leading.rawValue
    confidence = AnalysisDefaults.confidence
    draws = AnalysisDefaults.draws
    seed = AnalysisDefaults.seed
    sources = ranking.sources.map(Self.entry)
    let baseline = ranking.importanceSatisfactionPlaces
    concerns = ranking.concerns.map { row in
      ConcernEntry(
        concern: row.concern.code, number: row.concern.number,
        label: ["sv": row.concern.label.text(.sv), "en": row.concern.label.text(.en)],
        position: row.position, standing: row.standing.rawValue,
        topAcceptability: row.topAcceptability,
        importanceSatisfactionPlace: baseline[row.concern.code],
        evidence: Dictionary(
          row.evidence.map { source, found in
            (source.rawValue, Self.entry(found, ranking.source(source)))
          }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func entry(_ source: SourceEvidence) -> SourceEntry {
    var effect: Double?
    let weighting: String
    switch source.weighting {
    case .none: weighting = "none"
    case .weighted(let designEffect, _):
      weighting = "raked"
      effect = designEffect
    case .refused(let reason): weighting = "refused: \(reason)"
    }
    return SourceEntry(
      source: source.source.rawValue, note: source.design.note,
      questions: ([source.primary].compactMap { $0 } + source.others).map(Self.entry),
      survey: source.survey.id,
      surveyVersion: source.survey.version, definitionHash: source.survey.definitionHash,
      design: source.design.rawValue, respondents: source.respondents, events: source.events,
      weighting: weighting, designEffect: effect, question: source.primary?.question.id,
      measure: source.primary?.measure.rawValue, decidingEvent: source.decidingEvent)
  }

  private static func entry(_ found: ConcernEvidence, _ source: SourceEvidence?) -> EvidenceEntry {
    EvidenceEntry(
      share: FigureEntry(found.share), mean: found.mean?.value, meanMargin: found.mean?.margin,
      winShare: found.share.cause == .fewPeople ? nil : found.winShare?.value,
      rank: found.rank?.place,
      rankBest: found.rank?.best, rankWorst: found.rank?.worst, band: found.band,
      selectionStrength: found.selectionStrength,
      withoutOneEvent: found.influence.map {
        InfluenceEntry(best: $0.best, worst: $0.worst, event: $0.event, placeWithout: $0.place)
      }, satisfied: found.satisfied.map(FigureEntry.init),
      importanceSatisfaction: found.importanceSatisfaction,
      textMentions: source?.texts[found.concern.code]?.mentions,
      textReliability: (source?.texts[found.concern.code]?.reliability)
        .map(ReliabilityEntry.init))
  }

  private static func entry(_ found: QuestionEvidence) -> QuestionEntry {
    QuestionEntry(
      question: found.question.id, measure: found.measure.rawValue,
      respondents: found.respondents, events: found.events,
      concerns: found.concerns.map { item in
        let isShown = item.share.cause != .fewPeople
        return ItemEntry(
          concern: item.concern.code, share: FigureEntry(item.share),
          mean: isShown ? item.mean.map(MeanEntry.init) : nil,
          winShare: isShown ? item.winShare.map(MeanEntry.init) : nil)
      })
  }
}

extension SamplingDesign {
  /// What goes with every number of a source that recruited itself; nil for other sources.
  var note: [String: String]? {
    guard self == .selfSelected else { return nil }
    return ["sv": Phrase.selfSelection.text(.sv), "en": Phrase.selfSelection.text(.en)]
  }
}
