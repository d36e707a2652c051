import GRDB
import ResponseImport

/// The keys of a file's rows, kept by SQLite while the file is read for the first time, so that
/// memory does not grow with it.
struct IncomingKeys {
  /// Rows so far.
  private(set) var count = 0
  /// The versions of the form that rows name.
  private(set) var formVersions: Set<String> = []
  private let database: Database
  private let insertion: Statement

  private static let formVersionsAtMost = 1000

  init(_ database: Database) throws {
    self.database = database
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS temp.incoming;
        CREATE TEMP TABLE incoming(
          ordinal INTEGER PRIMARY KEY, line INTEGER NOT NULL, key TEXT NOT NULL,
          content TEXT NOT NULL, numbered INTEGER NOT NULL, conflicts INTEGER NOT NULL DEFAULT 0);
        """)
    insertion = try database.makeStatement(
      sql: "INSERT INTO temp.incoming(line, key, content, numbered) VALUES (?, ?, ?, ?)")
  }

  mutating func add(_ batch: RowBatch) throws {
    for row in batch.rows {
      try insertion.execute(arguments: [
        row.line, batch.string(row.key), batch.string(row.contentHash), row.hasOwnID ? 1 : 0,
      ])
      if let version = row.formVersion, formVersions.count < Self.formVersionsAtMost {
        formVersions.insert(batch.string(version))
      }
    }
    count += batch.rows.count
  }

  /// Tells apart rows that have no id and are alike, and finds those that have an id and differ.
  func settle() throws {
    try database.execute(
      sql: """
        UPDATE temp.incoming SET key = key || ':' || place FROM (
          SELECT ordinal AS row, row_number() OVER (PARTITION BY key ORDER BY ordinal) AS place
          FROM temp.incoming WHERE numbered = 0)
        WHERE ordinal = row;
        CREATE INDEX temp.incoming_by_key ON incoming(key);
        UPDATE temp.incoming SET conflicts = 1 WHERE key IN (
          SELECT key FROM temp.incoming GROUP BY key HAVING min(content) <> max(content));
        """)
  }

  /// The lines of rows that share an id and not their answers, an id a list.
  func conflictingLines() throws -> [[Int]] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT key, line FROM temp.incoming WHERE conflicts = 1 ORDER BY key, line")
    var lines: [[Int]] = []
    var last: String?
    while let row = try rows.next() {
      let key: String = row["key"]
      if key != last { lines.append([]) }
      last = key
      lines[lines.count - 1].append(row["line"])
    }
    return lines
  }

  /// The key of a row by its place among the rows, from 1; nil where it conflicts with another.
  func key(of ordinal: Int) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(
        sql: "SELECT key FROM temp.incoming WHERE ordinal = ? AND conflicts = 0"),
      arguments: [ordinal])
  }

  func finish() throws {
    try database.execute(sql: "DROP TABLE temp.incoming")
  }
}
