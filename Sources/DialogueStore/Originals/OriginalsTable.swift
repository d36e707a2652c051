import GRDB
import OriginalTexts

/// The free texts of one survey's responses as they were typed, where the mask changed something and the
/// workspace keeps them: a table of its own, which nothing reads but the review.
///
/// Each import that tells of a response has its own, so that an import can be taken back alone.
struct OriginalsTable {
  private let survey: String
  private let database: Database

  /// nil where the file has no such table, for an older Lyhörd made it.
  init?(_ survey: String, _ database: Database) throws {
    guard try database.tableExists("originals") else { return nil }
    self.survey = survey
    self.database = database
  }

  /// What was typed where a text stands now; nil where it is not kept.
  ///
  /// The text stands as the import left it that brought or last changed the response; an import that told
  /// the same again later will do where that one kept nothing.
  func original(of response: Int, field: String) throws -> OriginalText? {
    try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT words FROM originals WHERE survey = ?1 AND response = ?2 AND field = ?3
          AND import >= coalesce(
            (SELECT max(import) FROM history WHERE survey = ?1 AND response = ?2), 0)
          ORDER BY import LIMIT 1
          """), arguments: [survey, response, field]
    ).map { OriginalText($0) }
  }

  /// What was typed where a text stood before an import changed it.
  func original(of response: Int, field: String, before importID: Int) throws -> OriginalText? {
    try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT words FROM originals WHERE survey = ?1 AND response = ?2 AND field = ?3
          AND import < ?4 AND import >= coalesce(
            (SELECT max(import) FROM history WHERE survey = ?1 AND response = ?2 AND import < ?4), 0)
          ORDER BY import LIMIT 1
          """), arguments: [survey, response, field, importID]
    ).map { OriginalText($0) }
  }

  /// Lets go of those of responses that are gone.
  func removeOrphans() throws {
    try database.execute(
      sql: """
        DELETE FROM originals WHERE survey = ?
        AND response NOT IN (SELECT id FROM "responses_\(survey)")
        """, arguments: [survey])
  }
}
