import Testing

@testable import SurveyStatistics

/// The synthetic round of case 24, read and weighted.
struct PipelineRound {
  let expected: JSONValue
  let recommended: JSONValue
  let raked: RakedWeights
  private let table: Table
  private let design: SampleDesign

  init() throws {
    let reference = ReferenceCase(fixture: "24-pipeline")
    expected = try reference.json()
    recommended = try reference.json("expected_recommended.json")
    let margins = try reference.json("margins.json")
    let table = try reference.table()
    self.table = table
    design = try SampleDesign(strata: table.codes("mode"), units: table.codes("psu"))
    let outcome = try Raking().rake(
      margins: ["area", "sex", "age"].map { name in
        Margin(
          categories: table.codes(name),
          targets: margins[name].keys.map { margins[name][$0].double })
      })
    guard case .weighted(let weights) = outcome else {
      throw Failure(description: "not weighted: \(outcome)")
    }
    raked = weights
  }

  /// The answers to one measure of the twelve items, collapsed by area.
  func collapsed(_ measure: String) throws -> CollapsedAnswers {
    try CollapsedAnswers(
      design: design, items: items(measure), weights: raked.weights,
      groups: table.codes("area"), groupCount: 5)
  }

  private func items(_ measure: String) -> [ItemColumn] {
    switch measure {
    case "pick_share": picks.map { .indicator($0) }
    case "top2box":
      columns("q").map { column in
        .indicator(
          column.map { $0.isNaN || $0 > 5 ? ItemColumn.missingIndicator : $0 >= 4 ? 1 : 0 })
      }
    case "win_share_pick": WinShare.fromPicks(picks).map { .value($0) }
    default: WinShare.fromRankings(rankings).map { .value($0) }
    }
  }

  private var picks: [[UInt8]] {
    columns("p").map { $0.map { $0.isNaN ? ItemColumn.missingIndicator : UInt8($0) } }
  }

  /// Ranks; a person who ranked nothing gave no ranking.
  private var rankings: [[UInt8]] {
    let columns = columns("r")
    let hasRanked = table.rows.indices.map { row in columns.contains { !$0[row].isNaN } }
    return columns.map { column in
      zip(column, hasRanked).map { rank, has in
        has ? (rank.isNaN ? 0 : UInt8(rank)) : ItemColumn.missingIndicator
      }
    }
  }

  private func columns(_ letter: String) -> [[Double]] {
    (1...12).map { table.doubles(letter + ($0 < 10 ? "0\($0)" : "\($0)")) }
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
