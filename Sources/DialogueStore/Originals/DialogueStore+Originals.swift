import Foundation
import GRDB
package import Messages
package import OriginalTexts
package import SurveyDefinition
import TextCoding

/// How many texts are kept as they were typed.
package struct KeptOriginals: Hashable, Sendable {
  /// Import → how many; imports without any are left out.
  package let byImport: [Int: Int]

  package init(byImport: [Int: Int]) {
    self.byImport = byImport
  }

  package var count: Int { byImport.values.reduce(0, +) }
}

/// What removing originals did.
package struct RemovedOriginals: Hashable, Sendable {
  package let count: Int
  /// Copies of the database beside it that have originals in them still.
  package let copies: [String]
}

/// What masking anew did.
package struct RemaskedTexts: Hashable, Sendable {
  /// Texts that are masked otherwise than before.
  package let changed: Int
  /// Texts that were left as they were, for it cannot be told where words stood that a person took out.
  package let left: Int
}

extension DialogueStore {
  /// How many texts are kept as they were typed.
  ///
  /// - Throws: B-diagnostics where the database cannot be read.
  package func keptOriginals() throws(DiagnosticsError) -> KeptOriginals {
    try read { try Self.keptOriginals($0) }
  }

  static func keptOriginals(_ database: Database) throws -> KeptOriginals {
    guard try database.tableExists("originals") else { return KeptOriginals(byImport: [:]) }
    let rows = try Row.fetchAll(
      database, sql: "SELECT import, count(*) AS count FROM originals GROUP BY import")
    return KeptOriginals(
      byImport: Dictionary(uniqueKeysWithValues: rows.map { ($0["import"], $0["count"]) }))
  }

  /// What was typed where the texts of a survey stand, by response and field; for the review alone.
  ///
  /// - Throws: B-diagnostics where the database cannot be read.
  package func originals(
    of survey: Survey, fields: [String]
  ) throws(DiagnosticsError) -> [Int64: [String: OriginalText]] {
    let table = ResponseTable(survey: survey).name
    return try read { database in
      guard try database.tableExists("originals"), try database.tableExists(table) else {
        return [:]
      }
      let stored = try Set(database.columns(in: table).map(\.name))
      let names = StoredNames(survey, stored: stored)
      let fieldOfColumn = Dictionary(
        fields.compactMap { field in names.column(of: field).map { ($0, field) } },
        uniquingKeysWith: { first, _ in first })
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT response, field, words FROM originals WHERE survey = ?1 AND import >= coalesce(
            (SELECT max(h.import) FROM history h WHERE h.survey = ?1
            AND h.response = originals.response), 0)
          ORDER BY response, field, import
          """, arguments: [survey.id])
      var originals: [Int64: [String: OriginalText]] = [:]
      while let row = try rows.next() {
        guard let field = fieldOfColumn[row["field"]] else { continue }
        let response: Int64 = row["response"]
        if originals[response]?[field] == nil {
          originals[response, default: [:]][field] = OriginalText(row["words"])
        }
      }
      return originals
    }
  }

  /// Removes what was typed, of one import or of all, so that its bytes are in the file no more.
  ///
  /// - Throws: B010 where there is no such import; B-diagnostics where the database cannot be written.
  package func removeOriginals(ofImport id: Int?) throws(DiagnosticsError) -> RemovedOriginals {
    if let id { try requireImport(id) }
    let count = try write(keepingIf: { $0 > 0 }) { database -> Int in
      guard try database.tableExists("originals") else { return 0 }
      try database.execute(
        sql: "DELETE FROM originals WHERE ?1 IS NULL OR import = ?1", arguments: [id])
      return database.changesCount
    }
    if count > 0 { try compact() }
    return RemovedOriginals(count: count, copies: copiesWithOriginals())
  }

  /// Writes the file anew without what was deleted: pages may hold bytes of rows that have moved.
  func compact() throws(DiagnosticsError) {
    try StoreFailure.told(path) {
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    }
  }

  /// The names of copies beside the database that hold originals.
  private func copiesWithOriginals() -> [String] {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return Surroundings(of: path).copies.filter { name in
      guard let copy = try? Self.connect("\(folder)/\(name)", readonly: true) else { return false }
      defer { try? copy.close() }
      return ((try? copy.read { try Self.keptOriginals($0).count }) ?? 0) > 0
    }
  }

  /// Makes stored texts what people have decided of the names in them; see ``TextSettling``.
  ///
  /// - Returns: how many texts were made anew.
  /// - Throws: B-diagnostics where the database cannot be written.
  package func settleTexts() throws(DiagnosticsError) -> Int {
    var changed = 0
    try writeDecisions { database in
      var settling = try TextSettling(database)
      try settling.settleAll()
      changed = settling.changed
    }
    // A name that was taken out must not be left where a row stood before.
    if changed > 0 { try compact() }
    return changed
  }

  /// Masks every text anew whose original is kept, by the rules that are in force; what was decided of the
  /// texts goes along, and a file that comes again is known.
  ///
  /// - Throws: B-diagnostics where the database cannot be written.
  package func maskAnew() throws(DiagnosticsError) -> RemaskedTexts {
    var masking: MaskingAnew?
    try writeDecisions { database in
      var work = try MaskingAnew(database)
      try work.run()
      masking = work
    }
    if let masking, masking.changed > 0 { try compact() }
    return RemaskedTexts(changed: masking?.changed ?? 0, left: masking?.left ?? 0)
  }
}
