import GRDB
import ResponseImport
import SurveyDefinition

/// Which version of its survey each row of an import answers.
struct FormVersions {
  /// The definition by which the file is read.
  let current: Int
  private let currentVersion: String
  /// Stored version number, as a text → its definition.
  private let stored: [String: Stored]
  /// Whether each field says of one option whether it was chosen.
  private let isFlag: [Bool]

  private struct Stored {
    let definition: Int
    /// The places of the fields that the version did not ask for.
    let unasked: [Int]
  }

  /// The stored versions of a survey that rows of a file name; `read` reads a stored definition,
  /// nil where it can no longer be read.
  init(
    of survey: Survey, current: Int, named: Set<String>, _ database: Database,
    read: (StoredDefinition) -> Survey?
  ) throws {
    self.current = current
    currentVersion = "\(survey.version)"
    let names = survey.fields.map(\.name)
    let former = survey.formerFieldNames
    var stored: [String: Stored] = [:]
    for definition in try StoredDefinition.all(of: survey.id, database)
    where definition.id != current && named.contains("\(definition.version)") {
      let asked = read(definition).map { Set($0.fields.map(\.name)) }
      stored["\(definition.version)"] = Stored(
        definition: definition.id,
        unasked: names.indices.filter { index in
          guard let asked else { return false }
          let candidates = [names[index]] + (former[names[index]] ?? [])
          return !candidates.contains { asked.contains($0) }
        })
    }
    self.stored = stored
    isFlag = survey.fields.map { $0.content == .flag }
  }

  /// The definition that a row answers, and its answers as that version asked for them.
  ///
  /// A column that the version had no question for is empty because nobody was asked, and an option
  /// that was not offered was not turned down.
  func asAnswered(_ row: ResponseRow) -> (definition: Int, answers: [FieldAnswer]) {
    guard let text = row.formVersion, text != currentVersion, let version = stored[text] else {
      return (current, row.answers)
    }
    var answers = row.answers
    for index in version.unasked {
      let isEmpty =
        answers[index] == .missing(.blank) || (isFlag[index] && answers[index] == .number(0))
      if isEmpty { answers[index] = .notAsked }
    }
    return (version.definition, answers)
  }
}
