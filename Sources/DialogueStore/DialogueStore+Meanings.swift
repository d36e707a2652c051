import GRDB
package import Messages
package import SurveyDefinition

extension DialogueStore {
  /// Makes sure that stored numbers still mean what they meant when they were stored.
  ///
  /// - Throws: B009 for the first number of a survey that the definition, or the workspace's areas,
  ///   now gives to another choice.
  package func checkMeanings(of survey: Survey) throws(DiagnosticsError) {
    let stored = try read { database in
      guard try database.tableExists("codes") else {
        return [:] as [String: [(code: String, value: Int)]]
      }
      let rows = try Row.fetchAll(
        database, sql: "SELECT field, value, code FROM codes WHERE survey = ? ORDER BY value",
        arguments: [survey.id])
      return Dictionary(grouping: rows) { $0["field"] as String }
        .mapValues { rows in rows.map { ($0["code"] as String, $0["value"] as Int) } }
    }
    let names = StoredNames(survey, stored: Set(stored.keys))
    for field in survey.fields {
      guard case .code(let list) = field.content, let name = names.column(of: field.name),
        let moved = list.firstMoved(of: stored[name] ?? [])
      else { continue }
      throw DiagnosticsError(
        Diagnostic(.storeRecoded, at: Place(path), moved.arguments(field: field.name)))
    }
  }
}

/// Which stored column holds a field: its own, else one of a name that it had before.
///
/// A definition may be newer than what was imported last; then the columns still have their old
/// names, and are read by them.
struct StoredNames {
  private let stored: Set<String>
  private let former: [String: [String]]

  init(_ survey: Survey, stored: Set<String>) {
    self.stored = stored
    former = survey.formerFieldNames
  }

  /// nil where the store has never had the field.
  func column(of field: String) -> String? {
    if stored.contains(field) { return field }
    return former[field]?.first { stored.contains($0) }
  }
}
