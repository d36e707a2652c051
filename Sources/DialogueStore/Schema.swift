import GRDB
import Messages
import SurveyDefinition

/// The tables that every database has; those of the surveys follow their definitions.
enum Schema {
  static func create(_ database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version == 0 else { return }
    try database.execute(
      sql: """
        CREATE TABLE definitions(
          id INTEGER PRIMARY KEY, survey TEXT NOT NULL, version INTEGER NOT NULL,
          hash TEXT NOT NULL, text TEXT NOT NULL, UNIQUE(survey, hash)) STRICT;
        CREATE TABLE fields(
          survey TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
          label_sv TEXT NOT NULL, label_en TEXT NOT NULL, PRIMARY KEY(survey, name)) STRICT;
        CREATE TABLE codes(
          survey TEXT NOT NULL, field TEXT NOT NULL, value INTEGER NOT NULL, code TEXT NOT NULL,
          label_sv TEXT NOT NULL, label_en TEXT NOT NULL,
          PRIMARY KEY(survey, field, value)) STRICT;
        CREATE TABLE events(
          id TEXT PRIMARY KEY, round TEXT NOT NULL, source TEXT, date TEXT NOT NULL,
          venue TEXT NOT NULL, area TEXT, channel TEXT NOT NULL) STRICT;
        CREATE TABLE imports(
          id INTEGER PRIMARY KEY, file TEXT NOT NULL, file_hash TEXT NOT NULL,
          bytes INTEGER NOT NULL, survey TEXT NOT NULL, source TEXT NOT NULL,
          definition INTEGER NOT NULL REFERENCES definitions(id), dialect TEXT NOT NULL,
          export TEXT NOT NULL, imported_at TEXT NOT NULL, rows INTEGER NOT NULL,
          accepted INTEGER NOT NULL, revised INTEGER NOT NULL, duplicate INTEGER NOT NULL,
          quarantined INTEGER NOT NULL, made_up INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0,
          CHECK(accepted + revised + duplicate + quarantined = rows)) STRICT;
        CREATE TABLE quarantined(
          import INTEGER NOT NULL REFERENCES imports(id), line INTEGER NOT NULL,
          code TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
        CREATE TABLE cell_issues(
          import INTEGER NOT NULL REFERENCES imports(id), line INTEGER NOT NULL,
          response_key TEXT NOT NULL, field TEXT NOT NULL, kind TEXT NOT NULL, raw TEXT NOT NULL,
          taken_as TEXT) STRICT;
        CREATE TABLE history(
          import INTEGER NOT NULL REFERENCES imports(id), survey TEXT NOT NULL,
          response INTEGER NOT NULL, before TEXT NOT NULL,
          PRIMARY KEY(import, survey, response)) STRICT;
        """)
    try database.execute(sql: "PRAGMA application_id = \(DialogueStore.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(DialogueStore.schemaVersion)")
  }
}

/// The wide table of one survey: a row a response, a column a field.
struct ResponseTable {
  /// The columns that every survey's table begins with.
  static let fixedColumns = [
    "id", "import", "response_key", "content_hash", "event", "answered_at", "definition",
  ]

  let survey: Survey

  var name: String { "responses_\(survey.id)" }

  /// The stored columns: one a field, and a state column beside each free value.
  var columns: [(name: String, type: String)] {
    survey.fields.flatMap { field -> [(name: String, type: String)] in
      switch field.content {
      case .code, .flag: [(field.name, "INTEGER")]
      case .integer: [(field.name, "INTEGER"), ("\(field.name)__state", "INTEGER")]
      case .decimal: [(field.name, "REAL"), ("\(field.name)__state", "INTEGER")]
      case .text, .dateOrTime: [(field.name, "TEXT"), ("\(field.name)__state", "INTEGER")]
      }
    }
  }

  /// Makes the table, or adds the columns that a newer definition brings.
  func create(_ database: Database) throws {
    let existing = try Set(
      Row.fetchAll(database, sql: "PRAGMA table_info(\"\(name)\")").map { row -> String in
        row["name"]
      })
    if existing.isEmpty {
      let answers = columns.map { "\"\($0.name)\" \($0.type)" }
      let sql = """
        CREATE TABLE "\(name)"(
          id INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES imports(id),
          response_key TEXT NOT NULL UNIQUE, content_hash TEXT NOT NULL, event TEXT NOT NULL,
          answered_at TEXT, definition INTEGER NOT NULL REFERENCES definitions(id),
          \(answers.joined(separator: ", "))) STRICT
        """
      try database.execute(sql: sql)
    } else {
      for column in columns where !existing.contains(column.name) {
        try database.execute(
          sql: "ALTER TABLE \"\(name)\" ADD COLUMN \"\(column.name)\" \(column.type)")
      }
    }
    try createLabelView(database)
  }

  /// A view with labels in place of numbers, for a person with the sqlite3 shell or R.
  private func createLabelView(_ database: Database) throws {
    let view = "\(survey.id)_labels"
    try database.execute(sql: "DROP VIEW IF EXISTS \"\(view)\"")
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
      CREATE VIEW "\(view)" AS SELECT r.id, r.response_key, r.event, e.round, e.date, \
      \(expressions.joined(separator: ", ")) \
      FROM "\(name)" r LEFT JOIN events e ON e.id = r.event
      """
    try database.execute(sql: sql)
  }

  /// Writes what fields and numbers mean; refuses a field or a number that changed its meaning.
  func recordMeanings(_ database: Database, path: String) throws {
    for field in survey.fields {
      let kind =
        switch field.content {
        case .code: "code"
        case .flag: "flag"
        case .integer: "integer"
        case .decimal: "decimal"
        case .text: "text"
        case .dateOrTime: "date_or_time"
        }
      let before = try String.fetchOne(
        database, sql: "SELECT kind FROM fields WHERE survey = ? AND name = ?",
        arguments: [survey.id, field.name])
      if let before, before != kind {
        throw DiagnosticsError(
          Diagnostic(
            .storeRetyped, at: Place(path), ["field": field.name, "old": before, "new": kind]))
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO fields VALUES (?, ?, ?, ?, ?)",
        arguments: [survey.id, field.name, kind, field.label.text(.sv), field.label.text(.en)])
      guard case .code(let list) = field.content else { continue }
      try refuseMoved(list, of: field, database, path: path)
      for choice in list.choices {
        let old = try String.fetchOne(
          database, sql: "SELECT code FROM codes WHERE survey = ? AND field = ? AND value = ?",
          arguments: [survey.id, field.name, choice.value])
        if let old, old != choice.code {
          throw DiagnosticsError(
            Diagnostic(
              .storeRecoded, at: Place(path),
              [
                "value": "\(choice.value)", "field": field.name, "old": old, "new": choice.code,
              ]))
        }
        try database.execute(
          sql: "INSERT OR REPLACE INTO codes VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            survey.id, field.name, choice.value, choice.code, choice.label.text(.sv),
            choice.label.text(.en),
          ])
      }
    }
  }

  /// Refuses a choice that answers were stored under another number of.
  private func refuseMoved(
    _ list: ChoiceList, of field: AnswerField, _ database: Database, path: String
  ) throws {
    let values = Dictionary(
      list.choices.map { ($0.code, $0.value) }, uniquingKeysWith: { first, _ in first })
    let stored = try Row.fetchCursor(
      database, sql: "SELECT code, value FROM codes WHERE survey = ? AND field = ? ORDER BY value",
      arguments: [survey.id, field.name])
    while let row = try stored.next() {
      let (code, value): (String, Int) = (row["code"], row["value"])
      guard let new = values[code], new != value else { continue }
      throw DiagnosticsError(
        Diagnostic(
          .storeRecoded, at: Place(path),
          [
            "value": "\(value)", "field": field.name, "old": code,
            "new": list.choice(value: value)?.code ?? "–",
          ]))
    }
  }
}
