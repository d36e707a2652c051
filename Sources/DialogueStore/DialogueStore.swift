import Foundation
import GRDB
package import Messages

/// The one database file of a workspace.
///
/// A rollback journal is used, not a write-ahead log: the file stays one file, so it can be copied,
/// mailed or lie on a network folder, and an import is one transaction either way.
package struct DialogueStore: Sendable {
  /// “LYHD”, so that other SQLite files are told from ours.
  static let applicationID = 0x4C59_4844
  /// The schema that this program writes.
  static let schemaVersion = 3

  package let path: String
  let queue: DatabaseQueue
  /// Whether the file was not there before it was opened for writing.
  private let isNew: Bool

  /// Opens the database for reading.
  ///
  /// - Throws: B001 where there is none; B002–B006 where it cannot be used.
  package static func open(_ path: String) throws(DiagnosticsError) -> DialogueStore {
    guard FileManager.default.fileExists(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.storeMissing, at: Place(path)))
    }
    let queue: DatabaseQueue
    do {
      queue = try connect(path, readonly: true)
    } catch let failure as DatabaseError
      where failure.extendedResultCode == .SQLITE_READONLY_ROLLBACK
    {
      // An import was killed: what it had begun has to be rolled back before anyone can read.
      try recover(path)
      queue = try StoreFailure.told(path) { try connect(path, readonly: true) }
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
  package static func openForWriting(_ path: String) throws(DiagnosticsError) -> DialogueStore {
    let isNew = !FileManager.default.fileExists(atPath: path)
    let queue = try StoreFailure.told(path) { try connect(path, readonly: false) }
    let store = DialogueStore(path: path, queue: queue, isNew: isNew)
    _ = try store.requireOurs()
    return store
  }

  static func connect(_ path: String, readonly: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
    return queue
  }

  private static func recover(_ path: String) throws(DiagnosticsError) {
    try StoreFailure.told(path) { try connect(path, readonly: false).close() }
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
