import DialogueWorkspace
import EscapedMarkup
import Messages
import Priorities
import SurveyDefinition

/// What has changed since the round before, in the leading source; or why that cannot be said.
struct ChangeSection {
  let wording: RoundWording
  let comparison: RoundComparison

  private var source: SourceComparison? {
    comparison.sources.first { $0.source == wording.ranking.leading }
  }

  private var told: [ConcernChange] {
    (source?.changes ?? []).filter {
      $0.before.share.figure != nil && $0.after.share.figure != nil && $0.change != nil
    }
  }

  var html: Markup {
    Markup("section", ["id": "change", "aria-labelledby": "change-heading"]) {
      Markup("h2", ["id": "change-heading"]) { wording(.reportChange) }
      if let source, source.reasons.isEmpty, !told.isEmpty {
        figure
        table
        Markup("p", ["class": "note"]) {
          wording(
            .compareHolm,
            [
              "count": wording.number(source.tested), "level": wording.percent(comparison.level),
            ])
        }
        wording.caution([wording.ranking.source(wording.ranking.leading)].compactMap { $0 })
      } else {
        Markup("p") { refusal }
      }
    }
  }

  private var refusal: String {
    guard let source else { return wording(.compareNone) }
    guard source.reasons.isEmpty else {
      return wording(
        .compareRefused,
        [
          "reasons": source.reasons.map { ComparisonText.reason($0, wording.language) }
            .joined(separator: " ")
        ])
    }
    return wording(.compareNothingTested)
  }

  private var finding: String {
    func named(_ verdict: ChangeVerdict) -> [String] {
      told.filter { $0.verdict == verdict }.map { wording.quoted($0.concern) }
    }
    let (risen, fallen) = (named(.increased), named(.decreased))
    if risen.isEmpty, fallen.isEmpty {
      return wording(.reportChangeNone, ["round": wording(comparison.earlier.roundLabel)])
    }
    return wording(
      .reportChangeSome,
      [
        "round": wording(comparison.earlier.roundLabel), "risen": wording.list(risen),
        "fallen": wording.list(fallen),
      ])
  }

  private var figure: Markup {
    let title = wording(.reportChangeTitle)
    let rows = told.prefix(RoundWording.shown).compactMap { change -> SlopeChart.Row? in
      guard let before = change.before.share.figure, let after = change.after.share.figure else {
        return nil
      }
      return SlopeChart.Row(
        label: wording(change.concern.label), before: before.share, after: after.share,
        beforeText: wording.percent(before.share), afterText: wording.percent(after.share),
        isSure: change.verdict == .increased || change.verdict == .decreased)
    }
    return Markup("figure") {
      Markup("figcaption") {
        Markup("strong") { title + ". " }
        finding + " " + wording(.reportChangeLegend)
      }
      Markup(
        "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": title]
      ) {
        SlopeChart(
          id: "change-chart", title: title, description: finding,
          rounds: (
            wording(comparison.earlier.roundLabel), wording(comparison.later.roundLabel)
          ), rows: rows
        ).svg
      }
    }
  }

  private var table: Markup {
    DataTable(
      id: "change-table", caption: wording(.reportChangeCaption),
      columns: [
        .text(wording(.columnConcern)), .number(wording(.columnBefore)),
        .number(wording(.columnAfter)), .number(wording(.columnChange)),
        .number(wording(.columnInterval)), .number(wording(.columnSmallest)),
        .text(wording(.columnVerdict)),
      ],
      rows: told.prefix(RoundWording.shown).map { row in
        [
          DataTable.Cell(wording(row.concern.label)),
          DataTable.Cell(FigureText.share(row.before.share, wording.language)),
          DataTable.Cell(FigureText.share(row.after.share, wording.language)),
          DataTable.Cell(
            row.change.map { ChangeText.points($0, wording.language) } ?? "–"),
          DataTable.Cell(
            row.change.map { ChangeText.range($0.lower, $0.upper, wording.language) } ?? "–"),
          DataTable.Cell(
            row.change.map { ComparisonText.smallest($0, wording.language) } ?? "–"),
          DataTable.Cell(
            wording(
              comparison.isScreening
                ? Phrase.screeningVerdict(row.verdict.rawValue)
                : Phrase.verdict(row.verdict.rawValue))),
        ]
      }
    ).html
  }
}
