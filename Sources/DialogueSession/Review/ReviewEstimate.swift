import Priorities
import SurveyStatistics
import TextCoding

/// How well the rules code one concern, by what people have judged.
struct ReviewEstimate: Sendable {
  let concern: String
  /// Of so many texts that the rules coded with it, so many were judged, and so many were right.
  let coded: Int
  let judged: Int
  let right: Int
  /// The part of the codes that is right; nil where a kind of texts has not been looked at.
  let precision: (value: Double, interval: Interval)?
  /// The part of the texts speaking of it that the rules find; nil likewise.
  let recall: (value: Double, interval: Interval)?

  /// The confidence of the intervals.
  static let confidence = AnalysisDefaults.confidence

  /// nil where nobody has judged a text on it.
  ///
  /// Texts are cells by how sure the rules are of the text and of the concern in it. Each cell is in the
  /// order of chance, and as far as it has been judged without a gap it is a random sample of itself,
  /// whatever was judged beyond; it counts by its size.
  init?(_ concern: String, _ sample: ReviewSample, _ decisions: TextDecisions) {
    var cells: [Cell: [Bool?]] = [:]
    for unit in sample.units {
      let found = unit.found.first { $0.concern == concern }
      let cell = Cell(stratum: unit.stratum, sureness: found.map { $0.sureness == .sure })
      cells[cell, default: []].append(decisions.ruling(on: unit.id)?.holds(concern))
    }
    let coded = cells.filter { $0.key.sureness != nil }
    let others = cells.filter { $0.key.sureness == nil }
    let counted = coded.values.flatMap(\.self).compactMap(\.self)
    guard !counted.isEmpty else { return nil }
    self.concern = concern
    self.coded = coded.values.reduce(0) { $0 + $1.count }
    judged = counted.count
    right = counted.count { $0 }
    let found = StratifiedTotal(Self.sampled(coded), confidence: Self.confidence)
    let missed = StratifiedTotal(Self.sampled(others), confidence: Self.confidence)
    precision = found?.share(of: self.coded)
    recall = found.flatMap { found in missed.flatMap { found.share(beside: $0) } }
  }

  private struct Cell: Hashable {
    let stratum: ReviewSample.Stratum
    /// Whether the concern is sure in the text; nil where it was not found.
    let sureness: Bool?

    var order: (Int, Int) { (stratum.rawValue, sureness.map { $0 ? 0 : 1 } ?? 2) }
  }

  // In a fixed order, so that sums come out alike to the last bit.
  private static func sampled(_ cells: [Cell: [Bool?]]) -> [SampledCell] {
    cells.sorted { $0.key.order < $1.key.order }.map { _, verdicts in
      let seen = verdicts.prefix { $0 != nil }.compactMap(\.self)
      return SampledCell(
        size: verdicts.count, drawn: seen.count, positives: seen.count { $0 })
    }
  }
}
