import AnnotatedYAML
import Messages
import SurveyDefinition

/// Puts a definition together from the tables of a form.
struct DefinitionWriter {
  let file: String
  let survey: FormSheet
  let choices: FormSheet
  let settings: FormSheet
  let languages: FormLanguages
  let carried: CarriedProperties
  var findings: [Diagnostic]
  var items: [DraftItem] = []
  /// The ids of all questions.
  var ids: Set<String> = []
  /// Lists by their names in the form.
  var lists: [String: ImportedList] = [:]
  /// The names of lists, in the sheet's order.
  var listNames: [String] = []

  init(_ tables: XLSFormTables, file: String, taxonomy: Taxonomy?) {
    self.file = file
    survey = FormSheet(tables.survey, file: file)
    choices = FormSheet(tables.choices, file: file)
    settings = FormSheet(tables.settings, file: file)
    carried = CarriedProperties(tables.carried, file: file)
    findings = carried.findings
    let texts: Set<String> = ["label", "hint", "constraint_message"]
    let named = (survey.columns + choices.columns).filter { texts.contains($0.key) }
    languages = FormLanguages(
      named.map(\.language), preferred: Self.setting("default_language", settings))
    reportLanguages()
    reportSheets(tables.otherSheets)

    var tree = FormTreeReader(survey, languages)
    let rows = tree.read()
    findings += tree.findings
    if tree.metadataCount > 0 {
      findings.append(
        Diagnostic(.formMetadataSkipped, at: Place(file), ["count": "\(tree.metadataCount)"]))
    }
    var drafts = DraftReader(survey, languages)
    drafts.read(rows)
    findings += drafts.findings
    items = drafts.items
    readLists(taxonomy)
    reportColumns()
  }

  static func setting(_ key: String, _ sheet: FormSheet) -> String {
    sheet.table.rows.first.map { sheet.text(key, $0) } ?? ""
  }

  private mutating func readLists(_ taxonomy: Taxonomy?) {
    var reader = ListReader(choices, languages, carried, taxonomy: taxonomy)
    let drafts = items.flatMap(\.questions)
    let rated = Set(drafts.filter { keyword(of: $0) == "rating" }.compactMap(\.list))
    listNames = reader.names
    for name in listNames {
      lists[name] = reader.list(name, isRated: rated.contains(name))
    }
    findings += reader.findings
  }

  /// The word after `type:`, by the form or by the sheet of Lyhörd's own.
  func keyword(of draft: QuestionDraft) -> String {
    let own = carried.text("question", draft.name, "type")
    guard let own, let type = QuestionRegistry.type(own) else {
      // In a form of ours the looks of a question say nothing of its type.
      let isByLooks = draft.keyword == "rating" && draft.steps == nil
      return isByLooks && carried.isPresent ? "select_one" : draft.keyword
    }
    // A type that was changed in the form is no longer what the sheet says.
    switch (draft.keyword, type.keyword) {
    case ("select_one", "rating"), ("select_one", "place"), ("text", "place"): return own
    case ("text", _) where carried.text("question", draft.name, "choices") != nil: return own
    case ("rating", "rating"): return own
    case ("select_one", _):
      let list = draft.list.flatMap { lists[baseOf($0)] ?? lists[$0] }
      return list.map { OwnChoices(own)?.agree(with: $0) == true } == true ? own : draft.keyword
    default: return draft.keyword
    }
  }

  /// The definition.
  ///
  /// - Throws: what could not be carried, where that is every question.
  mutating func definition() throws(DiagnosticsError) -> YAMLOutput {
    nameQuestions()
    var entries = head()
    markExclusiveChoices()
    let questions = questionEntries()
    guard !questions.isEmpty else {
      throw DiagnosticsError([Diagnostic(.formNoQuestions, at: Place(file))] + findings)
    }
    let named = namedLists()
    if !named.isEmpty { entries.append(("choice_lists", .map(named))) }
    entries.append(("questions", .list(questions)))
    return .map(entries)
  }

  /// The lists under `choice_lists`: each base once, those that no question uses among them.
  private func namedLists() -> CarriedProperties.Properties {
    var named: CarriedProperties.Properties = []
    for formName in listNames {
      guard let list = lists[formName], !list.isInQuestion, list.formName == baseOf(formName),
        !named.contains(where: { $0.key == list.name })
      else { continue }
      named.append((list.name, list.yaml(languages, dropsOther: dropsOther(list))))
    }
    return named
  }

  /// The form's name of the list that a variant is made of, where the form has that one too.
  func baseOf(_ formName: String) -> String {
    for suffix in [ExportedLists.otherSuffix, ExportedLists.rankSuffix]
    where formName.hasSuffix(suffix) {
      let base = String(formName.dropLast(suffix.count))
      if lists[base] != nil || listNames.contains(base) { return base }
    }
    return formName
  }

  /// Whether the choice for “something else” was added by Lyhörd, and is so again.
  func dropsOther(_ list: ImportedList) -> Bool {
    if list.formName.hasSuffix(ExportedLists.otherSuffix) { return true }
    if case .concerns = list.form { return true }
    let key: (String) -> String = { "\(list.formName).\($0)" }
    let others = list.choices.filter { $0.code != ChoiceList.otherCode }
    return carried.isPresent
      && carried.text("choice", key(ChoiceList.otherCode), "value") == nil
      && others.contains { carried.text("choice", key($0.name), "value") != nil }
  }

  // MARK: The survey itself

  private mutating func head() -> CarriedProperties.Properties {
    let formID = Self.setting("form_id", settings)
    let written = Self.setting("form_title", settings)
    let name = file.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    let title = written.isEmpty ? formID.isEmpty ? name ?? "formular" : formID : written
    let version = Self.setting("version", settings)
    let properties = carried.properties("survey")
    func own(_ key: String) -> YAMLOutput? { properties.first { $0.key == key }?.value }
    let hasRepeat = items.contains { if case .repeated = $0 { true } else { false } }
    if own("source") == nil {
      findings.append(
        Diagnostic(
          .formSourceAssumed, at: Place(file),
          ["source": hasRepeat ? "safety_walk" : "citizens"]))
    }
    var entries: CarriedProperties.Properties = [
      ("survey", .text(UsableCode.code(for: formID.isEmpty ? title : formID))),
      ("version", .integer(Int(version).map { max($0, 1) } ?? 1)),
      ("title", self.title(title, own("title"))),
    ]
    if let description = description() { entries.append(("description", description)) }
    entries.append(("source", own("source") ?? .text(hasRepeat ? "safety_walk" : "citizens")))
    if let unit = own("unit") ?? (hasRepeat ? .text("observation") : nil) {
      entries.append(("unit", unit))
    }
    if !languages.codes.isEmpty {
      entries.append(("languages", .inline(.list(languages.codes.map { .text($0) }))))
    }
    if let address = own("address") { entries.append(("address", address)) }
    return entries
  }

  /// The title, whose further languages stand in the sheet of Lyhörd's own.
  private func title(_ title: String, _ own: YAMLOutput?) -> YAMLOutput {
    guard case .inline(.map(let wordings))? = own, let first = languages.codes.first else {
      return .text(title)
    }
    return .inline(.map(wordings.map { $0.key == first ? ($0.key, .text(title)) : $0 }))
  }

  /// What respondents read first: a note of the form that the sheet of Lyhörd's own names.
  private mutating func description() -> YAMLOutput? {
    guard let note = carried.text("survey", "", "description"),
      let index = items.firstIndex(where: { $0.questions.first?.name == note }),
      case .question(let draft) = items[index]
    else { return nil }
    items.remove(at: index)
    return languages.yaml(draft.label)
  }
}
