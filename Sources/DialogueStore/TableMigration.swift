import GRDB
import Messages
import SurveyDefinition

/// What has to be done to a survey's table so that it fits a definition; no value is ever lost.
struct TableMigration {
  /// A field under its former name and the one it has now.
  private struct Move {
    let old: String
    let field: AnswerField
    /// Both columns are there, for the rename was declared after answers had come in by the new
    /// name.
    let isMerge: Bool
  }

  private let survey: Survey
  private let path: String
  private var moves: [Move] = []
  private var added: [(name: String, type: String)] = []
  /// Fields that are no longer asked for; their columns stay.
  private var retired: [String] = []
  /// Fields that are asked for again.
  private var revived: [String] = []

  private var table: ResponseTable { ResponseTable(survey: survey) }

  /// Whether the table fits already.
  var isEmpty: Bool { !isStructural && !changesContent }

  /// Whether the table itself changes.
  private var isStructural: Bool { !moves.isEmpty || !added.isEmpty }

  /// Whether what counts as a response's content changes.
  private var changesContent: Bool { !moves.isEmpty || !retired.isEmpty || !revived.isEmpty }

  /// Compares the table with a definition; nothing is written.
  init(to survey: Survey, path: String, _ database: Database) throws {
    self.survey = survey
    self.path = path
    guard try database.tableExists(ResponseTable(survey: survey).name) else { return }
    let columns = try Set(database.columns(in: ResponseTable(survey: survey).name).map(\.name))
    let former = survey.formerFieldNames
    for field in survey.fields {
      let old = former[field.name]?.first { columns.contains($0) }
      let isThere = columns.contains(field.name)
      if let old {
        moves.append(Move(old: old, field: field, isMerge: isThere))
      } else if !isThere {
        added += ResponseTable.columns(of: field)
      }
    }
    let known = Set(survey.fields.map(\.name)).union(moves.map(\.old))
    let isMarked = try Schema.version(database) >= 2
    let fields = try Row.fetchAll(
      database,
      sql: """
        SELECT name, \(isMarked ? "retired" : "0") AS retired FROM fields WHERE survey = ?
        ORDER BY name
        """, arguments: [survey.id])
    for row in fields {
      let (name, isRetired): (String, Bool) = (row["name"], row["retired"] == 1)
      if !isRetired, !known.contains(name) { retired.append(name) }
      if isRetired, known.contains(name) { revived.append(name) }
    }
  }

  /// Does it, within the transaction of the import that needs it.
  ///
  /// - Throws: B013 and B009 where a renamed column holds something else than the definition says;
  ///   B016 where a response has a value under both names.
  func apply(definition: Int, _ database: Database) throws {
    try table.dropLabelView(database)
    for move in moves { try apply(move, definition, database) }
    for (former, id) in survey.formerQuestionIDs.sorted(by: { $0.key < $1.key }) {
      try renameIssues(former, id, database)
    }
    for column in added {
      try database.execute(
        sql: "ALTER TABLE \"\(table.name)\" ADD COLUMN \"\(column.name)\" \(column.type)")
    }
    for name in retired {
      try database.execute(
        sql: "UPDATE fields SET retired = 1 WHERE survey = ? AND name = ?",
        arguments: [survey.id, name])
    }
    try table.recordMeanings(database, path: path)
    if changesContent { try StoredResponses(survey: survey.id).recountContent(database) }
    try table.createLabelView(database)
  }

  private func apply(_ move: Move, _ definition: Int, _ database: Database) throws {
    let new = move.field.name
    try refuseOtherKind(move, database)
    let columns = zip(Self.columnNames(move.old, move.field), Self.columnNames(new, move.field))
    if move.isMerge { try refuseOverlap(move, database) }
    for (old, new) in columns {
      guard move.isMerge else {
        try database.execute(
          sql: "ALTER TABLE \"\(table.name)\" RENAME COLUMN \"\(old)\" TO \"\(new)\"")
        continue
      }
      try database.execute(
        sql: "UPDATE \"\(table.name)\" SET \"\(new)\" = \"\(old)\" WHERE \"\(old)\" IS NOT NULL")
      try database.execute(sql: "ALTER TABLE \"\(table.name)\" DROP COLUMN \"\(old)\"")
    }
    try renameHistory(Array(columns), database)
    try renameOriginals(move.old, new, database)
    try renameMeanings(move, database)
    try renameIssues(move.old, new, database)
    try database.execute(
      sql: "INSERT INTO renamed(survey, definition, old, new) VALUES (?, ?, ?, ?)",
      arguments: [survey.id, definition, move.old, new])
  }

  /// The columns that a field has under a name.
  private static func columnNames(_ name: String, _ field: AnswerField) -> [String] {
    field.content.isCoded ? [name] : [name, ResponseTable.stateColumn(of: name)]
  }

  private func refuseOtherKind(_ move: Move, _ database: Database) throws {
    let kind = try String.fetchOne(
      database, sql: "SELECT kind FROM fields WHERE survey = ? AND name = ?",
      arguments: [survey.id, move.old])
    guard let kind, kind != move.field.content.kind else { return }
    throw DiagnosticsError(
      Diagnostic(
        .storeRetyped, at: Place(path),
        ["field": move.field.name, "old": kind, "new": move.field.content.kind]))
  }

  private func refuseOverlap(_ move: Move, _ database: Database) throws {
    func holds(_ name: String) -> String {
      Self.columnNames(name, move.field).map { "\"\($0)\" IS NOT NULL" }.joined(separator: " OR ")
    }
    let both = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM "\(table.name)"
        WHERE (\(holds(move.old))) AND (\(holds(move.field.name)))
        """)
    guard let both, both > 0 else { return }
    throw DiagnosticsError(
      Diagnostic(
        .storeBothNames, at: Place(survey.file),
        ["old": move.old, "new": move.field.name, "count": "\(both)"]))
  }

  private func renameHistory(
    _ columns: [(old: String, new: String)], _ database: Database
  ) throws {
    func renamed(_ values: [String: DatabaseValue]) -> [String: DatabaseValue] {
      var values = values
      for (old, new) in columns {
        guard let value = values.removeValue(forKey: old) else { continue }
        if values[new]?.isNull ?? true { values[new] = value }
      }
      return values
    }
    let responses = StoredResponses(survey: survey.id)
    try responses.rewriteHistory(database) { _, _, values in
      var values = renamed(values)
      for (old, new) in columns {
        let known = try MaskedIdentities(values[MaskedIdentities.column])
        if known[old] != nil {
          values[MaskedIdentities.column] = try known.renamed(old, to: new).databaseValue
        }
      }
      return values
    }
    try responses.rewriteRepeats(database, renamed)
  }

  /// What was typed, and how texts are known that are no longer as the mask left them, goes along.
  private func renameOriginals(_ old: String, _ new: String, _ database: Database) throws {
    try database.execute(
      sql: "UPDATE OR IGNORE originals SET field = ? WHERE survey = ? AND field = ?",
      arguments: [new, survey.id, old])
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, \(MaskedIdentities.column) FROM "\(table.name)"
        WHERE \(MaskedIdentities.column) IS NOT NULL ORDER BY id
        """)
    for row in rows {
      let known = try MaskedIdentities(row)
      guard known[old] != nil else { continue }
      try database.execute(
        sql: "UPDATE \"\(table.name)\" SET \(MaskedIdentities.column) = ? WHERE id = ?",
        arguments: [try known.renamed(old, to: new).databaseValue, row["id"] as Int])
    }
  }

  /// What the field and its numbers mean goes to the new name; what that has already is kept, and
  /// held against the definition when meanings are recorded.
  private func renameMeanings(_ move: Move, _ database: Database) throws {
    let clash = try Row.fetchOne(
      database,
      sql: """
        SELECT a.value, a.code AS old, b.code AS new FROM codes a JOIN codes b
        ON a.survey = b.survey AND a.value = b.value AND a.code <> b.code
        WHERE a.survey = ? AND a.field = ? AND b.field = ? ORDER BY a.value
        """, arguments: [survey.id, move.old, move.field.name])
    if let clash, case .code(let list) = move.field.content {
      let (value, old, new): (Int, String, String) = (clash["value"], clash["old"], clash["new"])
      guard list.choice(value: value)?.was == old else {
        throw DiagnosticsError(
          Diagnostic(
            .storeRecoded, at: Place(path),
            MovedNumber(value: value, old: old, new: new).arguments(field: move.field.name)))
      }
    }
    for table in ["fields", "codes"] {
      let name = table == "fields" ? "name" : "field"
      try database.execute(
        sql: "UPDATE OR IGNORE \(table) SET \(name) = ? WHERE survey = ? AND \(name) = ?",
        arguments: [move.field.name, survey.id, move.old])
      try database.execute(
        sql: "DELETE FROM \(table) WHERE survey = ? AND \(name) = ?",
        arguments: [survey.id, move.old])
    }
  }

  private func renameIssues(_ old: String, _ new: String, _ database: Database) throws {
    try database.execute(
      sql: """
        UPDATE cell_issues SET field = ? WHERE field = ?
        AND import IN (SELECT id FROM imports WHERE survey = ?)
        """, arguments: [new, old, survey.id])
  }
}
