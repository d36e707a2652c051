import Foundation
import GRDB
import TestSupport
import Testing

@testable import DialogueStore

/// However many read it, a table comes back the same.
@Suite struct ParallelScanTests {
  /// Rows with gaps between their ids, events that come and go, and cells where nothing is stored.
  private func table(rows: Int, seed: UInt64) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.path("prov.sqlite"))
    var random = SeededGenerator(seed: seed)
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE TABLE prov(id INTEGER PRIMARY KEY, event TEXT NOT NULL, import INTEGER,
          definition INTEGER, a INTEGER, b INTEGER)
          """)
      var id = Int.random(in: 1...9, using: &random)
      for row in 0..<rows {
        let event = "m\(Int.random(in: 0...3, using: &random) + row / 40)"
        let cell = Int.random(in: -3...4, using: &random)
        try database.execute(
          sql: "INSERT INTO prov VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            id, event, Int.random(in: 1...3, using: &random), row / 90,
            cell == 4 ? nil : cell, row,
          ])
        id += Int.random(in: 1...3, using: &random)
      }
    }
    try queue.close()
    return folder
  }

  @Test(arguments: [1, 2, 7, 8, 9, 300])
  func isAsOneWouldReadIt(_ rows: Int) throws {
    let folder = try table(rows: rows, seed: UInt64(rows))
    let path = folder.path("prov.sqlite")
    let select = "SELECT id, event, import, definition, a, b FROM prov"
    let queue = try DialogueStore.connect(path, readonly: true)
    try queue.read { database in
      let ids = try Int.fetchAll(database, sql: "SELECT id FROM prov ORDER BY id")
      let alone = try ColumnScan(
        database, sql: "\(select) ORDER BY id", fieldCount: 2, capacity: rows)
      let together = try ParallelScan.rows(
        path, select: select, fieldCount: 2, ids: (ids.first ?? 0)...(ids.last ?? 0))
      #expect(together.ids == alone.ids && together.ids.count == rows)
      #expect(together.names == alone.names)
      #expect(together.events == alone.events)
      #expect(together.fields == alone.fields)
      let origins = try Row.fetchAll(
        database, sql: "SELECT DISTINCT event, import, definition FROM prov")
      #expect(
        together.origins
          == Set(
            origins.map {
              ResponseOrigin(event: $0["event"], import: $0["import"], definition: $0["definition"])
            }))
      #expect(together.origins == alone.origins)
    }
  }

  @Test func aFaultOfOneIsAFaultOfAll() throws {
    let folder = try table(rows: 20, seed: 3)
    #expect(throws: (any Error).self) {
      try ParallelScan.rows(
        folder.path("prov.sqlite"), select: "SELECT id, event, import, definition, c FROM prov",
        fieldCount: 1,
        ids: 1...60)
    }
  }
}
