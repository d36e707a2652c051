import EscapedMarkup
import Messages
import Priorities
import SurveyDefinition

/// The leading question by area or age: shares shaded by size, differences marked.
struct BreakdownSection {
  let wording: RoundWording
  let breakdown: Breakdown
  let id: String
  let heading: Phrase

  private var source: SourceEvidence? { wording.ranking.source(breakdown.source) }

  var html: Markup {
    Markup("section", ["id": id, "aria-labelledby": "\(id)-heading"]) {
      Markup("h2", ["id": "\(id)-heading"]) { wording(heading) }
      Markup("p", ["class": "finding"]) { finding }
      if !differences.isEmpty {
        Markup("ul") { differences.map { text in Markup("li") { text } } }
        Markup("p", ["class": "note"]) { wording(.reportWorthALook) }
      }
      DataTable(
        id: "\(id)-table",
        caption: wording(
          .reportBreakdownCaption,
          [
            "heading": wording(heading), "question": wording(breakdown.question.label),
            "source": wording(Phrase.sourceInSentence(breakdown.source.rawValue)),
          ]),
        columns: [.text(wording(.columnConcern))]
          + breakdown.categories.map { .number(wording($0.label)) },
        rows: [counts] + breakdown.rows.map(cells), isShaded: true
      ).html
      Markup("p", ["class": "note"]) { wording(.reportBreakdownLegend) }
      wording.caution([source].compactMap { $0 })
    }
  }

  private var counts: [DataTable.Cell] {
    [DataTable.Cell(wording(.reportRespondents))]
      + breakdown.respondents.map { DataTable.Cell(wording.shownCount($0)) }
  }

  private var largest: Double {
    breakdown.rows.flatMap(\.figures).compactMap { $0.figure?.share }.max() ?? 0
  }

  private func cells(_ row: BreakdownRow) -> [DataTable.Cell] {
    [DataTable.Cell(wording(row.concern.label))]
      + zip(row.figures, row.differences).map { figure, difference in
        let step = figure.figure.map { shown -> Int in
          let steps = Palette.light.ramp.count
          return largest > 0 ? min(Int(shown.share / largest * Double(steps)), steps - 1) : 0
        }
        return DataTable.Cell(
          Markup {
            if let difference { mark(difference) }
            wording.shareOnly(figure)
          }, step: step)
      }
  }

  private func mark(_ difference: Difference) -> Markup {
    Markup("span", ["aria-hidden": "true"]) { difference == .higher ? "▲ " : "▼ " }
      + Markup("span", ["class": "unheard"]) {
        wording(difference == .higher ? .reportHigherThanRest : .reportLowerThanRest) + " "
      }
  }

  private var differences: [String] {
    breakdown.rows.flatMap { row in
      zip(breakdown.categories, row.differences).compactMap { category, difference -> String? in
        guard let difference else { return nil }
        return wording(
          difference == .higher ? .reportHigherIn : .reportLowerIn,
          ["concern": wording.quoted(row.concern), "group": wording.quoted(category.label)])
      }
    }
  }

  private var finding: String {
    differences.isEmpty
      ? wording(breakdown.role == .area ? .reportNoAreaDiffers : .reportNoGroupDiffers)
      : wording(breakdown.role == .area ? .reportAreasDiffer : .reportGroupsDiffer)
  }
}
