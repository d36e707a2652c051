import Messages
import SurveyDefinition

extension DraftReader {
  /// A group that is one question: a table of rows with the same choices, or KoboToolbox's ranking.
  func table(
    _ container: FormType.Container, _ entry: FormEntry, _ inner: [FormItem], _ scope: Scope
  ) -> QuestionDraft? {
    switch container {
    case .group: return grid(entry, inner, scope)
    case .score, .rank:
      let key = container == .score ? "kobo--score-choices" : "kobo--rank-items"
      let rows = inner.compactMap { item -> FormEntry? in
        if case .question(let row) = item, row.type == .row(container) { row } else { nil }
      }
      guard rows.count == inner.count, !rows.isEmpty else { return nil }
      var draft = draft(entry, container == .score ? "rating_grid" : "rank", scope)
      draft.list = sheet.text(key, entry.row)
      if container == .score {
        draft.rows = rows.map { row($0, of: entry.name) }
      } else {
        draft.top = rows.count
        draft.placeNames = rows.map(\.name)
        draft.isConstraintRead = true
      }
      return draft
    case .repeat, .matrix: return nil
    }
  }

  /// A group shown as a table: each of its rows is a select of the same list.
  private func grid(_ entry: FormEntry, _ inner: [FormItem], _ scope: Scope) -> QuestionDraft? {
    let looks = sheet.text("appearance", entry.row)
    var rows: [FormEntry] = []
    var list: String?
    var heading: FormEntry?
    for item in inner {
      guard case .question(let row) = item else { return nil }
      let look = sheet.text("appearance", row.row).split(separator: " ")
      switch row.type {
      case .selectOne(let name, false) where list == nil || list == name:
        list = name
        if look.contains("label") {
          heading = row
          continue
        }
        guard looks.contains("table-list") || look.contains("list-nolabel") else { return nil }
        guard condition(of: row).isEmpty else { return nil }
        rows.append(row)
      case .note where rows.isEmpty && heading == nil:
        heading = row
      default: return nil
      }
    }
    guard let list, !rows.isEmpty else { return nil }
    var draft = draft(entry, "rating_grid", scope)
    draft.list = list
    draft.isRequired = rows.allSatisfy(isRequired)
    draft.rows = rows.map { row($0, of: entry.name) }
    if draft.label.isEmpty, let heading {
      draft.label = heading.label
      if draft.hint.isEmpty { draft.hint = heading.hint }
    }
    return draft
  }

  private func row(_ entry: FormEntry, of grid: String) -> QuestionDraft.Row {
    let own = entry.name.hasPrefix(grid + "__") ? entry.name.dropFirst(grid.count + 2) : ""
    return QuestionDraft.Row(
      name: entry.name, code: own.isEmpty ? entry.name : String(own), label: entry.label)
  }
}
