import AnnotatedYAML
import Messages
import SurveyDefinition

/// Turns the nested rows of a form into questions; rows that belong together become one.
struct DraftReader {
  let sheet: FormSheet
  let languages: FormLanguages
  var findings: [Diagnostic] = []
  var items: [DraftItem] = []
  private var hasRepeat = false

  /// Where the rows being read stand.
  struct Scope {
    var path: [String] = []
    var conditions: [QuestionDraft.Condition] = []
    var isInRepeat = false
  }

  init(_ sheet: FormSheet, _ languages: FormLanguages) {
    self.sheet = sheet
    self.languages = languages
  }

  mutating func read(_ tree: [FormItem]) {
    for draft in drafts(tree, Scope()) { items.append(draft) }
  }

  private mutating func drafts(_ tree: [FormItem], _ scope: Scope) -> [DraftItem] {
    var drafts: [DraftItem] = []
    var index = 0
    while index < tree.count {
      switch tree[index] {
      case .question(let entry):
        let (draft, used) = joined(entry, Array(tree[index...].prefix(Self.lookAhead)), scope)
        if let draft { drafts.append(.question(draft)) }
        index += used
      case .container(.repeat, let entry, let inner) where !hasRepeat && !scope.isInRepeat:
        hasRepeat = true
        var inside = scope
        inside.isInRepeat = true
        inside.path.append(entry.name)
        inside.conditions += condition(of: entry)
        let questions = self.drafts(inner, inside).flatMap(\.questions)
        if !questions.isEmpty { drafts.append(.repeated(entry, questions)) }
        index += 1
      case .container(let container, let entry, let inner):
        drafts += group(container, entry, inner, scope)
        index += 1
      }
    }
    return drafts
  }

  /// Rankings have at most so many places in rows of their own.
  private static let lookAhead = 20

  private mutating func group(
    _ container: FormType.Container, _ entry: FormEntry, _ inner: [FormItem], _ scope: Scope
  ) -> [DraftItem] {
    switch container {
    case .repeat:
      note(.formSecondRepeat, "type", entry, ["name": entry.name])
    case .matrix:
      note(.formTypeNotCarried, "type", entry, ["type": entry.typeText, "name": entry.name])
      return []
    case .group, .score, .rank:
      if let table = table(container, entry, inner, scope) { return [.question(table)] }
    }
    var inside = scope
    if !entry.name.isEmpty { inside.path.append(entry.name) }
    inside.conditions += condition(of: entry)
    var drafts = self.drafts(inner, inside)
    // A group's heading is read by the respondent, so it stays as a text.
    if languages.any(entry.label) != nil, !drafts.isEmpty {
      drafts.insert(
        .question(
          QuestionDraft(
            entry, keyword: "note", path: scope.path, conditions: inside.conditions,
            isRequired: false)), at: 0)
    }
    return drafts
  }

  /// The condition of a row, if it has one.
  func condition(of entry: FormEntry) -> [QuestionDraft.Condition] {
    let text = sheet.text("relevant", entry.row)
    return text.isEmpty ? [] : [QuestionDraft.Condition(text: text, row: entry.row)]
  }

  /// Whether a row must be answered.
  func isRequired(_ entry: FormEntry) -> Bool {
    ["yes", "true", "true()"].contains(sheet.text("required", entry.row).lowercased())
  }

  /// A question of a keyword, with what every row can have.
  func draft(
    _ entry: FormEntry, _ keyword: String, _ scope: Scope, name: String? = nil
  ) -> QuestionDraft {
    QuestionDraft(
      entry, keyword: keyword, name: name, path: scope.path,
      conditions: scope.conditions + condition(of: entry), isRequired: isRequired(entry))
  }

  mutating func note(
    _ kind: DiagnosticKind, _ key: String, _ entry: FormEntry, _ arguments: [String: String] = [:]
  ) {
    var arguments = arguments
    arguments["cell"] = sheet.cell(key, entry.row)
    findings.append(Diagnostic(kind, at: sheet.place(key, entry.row), arguments))
  }
}

extension DraftItem {
  /// The questions in it.
  var questions: [QuestionDraft] {
    switch self {
    case .question(let draft): [draft]
    case .repeated(_, let drafts): drafts
    }
  }
}
