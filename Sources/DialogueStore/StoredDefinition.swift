import GRDB
package import Messages
package import SurveyDefinition

/// A definition as it was when responses to it were stored.
package struct StoredDefinition: Hashable, Sendable {
  let id: Int
  package let survey: String
  package let version: Int
  /// SHA-256 of the text.
  package let hash: String
  package let text: String

  /// The survey that it defines; nil where it can no longer be read, for what it refers to is gone.
  package func read(_ context: SurveyContext, file: String) -> Survey? {
    try? SurveyReader.read(text: text, file: file, context: context).survey
  }

  /// Every stored definition of a survey, the newest last.
  static func all(of survey: String, _ database: Database) throws -> [StoredDefinition] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, survey, version, hash, text FROM definitions WHERE survey = ?
        ORDER BY version, id
        """, arguments: [survey]
    ).map { row in
      StoredDefinition(
        id: row["id"], survey: row["survey"], version: row["version"], hash: row["hash"],
        text: row["text"])
    }
  }
}

extension DialogueStore {
  /// The newest definition that responses to a survey are stored by; nil where there are none.
  package func newestDefinition(
    of survey: String
  ) throws(DiagnosticsError) -> StoredDefinition? {
    try read { database in
      guard try database.tableExists("definitions") else { return nil }
      return try StoredDefinition.all(of: survey, database).last
    }
  }
}
