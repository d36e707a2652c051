import GRDB

/// Takes one import back, so that everything stands as if it had never been.
struct ImportUndoing {
  private let stored: StoredImport
  private let database: Database

  private var id: Int { stored.id }
  private var table: String { "responses_\(stored.survey)" }

  init(_ stored: StoredImport, _ database: Database) {
    self.stored = stored
    self.database = database
  }

  func run() throws -> UndoneImport {
    var undone = UndoneImport()
    let touched = try sharedResponses()
    let chains = try StoredChains(survey: stored.survey, database)
    var counts = CountChanges()
    for response in touched {
      guard let before = try chains.chain(of: response) else { continue }
      let after = before.without(id)
      try chains.store(after)
      counts.note(before: before, after: after, without: id)
      guard let current = after.current else {
        undone.removed += 1
        continue
      }
      if before.owner == id { undone.kept[after.owner ?? id, default: 0] += 1 }
      if current["content_hash"] != before.current?["content_hash"] { undone.restored += 1 }
    }
    try counts.apply(database)
    let bases = try contentBases()
    try database.execute(sql: "DELETE FROM \"\(table)\" WHERE import = ?", arguments: [id])
    undone.removed += database.changesCount
    for own in ["history", "repeats", "cell_issues", "quarantined", "originals"] {
      try database.execute(sql: "DELETE FROM \(own) WHERE import = ?", arguments: [id])
    }
    try OriginalsTable(stored.survey, database)?.removeOrphans()
    var settling = try TextSettling(database)
    try settling.settle(stored.survey)
    try settling.finish()
    for base in bases { try closeGaps(base) }
    try database.execute(sql: "UPDATE imports SET undone = 1 WHERE id = ?", arguments: [id])
    undone.setAsideFor = try setAsideForNothing()
    return undone
  }

  /// The responses of which other imports tell too, or that this one revised.
  private func sharedResponses() throws -> [Int] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT id FROM "\(table)" WHERE import = ?1 AND id IN (
          SELECT response FROM history WHERE survey = ?2 AND import <> ?1
          UNION SELECT response FROM repeats WHERE survey = ?2 AND import <> ?1)
        UNION SELECT response FROM history WHERE survey = ?2 AND import = ?1 ORDER BY 1
        """, arguments: [id, stored.survey])
  }

  /// The keys, without the number among those alike, of responses that go and have none of their own.
  private func contentBases() throws -> Set<String> {
    let keys = try String.fetchCursor(
      database,
      sql:
        "SELECT response_key FROM \"\(table)\" WHERE import = ? AND response_key LIKE 'content:%'",
      arguments: [id])
    var bases: Set<String> = []
    while let key = try keys.next() { bases.insert(ContentKey.base(of: key)) }
    return bases
  }

  /// Numbers those alike from 1 again, so that a file that comes again finds its responses.
  private func closeGaps(_ base: String) throws {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, response_key FROM "\(table)" WHERE response_key > ? AND response_key < ?
          """), arguments: ["\(base):", "\(base);"])
    let ordered = rows.map { (id: $0["id"] as Int, key: $0["response_key"] as String) }
      .sorted { ContentKey.number(of: $0.key) < ContentKey.number(of: $1.key) }
    for (index, row) in ordered.enumerated() where row.key != "\(base):\(index + 1)" {
      let key = "\(base):\(index + 1)"
      try database.execute(
        sql: "UPDATE \"\(table)\" SET response_key = ? WHERE id = ?", arguments: [key, row.id])
      for place in ["cell_issues", "quarantined"] {
        try database.execute(
          sql: """
            UPDATE \(place) SET response_key = ? WHERE response_key = ?
            AND import IN (SELECT id FROM imports WHERE survey = ?)
            """, arguments: [key, row.key, stored.survey])
      }
    }
  }

  /// Later imports that set rows aside because a response was stored otherwise, which it no longer is.
  private func setAsideForNothing() throws -> [Int: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT q.import, count(*) AS count FROM quarantined q JOIN imports i ON i.id = q.import
        WHERE q.import > ? AND i.survey = ? AND i.undone = 0 AND q.response_key IS NOT NULL
        AND q.response_key NOT IN (SELECT response_key FROM "\(table)") GROUP BY q.import
        """, arguments: [id, stored.survey])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["import"], $0["count"]) })
  }
}

/// What taking an import back did to the responses.
package struct UndoneImport: Hashable, Sendable {
  /// Responses that no other import tells of.
  package var removed = 0
  /// Responses that got the content back that they had, or would have had, without the import.
  package var restored = 0
  /// Later import → how many responses stay because it tells of them too.
  package var kept: [Int: Int] = [:]
  /// Later import → how many of its rows were set aside for the sake of responses that are gone.
  package var setAsideFor: [Int: Int] = [:]

  package init() {}

  package init(removed: Int, restored: Int, kept: [Int: Int], setAsideFor: [Int: Int]) {
    self.removed = removed
    self.restored = restored
    self.kept = kept
    self.setAsideFor = setAsideFor
  }
}

/// The key of a response without a number of its own: what it answers, then a number among those
/// alike.
enum ContentKey {
  static func base(of key: String) -> String {
    key.lastIndex(of: ":").map { String(key[..<$0]) } ?? key
  }

  static func number(of key: String) -> Int {
    key.lastIndex(of: ":").flatMap { Int(key[key.index(after: $0)...]) } ?? 0
  }
}

/// What other imports count otherwise once one of them is gone.
private struct CountChanges {
  private var changes: [Int: [ResponseChain.Kind: Int]] = [:]

  mutating func note(before: ResponseChain, after: ResponseChain, without id: Int) {
    let others = before.statements.filter { $0.importID != id }
    for (old, new) in zip(others, after.statements) where old.kind != new.kind {
      changes[old.importID, default: [:]][old.kind, default: 0] -= 1
      changes[old.importID, default: [:]][new.kind, default: 0] += 1
    }
  }

  func apply(_ database: Database) throws {
    for (id, change) in changes.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: """
          UPDATE imports SET accepted = accepted + ?, revised = revised + ?,
          duplicate = duplicate + ? WHERE id = ?
          """,
        arguments: [
          change[.accepted] ?? 0, change[.revised] ?? 0, change[.duplicate] ?? 0, id,
        ])
    }
  }
}
