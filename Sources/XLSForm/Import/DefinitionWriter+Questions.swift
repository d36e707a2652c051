import AnnotatedYAML
import Messages
import SurveyDefinition

extension DefinitionWriter {
  /// Gives each question an id: its name where that can be one, else the nearest.
  mutating func nameQuestions() {
    var codes = UniqueCodes()
    let usable: (String) -> Bool = {
      UsableCode.isUsable($0) && !AnswerField.reservedNames.contains($0)
    }
    var ids: [[String?]] = items.map { item in
      item.allNames.map { usable($0) && codes.claim($0) ? $0 : nil }
    }
    for (index, item) in items.enumerated() {
      for (inner, name) in item.allNames.enumerated() where ids[index][inner] == nil {
        let base = AnswerField.reservedNames.contains(name) ? "fraga_" + name : name
        ids[index][inner] = codes.take(base.isEmpty ? "fraga" : base)
      }
      items[index].setIDs(ids[index].compactMap { $0 })
    }
    self.ids = Set(items.flatMap(\.questions).map(\.id))
  }

  /// Marks the choices of which constraints say that they go with no other.
  mutating func markExclusiveChoices() {
    for draft in items.flatMap(\.questions) {
      let names = constraint(of: draft)?.alone ?? []
      guard let list = draft.list, !names.isEmpty, var choices = lists[list]?.choices else {
        continue
      }
      for index in choices.indices where names.contains(choices[index].name) {
        choices[index].isExclusive = true
      }
      lists[list]?.choices = choices
    }
  }

  /// The questions as the definition has them.
  mutating func questionEntries() -> [YAMLOutput] {
    var targets: [String: ConditionReader.Target] = [:]
    var entries: [YAMLOutput] = []
    for item in items {
      switch item {
      case .question(let draft):
        entries.append(question(draft, &targets))
      case .repeated(let entry, let drafts):
        let inner = drafts.map { question($0, &targets) }
        var part: CarriedProperties.Properties = [
          ("id", .text(item.ids[0])), ("type", .text("repeat")),
          ("label", languages.yaml(entry.label) ?? .text(entry.name)),
        ]
        if let hint = languages.yaml(entry.hint) { part.append(("hint", hint)) }
        entries.append(.map(part + [("questions", .list(inner))]))
      }
    }
    return entries
  }

  private mutating func question(
    _ draft: QuestionDraft, _ targets: inout [String: ConditionReader.Target]
  ) -> YAMLOutput {
    var keyword = keyword(of: draft)
    let choices = self.choices(draft, keyword)
    if choices == nil, Self.needsChoices.contains(keyword), draft.steps == nil,
      carried.text("question", draft.name, "choices") == nil
    {
      note(.formListMissing, "type", draft, ["list": draft.list ?? ""])
      keyword = "text"
    }
    let label = languages.any(draft.label) == nil ? draft.hint : draft.label
    var entries: CarriedProperties.Properties = [
      ("id", .text(draft.id)), ("type", .text(keyword)),
      ("label", languages.yaml(label) ?? .text(draft.name)),
    ]
    reportReferences(draft)
    if languages.any(draft.label) != nil, let hint = languages.yaml(draft.hint) {
      entries.append(("hint", hint))
    }
    if keyword == "rating_grid" { entries.append(("rows", rows(of: draft))) }
    if let choices, keyword != "text", OwnChoices(keyword) == nil {
      entries.append(("choices", choices))
    }
    if draft.hasCoordinate { entries.append(("coordinate", .flag(true))) }
    if let top = draft.top { entries.append(("top", .integer(top))) }
    entries += bounds(draft)
    if draft.hasOtherText, ["select_one", "select_multiple"].contains(keyword) {
      entries.append(("other", .inline(.map([("text", .flag(true))]))))
    }
    if draft.isRequired, keyword != "note" { entries.append(("required", .flag(true))) }
    if let condition = condition(of: draft, targets) { entries.append(("show_if", condition.yaml)) }
    if let message = languages.yaml(draft.constraintMessage) {
      entries.append(("constraint_message", message))
    }
    entries += carriedEntries(draft, keyword, after: entries)
    if !entries.contains(where: { $0.key == "columns" }), let columns = columns(of: draft, keyword)
    {
      entries.append(("columns", columns))
    }
    let target = ConditionReader.Target(
      draft: renamed(draft, keyword), list: draft.list.flatMap { lists[$0] },
      missingNumbers: missingNumbers(draft))
    for name in draft.namesInForm { targets[name] = target }
    return .map(entries)
  }

  private static let needsChoices: Set<String> = [
    "select_one", "select_multiple", "rating", "rating_grid", "rank",
  ]

  private func renamed(_ draft: QuestionDraft, _ keyword: String) -> QuestionDraft {
    var draft = draft
    draft.keyword = keyword
    return draft
  }

  private mutating func carriedEntries(
    _ draft: QuestionDraft, _ keyword: String, after entries: CarriedProperties.Properties
  ) -> CarriedProperties.Properties {
    let further = carried.properties("question", draft.name).filter { property in
      !["type", "rows"].contains(property.key) && !entries.contains { $0.key == property.key }
    }
    // Where the form changed the type, what only the old one has must not stay behind.
    let own = QuestionRegistry.type(keyword)?.properties.map(\.key) ?? []
    let known = Set(SurveyShape.question.map(\.key) + own)
    let lost = further.map(\.key).filter { !known.contains($0) }
    if !lost.isEmpty {
      note(
        .formPropertyNotOfType, "type", draft,
        ["type": keyword, "keys": lost.joined(separator: ", ")])
    }
    return further.filter { known.contains($0.key) }
  }

  // MARK: Choices and rows

  private func choices(_ draft: QuestionDraft, _ keyword: String) -> YAMLOutput? {
    if let steps = draft.steps {
      return .inline(
        .map([
          (
            "scale",
            .inline(
              .map([("from", .integer(steps.lowerBound)), ("to", .integer(steps.upperBound))]))
          )
        ]))
    }
    guard let formName = draft.list, let list = lists[baseOf(formName)] ?? lists[formName] else {
      return nil
    }
    if list.isInQuestion {
      return list.yaml(languages, dropsOther: draft.hasOtherText && dropsOther(list))
    }
    return .text(list.name)
  }

  private func rows(of draft: QuestionDraft) -> YAMLOutput {
    var codes = UniqueCodes()
    let rowCodes = draft.rows.map { row in
      UsableCode.isUsable(row.code) && codes.claim(row.code) ? row.code : codes.take(row.code)
    }
    if carried.text("question", draft.name, "rows") == "concerns" {
      return .map([("concerns", .inline(.list(rowCodes.map { .text($0) })))])
    }
    return .map(
      zip(rowCodes, draft.rows).map { code, row in
        let label = languages.yaml(row.label) ?? .text(row.name)
        let carried = carried.properties("row", "\(draft.name).\(row.code)")
        return (code, carried.isEmpty ? label : .inline(.map([("label", label)] + carried)))
      })
  }

  // MARK: Names in what was collected

  /// The names under which answers come back, where the id alone would not be known again.
  private func columns(of draft: QuestionDraft, _ keyword: String) -> YAMLOutput? {
    if keyword == "rating_grid" {
      let renamed = draft.rows.filter { $0.name != "\(draft.id)__\($0.code)" }
      if renamed.isEmpty { return nil }
      return .map(renamed.map { (UsableCode.code(for: $0.code), .text($0.name)) })
    }
    if !draft.placeNames.isEmpty {
      let isOwn = draft.placeNames.enumerated().allSatisfy {
        $0.element == "\(draft.id)__\($0.offset + 1)"
      }
      return isOwn ? nil : .inline(.list(draft.placeNames.map { .text($0) }))
    }
    if keyword == "note" { return nil }
    let path = draft.path.filter { !$0.isEmpty }
    var names: [String] = []
    // A name that differs from another question's only by case would mean that one.
    if draft.name.lowercased() != draft.id, !ids.contains(draft.name.lowercased()) {
      names.append(draft.name)
    }
    let inGroup = (path + [draft.name]).joined(separator: "/")
    if !path.isEmpty, inGroup.lowercased() != "\(repeatName ?? "")/\(draft.id)" {
      names.append(inGroup)
    }
    // For these, several names would be those of their parts.
    if ["select_multiple", "rank"].contains(keyword) { names = Array(names.prefix(1)) }
    return names.isEmpty ? nil : .inline(.list(names.map { .text($0) }))
  }

  private var repeatName: String? {
    for case .repeated(let entry, _) in items { return entry.name.lowercased() }
    return nil
  }
}

extension DraftItem {
  /// The names that need an id: a repeated part's own first.
  fileprivate var allNames: [String] {
    switch self {
    case .question(let draft): [draft.name]
    case .repeated(let entry, let drafts): [entry.name] + drafts.map(\.name)
    }
  }

  /// The ids, in the same order; the repeated part keeps its own in its first place.
  fileprivate var ids: [String] {
    switch self {
    case .question(let draft): [draft.id]
    case .repeated(let entry, _): [entry.name]
    }
  }

  fileprivate mutating func setIDs(_ ids: [String]) {
    switch self {
    case .question(var draft):
      draft.id = ids[0]
      self = .question(draft)
    case .repeated(let entry, var drafts):
      for index in drafts.indices { drafts[index].id = ids[index + 1] }
      self = .repeated(entry.renamed(ids[0]), drafts)
    }
  }
}

extension FormEntry {
  fileprivate func renamed(_ name: String) -> FormEntry {
    FormEntry(
      type: type, typeText: typeText, name: name, label: label, hint: hint,
      constraintMessage: constraintMessage, row: row)
  }
}
