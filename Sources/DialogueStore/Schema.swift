import GRDB

/// The tables that every database has; those of the surveys follow their definitions.
enum Schema {
  /// The schema that a file has; 0 where it has none yet.
  static func version(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Makes the tables, or brings those of an older Lyhörd up to date.
  static func prepare(_ database: Database) throws {
    let found = try version(database)
    guard found < DialogueStore.schemaVersion else { return }
    if found < 1 { try create(database) }
    if found < 2 { try rememberRenames(database) }
    if found < 3 { try rememberRepeats(database) }
    if found < 5 { try rememberDecisions(database) }
    if found < 6 { try keepOriginals(database) }
    // What schemas 4 and 6 bring: contents have another fingerprint.
    if (2..<6).contains(found) { try recountContent(database) }
    if (1..<6).contains(found) {
      var settling = try TextSettling(database)
      try settling.settleAll()
    }
    try database.execute(sql: "PRAGMA application_id = \(DialogueStore.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(DialogueStore.schemaVersion)")
  }

  private static func create(_ database: Database) throws {
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
  }

  /// What schema 2 brings: columns of questions that are no longer asked are marked, names that
  /// columns had before are kept, and a response is known again though choices came to it.
  private static func rememberRenames(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE fields ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE renamed(
          survey TEXT NOT NULL, definition INTEGER NOT NULL REFERENCES definitions(id),
          old TEXT NOT NULL, new TEXT NOT NULL) STRICT;
        """)
    try recountContent(database)
  }

  private static func recountContent(_ database: Database) throws {
    for survey in try String.fetchAll(
      database, sql: "SELECT DISTINCT survey FROM fields ORDER BY survey")
    {
      try StoredResponses(survey: survey).recountContent(database)
    }
  }

  /// What schema 3 brings: which imports told again of a response that was stored already, so that
  /// the one that brought it can be taken back alone.
  ///
  /// `differs` holds the columns that the import would have stored otherwise, as JSON. A row that was
  /// set aside because the response was stored otherwise keeps that response's key.
  private static func rememberRepeats(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE repeats(
          import INTEGER NOT NULL REFERENCES imports(id), survey TEXT NOT NULL,
          response INTEGER NOT NULL, differs TEXT,
          PRIMARY KEY(survey, response, import)) STRICT, WITHOUT ROWID;
        CREATE INDEX history_by_response ON history(survey, response);
        ALTER TABLE quarantined ADD COLUMN response_key TEXT;
        """)
  }

  /// What schema 5 brings: what people have decided of texts, quotes and names, which no import and no
  /// new rule may change.
  ///
  /// `concern` is empty for the rest of a text; `detail` is then the concerns that were listed, else the
  /// tone.
  private static func rememberDecisions(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE text_decisions(
          id INTEGER PRIMARY KEY, text TEXT NOT NULL, concern TEXT NOT NULL, detail TEXT NOT NULL,
          coder INTEGER NOT NULL, verdict TEXT NOT NULL, role TEXT NOT NULL, reason TEXT NOT NULL,
          origin TEXT NOT NULL) STRICT;
        CREATE TABLE quote_decisions(
          id INTEGER PRIMARY KEY, quote TEXT NOT NULL, text TEXT NOT NULL, concern TEXT NOT NULL,
          excerpt TEXT NOT NULL, verdict TEXT NOT NULL, role TEXT NOT NULL, reason TEXT NOT NULL)
          STRICT;
        CREATE TABLE name_decisions(
          id INTEGER PRIMARY KEY, text TEXT NOT NULL, word TEXT NOT NULL,
          is_name INTEGER, role TEXT NOT NULL) STRICT;
        """)
  }

  /// What schema 6 brings: free texts as they were typed, where the workspace keeps them; why a word was
  /// called a name, and words that the mask took; and texts from which a name was taken out, which are known
  /// by what they were.
  ///
  /// `places` of a word that is no longer told are its places in the text, or of one that the mask took, its
  /// places among what the mask took.
  private static func keepOriginals(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE originals(
          survey TEXT NOT NULL, response INTEGER NOT NULL, field TEXT NOT NULL,
          import INTEGER NOT NULL REFERENCES imports(id), words TEXT NOT NULL,
          PRIMARY KEY(survey, response, field, import)) STRICT, WITHOUT ROWID;
        ALTER TABLE name_decisions ADD COLUMN places TEXT;
        ALTER TABLE name_decisions ADD COLUMN was_masked INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE name_decisions ADD COLUMN reason TEXT NOT NULL DEFAULT '';
        """)
    for survey in try String.fetchAll(
      database, sql: "SELECT DISTINCT survey FROM fields ORDER BY survey")
    where try database.tableExists("responses_\(survey)") {
      try database.execute(
        sql: "ALTER TABLE \"responses_\(survey)\" ADD COLUMN \(MaskedIdentities.column) TEXT")
    }
  }
}
