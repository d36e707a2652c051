import GRDB
import Messages
import SurveyDefinition

/// The wide table of one survey: a row a response, a column a field.
struct ResponseTable {
  /// The columns that every survey's table begins with.
  static let fixedColumns = [
    "id", "import", "response_key", "content_hash", "event", "answered_at", "definition",
    MaskedIdentities.column,
  ]

  /// Those of them that a row is stored with: its number comes by itself, and every text begins as the mask
  /// left it.
  private static let insertedColumns = fixedColumns.filter {
    $0 != "id" && $0 != MaskedIdentities.column
  }

  let survey: Survey

  var name: String { "responses_\(survey.id)" }

  /// The stored columns: one a field, and a state column beside each free value.
  var columns: [(name: String, type: String)] {
    survey.fields.flatMap { Self.columns(of: $0) }
  }

  /// The columns of one field.
  static func columns(of field: AnswerField) -> [(name: String, type: String)] {
    let own = (name: field.name, type: columnType(ofKind: field.content.kind))
    return field.content.isCoded ? [own] : [own, (stateColumn(of: field.name), "INTEGER")]
  }

  /// The column type of a kind of field, as `fields` names kinds.
  static func columnType(ofKind kind: String) -> String {
    switch kind {
    case "code", "flag", "integer": "INTEGER"
    case "decimal": "REAL"
    default: "TEXT"
    }
  }

  /// The column that says why a free value is missing.
  static func stateColumn(of field: String) -> String { "\(field)__state" }

  /// Makes the table where there is none yet.
  func create(_ database: Database) throws {
    let answers = columns.map { "\"\($0.name)\" \($0.type)" }
    let sql = """
      CREATE TABLE IF NOT EXISTS "\(name)"(
        id INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES imports(id),
        response_key TEXT NOT NULL, content_hash TEXT NOT NULL, event TEXT NOT NULL,
        answered_at TEXT, definition INTEGER NOT NULL REFERENCES definitions(id),
        \(MaskedIdentities.column) TEXT,
        \(answers.joined(separator: ", "))) STRICT
      """
    let isNew = try !database.tableExists(name)
    try database.execute(sql: sql)
    if isNew { try createKeyIndex(database) }
  }

  /// Stores one row, its fixed columns but the id first.
  var insertion: String {
    let names = Self.insertedColumns + columns.map { "\"\($0.name)\"" }
    let marks = [String](repeating: "?", count: names.count)
    return """
      INSERT INTO "\(name)"(\(names.joined(separator: ", "))) \
      VALUES (\(marks.joined(separator: ", ")))
      """
  }

  func isEmpty(_ database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM \"\(name)\")") ?? false
  }

  // MARK: The index by which a response is known again

  private var keyIndex: String { "\(name)_by_key" }

  /// Whether it can be taken away and built anew; in files of an older Lyhörd it is part of the table.
  func hasKeyIndexOfItsOwn(_ database: Database) throws -> Bool {
    try database.indexes(on: name).contains { $0.name == keyIndex }
  }

  func dropKeyIndex(_ database: Database) throws {
    try database.execute(sql: "DROP INDEX \"\(keyIndex)\"")
  }

  /// - Throws: a constraint error where two responses have the same key.
  func createKeyIndex(_ database: Database) throws {
    try database.execute(sql: "CREATE UNIQUE INDEX \"\(keyIndex)\" ON \"\(name)\"(response_key)")
  }

  private var labelView: String { "\(survey.id)_labels" }

  /// Takes the view away, so that the columns behind it can be renamed.
  func dropLabelView(_ database: Database) throws {
    try database.execute(sql: "DROP VIEW IF EXISTS \"\(labelView)\"")
  }

  /// A view with labels in place of numbers, for a person with the sqlite3 shell or R.
  func createLabelView(_ database: Database) throws {
    try dropLabelView(database)
    let expressions = survey.fields.map { field -> String in
      switch field.content {
      case .code:
        """
        coalesce((SELECT label_sv FROM codes WHERE survey = '\(survey.id)' \
        AND field = '\(field.name)' AND value = r."\(field.name)"), r."\(field.name)") \
        AS "\(field.name)"
        """
      case .flag, .integer, .decimal, .text, .dateOrTime:
        "r.\"\(field.name)\""
      }
    }
    let sql = """
      CREATE VIEW "\(labelView)" AS SELECT r.id, r.response_key, r.event, e.round, e.date, \
      \(expressions.joined(separator: ", ")) \
      FROM "\(name)" r LEFT JOIN events e ON e.id = r.event
      """
    try database.execute(sql: sql)
  }

  /// Writes what fields and numbers mean; refuses a field or a number that changed its meaning.
  func recordMeanings(_ database: Database, path: String) throws {
    for field in survey.fields {
      let kind = field.content.kind
      let before = try String.fetchOne(
        database, sql: "SELECT kind FROM fields WHERE survey = ? AND name = ?",
        arguments: [survey.id, field.name])
      if let before, before != kind {
        throw DiagnosticsError(
          Diagnostic(
            .storeRetyped, at: Place(path), ["field": field.name, "old": before, "new": kind]))
      }
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO fields(survey, name, kind, label_sv, label_en, retired)
          VALUES (?, ?, ?, ?, ?, 0)
          """,
        arguments: [survey.id, field.name, kind, field.label.text(.sv), field.label.text(.en)])
      if case .code(let list) = field.content { try record(list, of: field, database, path: path) }
    }
  }

  private func record(
    _ list: ChoiceList, of field: AnswerField, _ database: Database, path: String
  ) throws {
    let stored = try Row.fetchAll(
      database, sql: "SELECT code, value FROM codes WHERE survey = ? AND field = ? ORDER BY value",
      arguments: [survey.id, field.name]
    ).map { row in (code: row["code"] as String, value: row["value"] as Int) }
    if let moved = list.firstMoved(of: stored) {
      throw DiagnosticsError(
        Diagnostic(.storeRecoded, at: Place(path), moved.arguments(field: field.name)))
    }
    for choice in list.choices {
      try database.execute(
        sql: "INSERT OR REPLACE INTO codes VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          survey.id, field.name, choice.value, choice.code, choice.label.text(.sv),
          choice.label.text(.en),
        ])
    }
  }
}

/// A number that a list gives to another choice than the one it was stored for.
struct MovedNumber {
  let value: Int
  let old: String
  let new: String

  func arguments(field: String) -> [String: String] {
    ["value": "\(value)", "field": field, "old": old, "new": new]
  }
}

extension ChoiceList {
  /// The first stored number that has lost its meaning; a declared rename is no loss.
  func firstMoved(of stored: [(code: String, value: Int)]) -> MovedNumber? {
    for (code, value) in stored {
      let holder = choice(value: value)
      if let holder, holder.code != code, holder.was != code {
        return MovedNumber(value: value, old: code, new: holder.code)
      }
      // The choice that answers were stored for has another number now.
      if holder == nil, choices.contains(where: { $0.code == code }) {
        return MovedNumber(value: value, old: code, new: "–")
      }
    }
    return nil
  }
}
