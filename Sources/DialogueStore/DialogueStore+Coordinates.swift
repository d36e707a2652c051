import GRDB
package import Messages
package import SurveyDefinition

/// A coordinate that a response gave, in degrees of WGS 84.
package struct StoredCoordinate: Hashable, Sendable {
  /// The response, as `ResponseColumns.ids` names it.
  package let response: Int64
  package let latitude: Double
  package let longitude: Double
}

extension DialogueStore {
  /// The coordinates that responses gave to a question of a place, in the order of the responses' keys.
  package func coordinates(
    _ survey: Survey, of question: Question
  ) throws(DiagnosticsError) -> [StoredCoordinate] {
    let table = ResponseTable(survey: survey).name
    let fields = ["latitude", "longitude"].map { "\(question.id)__\($0)" }
    return try read { database in
      guard try database.tableExists(table) else { return [] }
      let stored = try Set(database.columns(in: table).map(\.name))
      let names = StoredNames(survey, stored: stored)
      let columns = fields.compactMap { names.column(of: $0) }
      guard columns.count == fields.count else { return [] }
      let cursor = try Row.fetchCursor(
        database,
        sql: "SELECT id, \(columns.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \"\(table)\" "
          + "ORDER BY response_key")
      var found: [StoredCoordinate] = []
      while let row = try cursor.next() {
        let (latitude, longitude): (Double?, Double?) = (row[1], row[2])
        if let latitude, let longitude {
          found.append(
            StoredCoordinate(response: row[0], latitude: latitude, longitude: longitude))
        }
      }
      return found
    }
  }
}
