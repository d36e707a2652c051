import DialogueWorkspace
package import Messages
package import Priorities
import SurveyDefinition

extension Ranking {
  /// How many concerns a table shows unless all are asked for.
  package static let shortList = 12

  /// The ranking as a table for a terminal, with what must be read with it.
  ///
  /// `all` shows every concern, also those that too few named to be placed.
  package func table(_ language: Language, width: Int, all: Bool) -> String {
    let shown = all ? concerns : Array(concerns.prefix(Ranking.shortList))
    var lines = headerLines(language, width: width)
    lines.append("")
    let (tableLines, leftOut) = TextTable(columns: columns(shown, language)).lines(width: width)
    lines += tableLines
    lines.append("")
    var notes = self.notes(language)
    if shown.count < concerns.count {
      notes.append(
        Phrase.tableMore.text(language, ["count": "\(concerns.count - shown.count)"]))
    }
    if !leftOut.isEmpty {
      notes.append(
        Phrase.tableLeftOut.text(
          language, ["columns": NumberText.list(leftOut, language)]))
    }
    lines += notes.flatMap { WrappedText.lines($0, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headerLines(_ language: Language, width: Int) -> [String] {
    var title = "\(workspace.municipality.text(language)) · \(roundLabel.text(language))"
    if let group = selection.group { title += " · \(groupLabel(group, language))" }
    var lines = [title]
    if isMadeUp { lines.append(Phrase.tableMadeUp.text(language)) }
    for source in sources {
      let line = Phrase.tableSource.text(
        language,
        [
          "source": Phrase.sourceHeading(source.source.rawValue).text(language),
          "n": FigureText.answers(source.respondents, source, language),
          "events": FigureText.events(source.events, source, language),
          "design": Phrase.design(source.design.rawValue).text(language),
          "weighting": weightingText(source.weighting, language),
        ])
      lines += WrappedText.lines(line, width: width)
    }
    return lines
  }

  /// The name of a selected group.
  package func groupLabel(_ group: Selection.Group, _ language: Language) -> String {
    for source in sources {
      if let field = source.survey.question(role: group.role)?.fields.first,
        case .code(let list) = field.content,
        let choice = list.choices.first(where: { $0.code == group.code })
      {
        return choice.label.text(language)
      }
    }
    return group.code
  }

  /// What to say of a source's weighting.
  package func weightingText(_ note: WeightingNote, _ language: Language) -> String {
    switch note {
    case .none: Phrase.weightingNone.text(language)
    case .weighted(let effect, let size):
      Phrase.weightingDone.text(
        language,
        [
          "effect": NumberText.decimal(effect, places: 1, language),
          "size": NumberText.integer(Int(size.rounded()), language),
        ])
    case .refused(let reason): Phrase.weightingRefused(reason).text(language)
    }
  }

  private func columns(_ rows: [RankedConcern], _ language: Language) -> [TextTable.Column] {
    let found = rows.map { $0.evidence[leading] }
    var columns: [TextTable.Column] = [
      .init(
        Phrase.columnPlace.text(language), .right,
        found.map { $0?.rank.map { "\($0.place)" } ?? "–" }),
      .init(
        Phrase.columnConcern.text(language), canShrink: true,
        rows.map { $0.concern.label.text(language) }),
      .init(
        Phrase.columnShare.text(language), .right,
        found.map { FigureText.share($0?.share, language) }),
      .init(
        Phrase.columnInterval.text(language), .right,
        found.map { FigureText.interval($0?.share, language) }),
      .init(
        Phrase.columnN.text(language), .right,
        found.map { $0.map { FigureText.count($0.share.respondents, language) } ?? "–" }),
      .init(
        Phrase.columnEvents.text(language), .right, dispensability: 3,
        found.map { $0?.share.events.map { NumberText.integer($0, language) } ?? "–" }),
      .init(
        Phrase.columnRange.text(language), .right, found.map { FigureText.range($0?.rank) }),
      .init(
        Phrase.columnBand.text(language), .right,
        dispensability: 1, found.map { $0?.band.map { "\($0)" } ?? "–" }),
    ]
    if found.contains(where: { $0?.selectionStrength != nil }),
      source(leading)?.design == .selfSelected
    {
      columns.append(
        .init(
          "λ*", .right, dispensability: 3,
          found.map {
            $0?.selectionStrength.map { NumberText.decimal($0, places: 2, language) } ?? "–"
          }))
    }
    if found.contains(where: { $0?.mean != nil }) {
      columns.append(
        .init(
          Phrase.columnMean.text(language), .right, dispensability: 4,
          found.map {
            $0?.mean.map { NumberText.decimal($0.value, places: 1, language) } ?? "–"
          }))
    }
    if found.contains(where: { $0?.satisfied != nil }) {
      columns += satisfactionColumns(rows, language)
    }
    for source in sources where source.source != leading && source.primary != nil {
      columns.append(
        .init(
          Phrase.sourceHeading(source.source.rawValue).text(language), .right, dispensability: 3,
          rows.map { FigureText.share($0.evidence[source.source]?.share, language) }))
    }
    if sources.count(where: { $0.primary != nil }) > 1 {
      columns.append(
        .init(
          Phrase.columnTogether.text(language), dispensability: 2,
          rows.map { Phrase.standing($0.standing.rawValue).text(language) }))
    }
    return columns
  }

  /// The baseline of the trade beside ours: satisfied, importance times dissatisfaction, its order.
  private func satisfactionColumns(
    _ rows: [RankedConcern], _ language: Language
  ) -> [TextTable.Column] {
    let order = importanceSatisfactionPlaces
    return [
      .init(
        Phrase.columnSatisfied.text(language), .right, dispensability: 2,
        rows.map { FigureText.share($0.evidence[leading]?.satisfied, language) }),
      .init(
        Phrase.columnImportanceSatisfaction.text(language), .right, dispensability: 2,
        rows.map {
          $0.evidence[leading]?.importanceSatisfaction.map {
            NumberText.decimal($0, places: 3, language)
          } ?? "–"
        }),
      .init(
        Phrase.columnImportanceSatisfactionPlace.text(language), .right, dispensability: 2,
        rows.map { order[$0.concern.code].map { "\($0)" } ?? "–" }),
    ]
  }

  /// Concern → its place by importance times dissatisfaction.
  package var importanceSatisfactionPlaces: [String: Int] {
    let scored = concerns.compactMap { row in
      row.evidence[leading]?.importanceSatisfaction.map { (row.concern, $0) }
    }.sorted { ($1.1, $0.0.number) < ($0.1, $1.0.number) }
    return Dictionary(
      scored.enumerated().map { ($0.element.0.code, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The sentences that belong with the numbers.
  package func notes(_ language: Language) -> [String] {
    guard let source = source(leading) else { return [] }
    var notes: [String] = []
    let sure = concerns.filter { $0.evidence[leading]?.rank?.isSurely(top: 3) == true }
    let maybe = concerns.filter {
      $0.evidence[leading]?.rank?.mayBe(top: 3) == true
        && $0.evidence[leading]?.rank?.isSurely(top: 3) != true
    }
    func names(_ rows: [RankedConcern]) -> String {
      if rows.isEmpty { return Phrase.tableNone.text(language) }
      let first = rows.prefix(5).map { $0.concern.label.text(language) }
      let rest = rows.count - first.count
      let more = Phrase.tableAndMore.text(language, ["count": "\(rest)"])
      return NumberText.list(rest > 0 ? first + [more] : first, language)
    }
    let least = AnalysisDefaults.smallestRankedArea
    let isUnordered = !concerns.contains { $0.evidence[leading]?.rank != nil }
    if selection.group?.role == .area, isUnordered {
      notes.append(
        Phrase.tableAreaUnordered.text(
          language, ["answers": "\(least.answers)", "events": "\(least.events)"]))
    } else {
      notes.append(
        Phrase.tableTopThree.text(language, ["sure": names(sure), "maybe": names(maybe)]))
    }
    if let first = concerns.first, let strength = first.evidence[leading]?.selectionStrength {
      let value = NumberText.decimal(strength, places: 2, language)
      let phrase: Phrase =
        strength < Ranking.sensitiveStrength ? .tableSensitive : .tableRobust
      notes.append(
        phrase.text(
          language, ["value": value, "concern": first.concern.label.text(language)]))
    }
    if let event = source.decidingEvent {
      let venue = workspace.event(event)?.venue.text(language) ?? event
      notes.append(Phrase.tableDecidingEvent.text(language, ["event": venue]))
    }
    if sources.contains(where: { $0.design == .selfSelected }) {
      notes.append(Phrase.selfSelection.text(language))
    }
    if !importanceSatisfactionPlaces.isEmpty {
      notes.append(Phrase.importanceSatisfactionNote.text(language))
    }
    if rowsHaveMarks { notes.append(Phrase.tableUnsureMark.text(language)) }
    notes += textReviewNotes(language, unreviewed: .textsUnreviewedHint)
    notes.append(
      Phrase.tableMethod.text(
        language,
        [
          "confidence": NumberText.percent(AnalysisDefaults.confidence, language),
          "draws": NumberText.integer(AnalysisDefaults.draws, language),
          "seed": "\(AnalysisDefaults.seed)",
        ]))
    return notes
  }

  /// Below this λ* the order hangs on who took part.
  package static let sensitiveStrength = 1.25

  private var rowsHaveMarks: Bool {
    concerns.contains { row in row.evidence.values.contains { $0.share.figure?.isUnsure == true } }
  }
}
