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
  let context: SurveyContext
  /// The languages that texts may be in: those declared, and those of Lyhörd.
  let languages: [String]
  var findings: [Diagnostic] = []

  private init(context: SurveyContext, declaredLanguages: [String]) {
    self.context = context
    languages = Language.codes + declaredLanguages.filter { !Language.codes.contains($0) }
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
    let reading = YAMLFile.examine(text, file: file)
    guard let root = reading.root else { throw DiagnosticsError(reading.faults) }
    var findings = reading.faults
    let declared = languages(root, &findings)
    var reader = SurveyReader(context: context, declaredLanguages: declared)
    reader.findings = findings
    let survey = reader.survey(root, declared: declared, text: text, file: file)
    guard let survey, !reader.findings.contains(where: \.isError) else {
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

  private mutating func survey(
    _ root: YAMLMapping, declared: [String], text: String, file: String
  ) -> Survey? {
    root.rejectUnknownKeys(known: SurveyShape.file.keys, what: "survey", &findings)
    let id = root.requiredText("survey", &findings)
    if let id { _ = Identifier.isValid(id, &findings, at: root.place(of: "survey")) }
    for key in ["version", "title", "source"] { root.reportMissing(key, &findings) }
    let version = root.integer("version", &findings)
    let title = root.localized("title", in: languages, &findings)
    let source = root.word("source", as: Source.self, &findings)
    let unit = root.word("unit", as: Unit.self, &findings) ?? .respondent
    let lists = choiceLists(root)
    let (questions, repeated) = questions(root, lists: lists, unit: unit)
    checkFieldNames(questions)
    let description = root.localized("description", in: languages, &findings)
    let address = address(root)
    findings += WrittenSurvey.northernSami(root, declared)
    findings +=
      WrittenSurvey(
        root, languages: declared, unit: unit, questions: questions, repeated: repeated,
        lists: lists, faults: findings.filter(\.isError)
      ).findings
    guard let id, let version, let title, let source else { return nil }
    return Survey(
      id: id, version: version, title: title, description: description, source: source,
      unit: unit, languages: declared.isEmpty ? [Language.sv.rawValue] : declared,
      address: address, choiceLists: lists, questions: questions, repeated: repeated,
      definitionText: text, definitionHash: ContentHash.sha256(text), file: file)
  }

  /// The codes under `languages`, none where the key is absent.
  private static func languages(_ root: YAMLMapping, _ findings: inout [Diagnostic]) -> [String] {
    var languages: [String] = []
    for value in root.list("languages", &findings) ?? [] {
      guard let code = value.text(named: "languages", &findings) else { continue }
      guard TextForm.language.accepts(code, named: "languages", at: value.place, &findings) else {
        continue
      }
      if languages.contains(code) {
        findings.append(Diagnostic(.surveyLanguageTwice, at: value.place, ["text": code]))
      } else {
        languages.append(code)
      }
    }
    return languages
  }

  private mutating func address(_ root: YAMLMapping) -> String? {
    guard let address = root.text("address", &findings),
      TextForm.webAddress.accepts(
        address, named: "address", at: root.place(of: "address"), &findings)
    else { return nil }
    return address
  }

  private mutating func choiceLists(_ root: YAMLMapping) -> [NamedChoiceList] {
    var lists: [NamedChoiceList] = []
    for entry in root.mapping("choice_lists", &findings)?.entries ?? [] {
      guard Identifier.isValid(entry.key, &findings, at: entry.keyPlace),
        let mapping = entry.value.mapping(named: entry.key, &findings)
      else { continue }
      var reader = ChoiceListReader(context: context, languages: languages)
      if let list = reader.read(mapping, name: entry.key) {
        lists.append(NamedChoiceList(name: entry.key, list: list, place: entry.keyPlace))
      }
      findings += reader.findings
    }
    return lists
  }
}
