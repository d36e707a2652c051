import EscapedMarkup
import Messages
import Priorities
import Promises
import SurveyDefinition

/// What each source says of the same concerns, side by side and never pooled.
struct SourcesSection {
  let wording: RoundWording
  let disagreements: [Disagreement]

  private var sources: [SourceEvidence] {
    wording.ranking.sources.filter { $0.primary != nil }
  }

  /// The sources with at least one place and share that can be shown.
  private var charted: [SourceEvidence] {
    sources.filter { source in
      source.primary?.concerns.contains { $0.rank != nil && $0.share.figure != nil } == true
    }
  }

  /// The sources with at least one place that can be told, by a share or by a count.
  private var placed: [SourceEvidence] {
    sources.filter { source in
      source.primary?.concerns.contains { $0.rank != nil && wording.canBeTold($0.share) } == true
    }
  }

  private var rows: [RankedConcern] {
    Array(wording.ranking.concerns.prefix(RoundWording.shown))
  }

  var html: Markup {
    Markup("section", ["id": "sources", "aria-labelledby": "sources-heading"]) {
      Markup("h2", ["id": "sources-heading"]) { wording(.reportSources) }
      if sources.count > 1 {
        Markup("p") { wording(.reportSourcesIntroduction) }
        if charted.count > 1 { figure } else { Markup("p") { agreement } }
        table
        if rows.contains(where: isUnsure) {
          Markup("p", ["class": "note"]) { wording(.tableUnsureMark) }
        }
        questions
        wording.caution(sources)
        if !disagreements.isEmpty {
          Markup("h3") { wording(.reportDisagreements) }
          Markup("ul") { disagreements.map { gap in Markup("li") { wording.disagreement(gap) } } }
        }
      } else {
        Markup("p") { wording(.reportOneSource) }
      }
    }
  }

  private var figure: Markup {
    let title = wording(.reportSourcesTitle)
    return Markup("figure") {
      Markup("figcaption") {
        Markup("strong") { title + ". " }
        agreement + " " + wording(.reportSourcesLegend)
      }
      Markup(
        "div",
        ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": title]
      ) {
        SourceColumnsChart(
          id: "sources-chart", title: title, description: agreement,
          columns: charted.map { wording.heading($0.source) },
          rows: rows.prefix(8).map { row in
            SourceColumnsChart.Row(
              label: wording(row.concern.label),
              bars: charted.map { source in
                guard let found = row.evidence[source.source], let shown = found.share.figure
                else { return nil }
                return (share: shown.share, place: found.rank?.place)
              })
          }
        ).svg
      }
    }
  }

  private var table: Markup {
    DataTable(
      id: "sources-table", caption: wording(.reportSourcesCaption),
      columns: [.text(wording(.columnConcern))]
        + sources.map { source in
          .number(
            "\(wording.heading(source.source)), "
              + wording.answers(source.primary?.respondents, of: source.source))
        },
      rows: rows.map { row in
        [DataTable.Cell(wording(row.concern.label))]
          + sources.map { DataTable.Cell(cell(row.evidence[$0.source])) }
      }
    ).html
  }

  private func isUnsure(_ row: RankedConcern) -> Bool {
    sources.contains { row.evidence[$0.source]?.share.figure?.isUnsure == true }
  }

  private func cell(_ evidence: ConcernEvidence?) -> Markup {
    guard let evidence else { return Markup(text: wording(.reportNotAsked)) }
    let place = wording.place(evidence.rank).map {
      wording(.reportPlaceInChart, ["place": $0])
    }
    return Markup {
      wording.share(evidence.share)
      if let place, wording.canBeTold(evidence.share) {
        Markup(void: "br")
        Markup("span", ["class": "muted"]) { place }
      }
    }
  }

  /// Each source's own question, since a share means what was asked.
  private var questions: Markup {
    Markup("ul", ["class": "note"]) {
      for source in sources {
        if let primary = source.primary {
          Markup("li") {
            wording(
              .reportSourceQuestion,
              [
                "source": wording.heading(source.source),
                "question": wording(primary.question.label),
                "meaning": wording.shareMeaning(primary.kind),
              ])
          }
        }
      }
    }
  }

  /// How many of the leading source's first five are among the first five of each other source.
  private var agreement: String {
    let top = wording.ranking.topCount
    let leading = wording.ranking.leading
    let first = wording.ranking.concerns.filter { $0.evidence[leading]?.rank != nil }.prefix(top)
    let others = placed.filter { $0.source != leading }
    guard !first.isEmpty, !others.isEmpty else { return wording(.reportNoAgreement) }
    let parts = others.map { source in
      let shared = first.count { row in
        row.evidence[source.source]?.rank.map { $0.place <= top } ?? false
      }
      return wording(
        .reportSharedTop,
        [
          "count": shared == 0
            ? wording(.reportNoneShared) : NumberText.word(shared, wording.language),
          "top": NumberText.word(top, wording.language),
          "source": wording(Phrase.sourceInSentence(source.source.rawValue)),
        ])
    }
    return wording(
      .reportAgreement,
      [
        "top": NumberText.word(first.count, wording.language), "parts": wording.list(parts),
        "source": wording(Phrase.sourceInSentence(leading.rawValue)),
      ])
  }
}
