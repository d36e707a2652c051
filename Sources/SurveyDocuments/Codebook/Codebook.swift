package import SurveyDefinition

/// What the stored columns of a survey hold and what was asked to get them.
///
/// Made from the forms of answer and the stored fields alone, so that a new question type is
/// described without a change here.
package struct Codebook: Sendable {
  package let survey: Survey
  /// SHA-256 of the taxonomy file that concerns were taken from, in hexadecimal; nil where it is
  /// not known.
  package let taxonomyHash: String?
  /// One an element of the survey, in its order, texts to read among them.
  let entries: [CodebookEntry]

  /// The codebook of a survey.
  package init(_ survey: Survey, taxonomyHash: String? = nil) {
    self.survey = survey
    self.taxonomyHash = taxonomyHash
    entries = survey.questions.enumerated().map { index, question in
      CodebookEntry(
        question, survey: survey,
        isRepeated: survey.repeated?.questions.contains(index) ?? false)
    }
  }
}

/// A question and its stored columns.
struct CodebookEntry: Sendable {
  let question: Question
  /// Whether it is asked again for each thing seen.
  let isRepeated: Bool
  let variables: [CodebookVariable]

  init(_ question: Question, survey: Survey, isRepeated: Bool) {
    self.question = question
    self.isRepeated = isRepeated
    let form = question.type.form
    let concerns = CodebookVariable.concerns(question)
    let ticked = if case .someOf(let list, _, _, _) = form { list.choices } else { [Choice]() }
    let rows = if case .grid(let rows, _) = form { rows } else { [GridRow]() }
    variables = question.fields.enumerated().map { index, field in
      let choice = ticked.indices.contains(index) ? ticked[index] : nil
      return CodebookVariable(
        field: field, format: CodebookVariable.Format(field.content, form),
        concern: concerns[field.name], choice: choice,
        was: choice?.was ?? (rows.indices.contains(index) ? rows[index].was : nil))
    }
  }

  /// The word after `type:`.
  var typeWord: String { type(of: question.type).keyword }

  /// The list that answers are chosen from, where one is.
  var choices: ChoiceList? { question.type.form.choices }

  /// The cell texts by which files say why there is no answer.
  var missing: MissingCodes { question.type.missing }

  /// Names that exports use for the columns, besides the id and the wording.
  var aliases: [String] {
    switch question.columns {
    case .list(let names): names
    case .byRow(let names): names.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    }
  }
}

/// One stored column.
struct CodebookVariable: Sendable {
  /// How its values are to be read.
  enum Format: String, Sendable {
    case code
    case flag
    case integer
    case decimal
    case date
    case time
    case text

    init(_ content: FieldContent, _ form: AnswerForm) {
      self =
        switch content {
        case .code: .code
        case .flag: .flag
        case .integer: .integer
        case .decimal: .decimal
        case .text: .text
        case .dateOrTime: if case .timeOfDay = form { .time } else { .date }
        }
    }
  }

  let field: AnswerField
  let format: Format
  /// The concern of the taxonomy that the column speaks of; nil where it speaks of none, or of a
  /// different one in each value.
  let concern: String?
  /// The choice that a tick stands for; nil for other columns.
  let choice: Choice?
  /// The code that its row or choice had in an earlier version.
  let was: String?

  /// Field → concern, for a question whose answers are evidence.
  static func concerns(_ question: Question) -> [String: String] {
    switch question.type.evidence(of: question) {
    case .picks(let items)?, .ratings(let items, _)?:
      Dictionary(items.map { ($0.field, $0.concern) }, uniquingKeysWith: { first, _ in first })
    case .ranking?, nil: [:]
    }
  }

  /// The choices whose numbers it holds; none for other columns.
  var values: [Choice] {
    if case .code(let list) = field.content { list.choices } else { [] }
  }
}
