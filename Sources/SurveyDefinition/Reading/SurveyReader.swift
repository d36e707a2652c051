import AnnotatedYAML
import ContentHash
package import Messages

/// A survey with what a person should know about its definition.
package struct CheckedSurvey: Sendable {
  package let survey: Survey
  /// Warnings; a definition with errors gives no survey.
  package let warnings: [Diagnostic]
}

/// Reads a survey definition and checks it whole.
package struct SurveyReader {
  private let context: SurveyContext
  private var findings: [Diagnostic] = []

  private static let keys = [
    "survey", "version", "title", "description", "source", "unit", "languages", "choice_lists",
    "questions",
  ]
  private static let questionKeys = [
    "id", "type", "label", "hint", "required", "measures", "role", "identifying", "columns",
    "show_if", "constraint_message",
  ]

  private init(context: SurveyContext) {
    self.context = context
  }

  /// The survey in a file.
  ///
  /// - Throws: every error of the file, with the warnings among them.
  package static func read(
    _ path: String, context: SurveyContext
  ) throws(DiagnosticsError) -> CheckedSurvey {
    try read(text: YAMLFile.text(path), file: path, context: context)
  }

  /// The survey in a text; `file` is the name that places carry.
  ///
  /// - Throws: every error of the text, with the warnings among them.
  package static func read(
    text: String, file: String, context: SurveyContext
  ) throws(DiagnosticsError) -> CheckedSurvey {
    let root = try YAMLFile.parse(text, file: file)
    var reader = SurveyReader(context: context)
    let survey = reader.survey(root, text: text, file: file)
    guard let survey, !reader.findings.contains(where: { $0.kind.severity == .error }) else {
      throw DiagnosticsError(reader.inFileOrder)
    }
    return CheckedSurvey(survey: survey, warnings: reader.inFileOrder)
  }

  private var inFileOrder: [Diagnostic] {
    findings.enumerated()
      .sorted {
        ($0.element.place?.line ?? 0, $0.offset) < ($1.element.place?.line ?? 0, $1.offset)
      }
      .map(\.element)
  }

  private mutating func survey(_ root: YAMLMapping, text: String, file: String) -> Survey? {
    root.rejectUnknownKeys(known: Self.keys, what: "survey", &findings)
    let id = root.requiredText("survey", &findings)
    if let id { _ = Identifier.isValid(id, &findings, at: root.place(of: "survey")) }
    let version = root.integer("version", &findings)
    if root["version"] == nil {
      findings.append(Diagnostic(.yamlMissingKey, at: root.place, ["key": "version"]))
    }
    let title = root.localized("title", &findings)
    if title == nil {
      findings.append(Diagnostic(.yamlMissingKey, at: root.place, ["key": "title"]))
    }
    if root["source"] == nil {
      findings.append(Diagnostic(.yamlMissingKey, at: root.place, ["key": "source"]))
    }
    let source = root.word("source", as: Source.self, &findings)
    let lists = choiceLists(root)
    let languages = languages(root)
    let questions = questions(root, lists: lists)
    checkReferences(questions)
    checkFieldNames(questions)
    checkTranslations(questions, languages: languages)
    guard let id, let version, let title, let source else { return nil }
    return Survey(
      id: id, version: version, title: title, source: source,
      unit: root.word("unit", as: Unit.self, &findings) ?? .respondent,
      languages: languages, questions: questions, definitionText: text,
      definitionHash: ContentHash.sha256(text), file: file)
  }

  private mutating func languages(_ root: YAMLMapping) -> [Language] {
    var languages: [Language] = []
    for value in root.list("languages", &findings) ?? [] {
      guard let word = value.text(named: "languages", &findings) else { continue }
      if let language = Language(rawValue: word) {
        languages.append(language)
      } else {
        findings.append(
          Diagnostic(
            .yamlUnknownWord, at: value.place,
            ["key": "languages", "text": word, "known": "sv, en"]))
      }
    }
    return languages.isEmpty ? [.sv] : languages
  }

  private mutating func choiceLists(_ root: YAMLMapping) -> [String: ChoiceList] {
    var lists: [String: ChoiceList] = [:]
    for entry in root.mapping("choice_lists", &findings)?.entries ?? [] {
      guard let mapping = entry.value.mapping(named: entry.key, &findings) else { continue }
      var reader = ChoiceListReader(context: context)
      lists[entry.key] = reader.read(mapping, name: entry.key)
      findings += reader.findings
    }
    return lists
  }

  private mutating func questions(
    _ root: YAMLMapping, lists: [String: ChoiceList]
  ) -> [Question] {
    let values = root.list("questions", &findings)
    if root["questions"] == nil || values?.isEmpty == true {
      findings.append(
        Diagnostic(.yamlMissingKey, at: root.place(of: "questions"), ["key": "questions"]))
    }
    var questions: [Question] = []
    var places: [String: Place] = [:]
    for value in values ?? [] {
      guard let mapping = value.mapping(named: "questions", &findings),
        let question = question(mapping, lists: lists)
      else { continue }
      if let first = places[question.id] {
        findings.append(
          Diagnostic(
            .surveyDuplicateId, at: question.place,
            ["id": question.id, "first": first.text], conflictsWith: first))
        continue
      }
      places[question.id] = question.place
      questions.append(question)
    }
    return questions
  }

  private mutating func question(
    _ mapping: YAMLMapping, lists: [String: ChoiceList]
  ) -> Question? {
    guard let id = mapping.requiredText("id", &findings),
      Identifier.isValid(id, &findings, at: mapping.place(of: "id")),
      let keyword = mapping.requiredText("type", &findings)
    else { return nil }
    guard let type = QuestionRegistry.type(keyword) else {
      let known = QuestionRegistry.types.map { $0.keyword }
      let near = NearMiss.closest(to: keyword, among: known)
      findings.append(
        Diagnostic(
          near == nil ? .yamlUnknownWord : .yamlMisspelledWord, at: mapping.place(of: "type"),
          [
            "key": "type", "text": keyword, "near": near ?? "",
            "known": known.joined(separator: ", "),
          ]))
      return nil
    }
    mapping.rejectUnknownKeys(
      known: Self.questionKeys + type.properties, what: "\(id) (\(keyword))", &findings)
    let label = mapping.localized("label", &findings)
    if label == nil {
      findings.append(Diagnostic(.yamlMissingKey, at: mapping.place, ["key": "label"]))
    }
    var reading = QuestionReading(
      id: id, mapping: mapping, lists: lists, context: context, findings: [])
    let read = type.init(&reading)
    findings += reading.findings
    guard let read, let label else { return nil }
    return Question(
      id: id, label: label, hint: mapping.localized("hint", &findings),
      required: mapping.flag("required", &findings) ?? false, type: read,
      measures: mapping.word("measures", as: Measure.self, &findings),
      role: mapping.word("role", as: Role.self, &findings),
      identifying: mapping.word("identifying", as: Identifying.self, &findings)
        ?? (keyword == FreeText.keyword ? .quasi : .no),
      columns: columns(mapping), showIf: showCondition(mapping), place: mapping.place(of: "id"))
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

  private mutating func showCondition(_ mapping: YAMLMapping) -> ShowCondition? {
    guard let condition = mapping.mapping("show_if", &findings) else { return nil }
    condition.rejectUnknownKeys(
      known: ["question", "is", "any_of", "not"], what: "show_if", &findings)
    guard let question = condition.requiredText("question", &findings) else { return nil }
    if let code = condition.text("is", &findings) {
      return ShowCondition(question: question, comparison: .anyOf([code]))
    }
    if let code = condition.text("not", &findings) {
      return ShowCondition(question: question, comparison: .not(code))
    }
    let codes = condition.texts("any_of", &findings)
    if codes.isEmpty {
      findings.append(Diagnostic(.yamlMissingKey, at: condition.place, ["key": "is"]))
    }
    return ShowCondition(question: question, comparison: .anyOf(codes))
  }

  private mutating func checkReferences(_ questions: [Question]) {
    var earlier: [String: Question] = [:]
    for (index, question) in questions.enumerated() {
      if let condition = question.showIf {
        if let other = earlier[condition.question] {
          check(condition, of: question, against: other)
        } else {
          let known = questions[..<index].map(\.id)
          let near = NearMiss.closest(to: condition.question, among: known)
          findings.append(
            Diagnostic(
              .surveyUnknownQuestion, at: question.place,
              ["id": condition.question, "near": near ?? known.joined(separator: ", ")]))
        }
      }
      earlier[question.id] = question
    }
  }

  /// A condition on an answer that cannot be given would hide its question for ever.
  private mutating func check(
    _ condition: ShowCondition, of question: Question, against other: Question
  ) {
    let list: ChoiceList
    switch other.type {
    case let type as SelectOne: list = type.choices
    case let type as SelectMultiple: list = type.choices
    case let type as Rating: list = type.choices
    default:
      findings.append(
        Diagnostic(.surveyConditionWithoutChoices, at: question.place, ["id": other.id]))
      return
    }
    let codes: [String] =
      switch condition.comparison {
      case .anyOf(let codes): codes
      case .not(let code): [code]
      }
    if list.origin == .areas, context.areas.isEmpty { return }
    let known = list.choices.map(\.code)
    for code in codes where !known.contains(code) {
      findings.append(
        Diagnostic(
          .surveyUnknownChoice, at: question.place,
          ["code": code, "known": known.joined(separator: ", ")]))
    }
  }

  private mutating func checkFieldNames(_ questions: [Question]) {
    var owners: [String: Question] = [:]
    for question in questions {
      for field in question.fields {
        if AnswerField.reservedNames.contains(field.name) {
          findings.append(
            Diagnostic(.surveyReservedName, at: question.place, ["id": field.name]))
        }
        if let first = owners[field.name] {
          findings.append(
            Diagnostic(
              .surveyDuplicateId, at: question.place,
              ["id": field.name, "first": first.place.text], conflictsWith: first.place))
        }
        owners[field.name] = question
      }
    }
    if questions.count > 0, !questions.contains(where: { $0.measures != nil }) {
      findings.append(Diagnostic(.surveyMeasuresNothing, at: questions[0].place))
    }
  }

  private mutating func checkTranslations(_ questions: [Question], languages: [Language]) {
    for question in questions {
      for language in languages {
        let wording = language == .sv ? question.label.sv : question.label.en
        if wording == nil {
          findings.append(
            Diagnostic(
              .surveyMissingTranslation, at: question.place,
              ["id": question.id, "language": language.rawValue]))
        }
      }
    }
  }
}
