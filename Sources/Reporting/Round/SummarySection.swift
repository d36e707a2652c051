import EscapedMarkup
import DialogueWorkspace
import Messages
import Priorities
import SurveyDefinition

/// The first page: who was heard and what the leading source ranks highest.
struct SummarySection {
  let wording: RoundWording
  let leading: SourceEvidence
  let primary: QuestionEvidence

  /// nil where the leading source has no question that orders concerns.
  init?(_ wording: RoundWording) {
    guard let leading = wording.ranking.source(wording.ranking.leading),
      let primary = leading.primary
    else { return nil }
    self.wording = wording
    self.leading = leading
    self.primary = primary
  }

  private var shown: [(concern: Concern, evidence: ConcernEvidence, row: RankedConcern)] {
    wording.ranking.concerns.prefix(RoundWording.shown).compactMap { row in
      row.evidence[leading.source].map { (row.concern, $0, row) }
    }
  }

  var html: Markup {
    Markup("section", ["class": "brief", "id": "summary", "aria-labelledby": "summary-heading"]) {
      Markup("h2", ["id": "summary-heading"]) { wording(.reportSummary) }
      Markup("p", ["class": "lead"]) { RankingFinding(wording, leading, primary).text }
      Markup("h3") { wording(.reportWho) }
      heard
      Markup("h3") {
        wording(
          .reportRanking,
          ["source": wording(Phrase.sourceInSentence(leading.source.rawValue))])
      }
      Markup("p", ["class": "muted"]) {
        wording(
          .reportQuestion,
          [
            "question": wording(primary.question.label),
            "meaning": wording.shareMeaning(primary.kind),
          ])
      }
      figure
      table
      notes
    }
  }

  private var heard: Markup {
    DataTable(
      id: "heard", caption: wording(.reportHeardCaption),
      columns: [
        .text(wording(.reportSource)), .text(wording(.reportRecruitment)),
        .number(wording(.reportN)), .number(wording(.reportEventCount)),
        .unbroken(wording(.reportDates)),
      ],
      rows: wording.ranking.sources.map { source in
        [
          DataTable.Cell(wording.heading(source.source)),
          DataTable.Cell(wording(Phrase.design(source.design.rawValue))),
          DataTable.Cell(
            source.source == .safetyWalk
              ? wording.answers(source.respondents, of: source.source)
              : wording.count(source.respondents)),
          DataTable.Cell(wording.number(source.events)),
          DataTable.Cell(dates(source.source)),
        ]
      }
    ).html
  }

  private func dates(_ source: Source) -> String {
    let ranking = wording.ranking
    let dates = ranking.workspace.events
      .filter { $0.round == ranking.selection.round && $0.source == source }
      .map(\.date).sorted()
    guard let first = dates.first, let last = dates.last else { return "–" }
    return first == last ? first : "\(first) – \(last)"
  }

  private var figure: Markup {
    let rows = shown.compactMap { concern, evidence, _ -> DotIntervalChart.Row? in
      guard wording.canBeTold(evidence.share) else { return nil }
      let figure = evidence.share.figure
      let interval: ClosedRange<Double>? =
        if let lower = figure?.lower, let upper = figure?.upper, lower <= upper {
          lower...upper
        } else { nil }
      return DotIntervalChart.Row(
        label: wording(concern.label), share: figure?.share, interval: interval,
        value: FigureText.share(evidence.share, wording.language),
        place: wording.place(evidence.rank) ?? "–",
        isFilled: evidence.rank?.isSurely(top: 3) ?? false)
    }
    guard !rows.isEmpty else { return Markup() }
    let title = wording(.reportRankingTitle, ["count": "\(rows.count)"])
    return Markup("figure") {
      Markup("figcaption") {
        Markup("strong") { title + ". " }
        wording(
          .reportRankingLegend,
          ["interval": wording.intervalName(leading.design).lowercased()])
        if rows.contains(where: { $0.share == nil }) { " " + wording(.reportRankingNoDot) }
      }
      DotIntervalChart(
        id: "ranking-chart", title: title,
        description: RankingFinding(wording, leading, primary).text, language: wording.language,
        headings: (wording(.columnShare), wording(.columnPlace)), rows: rows
      ).svg
    }
  }

  private var table: Markup {
    DataTable(
      id: "ranking", caption: wording(.reportRankingCaption),
      columns: [
        .text(wording(.columnConcern)), .number(wording(.columnPlace)),
        .number(wording(.columnShare)), .number(wording.intervalName(leading.design)),
        .number(wording(.reportN)), .number(wording(.reportEventCount)),
        .number(wording(.columnBand)), .number("λ*"),
        .number(wording(.reportTopChance, ["count": "\(wording.ranking.topCount)"])),
      ],
      rows: shown.map { concern, evidence, row in
        [
          DataTable.Cell(wording(concern.label)),
          DataTable.Cell(wording.place(evidence.rank) ?? "–"),
          DataTable.Cell(wording.share(evidence.share)),
          DataTable.Cell(FigureText.interval(evidence.share, wording.language)),
          DataTable.Cell(wording.count(evidence.share.respondents)),
          DataTable.Cell(evidence.share.events.map(wording.number) ?? "–"),
          DataTable.Cell(evidence.band.map { "\($0)" } ?? "–"),
          DataTable.Cell(
            evidence.selectionStrength.map {
              NumberText.decimal($0, places: 2, wording.language)
            } ?? "–"),
          DataTable.Cell(
            "\(wording.percent(row.topAcceptability)), "
              + wording(Phrase.standing(row.standing.rawValue))),
        ]
      }
    ).html
  }

  private var notes: Markup {
    let bands = Dictionary(grouping: shown.filter { $0.evidence.band != nil }) {
      $0.evidence.band ?? 0
    }
    return Markup("div", ["class": "together"]) {
      Markup("ul") {
        Markup("li") { topThree }
        for (band, members) in bands.sorted(by: { $0.key < $1.key }) where members.count > 1 {
          Markup("li") {
            wording(
              .reportBand, ["band": "\(band)", "concerns": wording.quoted(members.map(\.concern))])
          }
        }
        if let sentence = RankingFinding(wording, leading, primary).selection {
          Markup("li") { sentence }
        }
        if let event = leading.decidingEvent {
          Markup("li") {
            wording(.tableDecidingEvent, ["event": name(ofEvent: event)])
          }
        }
        if shown.contains(where: { $0.evidence.share.figure?.isUnsure == true }) {
          Markup("li") { wording(.tableUnsureMark) }
        }
      }
      wording.caution([leading])
    }
  }

  private var topThree: String {
    let ranked = primary.concerns.filter { $0.rank != nil }
      .sorted {
        ($0.rank?.place ?? 0, $0.concern.number) < ($1.rank?.place ?? 0, $1.concern.number)
      }
    let sure = ranked.filter { $0.rank?.isSurely(top: 3) == true }
    let maybe = ranked.filter {
      $0.rank?.mayBe(top: 3) == true && $0.rank?.isSurely(top: 3) == false
    }
    return wording(
      .tableTopThree,
      [
        "sure": wording.quoted(sure.map(\.concern)), "maybe": wording.quoted(maybe.map(\.concern)),
      ])
  }

  private func name(ofEvent id: String) -> String {
    wording.ranking.workspace.event(id).map { "\(wording($0.venue)) (\($0.date))" } ?? id
  }
}
