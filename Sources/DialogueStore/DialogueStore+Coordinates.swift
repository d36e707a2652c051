import GRDB
package import Messages
package import SurveyDefinition

/// A coordinate that a response gave, in degrees of WGS 84.
package struct StoredCoordinate: Hashable, Sendable {
  /// Position of the response among `ResponseColumns` of the same survey.
  package let response: Int
  package let latitude: Double
  package let longitude: Double
}

extension DialogueStore {
  /// The coordinates that responses gave to a question of a place, in the order of `columns`.
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
        sql: "SELECT \(columns.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \"\(table)\" "
          + "ORDER BY response_key")
      var found: [StoredCoordinate] = []
      var response = 0
      while let row = try cursor.next() {
        let (latitude, longitude): (Double?, Double?) = (row[0], row[1])
        if let latitude, let longitude {
          found.append(
            StoredCoordinate(response: response, latitude: latitude, longitude: longitude))
        }
        response += 1
      }
      return found
    }
  }
}
