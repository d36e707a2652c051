import Messages
import SurveyDefinition

extension Question {
  /// Every name for a column of this question alone.
  var columnNames: [String] {
    [id] + columns.names + label.wordings + [was].compactMap { $0 }
  }

  /// The name that `columns` has for one of several parts; a single name is that of a column with
  /// all of them.
  func partName(_ part: String, index: Int) -> String? {
    if case .list(let names) = columns, names.count == 1 { return nil }
    return columns.name(row: part, index: index)
  }

  /// Names that combine with a part's name.
  var stemNames: [String] {
    let alias = columns.names.count == 1 ? columns.names : []
    return [id] + alias + label.wordings + [was].compactMap { $0 }
  }

  /// The column for what was written beside “other”.
  func otherColumn(in header: HeaderIndex) -> Int? {
    header.parts(of: stemNames).column([
      "other_text", "other", "annat", "other (please specify)", "annat, nämligen",
      "annat (specificera)", "annat (ange)", "övrigt",
    ])
  }
}

extension Choice {
  /// Every name for a column of this choice alone.
  var columnNames: [String] {
    [code] + label.wordings + aliases + [was].compactMap { $0 }
  }
}
