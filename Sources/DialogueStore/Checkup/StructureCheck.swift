import GRDB
import Messages

/// Whether the file and its tables are whole.
struct StructureCheck {
  private let path: String
  private let surveys: [String]
  private let database: Database

  init(path: String, surveys: [String], _ database: Database) {
    self.path = path
    self.surveys = surveys
    self.database = database
  }

  /// How many rows a table has; 0 where it is not there or cannot be read.
  func count(_ table: String) -> Int {
    let count = try? Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(table)\"")
    return count ?? 0
  }

  func integrity() throws -> [Diagnostic] {
    let answers = try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
    guard answers != ["ok"] else { return [] }
    return answers.map { Diagnostic(.checkupDamaged, at: Place(path), ["cause": $0]) }
  }

  func references() throws -> [Diagnostic] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT "table" AS child, parent, count(*) AS count FROM pragma_foreign_key_check
        GROUP BY child, parent ORDER BY child, parent
        """)
    return rows.map { row in
      let (child, parent, count): (String, String, Int) = (
        row["child"], row["parent"], row["count"]
      )
      return Diagnostic(
        .checkupOrphans, at: Place(path),
        ["table": child, "parent": parent, "count": "\(count)"])
    }
  }

  /// Each table has the columns that `fields` says, and each view can be read.
  func tables() throws -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for survey in surveys {
      let table = "responses_\(survey)"
      guard try database.tableExists(table) else {
        findings.append(missing("\(table)", ["–"], survey))
        continue
      }
      let there = try Dictionary(
        database.columns(in: table).map { ($0.name, $0.type) }, uniquingKeysWith: { $1 })
      let wanted = try fields(of: survey)
      let absent = wanted.filter { there[$0.name] != $0.type }.map(\.name).sorted()
      if !absent.isEmpty { findings.append(missing(table, absent, survey)) }
      let known = Set(wanted.map(\.name) + ResponseTable.fixedColumns)
      let strange = there.keys.filter { !known.contains($0) }.sorted()
      if !strange.isEmpty {
        findings.append(
          Diagnostic(
            .checkupStrangeColumns, at: Place(path),
            ["table": table, "columns": strange.joined(separator: ", ")]))
      }
      let view = "\(survey)_labels"
      do {
        _ = try Row.fetchOne(database, sql: "SELECT * FROM \"\(view)\" LIMIT 1")
      } catch {
        findings.append(missing(view, ["–"], survey))
      }
    }
    return try findings + strayTables()
  }

  /// The stored columns by what is remembered of the fields, with their types.
  private func fields(of survey: String) throws -> [(name: String, type: String)] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT name, kind FROM fields WHERE survey = ?", arguments: [survey])
    return rows.flatMap { row -> [(name: String, type: String)] in
      let (name, kind): (String, String) = (row["name"], row["kind"])
      let type = ResponseTable.columnType(ofKind: kind)
      guard kind != "code", kind != "flag" else { return [(name, type)] }
      return [(name, type), (ResponseTable.stateColumn(of: name), "INTEGER")]
    }
  }

  private func missing(_ table: String, _ columns: [String], _ survey: String) -> Diagnostic {
    Diagnostic(
      .checkupTableUnfit, at: Place(path),
      ["table": table, "columns": columns.joined(separator: ", "), "survey": survey])
  }

  /// The surveys that have a table of responses, whether or not they have a definition.
  func surveysWithTables() throws -> [String] {
    let beginning = "responses_"
    return try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ).filter { $0.hasPrefix(beginning) }.map { String($0.dropFirst(beginning.count)) }
  }

  private func strayTables() throws -> [Diagnostic] {
    try surveysWithTables().filter { !surveys.contains($0) }.map { survey in
      Diagnostic(
        .checkupStrayTable, at: Place(path),
        ["table": "responses_\(survey)", "count": "\(count("responses_\(survey)"))"])
    }
  }
}
