import GRDB
import ResponseImport
import SurveyDefinition

/// Writes the rows of one import into a survey's table.
struct ResponseWriter {
  /// What a row is to the database.
  enum Fate {
    case new
    /// Stored already, word for word, under this row id.
    case same(Int)
    /// Stored already with other answers, under this row id.
    case changed(Int)
  }

  private let table: ResponseTable
  private let importID: Int
  private let versions: FormVersions
  private let database: Database
  private let lookup: Statement
  private let insertion: Statement
  private let update: Statement
  private let issues: IssueWriter
  private(set) var originals: OriginalsWriter
  private let whole: Statement
  /// Whether a response without a number that is like a stored one is another person's.
  private let takesEqualAnswersForOthers: Bool
  private let repeated: Statement
  /// The columns that a row fills, save those that are its own whoever tells of it.
  private let contentColumns: [String]
  private let textColumns: Set<String>
  private let fields: [AnswerField]

  init(
    table: ResponseTable, importID: Int, versions: FormVersions, takesEqualAnswersForOthers: Bool,
    originals: OriginalsWriter, database: Database
  ) throws {
    self.originals = originals
    self.takesEqualAnswersForOthers = takesEqualAnswersForOthers
    self.table = table
    self.importID = importID
    self.versions = versions
    self.database = database
    fields = table.survey.fields
    let answers = table.columns.map { "\"\($0.name)\"" }
    lookup = try database.makeStatement(
      sql: "SELECT id, content_hash FROM \"\(table.name)\" WHERE response_key = ?")
    insertion = try database.makeStatement(sql: table.insertion)
    let changes = ["content_hash", "event", "answered_at", "definition"] + answers
    update = try database.makeStatement(
      sql: """
        UPDATE "\(table.name)" SET \(changes.map { "\($0) = ?" }.joined(separator: ", ")), \
        \(MaskedIdentities.column) = NULL WHERE id = ?
        """)
    whole = try database.makeStatement(sql: "SELECT * FROM \"\(table.name)\" WHERE id = ?")
    repeated = try database.makeStatement(
      sql: "INSERT OR IGNORE INTO repeats(import, survey, response, differs) VALUES (?, ?, ?, ?)")
    textColumns = Set(fields.filter { $0.content == .text }.map(\.name))
    contentColumns = ["event", "answered_at", "definition"] + table.columns.map(\.name)
    issues = try IssueWriter(importID: importID, database)
  }

  func fate(of row: ResponseRow) throws -> Fate {
    if takesEqualAnswersForOthers, !row.hasOwnID { return .new }
    guard let stored = try Row.fetchOne(lookup, arguments: [row.key]) else { return .new }
    let hash: String = stored["content_hash"]
    return hash == row.contentHash ? .same(stored["id"]) : .changed(stored["id"])
  }

  /// Notes that a response is told of again, and how it would have been stored had it not been there.
  mutating func note(_ row: ResponseRow, again id: Int) throws {
    guard let stored = try Row.fetchOne(whole, arguments: [id]), stored["import"] != importID else {
      return try record(row)
    }
    let (definition, answers) = versions.asAnswered(row)
    var values = [
      row.event.databaseValue, row.answeredAt.databaseValue, definition.databaseValue,
    ]
    append(answers, to: &values)
    var differing: [String: DatabaseValue] = [:]
    for (column, value) in zip(contentColumns, values) where stored[column] != value {
      // The two are one in content: a text is another only where people took a name out of it.
      if case .string = value.storage, case .string = (stored[column] as DatabaseValue).storage,
        textColumns.contains(column)
      {
        continue
      }
      differing[column] = value
    }
    try originals.record(row, response: id)
    try repeated.execute(arguments: [
      importID, table.survey.id, id, differing.isEmpty ? nil : try StoredRow.json(differing),
    ])
    try record(row)
  }

  /// Ends the import: what it has itself changed it does not repeat.
  func finish() throws {
    try database.execute(
      sql: """
        DELETE FROM repeats WHERE import = ?1 AND survey = ?2
        AND response IN (SELECT response FROM history WHERE import = ?1 AND survey = ?2)
        """, arguments: [importID, table.survey.id])
  }

  mutating func insert(_ row: ResponseRow) throws {
    let (definition, answers) = versions.asAnswered(row)
    var values: [DatabaseValue] = [
      importID.databaseValue, try freeKey(row).databaseValue, row.contentHash.databaseValue,
      row.event.databaseValue, row.answeredAt.databaseValue, definition.databaseValue,
    ]
    append(answers, to: &values)
    try insertion.execute(arguments: StatementArguments(values))
    try originals.record(row, response: Int(database.lastInsertedRowID))
    try record(row)
  }

  /// The row's own key, or where that is taken and its answers are another person's, the next number
  /// among those alike.
  private func freeKey(_ row: ResponseRow) throws -> String {
    guard takesEqualAnswersForOthers, !row.hasOwnID else { return row.key }
    let base = ContentKey.base(of: row.key)
    let alike = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM \"\(table.name)\" WHERE response_key > ? AND response_key < ?",
      arguments: ["\(base):", "\(base);"])
    return "\(base):\((alike ?? 0) + 1)"
  }

  /// Replaces a stored response; what it was goes to the history, for undo and for the record.
  mutating func revise(_ row: ResponseRow, id: Int) throws {
    guard
      let before = try Row.fetchOne(
        database, sql: "SELECT * FROM \"\(table.name)\" WHERE id = ?", arguments: [id])
    else { return }
    try database.execute(
      sql: "INSERT INTO history VALUES (?, ?, ?, ?)",
      arguments: [importID, table.survey.id, id, try StoredRow(before).json()])
    let (definition, answers) = versions.asAnswered(row)
    var values: [DatabaseValue] = [
      row.contentHash.databaseValue, row.event.databaseValue, row.answeredAt.databaseValue,
      definition.databaseValue,
    ]
    append(answers, to: &values)
    values.append(id.databaseValue)
    try update.execute(arguments: StatementArguments(values))
    try originals.record(row, response: id)
    try record(row)
  }

  private func append(_ answers: [FieldAnswer], to values: inout [DatabaseValue]) {
    for (field, answer) in zip(fields, answers) {
      let value: DatabaseValue
      var state = DatabaseValue.null
      switch answer {
      case .notAsked: value = .null
      case .number(let number): value = number.databaseValue
      case .decimal(let number): value = number.databaseValue
      case .text(let text): value = text.databaseValue
      case .missing(let missing):
        value = field.content.isCoded ? missing.rawValue.databaseValue : .null
        state = missing.rawValue.databaseValue
      }
      values.append(value)
      if !field.content.isCoded { values.append(state) }
    }
  }

  private func record(_ row: ResponseRow) throws {
    try issues.record(row.issues, line: row.line, key: row.key)
  }
}

/// A table row as JSON and back, value for value.
struct StoredRow {
  private let row: Row

  init(_ row: Row) {
    self.row = row
  }

  func json() throws -> String {
    try Self.json(values)
  }

  /// Column → value.
  var values: [String: DatabaseValue] {
    Dictionary(row.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// Column → value as JSON with sorted keys.
  static func json(_ values: [String: DatabaseValue]) throws -> String {
    try JSONText.encoded(values.mapValues { StoredValue($0) })
  }

  /// Column → value as it was.
  static func values(_ json: String) throws -> [String: DatabaseValue] {
    let values: [String: StoredValue] = try JSONText.decoded(json)
    return values.mapValues(\.databaseValue)
  }
}

/// One SQLite value in JSON, its type kept.
private enum StoredValue: Codable {
  case integer(Int64)
  case real(Double)
  case text(String)
  case null

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .null, .blob: self = .null
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .null: .null
    }
  }
}
