import Foundation
import GRDB
package import Messages

/// The one database file of a workspace.
///
/// A rollback journal is used, not a write-ahead log. With a log the newest answers lie in a second
/// file, so that whoever copies or mails the one file loses them; it needs shared memory, which
/// network folders do not have; and a database on a write-protected stick could not be read. What a
/// log would give is readers beside a writer: here they are shut out only while an import that
/// outgrew its cache is writing, and wait for it. One import is one transaction, written through to
/// the disk (`synchronous = EXTRA`), so that one that was said to be done survives a power cut.
package struct DialogueStore: Sendable {
  /// “LYHD”, so that other SQLite files are told from ours.
  static let applicationID = 0x4C59_4844
  /// The schema that this program writes.
  static let schemaVersion = 6

  package let path: String
  let queue: DatabaseQueue
  /// Whether the file was not there before it was opened for writing.
  private let isNew: Bool

  /// Opens the database for reading.
  ///
  /// - Throws: B001 where there is none; B002–B006 where it cannot be used.
  package static func open(
    _ path: String, patience: Patience = .brief
  ) throws(DiagnosticsError) -> DialogueStore {
    guard FileManager.default.fileExists(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.storeMissing, at: Place(path)))
    }
    let queue: DatabaseQueue
    do {
      queue = try connect(path, readonly: true, patience)
    } catch let failure as DatabaseError
      where failure.extendedResultCode == .SQLITE_READONLY_ROLLBACK
    {
      // An import was killed: what it had begun has to be rolled back before anyone can read.
      try recover(path, patience)
      queue = try StoreFailure.told(path) { try connect(path, readonly: true, patience) }
    } catch {
      throw StoreFailure.diagnostics(error, path: path)
    }
    let store = DialogueStore(path: path, queue: queue, isNew: false)
    guard try store.requireOurs() else {
      throw DiagnosticsError(Diagnostic(.storeMissing, at: Place(path)))
    }
    return store
  }

  /// Opens the database for writing; where there is none, the first import makes it.
  ///
  /// - Throws: B002–B006 where it cannot be used.
  package static func openForWriting(
    _ path: String, patience: Patience = .brief
  ) throws(DiagnosticsError) -> DialogueStore {
    let isNew = !FileManager.default.fileExists(atPath: path)
    let queue = try StoreFailure.told(path) {
      let queue = try connect(path, readonly: false, patience)
      try writeThrough(queue)
      return queue
    }
    let store = DialogueStore(path: path, queue: queue, isNew: isNew)
    _ = try store.requireOurs()
    return store
  }

  static func connect(
    _ path: String, readonly: Bool, _ patience: Patience = .brief
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = patience.busyMode(path)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
    return queue
  }

  /// Sees to it that the file is all there is, and that what is done is on the disk.
  private static func writeThrough(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { database in
      // Another program may have turned its log on; with it the answers are in two files.
      if try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal" {
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
      }
      try database.execute(sql: "PRAGMA synchronous = EXTRA")
      // What is deleted is overwritten: names and originals must not be left in free pages.
      try database.execute(sql: "PRAGMA main.secure_delete = ON")
    }
  }

  private static func recover(
    _ path: String, _ patience: Patience
  ) throws(DiagnosticsError) {
    do {
      try connect(path, readonly: false, patience).close()
    } catch let failure as DatabaseError
      where [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(failure.resultCode)
    {
      throw DiagnosticsError(
        Diagnostic(.storeNeedsRollback, at: Place(path), ["journal": "\(path)-journal"]))
    } catch {
      throw StoreFailure.diagnostics(error, path: path)
    }
  }

  /// Whether the database has tables, which are ours.
  ///
  /// - Throws: B003 for another program's database, B004 for a newer Lyhörd's.
  private func requireOurs() throws(DiagnosticsError) -> Bool {
    let (version, application, tables) = try read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      )
    }
    if tables > 0, application != Self.applicationID {
      throw DiagnosticsError(Diagnostic(.storeForeign, at: Place(path)))
    }
    if version > Self.schemaVersion {
      throw DiagnosticsError(
        Diagnostic(
          .storeNewer, at: Place(path),
          ["found": "\(version)", "known": "\(Self.schemaVersion)"]))
    }
    return tables > 0
  }

  /// Runs a reading closure with SQLite's errors told as ours.
  func read<Value>(_ body: (Database) throws -> Value) throws(DiagnosticsError) -> Value {
    try StoreFailure.told(path) { try queue.read(body) }
  }

  /// Runs a writing closure in one transaction, all or nothing.
  ///
  /// Where its value is not worth keeping, the file stays as it is, byte for byte.
  func write<Value>(
    keepingIf isWorthKeeping: (Value) -> Bool = { _ in true }, _ body: (Database) throws -> Value
  ) throws(DiagnosticsError) -> Value {
    defer { discardIfEmpty() }
    return try StoreFailure.told(path) {
      try queue.writeWithoutTransaction { database in
        try database.beginTransaction(.immediate)
        do {
          let value = try body(database)
          try isWorthKeeping(value) ? database.commit() : database.rollback()
          return value
        } catch {
          // SQLite may have rolled back already; the first error is the one to tell.
          try? database.rollback()
          throw error
        }
      }
    }
  }

  /// Removes the empty file that SQLite leaves where a first import wrote nothing.
  func discardIfEmpty() {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    if isNew, size == 0 { try? FileManager.default.removeItem(atPath: path) }
  }
}
