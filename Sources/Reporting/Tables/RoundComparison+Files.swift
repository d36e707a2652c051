import DelimitedText
import DialogueWorkspace
import Foundation
package import Messages
package import Priorities
import SurveyDefinition

extension RoundComparison {
  /// A row a source and concern, for spreadsheets; UTF-8, comma, decimal point.
  ///
  /// A source that cannot be compared has one row with the reason.
  package func csv(_ language: Language) -> String {
    var options = DelimitedWriter.Options()
    options.guardsFormulas = true
    var writer = DelimitedWriter(options)
    writer.append([
      "earlier", "later", "group", "source", "design", "comparable", "reasons", "measure",
      "concern", "label",
      "before", "after", "change", "change_points", "lower", "upper", "adjusted_p",
      "smallest_detectable", "verdict",
      "made_up", "note",
    ])
    for source in sources {
      let note = source.design == .selfSelected ? Phrase.selfSelection.text(language) : nil
      let isMadeUp = earlier.isMadeUp || later.isMadeUp ? "1" : "0"
      let start: [String?] = [
        earlier.selection.round, later.selection.round,
        later.selection.group.map { "\($0.role.rawValue)=\($0.code)" }, source.source.rawValue,
        source.design.rawValue, source.reasons.isEmpty ? "1" : "0",
        source.reasons.isEmpty
          ? nil : source.reasons.map { ComparisonText.code($0) }.joined(separator: " "),
      ]
      if !source.reasons.isEmpty {
        writer.append(start + [String?](repeating: nil, count: 12) + [isMadeUp, note])
      }
      for row in source.common {
        let change = row.change
        writer.append(
          start + [
            "win_share", row.concern.code, row.concern.label.text(language), "\(row.before)",
            "\(row.after)", "\(change.difference)", "\(change.points)", "\(change.lower)",
            "\(change.upper)", "\(change.adjustedPValue)", "\(change.smallestDetectable)",
            row.verdict.rawValue, isMadeUp, note,
          ], numbers: Self.numberColumns)
      }
      for row in source.changes {
        let change = row.change
        writer.append(
          start + [
            "share", row.concern.code, row.concern.label.text(language),
            row.before.share.figure.map { "\($0.share)" },
            row.after.share.figure.map { "\($0.share)" }, change.map { "\($0.difference)" },
            change.map { "\($0.points)" },
            change.map { "\($0.lower)" }, change.map { "\($0.upper)" },
            change.map { "\($0.adjustedPValue)" }, change.map { "\($0.smallestDetectable)" },
            row.verdict.rawValue, isMadeUp, note,
          ], numbers: Self.numberColumns)
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The columns from `before` to `smallest_detectable`.
  private static let numberColumns = 10..<18

  /// The same as JSON with sorted keys.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(ComparisonDocument(self)), as: UTF8.self) + "\n"
  }
}

private struct ComparisonDocument: Encodable {
  struct ReasonEntry: Encodable {
    let reason: String
    let text: [String: String]
  }

  struct SourceEntry: Encodable {
    let source: String
    let design: String
    let question: String?
    let isComparable: Bool
    let reasons: [ReasonEntry]
    let tested: Int
    let note: [String: String]?
    let changes: [ChangeEntry]
    let commonItems: [WinShareEntry]
  }

  /// Win shares among what both rounds could choose.
  struct WinShareEntry: Encodable {
    let concern: String
    let before: Double
    let after: Double
    let change: Double
    let changePoints: Int
    let lower: Double
    let upper: Double
    let adjustedPValue: Double
    let smallestDetectable: Double
    let verdict: String
  }

  struct ChangeEntry: Encodable {
    let concern: String
    let before: ShareEntry
    let after: ShareEntry
    let change: Double?
    /// Whole per cents subtracted, as tables show it.
    let changePoints: Int?
    let lower: Double?
    let upper: Double?
    let adjustedPValue: Double?
    let smallestDetectable: Double?
    let verdict: String
    let hasMoved: Bool
  }

  struct ShareEntry: Encodable {
    let value: Double?
    let lower: Double?
    let upper: Double?
    let respondents: Int?
    let events: Int?
    let rank: Int?
    let suppressed: String?

    init(_ evidence: ConcernEvidence) {
      let figure = evidence.share.figure
      value = figure?.share
      lower = figure?.lower
      upper = figure?.upper
      respondents = evidence.share.respondents
      events = evidence.share.events
      rank = evidence.rank?.place
      suppressed = evidence.share.cause?.rawValue
    }
  }

  let workspace: String
  let madeUp: Bool
  let earlier: String
  let later: String
  let group: String?
  let correction: String
  let level: Double
  let confidence: Double
  let sources: [SourceEntry]
  let unmatched: [String]

  init(_ comparison: RoundComparison) {
    workspace = comparison.later.workspace.id
    madeUp = comparison.earlier.isMadeUp || comparison.later.isMadeUp
    earlier = comparison.earlier.selection.round
    later = comparison.later.selection.round
    group = comparison.later.selection.group.map { "\($0.role.rawValue)=\($0.code)" }
    correction = comparison.isScreening ? "benjamini_hochberg" : "holm"
    level = comparison.level
    confidence = AnalysisDefaults.confidence
    unmatched = comparison.unmatched.map(\.rawValue)
    sources = comparison.sources.map { source in
      SourceEntry(
        source: source.source.rawValue, design: source.design.rawValue,
        question: source.question?.id, isComparable: source.reasons.isEmpty,
        reasons: source.reasons.map { reason in
          ReasonEntry(
            reason: ComparisonText.code(reason),
            text: [
              "sv": ComparisonText.reason(reason, .sv), "en": ComparisonText.reason(reason, .en),
            ])
        }, tested: source.tested, note: source.design.note,
        changes: source.changes.map(Self.entry), commonItems: source.common.map(Self.entry))
    }
  }

  private static func entry(_ row: WinShareChange) -> WinShareEntry {
    WinShareEntry(
      concern: row.concern.code, before: row.before, after: row.after,
      change: row.change.difference, changePoints: row.change.points, lower: row.change.lower,
      upper: row.change.upper, adjustedPValue: row.change.adjustedPValue,
      smallestDetectable: row.change.smallestDetectable, verdict: row.verdict.rawValue)
  }

  private static func entry(_ row: ConcernChange) -> ChangeEntry {
    ChangeEntry(
      concern: row.concern.code, before: ShareEntry(row.before), after: ShareEntry(row.after),
      change: row.change?.difference, changePoints: row.change?.points, lower: row.change?.lower,
      upper: row.change?.upper,
      adjustedPValue: row.change?.adjustedPValue,
      smallestDetectable: row.change?.smallestDetectable, verdict: row.verdict.rawValue,
      hasMoved: row.hasMoved)
  }
}
