import AnnotatedYAML
import Messages
import SurveyDefinition

extension FormWriter {
  static let carriedHeader = ["about", "name", "property", "yaml"]

  /// What a form says in its own columns, or needs not say.
  private static let formKeys: Set<String> = [
    "id", "type", "label", "hint", "required", "show_if", "constraint_message", "choices", "rows",
    "min", "max", "max_length", "coordinate", "top", "other",
  ]
  /// What an empty list takes with it.
  private static let choiceKeys = ["choices", "other", "min", "max", "top"]

  /// The sheet of Lyhörd's own: each property that XLSForm has no word for, as it was written.
  func carriedTable() -> FormTable {
    var cells = surveyCells()
    for question in survey.questions { cells += self.cells(of: question) }
    for entry in lists.entries { cells += self.cells(of: entry) }
    return FormTable(name: XLSFormTables.carriedSheet, header: Self.carriedHeader, cells: cells)
  }

  private func surveyCells() -> [[String]] {
    var cells = ["source", "unit", "address"].compactMap { key in
      definition.survey(key).flatMap(CarriedValue.text).map { ["survey", "", key, $0] }
    }
    // The settings sheet has the title in one language alone.
    if !survey.title.isPlain, let title = definition.survey("title").flatMap(CarriedValue.text) {
      cells.append(["survey", "", "title", title])
    }
    if let note = descriptionNote { cells.append(["survey", "", "description", note]) }
    return cells
  }

  private func cells(of question: Question) -> [[String]] {
    guard let written = definition.question(question.id) else { return [] }
    var cells: [[String]] = []
    let keyword = type(of: question.type).keyword
    let isText = asText.contains(question.id)
    if isText || keyword != question.type.form.plainKeyword {
      cells.append(["question", question.id, "type", keyword])
    }
    for entry in written.entries {
      let isLost =
        isText && Self.choiceKeys.contains(entry.key)
        || entry.key == "constraint_message" && !withMessage.contains(question.id)
      if Self.formKeys.contains(entry.key), !isLost { continue }
      cells += self.cell("question", question.id, entry)
    }
    guard case .mapping(let rows)? = written["rows"] else { return cells }
    if rows["concerns"] != nil { return cells + [["question", question.id, "rows", "concerns"]] }
    return cells
      + rows.entries.compactMap { row in
        guard case .mapping(let long) = row.value, let was = long["was"] else { return nil }
        return CarriedValue.text(was).map { ["row", "\(question.id).\(row.key)", "was", $0] }
      }
  }

  private func cell(_ about: String, _ name: String, _ entry: YAMLMapping.Entry) -> [[String]] {
    CarriedValue.text(entry.value).map { [[about, name, entry.key, $0]] } ?? []
  }

  private func cells(of entry: ExportedLists.Entry) -> [[String]] {
    let isVariant = [ExportedLists.otherSuffix, ExportedLists.rankSuffix].contains {
      entry.name.hasSuffix($0)
    }
    if isVariant, entry.question == nil { return [] }
    let written =
      entry.question.flatMap {
        definition.question($0)?["choices"].flatMap(WrittenDefinition.mapping)
      }
      ?? definition.list(entry.name)
    var cells: [[String]] = []
    if entry.question != nil { cells.append(["list", entry.name, "in_question", "true"]) }
    guard let written else { return cells }
    for property in written.entries where !["choices", "scale"].contains(property.key) {
      cells += cell("list", entry.name, property)
    }
    if entry.list.scale != nil { cells.append(["list", entry.name, "scale", "true"]) }
    guard entry.list.scale == nil, entry.list.origin == .survey,
      case .mapping(let choices)? = written["choices"]
    else { return cells }
    for choice in entry.list.choices {
      guard let raw = choices[choice.code] else { continue }
      cells.append(["choice", "\(entry.name).\(choice.code)", "value", "\(choice.value)"])
      guard case .mapping(let long) = raw, long["label"] != nil else { continue }
      for property in long.entries where !["label", "value"].contains(property.key) {
        cells += cell("choice", "\(entry.name).\(choice.code)", property)
      }
    }
    return cells
  }
}

extension AnswerForm {
  /// The question type that a form with such answers is read as where nothing else is said.
  var plainKeyword: String {
    switch self {
    case .reading: "note"
    case .oneOf: "select_one"
    case .someOf: "select_multiple"
    case .grid: "rating_grid"
    case .ordered: "rank"
    case .number(let isWhole, _, _): isWhole ? "integer" : "decimal"
    case .date: "date"
    case .timeOfDay: "time"
    case .words: "text"
    case .place(let list, let hasCoordinate):
      hasCoordinate ? "place" : list == nil ? "text" : "select_one"
    case .photo: "image"
    }
  }
}
