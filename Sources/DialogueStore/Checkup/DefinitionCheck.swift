import ContentHash
import DialogueWorkspace
import GRDB
import Messages
import SurveyDefinition

/// Whether the stored definitions are what they were.
struct DefinitionCheck {
  private let workspace: Workspace
  private let path: String
  private let database: Database

  init(workspace: Workspace, path: String, _ database: Database) {
    self.workspace = workspace
    self.path = path
    self.database = database
  }

  /// Each text gives its hash, can be read, and its fields are known.
  func texts() throws -> [Diagnostic] {
    let surveys = try String.fetchAll(
      database, sql: "SELECT DISTINCT survey FROM definitions ORDER BY survey")
    return try surveys.flatMap { survey in
      let definitions = try StoredDefinition.all(of: survey, database)
      return try definitions.flatMap(altered) + (definitions.last.map(unknownFields) ?? [])
    }
  }

  private func altered(_ definition: StoredDefinition) throws -> [Diagnostic] {
    guard ContentHash.sha256(definition.text) != definition.hash else { return [] }
    return [Diagnostic(.checkupDefinitionAltered, at: Place(path), arguments(definition))]
  }

  private func unknownFields(_ definition: StoredDefinition) throws -> [Diagnostic] {
    let admission = DefinitionAdmission(workspace: workspace, path: path)
    guard let survey = admission.read(definition) else {
      return [Diagnostic(.checkupDefinitionUnread, at: Place(path), arguments(definition))]
    }
    let known = try Set(
      String.fetchAll(
        database, sql: "SELECT name FROM fields WHERE survey = ?", arguments: [definition.survey]))
    // A table that does not fit yet follows the definition at the next import.
    let unknown = survey.fields.map(\.name).filter { !known.contains($0) }
    guard !unknown.isEmpty else { return [] }
    return [
      Diagnostic(
        .checkupFieldsUnknown, at: Place(path),
        arguments(definition).merging(["columns": unknown.joined(separator: ", ")]) { $1 })
    ]
  }

  private func arguments(_ definition: StoredDefinition) -> [String: String] {
    ["survey": definition.survey, "version": "\(definition.version)"]
  }
}
