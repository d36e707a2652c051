import GRDB

/// Reads and writes what the imports have said of the responses to one survey.
struct StoredChains {
  private let survey: String
  private let database: Database

  private var table: String { "responses_\(survey)" }

  init(survey: String, _ database: Database) throws {
    self.survey = survey
    self.database = database
  }

  /// What is told of a response; nil where there is none.
  func chain(of response: Int) throws -> ResponseChain? {
    let rows = try database.cachedStatement(sql: "SELECT * FROM \"\(table)\" WHERE id = ?")
    guard let row = try Row.fetchOne(rows, arguments: [response]) else { return nil }
    let history = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT import, before FROM history WHERE survey = ? AND response = ?"),
      arguments: [survey, response])
    // Columns that came later were empty before.
    let current = StoredRow(row).values
    let empty = current.mapValues { _ in DatabaseValue.null }
    let repeats = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT import, differs FROM repeats WHERE survey = ? AND response = ?"),
      arguments: [survey, response])
    return ResponseChain(
      response: response, current: current,
      history: try history.map { row in
        (row["import"], empty.merging(try StoredRow.values(row["before"])) { $1 })
      },
      repeats: try repeats.map { row in
        let differs: String? = row["differs"]
        return (row["import"], try differs.map { try StoredRow.values($0) } ?? [:])
      })
  }

  /// Stores what is told of a response now, in place of what was told before.
  func store(_ chain: ResponseChain) throws {
    for place in ["history", "repeats"] {
      try execute(
        "DELETE FROM \(place) WHERE survey = ? AND response = ?",
        [survey.databaseValue, chain.response.databaseValue])
    }
    guard let current = chain.current else {
      try execute("DELETE FROM \"\(table)\" WHERE id = ?", [chain.response.databaseValue])
      return
    }
    let columns = current.keys.filter { $0 != "id" && $0 != "response_key" }.sorted()
    try execute(
      """
      UPDATE "\(table)" SET \(columns.map { "\"\($0)\" = ?" }.joined(separator: ", ")) WHERE id = ?
      """, columns.map { current[$0] ?? .null } + [chain.response.databaseValue])
    for revision in chain.history {
      try execute(
        "INSERT INTO history(import, survey, response, before) VALUES (?, ?, ?, ?)",
        [
          revision.importID.databaseValue, survey.databaseValue, chain.response.databaseValue,
          try StoredRow.json(revision.before).databaseValue,
        ])
    }
    for repeated in chain.repeats {
      let differs = try repeated.differing.isEmpty ? nil : StoredRow.json(repeated.differing)
      try execute(
        "INSERT INTO repeats(import, survey, response, differs) VALUES (?, ?, ?, ?)",
        [
          repeated.importID.databaseValue, survey.databaseValue, chain.response.databaseValue,
          differs.databaseValue,
        ])
    }
  }

  private func execute(_ sql: String, _ arguments: [DatabaseValue]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }
}
