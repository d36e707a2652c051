import GRDB
package import Messages
package import SurveyDefinition
package import TextCoding

/// Coded answers of one survey, a column a field, in an order that no import decides.
package struct ResponseColumns: Sendable {
  /// Stands for an answer that was not asked for.
  package static let notAsked = Int32.min

  /// The event of each response.
  package let events: [String]
  /// Field → one number a response; negative numbers are `MissingState`s.
  package let fields: [String: [Int32]]

  package var count: Int { events.count }

  package init(events: [String], fields: [String: [Int32]]) {
    self.events = events
    self.fields = fields
  }

  /// Some of the responses, in the order given.
  package func selecting(_ rows: [Int]) -> ResponseColumns {
    ResponseColumns(
      events: rows.map { events[$0] },
      fields: fields.mapValues { column in rows.map { column[$0] } })
  }
}

/// One free text with where it was given.
package struct StoredText: Hashable, Sendable {
  /// Position of the response among `ResponseColumns` of the same survey.
  package let response: Int
  package let event: String
  package let field: String
  package let text: MaskedText
}

extension DialogueStore {
  /// Whether any response to a survey was ever stored.
  package func hasResponses(to survey: Survey) throws(DiagnosticsError) -> Bool {
    try read { try $0.tableExists(ResponseTable(survey: survey).name) }
  }

  /// The numbers of the imports that brought responses to a survey at some events.
  package func imports(
    answering survey: Survey, at events: Set<String>
  ) throws(DiagnosticsError) -> Set<Int> {
    let table = ResponseTable(survey: survey).name
    return try read { database in
      guard try database.tableExists(table) else { return [] }
      let rows = try Row.fetchAll(database, sql: "SELECT DISTINCT import, event FROM \"\(table)\"")
      return Set(rows.filter { events.contains($0["event"]) }.map { $0["import"] })
    }
  }

  /// The coded fields of every response, in one scan.
  ///
  /// Responses come in the order of their keys, so that the order of rows in a file, or of files,
  /// changes no number. Fields that the table lacks, and those without codes, are all `notAsked`.
  package func columns(
    _ survey: Survey, fields: [String]
  ) throws(DiagnosticsError) -> ResponseColumns {
    let table = ResponseTable(survey: survey).name
    return try read { database in
      guard try database.tableExists(table) else {
        return ResponseColumns(events: [], fields: [:])
      }
      let stored = try Set(database.columns(in: table).map(\.name))
      let coded = Set(survey.fields.filter(\.content.isCoded).map(\.name))
      let names = StoredNames(survey, stored: stored)
      let known = Set(fields).intersection(coded).sorted().filter { names.column(of: $0) != nil }
      let list = (["event"] + known.compactMap { names.column(of: $0) }.map { "\"\($0)\"" })
        .joined(separator: ", ")
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT \(list) FROM \"\(table)\" ORDER BY response_key")
      var events: [String] = []
      var columns = [[Int32]](repeating: [], count: known.count)
      while let row = try cursor.next() {
        events.append(row[0])
        for index in known.indices {
          let value: Int32? = row[index + 1]
          columns[index].append(value ?? ResponseColumns.notAsked)
        }
      }
      var byField = Dictionary(
        uniqueKeysWithValues: zip(known, columns))
      for field in fields where byField[field] == nil {
        byField[field] = [Int32](repeating: ResponseColumns.notAsked, count: events.count)
      }
      return ResponseColumns(events: events, fields: byField)
    }
  }

  /// The masked free texts of some fields, in the order of `columns`.
  package func texts(
    _ survey: Survey, fields: [String]
  ) throws(DiagnosticsError) -> [StoredText] {
    let table = ResponseTable(survey: survey).name
    return try read { database in
      guard try database.tableExists(table) else { return [] }
      let stored = try Set(database.columns(in: table).map(\.name))
      let names = StoredNames(survey, stored: stored)
      let known = fields.filter { names.column(of: $0) != nil }
      guard !known.isEmpty else { return [] }
      let list = (["event"] + known.compactMap { names.column(of: $0) }.map { "\"\($0)\"" })
        .joined(separator: ", ")
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT \(list) FROM \"\(table)\" ORDER BY response_key")
      var texts: [StoredText] = []
      var response = 0
      while let row = try cursor.next() {
        for index in known.indices {
          let text: String? = row[index + 1]
          if let text {
            texts.append(
              StoredText(
                response: response, event: row[0], field: known[index],
                text: MaskedText(storedMasked: text)))
          }
        }
        response += 1
      }
      return texts
    }
  }
}
