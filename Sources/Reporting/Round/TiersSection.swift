import EscapedMarkup
import Messages
import Priorities
import SurveyDefinition

/// The places that the answers cannot tell apart: rank ranges in bands.
struct TiersSection {
  private let wording: RoundWording
  private let rows: [(concern: Concern, rank: RankRange, band: Int?)]

  /// nil where fewer than two concerns have a place.
  init?(_ wording: RoundWording) {
    self.wording = wording
    let leading = wording.ranking.leading
    rows = wording.ranking.concerns.compactMap { row in
      guard let found = row.evidence[leading], let rank = found.rank else { return nil }
      return (row.concern, rank, found.band)
    }.prefix(RoundWording.shown).map { $0 }
    if rows.count < 2 { return nil }
  }

  var html: Markup {
    Markup("section", ["id": "tiers", "aria-labelledby": "tiers-heading"]) {
      Markup("h2", ["id": "tiers-heading"]) { wording(.reportTiersTitle) }
      Markup("figure") {
        Markup("figcaption") {
          Markup("strong") { finding + " " }
          wording(.reportTiersLegend)
        }
        RankRangeChart(
          id: "tiers-chart", title: wording(.reportTiersTitle), description: finding,
          bandName: { wording(.reportTiersBand, ["band": "\($0)"]) },
          rows: rows.map {
            RankRangeChart.Row(
              label: wording($0.concern.label), place: $0.rank.place, best: $0.rank.best,
              worst: $0.rank.worst, band: $0.band)
          }
        ).svg
      }
      DataTable(
        id: "tiers-table", caption: wording(.reportTiersCaption),
        columns: [
          .text(wording(.columnConcern)), .number(wording(.columnPlace)),
          .number(wording(.reportTiersBest)), .number(wording(.reportTiersWorst)),
          .number(wording(.columnBand)),
        ],
        rows: rows.map { row in
          [
            DataTable.Cell(wording(row.concern.label)), DataTable.Cell("\(row.rank.place)"),
            DataTable.Cell("\(row.rank.best)"), DataTable.Cell("\(row.rank.worst)"),
            DataTable.Cell(row.band.map { "\($0)" } ?? "–"),
          ]
        }
      ).html
    }
  }

  private var finding: String {
    let bands = Set(rows.compactMap(\.band))
    guard bands.count > 1, let first = bands.min() else { return wording(.reportTiersOne) }
    return wording(
      .reportTiersFinding,
      [
        "count": NumberText.word(bands.count, wording.language),
        "first": wording.quoted(rows.filter { $0.band == first }.map(\.concern)),
      ])
  }
}
