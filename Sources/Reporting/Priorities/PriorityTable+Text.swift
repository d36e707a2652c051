import DialogueWorkspace
package import Messages
import Priorities
package import Promises
import SurveyDefinition

extension PriorityTable {
  /// How many problems are shown besides those that people have spoken of.
  static let shortList = 8

  /// The table for a terminal, with what must be read with it; `all` shows every problem.
  package func table(_ language: Language, width: Int, all: Bool) -> String {
    let text = PriorityText(table: self, language: language)
    let rows = all ? self.rows : shown(Self.shortList)
    var lines = [
      Phrase.priorityTitle.text(
        language,
        [
          "municipality": ranking.workspace.municipality.text(language),
          "round": ranking.roundLabel.text(language),
        ])
    ]
    if ranking.isMadeUp { lines.append(Phrase.tableMadeUp.text(language)) }
    lines += ["", Phrase.priorityBasis.text(language), ""]
    let (table, leftOut) = TextTable(columns: columns(rows, text)).lines(width: width)
    lines += table + [""]
    var notes = notes(text)
    if !leftOut.isEmpty {
      notes.append(
        Phrase.tableLeftOut.text(language, ["columns": NumberText.list(leftOut, language)]))
    }
    if rows.count < self.rows.count {
      notes.append(
        Phrase.tableMore.text(language, ["count": "\(self.rows.count - rows.count)"]))
    }
    lines += notes.flatMap { WrappedText.lines($0, width: width) }
    for (heading, items) in lists(rows, text) where !items.isEmpty {
      lines += ["", heading.text(language)]
      lines += items.flatMap { WrappedText.lines($0, width: width, indent: "  ") }
    }
    if !hasDecisions {
      lines.append("")
      lines += WrappedText.lines(Phrase.priorityNoDecisions.text(language), width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func columns(_ rows: [PriorityRow], _ text: PriorityText) -> [TextTable.Column] {
    func column(_ criterion: PriorityCriterion, _ dispensability: Int = 0) -> TextTable.Column {
      .init(
        criterion.name.text(text.language).capitalisedFirst, .left,
        dispensability: dispensability, rows.map { text.cell(criterion, $0) })
    }
    var columns: [TextTable.Column] = [
      .init(
        Phrase.columnConcern.text(text.language), canShrink: true,
        rows.map { $0.concern.label.text(text.language) }),
      column(.extent), column(.trend, 4), column(.affected, 3), column(.signal, 5),
      column(.harm), column(.influence), column(.resources, 7), column(.cost, 6),
      .init(
        Phrase.priorityTop.text(text.language, ["count": "\(ranking.topCount)"]), .left,
        rows.map { text.chance($0) }),
    ]
    if let weighed = study?.weighed {
      columns.append(
        .init(
          Phrase.priorityTopWeighed.text(text.language), .left,
          rows.map { row in
            weighed[row.concern.code].map { NumberText.percent($0, text.language) } ?? "–"
          }))
    }
    if hasDecisions {
      columns.append(
        .init(
          Phrase.priorityDecisionHeading.text(text.language), .left,
          rows.map { $0.decision?.decision.name.text(text.language) ?? "–" }))
    }
    return columns
  }

  private func notes(_ text: PriorityText) -> [String] {
    var notes = [
      Phrase.priorityMarks.text(
        text.language,
        [
          "source": Phrase.sourceInSentence(ranking.leading.rawValue).text(text.language),
          "affected": text.affectedMeaning,
        ])
    ]
    if let study {
      notes.append(
        Phrase.priorityTopNote.text(
          text.language,
          [
            "count": "\(study.topCount)",
            "criteria": NumberText.list(study.criteria.map(text.weighed), text.language),
            "draws": NumberText.integer(study.draws, text.language),
            "seed": "\(AnalysisDefaults.seed)",
          ]))
    }
    if !weights.isEmpty {
      notes.append(
        Phrase.priorityWeightsNote.text(
          text.language,
          ["weights": NumberText.list(weights.map(text.weight), text.language)]))
    }
    notes.append(Phrase.priorityGates.text(text.language))
    let beyond = rows.filter(\.isBeyondInfluence).map { $0.concern.label.text(text.language) }
    if !beyond.isEmpty {
      notes.append(
        Phrase.priorityBeyond.text(
          text.language, ["concerns": NumberText.list(beyond, text.language)]))
    }
    if rows.contains(where: {
      $0.ranked.evidence.values.contains { $0.share.figure?.isUnsure == true }
    }) {
      notes.append(Phrase.tableUnsureMark.text(text.language))
    }
    if ranking.sources.contains(where: { $0.design == .selfSelected }) {
      notes.append(Phrase.selfSelection.text(text.language))
    }
    return notes
  }

  private func lists(
    _ shown: [PriorityRow], _ text: PriorityText
  ) -> [(heading: Phrase, items: [String])] {
    [
      (.priorityDecisions, rows.compactMap(text.decision)),
      (
        .priorityAreasTitle,
        shown.filter { !$0.areas.isEmpty || !$0.groups.isEmpty }.map { row in
          Phrase.priorityAreasLine.text(
            text.language,
            [
              "concern": row.concern.label.text(text.language),
              "parts": text.names(row.areas + row.groups),
            ])
        }
      ),
      (.priorityDisagreements, disagreements.map(text.disagreement)),
      (.prioritySilent, rows.compactMap(text.silence)),
      (.priorityPictures, rows.flatMap(\.pictures).map(text.picture)),
    ]
  }
}

extension String {
  /// The text with its first letter large.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
