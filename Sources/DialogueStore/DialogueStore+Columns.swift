import ContentHash
import GRDB
package import Messages
package import SurveyDefinition
package import TextCoding

/// Coded answers of one survey, a column a field.
package struct ResponseColumns: Sendable {
  /// Stands for an answer that was not asked for.
  package static let notAsked = Int32.min

  /// The number that names each response in the store.
  package let ids: [Int64]
  /// The names of the events that have responses, rising.
  package let eventNames: [String]
  /// The event of each response, as a position in `eventNames`.
  package let eventNumbers: [Int32]
  /// Where the responses of each event come from, those of other rounds too.
  package let origins: Set<ResponseOrigin>
  /// Field → one number a response, as they were read.
  private let fields: [String: [Int32]]
  /// The responses wanted of those read; nil for all, as they were read.
  private let rows: [Int32]?

  package var count: Int { ids.count }
  /// The event of each response, by name.
  package var events: [String] { eventNumbers.map { eventNames[Int($0)] } }

  static let none = ResponseColumns(ColumnScan(), fields: [:])

  init(_ scan: ColumnScan, fields: [String: [Int32]]) {
    ids = scan.ids
    eventNames = scan.names
    eventNumbers = scan.events
    origins = scan.origins
    self.fields = fields
    rows = nil
  }

  /// Some of all, as positions among them.
  private init(_ all: ResponseColumns, rows: [Int32]) {
    ids = rows.map { all.ids[Int($0)] }
    eventNames = all.eventNames
    eventNumbers = rows.map { all.eventNumbers[Int($0)] }
    origins = all.origins
    fields = all.fields
    self.rows = all.rows.map { read in rows.map { read[Int($0)] } } ?? rows
  }

  /// A field’s answers, one number a response; negative numbers are `MissingState`s.
  package subscript(field: String) -> [Int32]? {
    guard let column = fields[field], let rows else { return fields[field] }
    return rows.map { column[Int($0)] }
  }

  /// The responses of some events, one event after the other, as they stood within each; the names of
  /// events stay.
  ///
  /// People of one event are summed together, again and again, so they had better lie together.
  package func sortedByEvent(_ isWanted: (Int) -> Bool) -> ResponseColumns {
    var next = [Int](repeating: 0, count: eventNames.count + 1)
    let wanted = eventNames.indices.map(isWanted)
    for event in eventNumbers where wanted[Int(event)] { next[Int(event) + 1] += 1 }
    for event in eventNames.indices { next[event + 1] += next[event] }
    guard let count = next.last, !isSorted || count < self.count else { return self }
    var rows = [Int32](repeating: 0, count: count)
    for (row, event) in eventNumbers.enumerated() where wanted[Int(event)] {
      rows[next[Int(event)]] = Int32(row)
      next[Int(event)] += 1
    }
    return ResponseColumns(self, rows: rows)
  }

  private var isSorted: Bool {
    zip(eventNumbers, eventNumbers.dropFirst()).allSatisfy { $0 <= $1 }
  }
}

/// One free text with where it was given.
package struct StoredText: Hashable, Sendable {
  /// The response, as `ResponseColumns.ids` names it.
  package let response: Int64
  package let event: String
  package let field: String
  package let text: MaskedText
  /// The text as the import left it.
  let asStored: String
  /// How it is known where people have said what is a name in it and what is not.
  let identity: MaskedIdentity?

  /// The same for equal texts, whoever wrote them and whichever file brought them.
  ///
  /// The first 48 bits of SHA-256, in hexadecimal: what people decide holds on to it. It stays when a name is
  /// taken out of the text.
  package var id: String { identity?.text ?? Self.id(of: asStored) }

  /// The id of the text as the mask left it, to which decisions on what the mask took hold.
  package var maskedID: String { identity?.masked ?? Self.id(of: asStored) }

  /// The id that a text has.
  package static func id(of text: String) -> String { String(ContentHash.sha256(text).prefix(12)) }

  fileprivate func masked(by decisions: NameDecisions) -> StoredText {
    guard !decisions.isEmpty else { return self }
    return StoredText(
      response: response, event: event, field: field,
      text: text.masking(names: decisions.names(in: id), at: decisions.places(in: id)),
      asStored: asStored, identity: identity)
  }
}

extension DialogueStore {
  /// Whether any response to a survey was ever stored.
  package func hasResponses(to survey: Survey) throws(DiagnosticsError) -> Bool {
    try read { try $0.tableExists(ResponseTable(survey: survey).name) }
  }

  /// The coded fields of every response, in one scan.
  ///
  /// Fields that the table lacks, and those without codes, are all `notAsked`.
  ///
  /// Responses come in the order of their keys, which no import decides; without `isInKeyOrder` as
  /// they lie in the file, which is faster and enough for whatever does not depend on order.
  package func columns(
    _ survey: Survey, fields: [String], isInKeyOrder: Bool = true
  ) throws(DiagnosticsError) -> ResponseColumns {
    let table = ResponseTable(survey: survey).name
    return try read { database in
      guard try database.tableExists(table) else { return .none }
      let stored = try Set(database.columns(in: table).map(\.name))
      let coded = Set(survey.fields.filter(\.content.isCoded).map(\.name))
      let names = StoredNames(survey, stored: stored)
      let known = Set(fields).intersection(coded).sorted().filter { names.column(of: $0) != nil }
      let list =
        (["id", "event", "import", "definition"]
        + known.compactMap { names.column(of: $0) }.map { "\"\($0)\"" })
        .joined(separator: ", ")
      let select = "SELECT \(list) FROM \"\(table)\""
      let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM \"\(table)\"") ?? 0
      let scan =
        isInKeyOrder || last < ParallelScan.leastRows
        ? try ColumnScan(
          database, sql: "\(select) ORDER BY \(isInKeyOrder ? "response_key" : "id")",
          fieldCount: known.count, capacity: last)
        : try ParallelScan.rows(
          path, select: select, fieldCount: known.count,
          ids: (Int.fetchOne(database, sql: "SELECT min(id) FROM \"\(table)\"") ?? 0)...last)
      var byField = Dictionary(uniqueKeysWithValues: zip(known, scan.fields))
      for field in fields where byField[field] == nil {
        byField[field] = [Int32](repeating: ResponseColumns.notAsked, count: scan.ids.count)
      }
      return ResponseColumns(scan, fields: byField)
    }
  }

  /// The masked free texts of some fields, in the order of the responses' keys; words that people have
  /// said are names are masked too.
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
      let hasIdentities = stored.contains(MaskedIdentities.column)
      let list =
        (["id", "event", hasIdentities ? MaskedIdentities.column : "NULL"]
        + known.compactMap { names.column(of: $0) }.map { "\"\($0)\"" }).joined(separator: ", ")
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT \(list) FROM \"\(table)\" ORDER BY response_key")
      var texts: [StoredText] = []
      let decided = try Self.nameDecisions(database)
      while let row = try cursor.next() {
        let identities = try MaskedIdentities(row[2])
        for index in known.indices {
          let text: String? = row[index + 3]
          if let text {
            texts.append(
              StoredText(
                response: row[0], event: row[1], field: known[index],
                text: MaskedText(storedMasked: text), asStored: text,
                identity: names.column(of: known[index]).flatMap { identities[$0] }
              ).masked(by: decided))
          }
        }
      }
      return texts
    }
  }
}
