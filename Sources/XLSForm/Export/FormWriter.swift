import Messages
import SurveyDefinition

/// A cell text in every language of the form.
typealias FormText = [String: String]

/// One row of the survey sheet, before its columns are known.
struct SurveyRow {
  var type: String
  var name = ""
  var label: FormText = [:]
  var hint: FormText = [:]
  var required = false
  var relevant: String?
  var constraint: String?
  var constraintMessage: FormText = [:]
  var appearance: String?
  var parameters: String?
}

/// Draws a survey as the rows of a form, from the answer forms of its questions alone.
struct FormWriter {
  let survey: Survey
  let definition: WrittenDefinition
  var lists: ExportedLists
  var rows: [SurveyRow] = []
  var findings: [Diagnostic] = []
  /// Questions whose list is empty, such as the areas outside a workspace.
  var asText: Set<String> = []
  /// Questions whose form has a constraint for their message to stand beside.
  var withMessage: Set<String> = []
  /// The name of the note that carries what respondents read first.
  private(set) var descriptionNote: String?

  init(_ survey: Survey) {
    self.survey = survey
    definition = WrittenDefinition(survey)
    lists = ExportedLists(survey)
  }

  mutating func write() {
    if let description = survey.description {
      let name =
        survey.questions.contains { $0.id == "beskrivning" } ? "om__fragorna" : "beskrivning"
      rows.append(SurveyRow(type: "note", name: name, label: text(description, name)))
      descriptionNote = name
    }
    for (index, question) in survey.questions.enumerated() {
      if let part = survey.repeated, part.questions.lowerBound == index {
        checkName(part.id, part.place, among: ["meta", "data"])
        rows.append(
          SurveyRow(
            type: "begin_repeat", name: part.id, label: text(part.label, part.id),
            hint: part.hint.map { text($0, "") } ?? [:]))
      }
      checkName(question.id, question.place, among: ["meta"])
      add(question)
      if let part = survey.repeated, part.questions.upperBound == index + 1 {
        rows.append(SurveyRow(type: "end_repeat"))
      }
    }
  }

  /// The row that most questions are: type and name, and what every question can have.
  func row(_ type: String, _ question: Question, name: String? = nil) -> SurveyRow {
    var row = SurveyRow(type: type, name: name ?? question.id)
    row.required = question.required
    row.relevant = relevant(question)
    return row
  }

  /// Writes the question's wording into a row; what it says is reported where it must change.
  mutating func word(_ row: SurveyRow, _ question: Question) -> SurveyRow {
    var row = row
    row.label = text(question.label, question.id)
    row.hint = question.hint.map { text($0, "") } ?? [:]
    return row
  }

  /// Adds what an answer must be, and what is said where it is not.
  mutating func constrain(_ row: SurveyRow, _ question: Question, _ constraint: String?)
    -> SurveyRow
  {
    var row = row
    row.constraint = constraint
    if constraint != nil, let message = question.constraintMessage {
      row.constraintMessage = text(message, "")
      withMessage.insert(question.id)
    }
    return row
  }

  /// A text in every language of the form; where a wording is missing, that of the first language.
  mutating func text(_ text: LocalizedText, _ fallback: String) -> FormText {
    var texts: FormText = [:]
    for language in survey.languages {
      let wording = wording(text, language)
      texts[language] = escaped(wording.trimmed.isEmpty ? fallback : wording)
    }
    if text.wordings.contains(where: { $0.contains("${") }) {
      findings.append(
        Diagnostic(.formExportReference, at: Place(survey.file), ["text": text.text(.sv)]))
    }
    return texts
  }

  /// The same with a phrase of Lyhörd's own around or after it.
  func phrase(_ phrase: Phrase, _ arguments: (String) -> [String: String] = { _ in [:] })
    -> FormText
  {
    Dictionary(
      uniqueKeysWithValues: survey.languages.map { language in
        let isSwedish = language == Language.sv.rawValue || language == LocalizedText.easyRead
        return (language, phrase.text(isSwedish ? .sv : .en, arguments(language)))
      })
  }

  private func wording(_ text: LocalizedText, _ language: String) -> String {
    if let wording = text.wording(language) { return wording }
    if language == LocalizedText.easyRead, let swedish = text.sv { return swedish }
    return survey.languages.first.flatMap { text.wording($0) } ?? text.text(.sv)
  }

  /// Form tools take `${` for a reference to an answer, wherever it stands.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "{", escaped.hasSuffix("$") { escaped.append(" ") }
      escaped.append(character)
    }
    return escaped
  }

  /// Names that the form itself has use for.
  private mutating func checkName(_ id: String, _ place: Place, among reserved: [String]) {
    guard reserved.contains(id) else { return }
    findings.append(Diagnostic(.formExportReservedName, at: place, ["id": id]))
  }
}
