import DelimitedText
import DialogueWorkspace
import Foundation
package import Messages
import Priorities
package import Promises
import SurveyDefinition

extension PriorityTable {
  /// A row a problem and criterion, for spreadsheets; UTF-8, comma, decimal point.
  package func csv(_ language: Language) -> String {
    var options = DelimitedWriter.Options()
    options.guardsFormulas = true
    var writer = DelimitedWriter(options)
    writer.append([
      "round", "concern", "label", "criterion", "known", "step", "meaning", "role", "date",
      "reason",
      "top_chance", "top_lowest", "top_highest", "top_weighed", "made_up", "note",
    ])
    let text = PriorityText(table: self, language: language)
    let note =
      ranking.sources.contains { $0.design == .selfSelected }
      ? Phrase.selfSelection.text(language) : nil
    for row in rows {
      let chances = study?.chances(of: row.concern)
      let start: [String?] = [
        ranking.selection.round, row.concern.code, row.concern.label.text(language),
      ]
      let end: [String?] = [
        chances.map { "\($0.all)" }, chances.map { "\($0.lowest)" },
        chances.map { "\($0.highest)" }, study?.weighed?[row.concern.code].map { "\($0)" },
        ranking.isMadeUp ? "1" : "0", note,
      ]
      for criterion in PriorityCriterion.allCases {
        let judged = row.steps[criterion]
        writer.append(
          start + [
            criterion.rawValue, criterion.isKnownFromData ? text.cell(criterion, row) : nil,
            judged.map { "\($0.step)" },
            judged.map { criterion.meaning(of: $0.step).text(language) }, judged?.judgement.role,
            judged?.judgement.date, judged?.judgement.reason,
          ] + end)
      }
      if let decision = row.decision {
        writer.append(
          start + [
            "decision", nil, decision.decision.rawValue, decision.decision.name.text(language),
            decision.judgement.role, decision.judgement.date, decision.judgement.reason,
          ] + end)
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The same as JSON with sorted keys.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(PriorityDocument(self)), as: UTF8.self) + "\n"
  }
}

private struct PriorityDocument: Encodable {
  struct ShareEntry: Encodable {
    let source: String
    let share: Double?
    let lower: Double?
    let upper: Double?
    let respondents: Int?
    let events: Int?
    let rank: Int?
    let rankBest: Int?
    let rankWorst: Int?
    let unsure: Bool?
    let suppressed: String?
  }

  struct TrendEntry: Encodable {
    let verdict: String?
    let change: Double?
    let reasons: [String]
  }

  struct JudgementEntry: Encodable {
    let criterion: String
    let value: String
    let role: String
    let date: String
    let reason: String
  }

  struct PictureEntry: Encodable {
    let source: String
    let date: String
    let unit: String
    let area: String?
    let label: String?
    let value: Double
    let previous: Double?
    let note: String?
    let ageInMonths: Int
    let isOld: Bool
  }

  struct Row: Encodable {
    let concern: String
    let position: Int
    let standing: String
    let extent: [ShareEntry]
    let trend: TrendEntry?
    let areas: [String]
    let groups: [String]
    let affected: ShareEntry?
    let steps: [String: Int]
    let decision: String?
    let history: [JudgementEntry]
    let pictures: [PictureEntry]
    let silent: String?
    let topChance: Double?
    let topLowest: Double?
    let topHighest: Double?
    let topWeighed: Double?
  }

  struct WeightEntry: Encodable {
    let criterion: String
    let weight: Int
    let role: String
    let date: String
    let reason: String
  }

  struct GapEntry: Encodable {
    let concern: String
    let higher: String
    let lower: String
    let gap: Double
  }

  let workspace: String
  let madeUp: Bool
  let round: String
  let earlier: String?
  let leading: String
  let weighed: [String]
  let weights: [WeightEntry]
  let topCount: Int
  let draws: Int?
  let seed: UInt64
  let rows: [Row]
  let disagreements: [GapEntry]
  let note: [String: String]?

  init(_ table: PriorityTable) {
    let ranking = table.ranking
    workspace = ranking.workspace.id
    madeUp = ranking.isMadeUp
    round = ranking.selection.round
    earlier = table.earlier
    leading = ranking.leading.rawValue
    weighed = table.study?.criteria ?? []
    weights = table.weights.map {
      WeightEntry(
        criterion: $0.weighed.id, weight: $0.weight, role: $0.role, date: $0.date,
        reason: $0.reason)
    }
    topCount = ranking.topCount
    draws = table.study?.draws
    seed = AnalysisDefaults.seed
    rows = table.rows.map { Self.row($0, table) }
    disagreements = table.disagreements.map {
      GapEntry(
        concern: $0.concern.code, higher: $0.higher.rawValue, lower: $0.lower.rawValue, gap: $0.gap)
    }
    note = ranking.sources.first { $0.design == .selfSelected }?.design.note
  }

  private static func row(_ row: PriorityRow, _ table: PriorityTable) -> Row {
    let chances = table.study?.chances(of: row.concern)
    return Row(
      concern: row.concern.code, position: row.ranked.position,
      standing: row.ranked.standing.rawValue,
      extent: table.ranking.sources.compactMap { source in
        row.ranked.evidence[source.source].map { share($0, source.source) }
      },
      trend: trend(row.trend), areas: row.areas.map(\.choice.code),
      groups: row.groups.map { "\($0.role.rawValue)=\($0.choice.code)" },
      affected: row.affected.map { share($0.evidence, table.ranking.leading) },
      steps: Dictionary(
        row.steps.map { ($0.key.rawValue, $0.value.step) }, uniquingKeysWith: { first, _ in first }),
      decision: row.decision?.decision.rawValue,
      history: row.history.map { judgement in
        let (criterion, value) =
          switch judgement.content {
          case .step(let criterion, let step): (criterion.rawValue, "\(step)")
          case .decision(let decision): ("decision", decision.rawValue)
          }
        return JudgementEntry(
          criterion: criterion, value: value, role: judgement.role, date: judgement.date,
          reason: judgement.reason)
      },
      pictures: row.pictures.map {
        PictureEntry(
          source: $0.source, date: $0.date, unit: $0.unit, area: $0.area?.code, label: $0.label,
          value: $0.value, previous: $0.previous, note: $0.note, ageInMonths: $0.ageInMonths,
          isOld: $0.isOld)
      },
      silent: row.silence.map {
        switch $0 {
        case .harm: "harm"
        case .source(let source, _): source.rawValue
        }
      }, topChance: chances?.all, topLowest: chances?.lowest, topHighest: chances?.highest,
      topWeighed: table.study?.weighed?[row.concern.code])
  }

  private static func share(_ found: ConcernEvidence, _ source: Source) -> ShareEntry {
    let figure = found.share.figure
    return ShareEntry(
      source: source.rawValue, share: figure?.share, lower: figure?.lower, upper: figure?.upper,
      respondents: found.share.respondents, events: found.share.events, rank: found.rank?.place,
      rankBest: found.rank?.best, rankWorst: found.rank?.worst, unsure: figure?.isUnsure,
      suppressed: found.share.cause?.rawValue)
  }

  private static func trend(_ cell: TrendCell) -> TrendEntry? {
    switch cell {
    case .none: nil
    case .refused(let reasons):
      TrendEntry(verdict: nil, change: nil, reasons: reasons.map { ComparisonText.code($0) })
    case .change(let change):
      TrendEntry(
        verdict: change.verdict.rawValue, change: change.change?.difference, reasons: [])
    }
  }
}
