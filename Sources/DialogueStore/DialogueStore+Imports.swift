import GRDB
package import Messages

/// One import as the database remembers it.
package struct StoredImport: Hashable, Sendable {
  package let id: Int
  package let file: String
  package let fileHash: String
  package let survey: String
  package let source: String
  package let definitionVersion: Int
  package let dialect: String
  package let export: String
  package let importedAt: String
  package let counts: ImportCounts
  /// Whether its responses are made up: the workspace says so, or the file.
  package let isMadeUp: Bool
  package let isUndone: Bool
}

/// A cell that had trouble, as the database remembers it; the raw text is masked.
package struct StoredIssue: Hashable, Sendable {
  package let line: Int
  package let field: String
  package let kind: String
  package let raw: String
  package let takenAs: String?
}

extension DialogueStore {
  /// Every import, the oldest first.
  package func imports() throws(DiagnosticsError) -> [StoredImport] {
    try read { database in
      guard try database.tableExists("imports") else { return [] }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT i.*, d.version FROM imports i JOIN definitions d ON d.id = i.definition
          ORDER BY i.id
          """
      ).map { row in
        var counts = ImportCounts()
        counts.accepted = row["accepted"]
        counts.revised = row["revised"]
        counts.duplicate = row["duplicate"]
        counts.quarantined = row["quarantined"]
        return StoredImport(
          id: row["id"], file: row["file"], fileHash: row["file_hash"], survey: row["survey"],
          source: row["source"], definitionVersion: row["version"], dialect: row["dialect"],
          export: row["export"], importedAt: row["imported_at"], counts: counts,
          isMadeUp: row["made_up"] == 1, isUndone: row["undone"] == 1)
      }
    }
  }

  /// The cells of an import that had trouble, and the rows set aside with their reasons.
  ///
  /// - Throws: B010 where there is no such import.
  package func details(
    ofImport id: Int
  ) throws(DiagnosticsError) -> (issues: [StoredIssue], quarantined: [(line: Int, reason: String)])
  {
    try requireImport(id)
    return try read { database in
      let issues = try Row.fetchAll(
        database, sql: "SELECT * FROM cell_issues WHERE import = ? ORDER BY line, field",
        arguments: [id]
      ).map { row in
        StoredIssue(
          line: row["line"], field: row["field"], kind: row["kind"], raw: row["raw"],
          takenAs: row["taken_as"])
      }
      let quarantined = try Row.fetchAll(
        database, sql: "SELECT line, reason FROM quarantined WHERE import = ? ORDER BY line",
        arguments: [id]
      ).map { row in (line: row["line"] as Int, reason: row["reason"] as String) }
      return (issues, quarantined)
    }
  }

  /// Takes an import back: everything stands as if it had never been.
  ///
  /// Its responses go, save those that a later import told of too; those it revised become what they
  /// would be without it. What was typed and is kept goes with it, from the file itself. The columns of a table that followed its definition stay.
  ///
  /// - Throws: B010 where there is no such import; B012 where it is taken back already.
  package func undoImport(_ id: Int) throws(DiagnosticsError) -> UndoneImport {
    let stored = try requireImport(id)
    if stored.isUndone {
      throw DiagnosticsError(Diagnostic(.storeAlreadyUndone, ["id": "\(id)"]))
    }
    let (undone, hadOriginals) = try write { database in
      try Schema.prepare(database)
      let kept = try Self.keptOriginals(database).byImport[id] ?? 0
      return (try ImportUndoing(stored, database).run(), kept > 0)
    }
    if hadOriginals { try compact() }
    return undone
  }

  @discardableResult
  func requireImport(_ id: Int) throws(DiagnosticsError) -> StoredImport {
    guard let stored = try imports().first(where: { $0.id == id }) else {
      discardIfEmpty()
      throw DiagnosticsError(Diagnostic(.storeNoImport, at: Place(path), ["id": "\(id)"]))
    }
    return stored
  }
}
