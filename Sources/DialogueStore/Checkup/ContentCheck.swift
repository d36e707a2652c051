import GRDB
import Messages
import SurveyDefinition

/// Whether the answers are those that came, and mean something.
struct ContentCheck {
  private let path: String
  private let surveys: [String]
  private let database: Database

  init(path: String, surveys: [String], _ database: Database) {
    self.path = path
    self.surveys = surveys
    self.database = database
  }

  /// What each response answers, counted anew, is what it is known by.
  ///
  /// A file of an older Lyhörd counts otherwise, until it follows at the next import.
  func identities() throws -> [Diagnostic] {
    guard try Schema.version(database) == DialogueStore.schemaVersion else { return [] }
    return try surveys.flatMap { survey -> [Diagnostic] in
      let wrong = try StoredResponses(survey: survey).misknown(database)
      guard !wrong.isEmpty else { return [] }
      return [
        Diagnostic(
          .checkupContentAltered, at: Place(path),
          [
            "count": "\(wrong.count)", "table": "responses_\(survey)",
            "rows": wrong.prefix(5).map { "\($0.id)" }.joined(separator: ", "),
          ])
      ]
    }
  }

  /// Each stored number has a meaning, and each response an event.
  func meanings() throws -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for survey in surveys where try database.tableExists("responses_\(survey)") {
      let table = "responses_\(survey)"
      let there = try Set(database.columns(in: table).map(\.name))
      let fields = try Row.fetchAll(
        database,
        sql:
          "SELECT name, kind FROM fields WHERE survey = ? AND kind IN ('code', 'flag') ORDER BY 1",
        arguments: [survey]
      ).map { ($0["name"] as String, $0["kind"] as String) }.filter { there.contains($0.0) }
      for start in stride(from: 0, to: fields.count, by: Self.columnsAtOnce) {
        let some = fields[start..<min(start + Self.columnsAtOnce, fields.count)]
        let sums = try some.map { name, kind in
          "total(\"\(name)\" NOT IN (\(try numbers(of: name, kind, survey))))"
        }
        let sql = "SELECT \(sums.joined(separator: ", ")) FROM \"\(table)\""
        guard let row = try Row.fetchOne(database, sql: sql) else { continue }
        for (index, field) in some.enumerated() where (row[index] as Double) > 0 {
          findings.append(
            Diagnostic(
              .checkupMeaningless, at: Place(path),
              [
                "table": table, "field": field.0, "count": "\(Int(row[index] as Double))",
              ]))
        }
      }
      let homeless = try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM \"\(table)\" WHERE event NOT IN (SELECT id FROM events)")
      if let homeless, homeless > 0 {
        findings.append(
          Diagnostic(
            .checkupEventless, at: Place(path), ["table": table, "count": "\(homeless)"]))
      }
    }
    return findings
  }

  private static let columnsAtOnce = 100

  /// The numbers that a field may hold, for SQL.
  private func numbers(of field: String, _ kind: String, _ survey: String) throws -> String {
    let own =
      kind == "flag"
      ? [0, 1]
      : try Int.fetchAll(
        database, sql: "SELECT value FROM codes WHERE survey = ? AND field = ? ORDER BY value",
        arguments: [survey, field])
    return (own + MissingState.allCases.map(\.rawValue)).map(String.init).joined(separator: ",")
  }
}
