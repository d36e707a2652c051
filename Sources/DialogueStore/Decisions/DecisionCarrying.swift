import GRDB

/// Lets what people have decided of a text hold of the text that it has become.
///
/// Decisions are only ever added: those of the old text stay, for others may have written it too.
struct DecisionCarrying {
  private struct Way: Hashable {
    let old: String
    let new: String
  }

  private let database: Database
  private var carried: Set<Way> = []
  private var carriedTaken: Set<Way> = []

  init(_ database: Database) {
    self.database = database
  }

  /// Adds to a text what was decided of another since anything was decided of it; `names` are words that are
  /// gone from the old text because they are names, and that the new one has still.
  ///
  /// - Returns: whether this is new.
  mutating func carry(from old: String, to new: String, names: Set<String>) throws -> Bool {
    guard old != new else { return false }
    let isNew = carried.insert(Way(old: old, new: new)).inserted
    if isNew {
      try copy("text_decisions", "concern, detail, coder, verdict, role, reason, origin", old, new)
      try copy(
        "name_decisions", "word, places, was_masked, is_name, role, reason", old, new,
        where: "AND was_masked = 0 AND places IS NULL")
    }
    for word in names.sorted() {
      let isKnown = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM name_decisions WHERE text = ? AND word = ?
          AND was_masked = 0 AND is_name = 1)
          """, arguments: [new, word])
      guard isKnown != true else { continue }
      try database.execute(
        sql: """
          INSERT INTO name_decisions(text, word, was_masked, is_name, role, reason)
          SELECT ?, ?, 0, 1, role, reason FROM name_decisions
          WHERE text = ? AND was_masked = 0 AND is_name = 1 AND places IS NOT NULL
          ORDER BY id DESC LIMIT 1
          """, arguments: [new, word, old])
    }
    return isNew || !names.isEmpty
  }

  /// Lets what was decided of words that the mask took hold where other rules mask the text otherwise.
  mutating func carryTaken(from old: String, to new: String) throws {
    guard old != new, carriedTaken.insert(Way(old: old, new: new)).inserted else { return }
    try copy(
      "name_decisions", "word, places, was_masked, is_name, role, reason", old, new,
      where: "AND was_masked = 1 AND places IS NULL")
  }

  private func copy(
    _ table: String, _ columns: String, _ old: String, _ new: String, where also: String = ""
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO \(table)(text, \(columns))
        SELECT ?1, \(columns) FROM \(table) WHERE text = ?2 \(also)
        AND id > coalesce((SELECT max(id) FROM \(table) WHERE text = ?1 \(also)), 0) ORDER BY id
        """, arguments: [new, old])
  }

  /// Lets approvals of quotes follow texts that nobody's answer is any more.
  ///
  /// The words that were approved stay: whether the text still has them is looked at whenever quotes are shown.
  mutating func finish() throws {
    guard !carried.isEmpty else { return }
    let standing = try standingTexts()
    for way in carried.sorted(by: { ($0.old, $0.new) < ($1.old, $1.new) }) {
      let approved = try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM quote_decisions WHERE text = ? AND verdict = 'approved'
          AND id IN (SELECT max(id) FROM quote_decisions GROUP BY quote) ORDER BY id
          """, arguments: [way.old])
      for row in approved {
        let quote: String = row["quote"]
        let name = quote.prefix { $0 != "-" } + "-" + way.new.prefix(8)
        try add(row, quote: String(name), text: way.new, verdict: "approved")
        if !standing.contains(way.old) {
          try add(row, quote: quote, text: way.old, verdict: "withdrawn")
        }
      }
    }
    carried = []
  }

  private func add(_ row: Row, quote: String, text: String, verdict: String) throws {
    try database.execute(
      sql: """
        INSERT INTO quote_decisions(quote, text, concern, excerpt, verdict, role, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        quote, text, row["concern"] as String, row["excerpt"] as String, verdict,
        row["role"] as String, row["reason"] as String,
      ])
  }

  /// The ids of every text that somebody's answer is.
  private func standingTexts() throws -> Set<String> {
    var ids: Set<String> = []
    for survey in try String.fetchAll(
      database, sql: "SELECT DISTINCT survey FROM fields ORDER BY survey")
    {
      try TextTable(survey, database).change { _, cell in
        ids.insert(cell.textID)
        return cell
      }
    }
    return ids
  }
}
