import GRDB
package import Messages
package import SurveyDefinition

extension DialogueStore {
  /// The definitions that the responses to a survey at some events answered, oldest version first.
  package func definitions(
    answering survey: Survey, at events: Set<String>
  ) throws(DiagnosticsError) -> [StoredDefinition] {
    let table = ResponseTable(survey: survey).name
    return try read { database in
      guard try database.tableExists(table) else { return [] }
      let rows = try Row.fetchAll(
        database, sql: "SELECT DISTINCT definition, event FROM \"\(table)\"")
      let used = Set(rows.filter { events.contains($0["event"]) }.map { $0["definition"] as Int })
      return try StoredDefinition.all(of: survey.id, database).filter { used.contains($0.id) }
    }
  }
}
