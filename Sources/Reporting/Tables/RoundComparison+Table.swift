import DialogueWorkspace
package import Messages
package import Priorities
import SurveyDefinition

extension RoundComparison {
  /// The changes as tables for a terminal, source by source, with what must be read with them.
  ///
  /// `all` shows every concern, also those that too few named to be placed.
  package func table(_ language: Language, width: Int, all: Bool) -> String {
    var lines = [title(language)]
    if earlier.isMadeUp || later.isMadeUp { lines.append(Phrase.tableMadeUp.text(language)) }
    if sources.isEmpty { lines += ["", Phrase.compareNone.text(language)] }
    for source in sources { lines += [""] + self.lines(source, language, width, all) }
    if !unmatched.isEmpty {
      lines.append("")
      lines += WrappedText.lines(
        Phrase.compareUnmatched.text(
          language,
          [
            "sources": NumberText.list(
              unmatched.map { Phrase.sourceHeading($0.rawValue).text(language).lowercased() },
              language)
          ]), width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(_ language: Language) -> String {
    let title = Phrase.compareTitle.text(
      language,
      [
        "municipality": later.workspace.municipality.text(language),
        "earlier": earlier.roundLabel.text(language), "later": later.roundLabel.text(language),
      ])
    return later.selection.group.map { "\(title) · \(later.groupLabel($0, language))" } ?? title
  }

  private func lines(
    _ compared: SourceComparison, _ language: Language, _ width: Int, _ all: Bool
  ) -> [String] {
    guard let before = earlier.source(compared.source), let after = later.source(compared.source)
    else { return [] }
    var lines = WrappedText.lines(
      Phrase.compareSource.text(
        language,
        [
          "source": Phrase.sourceHeading(compared.source.rawValue).text(language),
          "before": FigureText.answers(before.respondents, before, language),
          "eventsBefore": FigureText.events(before.events, before, language),
          "after": FigureText.answers(after.respondents, after, language),
          "eventsAfter": FigureText.events(after.events, after, language),
        ]), width: width)
    if let primary = after.primary {
      lines += WrappedText.lines(
        Phrase.compareQuestion.text(
          language,
          [
            "question": primary.question.label.text(language),
            "kind": later.kindText(primary.kind, language),
          ]), width: width)
    }
    guard compared.reasons.isEmpty else {
      let reasons = compared.reasons.map { ComparisonText.reason($0, language) }
      return lines
        + WrappedText.lines(
          Phrase.compareRefused.text(language, ["reasons": reasons.joined(separator: " ")]),
          width: width) + commonLines(compared, language, width)
    }
    guard all || compared.tested > 0 else {
      return lines + WrappedText.lines(Phrase.compareNothingTested.text(language), width: width)
    }
    let shown = all ? compared.changes : Array(compared.changes.prefix(Ranking.shortList))
    lines.append("")
    lines += TextTable(columns: columns(shown, language)).lines(width: width).lines
    lines.append("")
    var notes = self.notes(compared, language)
    if shown.count < compared.changes.count {
      notes.append(
        Phrase.tableMore.text(language, ["count": "\(compared.changes.count - shown.count)"]))
    }
    return lines + notes.flatMap { WrappedText.lines($0, width: width) }
  }

  /// The win shares of what both rounds could choose.
  private func commonLines(
    _ compared: SourceComparison, _ language: Language, _ width: Int
  ) -> [String] {
    let rows = compared.common
    guard !rows.isEmpty else { return [] }
    let columns: [TextTable.Column] = [
      .init(
        Phrase.columnConcern.text(language), canShrink: true,
        rows.map { $0.concern.label.text(language) }),
      .init(
        Phrase.columnBefore.text(language), .right,
        rows.map { NumberText.percent($0.before, language) }),
      .init(
        Phrase.columnAfter.text(language), .right,
        rows.map { NumberText.percent($0.after, language) }),
      .init(
        Phrase.columnChange.text(language), .right,
        rows.map { ChangeText.points($0.change, language) }),
      .init(
        Phrase.columnInterval.text(language), .right, dispensability: 1,
        rows.map { ChangeText.range($0.change.lower, $0.change.upper, language) }),
      .init(
        Phrase.columnVerdict.text(language), .left,
        rows.map { Phrase.verdict($0.verdict.rawValue).text(language) }),
    ]
    let head = WrappedText.lines(
      Phrase.compareCommon.text(language, ["count": "\(rows.count)"]), width: width)
    let notes =
      [
        Phrase.compareHolm.text(
          language,
          ["count": "\(rows.count)", "level": NumberText.percent(level, language)])
      ] + (compared.design == .selfSelected ? [Phrase.selfSelection.text(language)] : [])
    return head + [""] + TextTable(columns: columns).lines(width: width).lines + [""]
      + notes.flatMap { WrappedText.lines($0, width: width) }
  }

  private func columns(_ rows: [ConcernChange], _ language: Language) -> [TextTable.Column] {
    [
      .init(
        Phrase.columnConcern.text(language), canShrink: true,
        rows.map { $0.concern.label.text(language) }),
      .init(
        Phrase.columnBefore.text(language), .right,
        rows.map { FigureText.share($0.before.share, language) }),
      .init(
        Phrase.columnAfter.text(language), .right,
        rows.map { FigureText.share($0.after.share, language) }),
      .init(
        Phrase.columnChange.text(language), .right,
        rows.map { row in
          row.change.map { ChangeText.points($0, language) } ?? "–"
        }),
      .init(
        Phrase.columnInterval.text(language), .right, dispensability: 1,
        rows.map { row in row.change.map { ChangeText.range($0.lower, $0.upper, language) } ?? "–" }
      ),
      .init(
        Phrase.columnSmallest.text(language), .right, dispensability: 2,
        rows.map { row in row.change.map { ComparisonText.smallest($0, language) } ?? "–" }),
      .init(
        Phrase.columnVerdict.text(language), .left, rows.map { verdict($0.verdict).text(language) }),
    ]
  }

  private func verdict(_ verdict: ChangeVerdict) -> Phrase {
    isScreening
      ? Phrase.screeningVerdict(verdict.rawValue) : Phrase.verdict(verdict.rawValue)
  }

  /// The sentences that belong with the changes of a source.
  private func notes(_ compared: SourceComparison, _ language: Language) -> [String] {
    var notes: [String] = []
    if !isScreening {
      let moved = compared.changes.filter(\.hasMoved)
      notes += moved.map { change in
        Phrase.compareMoved.text(
          language,
          [
            "concern": change.concern.label.text(language),
            "before": change.before.rank.map { "\($0.place)" } ?? "–",
            "after": change.after.rank.map { "\($0.place)" } ?? "–",
          ])
      }
      if moved.isEmpty { notes.append(Phrase.compareNothingMoved.text(language)) }
    }
    notes.append(
      (isScreening ? Phrase.compareScreening : .compareHolm).text(
        language,
        ["count": "\(compared.tested)", "level": NumberText.percent(level, language)]))
    notes.append(
      Phrase.compareSmallest.text(
        language, ["confidence": NumberText.percent(AnalysisDefaults.confidence, language)]))
    let isUnsure = compared.changes.contains {
      $0.before.share.figure?.isUnsure == true || $0.after.share.figure?.isUnsure == true
    }
    if isUnsure { notes.append(Phrase.tableUnsureMark.text(language)) }
    if compared.design == .selfSelected { notes.append(Phrase.selfSelection.text(language)) }
    return notes
  }
}
