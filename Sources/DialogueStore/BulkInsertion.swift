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
  /// Whether missing states stand in the field's own column.
  private let isCoded: [Bool]
  /// The first parameter of each field.
  private let parameters: [Int32]
  private var bound: [PackedAnswer?]

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
    isCoded = table.survey.fields.map(\.content.isCoded)
    var next = Parameter.firstAnswer
    parameters = isCoded.map { isCoded in
      defer { next += isCoded ? 1 : 2 }
      return next
    }
    bound = [PackedAnswer?](repeating: nil, count: isCoded.count)
    let pointer = unsafe statement.sqliteStatement
    try check(unsafe sqlite3_bind_int64(pointer, Parameter.importID, Int64(importID)))
    try check(unsafe sqlite3_bind_int64(pointer, Parameter.definition, Int64(definition)))
  }

  /// Stores the rows of a batch, each as the first of its key.
  mutating func insert(_ batch: RowBatch) throws {
    // Words of the batch before lie elsewhere.
    for field in bound.indices where bound[field]?.kind == .text { bound[field] = nil }
    try unsafe batch.text.withUnsafeBufferPointer { text in
      guard let words = text.baseAddress else { return }
      for index in batch.rows.indices {
        let row = batch.rows[index]
        try unsafe bind(row.firstKey, words, Parameter.key)
        try unsafe bind(row.contentHash, words, Parameter.contentHash)
        try unsafe bind(row.event, words, Parameter.event)
        if let answeredAt = row.answeredAt {
          try unsafe bind(answeredAt, words, Parameter.answeredAt)
        } else {
          try check(unsafe sqlite3_bind_null(statement.sqliteStatement, Parameter.answeredAt))
        }
        let first = index * batch.fieldCount
        for field in 0..<batch.fieldCount {
          let answer = batch.answers[first + field]
          if answer == bound[field] { continue }
          try unsafe bind(answer, field, words)
          bound[field] = answer
        }
        try step()
      }
    }
  }

  /// Lets go of what is bound.
  func finish() {
    _ = unsafe sqlite3_clear_bindings(statement.sqliteStatement)
  }

  private func bind(_ place: TextPlace, _ words: UnsafePointer<UInt8>, _ parameter: Int32) throws {
    let range = place.range
    // SQLite makes no copy: the words outlive the step.
    try check(
      unsafe sqlite3_bind_text(
        statement.sqliteStatement, parameter,
        UnsafeRawPointer(words + range.lowerBound).assumingMemoryBound(to: CChar.self),
        Int32(range.count), nil))
  }

  private func bind(
    _ answer: PackedAnswer, _ field: Int, _ words: UnsafePointer<UInt8>
  ) throws {
    let pointer = unsafe statement.sqliteStatement
    let parameter = parameters[field]
    var state: Int64?
    switch answer.kind {
    case .notAsked: try check(unsafe sqlite3_bind_null(pointer, parameter))
    case .number: try check(unsafe sqlite3_bind_int64(pointer, parameter, answer.payload))
    case .decimal: try check(unsafe sqlite3_bind_double(pointer, parameter, answer.decimal))
    case .text: try unsafe bind(answer.text, words, parameter)
    case .missing:
      state = answer.payload
      try check(
        unsafe isCoded[field]
          ? sqlite3_bind_int64(pointer, parameter, answer.payload)
          : sqlite3_bind_null(pointer, parameter))
    }
    guard !isCoded[field] else { return }
    try check(
      unsafe state.map { unsafe sqlite3_bind_int64(pointer, parameter + 1, $0) }
        ?? sqlite3_bind_null(pointer, parameter + 1))
  }

  private func step() throws {
    let code = unsafe sqlite3_step(statement.sqliteStatement)
    let reset = unsafe sqlite3_reset(statement.sqliteStatement)
    guard code == SQLITE_DONE, reset == SQLITE_OK else {
      throw failure(code == SQLITE_DONE ? reset : code)
    }
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
