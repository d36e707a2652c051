import GRDB

/// The free texts of one survey's responses, as they stand in the file and in its history.
struct TextTable {
  let survey: String
  /// The columns of free text, also those of questions that are asked no longer.
  let fields: [String]
  private let database: Database

  private var table: String { "responses_\(survey)" }

  init(_ survey: String, _ database: Database) throws {
    self.survey = survey
    self.database = database
    guard try database.tableExists("responses_\(survey)") else {
      fields = []
      return
    }
    let columns = try Set(database.columns(in: "responses_\(survey)").map(\.name))
    fields = try String.fetchAll(
      database, sql: "SELECT name FROM fields WHERE survey = ? AND kind = 'text' ORDER BY name",
      arguments: [survey]
    ).filter(columns.contains)
  }

  /// Changes texts: of the responses that an import told of, or of all.
  ///
  /// The closure is given the response's number, and gives back what is to stand.
  func change(
    ofImport id: Int? = nil, _ change: (Int, TextCell) throws -> TextCell
  ) throws {
    guard !fields.isEmpty else { return }
    let columns = (["id", MaskedIdentities.column] + fields).map { "\"\($0)\"" }
      .joined(separator: ", ")
    let restriction =
      id == nil
      ? ""
      : """
      WHERE import = ?1 OR id IN (SELECT response FROM history WHERE survey = ?2 AND import = ?1
      UNION ALL SELECT response FROM repeats WHERE survey = ?2 AND import = ?1)
      """
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(columns) FROM \"\(table)\" \(restriction) ORDER BY id",
      arguments: id.map { [$0, survey] } ?? [])
    // Written when all is read: a cursor does not bear its rows being changed.
    var news: [(id: Int, identities: MaskedIdentities, texts: [String: String])] = []
    while let row = try rows.next() {
      let response: Int = row["id"]
      let before = try MaskedIdentities(row)
      var identities = before
      var texts: [String: String] = [:]
      for field in fields {
        guard let text: String = row[field] else { continue }
        let cell = TextCell(field: field, text: text, identity: before[field])
        let new = try change(response, cell)
        identities[field] = new.identity
        if new.text != text { texts[field] = new.text }
      }
      if identities != before || !texts.isEmpty { news.append((response, identities, texts)) }
    }
    for new in news {
      let names = new.texts.keys.sorted()
      let assignments = ([MaskedIdentities.column] + names).map { "\"\($0)\" = ?" }
      let values =
        [try new.identities.databaseValue] + names.map { new.texts[$0].databaseValue }
        + [new.id.databaseValue]
      try database.cachedStatement(
        sql: "UPDATE \"\(table)\" SET \(assignments.joined(separator: ", ")) WHERE id = ?"
      ).execute(arguments: StatementArguments(values))
    }
  }

  /// Changes the texts that the history remembers of responses before they were revised.
  func changeHistory(
    _ change: (_ response: Int, _ importID: Int, TextCell) throws -> TextCell
  ) throws {
    guard !fields.isEmpty else { return }
    try StoredResponses(survey: survey).rewriteHistory(database) { response, importID, values in
      var values = values
      var identities = try MaskedIdentities(values[MaskedIdentities.column])
      let before = identities
      for field in fields {
        guard case .string(let text)? = values[field]?.storage else { continue }
        let new = try change(
          response, importID, TextCell(field: field, text: text, identity: before[field]))
        identities[field] = new.identity
        values[field] = new.text.databaseValue
      }
      if identities != before {
        values[MaskedIdentities.column] = try identities.databaseValue
      }
      return values
    }
  }
}
