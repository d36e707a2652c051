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
      guard try database.tableExists("codes") else { return [:] as [String: String] }
      let rows = try Row.fetchAll(
        database, sql: "SELECT field, value, code FROM codes WHERE survey = ?",
        arguments: [survey.id])
      return Dictionary(
        rows.map { ("\($0["field"] as String)/\($0["value"] as Int)", $0["code"] as String) },
        uniquingKeysWith: { first, _ in first })
    }
    for field in survey.fields {
      guard case .code(let list) = field.content else { continue }
      for choice in list.choices {
        guard let old = stored["\(field.name)/\(choice.value)"], old != choice.code else {
          continue
        }
        throw DiagnosticsError(
          Diagnostic(
            .storeRecoded, at: Place(path),
            [
              "value": "\(choice.value)", "field": field.name, "old": old, "new": choice.code,
            ]))
      }
    }
  }
}
