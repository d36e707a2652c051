import DialogueWorkspace
package import Messages
package import Priorities
import SurveyDefinition

extension Breakdown {
  /// Concerns down, categories across, for a terminal.
  package func table(_ language: Language, width: Int) -> String {
    var columns: [TextTable.Column] = [
      .init(
        Phrase.columnConcern.text(language), canShrink: true,
        [Phrase.breakdownRespondents.text(language)]
          + rows.map { $0.concern.label.text(language) })
    ]
    for (index, category) in categories.enumerated() {
      columns.append(
        .init(
          category.label.text(language), .right,
          [FigureText.count(respondents[index], language)]
            + rows.map { cell($0, index, language) }))
    }
    let lines = TextTable(columns: columns).lines(width: max(width, 40)).lines
    var notes = [
      Phrase.breakdownQuestion.text(language, ["question": question.label.text(language)]),
      Phrase.breakdownMarks.text(language),
    ]
    if design == .selfSelected { notes.append(Phrase.selfSelection.text(language)) }
    return (lines + [""] + notes.flatMap { WrappedText.lines($0, width: width) })
      .joined(separator: "\n") + "\n"
  }

  private func cell(_ row: BreakdownRow, _ index: Int, _ language: Language) -> String {
    let mark =
      switch row.differences[index] {
      case .higher: "▲"
      case .lower: "▼"
      case nil: ""
      }
    // Never a count: counts of areas add up to what is hidden.
    return mark + FigureText.shareOnly(row.figures[index], language)
  }
}
