import DialogueWorkspace
import GRDB
import Messages
import SurveyDefinition

/// A survey whose definition may take in responses.
struct Admission {
  let survey: Survey
  /// What a person should know of how its definition has changed.
  let warnings: [Diagnostic]
}

extension DialogueStore {
  /// Holds each survey's definition against the stored one, before anything is written.
  ///
  /// - Throws: as `DefinitionAdmission.warnings`, for every survey at once.
  func admit(
    _ surveys: [Survey], _ workspace: Workspace, _ database: Database
  ) throws -> [Admission] {
    let admission = DefinitionAdmission(workspace: workspace, path: path)
    var admitted: [Admission] = []
    var seen: Set<String> = []
    for survey in surveys where seen.insert(survey.id).inserted {
      admitted.append(
        Admission(survey: survey, warnings: try admission.warnings(survey, database)))
    }
    return admitted
  }

  /// A copy of the database, where its tables are about to change; nil where they are not.
  func backup(before admissions: [Admission], _ database: Database) throws -> DatabaseBackup? {
    let version = try Schema.version(database)
    guard version > 0 else { return nil }
    if version < Self.schemaVersion {
      return try DatabaseBackup(of: path, before: "schema-\(Self.schemaVersion)")
    }
    for admission in admissions {
      let survey = admission.survey
      guard try !TableMigration(to: survey, path: path, database).isEmpty else { continue }
      return try DatabaseBackup(of: path, before: "\(survey.id)-v\(survey.version)")
    }
    return nil
  }
}
