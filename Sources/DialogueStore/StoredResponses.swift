import ContentHash
import GRDB
import ResponseImport
import SurveyDefinition

/// The stored responses to one survey, known by what the database says of their columns alone.
struct StoredResponses {
  let survey: String

  var table: String { "responses_\(survey)" }

  /// One column of answers as the database remembers it.
  private struct Field {
    let name: String
    let kind: String

    var isCoded: Bool { kind == "code" || kind == "flag" }
    var stateColumn: String { ResponseTable.stateColumn(of: name) }
  }

  /// Works out anew what makes each response the same when its file comes again.
  ///
  /// Needed whenever columns changed their names or are no longer asked for: a file that is read by
  /// the new definition must find the responses that it brought under the old one.
  func recountContent(_ database: Database) throws {
    guard try database.tableExists(table) else { return }
    let fields = try storedFields(database)
    let identity = Self.identity(fields)
    try recountRows(fields, identity, database)
    try recountHistory(fields, identity, database)
  }

  private func storedFields(_ database: Database) throws -> [Field] {
    try Row.fetchAll(
      database, sql: "SELECT name, kind FROM fields WHERE survey = ? AND retired = 0 ORDER BY name",
      arguments: [survey]
    ).map { row in Field(name: row["name"], kind: row["kind"]) }
  }

  private static func identity(_ fields: [Field]) -> ContentIdentity {
    ContentIdentity(fields.map { ($0.name, $0.kind == "flag") })
  }

  /// A response with the key and the hash that it has, and those that its content calls for.
  struct Recount {
    let id: Int
    let key: String
    let formerKey: String
    let hash: String
    let formerHash: String

    var isRight: Bool { key == formerKey && hash == formerHash }
  }

  /// Goes through the responses in the order in which they came, and gives those that are not known
  /// by what they answer.
  func misknown(_ database: Database) throws -> [Recount] {
    guard try database.tableExists(table) else { return [] }
    let fields = try storedFields(database)
    return try recounted(fields, Self.identity(fields), database)
  }

  private func recounted(
    _ fields: [Field], _ identity: ContentIdentity, _ database: Database
  ) throws -> [Recount] {
    var changed: [Recount] = []
    var occurrences: [String: Int] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \"\(table)\" ORDER BY id")
    while let row = try rows.next() {
      let hash = Self.content(fields, identity, try MaskedIdentities(row)) { column in
        Self.value(column, of: row)
      }
      let formerKey: String = row["response_key"]
      var key = formerKey
      if key.hasPrefix(ContentIdentity.keyPrefix) {
        let base = ContentIdentity.key(
          event: row["event"], timestamp: row["answered_at"], hash: hash)
        occurrences[base, default: 0] += 1
        key = "\(base):\(occurrences[base] ?? 1)"
      }
      let recount = Recount(
        id: row["id"], key: key, formerKey: formerKey, hash: hash, formerHash: row["content_hash"])
      if !recount.isRight { changed.append(recount) }
    }
    return changed
  }

  private func recountRows(
    _ fields: [Field], _ identity: ContentIdentity, _ database: Database
  ) throws {
    let changed = try recounted(fields, identity, database)
    let moved = changed.filter { $0.key != $0.formerKey }
    // Keys are unique: each is set aside before any takes another's place.
    let park = try database.makeStatement(
      sql: "UPDATE \"\(table)\" SET response_key = 'moving:' || id WHERE id = ?")
    for row in moved { try park.execute(arguments: [row.id]) }
    let update = try database.makeStatement(
      sql: "UPDATE \"\(table)\" SET response_key = ?, content_hash = ? WHERE id = ?")
    for row in changed { try update.execute(arguments: [row.key, row.hash, row.id]) }
    try renameKeysOfIssues(moved.map { ($0.formerKey, $0.key) }, database)
  }

  private static func value(_ column: String, of row: Row) -> DatabaseValue {
    row.hasColumn(column) ? row[column] : .null
  }

  private func renameKeysOfIssues(_ keys: [(old: String, new: String)], _ database: Database) throws
  {
    let known = try Set(
      String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT response_key FROM cell_issues
          WHERE import IN (SELECT id FROM imports WHERE survey = ?)
          """, arguments: [survey]))
    let concerned = keys.filter { known.contains($0.old) }
    guard !concerned.isEmpty else { return }
    let update = try database.makeStatement(
      sql: """
        UPDATE cell_issues SET response_key = ? WHERE response_key = ?
        AND import IN (SELECT id FROM imports WHERE survey = ?)
        """)
    for (old, _) in concerned { try update.execute(arguments: ["moving:" + old, old, survey]) }
    for (old, new) in concerned { try update.execute(arguments: [new, "moving:" + old, survey]) }
  }

  private func recountHistory(
    _ fields: [Field], _ identity: ContentIdentity, _ database: Database
  ) throws {
    try rewriteHistory(database) { _, _, values in
      var values = values
      let known = try MaskedIdentities(values[MaskedIdentities.column])
      values["content_hash"] =
        Self.content(fields, identity, known) { values[$0] ?? .null }.databaseValue
      return values
    }
  }

  /// The fingerprint of what was answered; a text that is no longer as the mask left it counts as it was.
  private static func content(
    _ fields: [Field], _ identity: ContentIdentity, _ known: MaskedIdentities,
    value: (String) -> DatabaseValue
  ) -> String {
    var content = Fingerprint.none
    let answers = fields.map { field -> FieldAnswer in
      let answer = Self.answer(
        field, value(field.name), state: field.isCoded ? .null : value(field.stateColumn))
      guard case .text = answer, let own = known[field.name]?.content,
        let part = Fingerprint(hexadecimal: own)
      else { return answer }
      content += ContentIdentity.content(ofText: part, field: field.name)
      return .notAsked
    }
    return (content + identity.content(of: answers)).hexadecimal
  }

  /// Changes what the history remembers of the survey's responses before they were revised; the closure is
  /// given the response and the import that revised it.
  func rewriteHistory(
    _ database: Database,
    _ change: (Int, Int, [String: DatabaseValue]) throws -> [String: DatabaseValue]
  ) throws {
    let update = try database.makeStatement(
      sql: "UPDATE history SET before = ? WHERE survey = ? AND import = ? AND response = ?")
    let rows = try Row.fetchAll(
      database, sql: "SELECT import, response, before FROM history WHERE survey = ?",
      arguments: [survey])
    for row in rows {
      let before: String = row["before"]
      let after = try StoredRow.json(
        change(row["response"], row["import"], StoredRow.values(before)))
      guard after != before else { continue }
      try update.execute(
        arguments: [after, survey, row["import"] as Int, row["response"] as Int])
    }
  }

  /// Changes the columns that later imports would have stored otherwise.
  func rewriteRepeats(
    _ database: Database, _ change: ([String: DatabaseValue]) -> [String: DatabaseValue]
  ) throws {
    let update = try database.makeStatement(
      sql: "UPDATE repeats SET differs = ? WHERE survey = ? AND import = ? AND response = ?")
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT import, response, differs FROM repeats WHERE survey = ? AND differs IS NOT NULL",
      arguments: [survey])
    for row in rows {
      try update.execute(
        arguments: [
          try StoredRow.json(change(StoredRow.values(row["differs"]))), survey,
          row["import"] as Int, row["response"] as Int,
        ])
    }
  }

  /// A stored value, and what its state column says, as the answer that it was.
  private static func answer(
    _ field: Field, _ value: DatabaseValue, state: DatabaseValue
  ) -> FieldAnswer {
    if field.isCoded {
      guard case .int64(let number) = value.storage else { return .notAsked }
      return missing(number) ?? .number(Int(number))
    }
    if case .int64(let number) = state.storage, let missing = missing(number) { return missing }
    switch value.storage {
    case .int64(let number): return .number(Int(number))
    case .double(let number): return .decimal(number)
    case .string(let text): return .text(text)
    case .null, .blob: return .notAsked
    }
  }

  private static func missing(_ number: Int64) -> FieldAnswer? {
    MissingState(rawValue: Int(number)).map { .missing($0) }
  }
}
