import GRDB
import GRDBSQLite
import ResponseImport
import SurveyDefinition

/// Inserts batches of rows through SQLite itself, past GRDB's values.
///
/// The one place where memory is handed to SQLite: words are bound where they lie in the batch, and
/// stay there until the row is stored. A value that is the same as in the row before is not bound
/// anew, for a statement keeps what is bound; of thirty choices nearly all are the same.
///
/// Only for INSERT, inside a transaction that nothing observes.
struct BulkInsertion {
  private let statement: Statement
  private let database: Database
  private let fields: [Field]
  private var bound: [PackedAnswer]

  /// Where the answers to a field go.
  private struct Field {
    /// Its first parameter.
    let parameter: Int32
    /// Whether missing states stand in the field's own column; else they have the next one.
    let isCoded: Bool
  }

  private enum Parameter {
    static let importID: Int32 = 1
    static let key: Int32 = 2
    static let contentHash: Int32 = 3
    static let event: Int32 = 4
    static let answeredAt: Int32 = 5
    static let definition: Int32 = 6
    static let firstAnswer: Int32 = 7
  }

  /// Prepares the rows of one import, all of which answer one definition.
  init(
    into table: ResponseTable, importID: Int, definition: Int, _ database: Database
  ) throws {
    self.database = database
    statement = try database.makeStatement(sql: table.insertion)
    var next = Parameter.firstAnswer
    fields = table.survey.fields.map { field in
      let isCoded = field.content.isCoded
      defer { next += isCoded ? 1 : 2 }
      return Field(parameter: next, isCoded: isCoded)
    }
    // What is not bound is NULL, as what was not asked is.
    bound = [PackedAnswer](repeating: .notAsked, count: fields.count)
    let pointer = unsafe statement.sqliteStatement
    try check(unsafe sqlite3_bind_int64(pointer, Parameter.importID, Int64(importID)))
    try check(unsafe sqlite3_bind_int64(pointer, Parameter.definition, Int64(definition)))
  }

  /// Stores the rows of a batch, each as the first of its key.
  mutating func insert(_ batch: RowBatch) throws {
    // Once for the batch: looked up for each of seventy columns of a million rows, even these tell.
    let pointer = unsafe statement.sqliteStatement
    let fields = fields
    let rows = batch.rows
    let answers = batch.answers
    var bound = bound
    defer { self.bound = bound }
    let code = unsafe batch.text.withUnsafeBufferPointer { text -> Int32 in
      guard let words = text.baseAddress else { return SQLITE_OK }
      var answer = 0
      for index in rows.indices {
        var code = unsafe Self.bind(rows[index], words, pointer)
        for field in fields.indices {
          let value = answers[answer]
          answer += 1
          if value.isSame(as: bound[field]) {
            // Words lie elsewhere each time.
            guard case .text = value.kind else { continue }
          }
          bound[field] = value
          code = max(code, unsafe Self.bind(value, fields[field], words, pointer))
        }
        guard code == SQLITE_OK else { return code }
        code = unsafe sqlite3_step(pointer)
        let reset = unsafe sqlite3_reset(pointer)
        guard code == SQLITE_DONE, reset == SQLITE_OK else {
          return code == SQLITE_DONE ? reset : code
        }
      }
      return SQLITE_OK
    }
    try check(code)
  }

  /// Lets go of what is bound.
  func finish() {
    _ = unsafe sqlite3_clear_bindings(statement.sqliteStatement)
  }

  private static func bind(
    _ row: RowBatch.Row, _ words: UnsafePointer<UInt8>, _ pointer: SQLiteStatement
  ) -> Int32 {
    let code = unsafe max(
      bind(row.firstKey, words, Parameter.key, pointer),
      bind(row.contentHash, words, Parameter.contentHash, pointer),
      bind(row.event, words, Parameter.event, pointer))
    guard let answeredAt = row.answeredAt else {
      return max(code, unsafe sqlite3_bind_null(pointer, Parameter.answeredAt))
    }
    return max(code, unsafe bind(answeredAt, words, Parameter.answeredAt, pointer))
  }

  private static func bind(
    _ place: TextPlace, _ words: UnsafePointer<UInt8>, _ parameter: Int32,
    _ pointer: SQLiteStatement
  ) -> Int32 {
    let range = place.range
    // SQLite makes no copy: the words outlive the step.
    return unsafe sqlite3_bind_text(
      pointer, parameter,
      UnsafeRawPointer(words + range.lowerBound).assumingMemoryBound(to: CChar.self),
      Int32(range.count), nil)
  }

  private static func bind(
    _ answer: PackedAnswer, _ field: Field, _ words: UnsafePointer<UInt8>,
    _ pointer: SQLiteStatement
  ) -> Int32 {
    let parameter = field.parameter
    let code =
      switch answer.kind {
      case .notAsked: unsafe sqlite3_bind_null(pointer, parameter)
      case .number: unsafe sqlite3_bind_int64(pointer, parameter, answer.payload)
      case .decimal: unsafe sqlite3_bind_double(pointer, parameter, answer.decimal)
      case .text: unsafe bind(answer.text, words, parameter, pointer)
      case .missing where field.isCoded:
        unsafe sqlite3_bind_int64(pointer, parameter, answer.payload)
      case .missing: unsafe sqlite3_bind_null(pointer, parameter)
      }
    guard !field.isCoded else { return code }
    let isMissing = if case .missing = answer.kind { true } else { false }
    return max(
      code,
      isMissing
        ? unsafe sqlite3_bind_int64(pointer, parameter + 1, answer.payload)
        : unsafe sqlite3_bind_null(pointer, parameter + 1))
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  private func failure(_ code: Int32) -> DatabaseError {
    let connection = unsafe database.sqliteConnection
    let extended = unsafe sqlite3_extended_errcode(connection)
    return DatabaseError(
      resultCode: ResultCode(rawValue: extended & 0xFF == code & 0xFF ? extended : code),
      message: unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) })
  }
}
