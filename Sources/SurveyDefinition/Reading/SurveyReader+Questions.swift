import AnnotatedYAML
import Messages

extension SurveyReader {
  static let repeatKeyword = SurveyShape.repeatKeyword

  mutating func questions(
    _ root: YAMLMapping, lists: [NamedChoiceList], unit: Unit
  ) -> ([Question], RepeatedPart?) {
    let values = root.list("questions", &findings)
    if root["questions"] == nil || values?.isEmpty == true {
      findings.append(
        Diagnostic(.yamlMissingKey, at: root.place(of: "questions"), ["key": "questions"]))
    }
    var writtenLists: Set<String> = []
    if case .mapping(let written)? = root["choice_lists"] {
      writtenLists = Set(written.entries.map(\.key))
    }
    var gathering = QuestionGathering(
      lists: Dictionary(lists.map { ($0.name, $0.list) }, uniquingKeysWith: { first, _ in first }),
      writtenLists: writtenLists)
    for value in values ?? [] {
      guard let mapping = value.mapping(named: "questions", &findings) else { continue }
      if case .scalar(Self.repeatKeyword, _, _)? = mapping["type"] {
        repeatedPart(mapping, unit: unit, &gathering)
      } else {
        add(mapping, &gathering)
      }
    }
    return (gathering.questions, gathering.repeated)
  }

  private mutating func repeatedPart(
    _ mapping: YAMLMapping, unit: Unit, _ gathering: inout QuestionGathering
  ) {
    mapping.rejectUnknownKeys(known: SurveyShape.repeatKeys, what: Self.repeatKeyword, &findings)
    guard let id = mapping.requiredText("id", &findings),
      Identifier.isValid(id, &findings, at: mapping.place(of: "id"))
    else { return }
    if unit != .observation {
      findings.append(Diagnostic(.surveyRepeatOfPeople, at: mapping.place(of: "type"), ["id": id]))
    }
    if let first = gathering.repeated {
      findings.append(
        Diagnostic(
          .surveySecondRepeat, at: mapping.place(of: "type"), ["first": first.id],
          conflictsWith: first.place))
      return
    }
    let label = mapping.localized("label", in: languages, &findings)
    if label == nil { mapping.reportMissing("label", &findings) }
    let values = mapping.list("questions", &findings)
    if mapping["questions"] == nil || values?.isEmpty == true {
      findings.append(Diagnostic(.yamlMissingKey, at: mapping.place, ["key": "questions"]))
    }
    gathering.claim(id, at: mapping.place(of: "id"), &findings)
    let start = gathering.questions.count
    for value in values ?? [] {
      guard let inner = value.mapping(named: "questions", &findings) else { continue }
      if case .scalar(Self.repeatKeyword, _, _)? = inner["type"] {
        findings.append(
          Diagnostic(
            .surveySecondRepeat, at: inner.place(of: "type"), ["first": id],
            conflictsWith: mapping.place(of: "id")))
      } else {
        add(inner, &gathering)
      }
    }
    gathering.repeated = RepeatedPart(
      id: id, label: label ?? LocalizedText(id),
      hint: mapping.localized("hint", in: languages, &findings),
      questions: start..<gathering.questions.count, place: mapping.place(of: "id"))
  }

  private mutating func add(_ mapping: YAMLMapping, _ gathering: inout QuestionGathering) {
    guard let question = question(mapping, gathering) else {
      if case .scalar(let id, _, _)? = mapping["id"] { gathering.passOver(id) }
      return
    }
    guard gathering.claim(question.id, at: question.place, &findings) else { return }
    gathering.append(question)
  }

  private mutating func question(
    _ mapping: YAMLMapping, _ gathering: QuestionGathering
  ) -> Question? {
    var ignored: [Diagnostic] = []
    let keyword = mapping.text("type", &ignored)
    let known = keyword.flatMap(QuestionRegistry.type)
    let name = mapping.text("id", &ignored) ?? "questions"
    // Without its type only the keys that no question has can be told.
    let properties = known?.properties ?? QuestionRegistry.types.flatMap { $0.properties }
    mapping.rejectUnknownKeys(
      known: (SurveyShape.question + properties).keys,
      what: known == nil ? name : "\(name) (\(keyword ?? ""))", &findings)
    let id = mapping.requiredText("id", &findings)
    let type = mapping.requiredText("type", &findings).flatMap {
      questionType($0, at: mapping.place(of: "type"))
    }
    let isNamed = id.map { Identifier.isValid($0, &findings, at: mapping.place(of: "id")) }
    guard let id, isNamed == true, let type else { return nil }
    let label = mapping.localized("label", in: languages, &findings)
    if label == nil { mapping.reportMissing("label", &findings) }
    var reading = QuestionReading(
      id: id, mapping: mapping, lists: gathering.lists, writtenLists: gathering.writtenLists,
      context: context, languages: languages, findings: findings)
    findings = []
    let read = type.init(&reading)
    findings = reading.findings
    let condition = mapping.mapping("show_if", &findings).flatMap {
      showCondition($0, earlier: gathering)
    }
    guard let read, let label else { return nil }
    let question = Question(
      id: id, label: label, hint: mapping.localized("hint", in: languages, &findings),
      required: mapping.flag("required", &findings) ?? false, type: read,
      measures: mapping.word("measures", as: Measure.self, &findings),
      role: mapping.word("role", as: Role.self, &findings),
      identifying: mapping.word("identifying", as: Identifying.self, &findings)
        ?? (read is FreeText ? .quasi : .no),
      saysIdentifying: mapping["identifying"] != nil,
      columns: columns(mapping), showIf: condition,
      constraintMessage: mapping.localized("constraint_message", in: languages, &findings),
      was: mapping.formerCode(&findings), place: mapping.place(of: "id"))
    checkColumns(of: question, mapping)
    return question
  }

  private mutating func questionType(
    _ keyword: String, at place: Place
  ) -> (any QuestionType.Type)? {
    if let type = QuestionRegistry.type(keyword) { return type }
    let known = QuestionRegistry.keywords + [Self.repeatKeyword]
    let near = Synonyms.near(keyword, among: known)
    findings.append(
      Diagnostic(
        near == nil ? .yamlUnknownWord : .yamlMisspelledWord, at: place,
        [
          "key": "type", "text": keyword, "near": near ?? "",
          "known": known.joined(separator: ", "),
        ]))
    return nil
  }

  private mutating func columns(_ mapping: YAMLMapping) -> ColumnAliases {
    if case .mapping(let byRow)? = mapping["columns"] {
      var names: [String: String] = [:]
      for entry in byRow.entries {
        names[entry.key] = entry.value.text(named: entry.key, &findings)
      }
      return .byRow(names)
    }
    return .list(mapping.texts("columns", &findings))
  }

  /// A column that no row, choice or place of the question has would never be read.
  private mutating func checkColumns(of question: Question, _ mapping: YAMLMapping) {
    let parts = question.type.form.columnParts
    switch question.columns {
    case .byRow:
      guard case .mapping(let byRow)? = mapping["columns"] else { return }
      for entry in byRow.entries where !parts.contains(entry.key) {
        findings.append(
          Diagnostic(
            .surveyUnknownRow, at: entry.keyPlace,
            [
              "row": entry.key, "id": question.id,
              "known": parts.isEmpty ? "–" : parts.joined(separator: ", "),
            ]))
      }
    case .list(let names):
      guard case .grid = question.type.form, names.count > parts.count else { return }
      findings.append(
        Diagnostic(
          .surveyTooManyColumns, at: mapping.place(of: "columns"),
          ["id": question.id, "names": "\(names.count)", "rows": "\(parts.count)"]))
    }
  }
}

/// The questions read so far, with what later ones may refer to.
struct QuestionGathering {
  let lists: [String: ChoiceList]
  /// The names of all lists, also of those with faults.
  let writtenLists: Set<String>
  private(set) var questions: [Question] = []
  private var indices: [String: Int] = [:]
  var repeated: RepeatedPart?
  private var places: [String: Place] = [:]

  /// The ids of questions that could not be read.
  private var passedOver: Set<String> = []

  init(lists: [String: ChoiceList], writtenLists: Set<String>) {
    self.lists = lists
    self.writtenLists = writtenLists
  }

  /// Whether a question with an id stands before, but has faults of its own.
  func isPassedOver(_ id: String) -> Bool { passedOver.contains(id) }

  mutating func passOver(_ id: String) { passedOver.insert(id) }

  /// The question with an id, where it stands before.
  func question(_ id: String) -> Question? { indices[id].map { questions[$0] } }

  mutating func append(_ question: Question) {
    indices[question.id] = questions.count
    questions.append(question)
  }

  /// Takes an id; one that is taken already is reported and gives false.
  @discardableResult
  mutating func claim(_ id: String, at place: Place, _ findings: inout [Diagnostic]) -> Bool {
    if let first = places[id] {
      findings.append(
        Diagnostic(
          .surveyDuplicateId, at: place, ["id": id, "first": first.text], conflictsWith: first))
      return false
    }
    places[id] = place
    return true
  }
}

extension AnswerForm {
  /// The codes by which `columns` can name the parts of an answer.
  var columnParts: [String] {
    switch self {
    case .grid(let rows, _): rows.map(\.code)
    case .someOf(let list, _, _, _): list.choices.map(\.code)
    case .ordered(_, let top): (1...top).map { "\($0)" }
    default: []
    }
  }
}
