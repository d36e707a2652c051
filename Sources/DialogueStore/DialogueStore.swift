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
  static let schemaVersion = 1

  package let path: String
  let queue: DatabaseQueue

  /// Opens the database for reading.
  ///
  /// - Throws: B001 where there is none; B002–B006 where it cannot be used.
  package static func open(_ path: String) throws(DiagnosticsError) -> DialogueStore {
    guard FileManager.default.fileExists(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.storeMissing, at: Place(path)))
    }
    return try connect(path, readonly: true)
  }

  /// Opens the database for writing and makes it where there is none.
  ///
  /// - Throws: B002–B006 where it cannot be used.
  package static func openForWriting(_ path: String) throws(DiagnosticsError) -> DialogueStore {
    let store = try connect(path, readonly: false)
    do {
      try store.queue.write { try Schema.create($0) }
    } catch {
      throw StoreFailure.diagnostics(error, path: path)
    }
    return store
  }

  private static func connect(
    _ path: String, readonly: Bool
  ) throws(DiagnosticsError) -> DialogueStore {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(5)
    let store: DialogueStore
    let version: Int
    let application: Int
    let tables: Int
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      store = DialogueStore(path: path, queue: queue)
      (version, application, tables) = try queue.read { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
          try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        )
      }
    } catch {
      throw StoreFailure.diagnostics(error, path: path)
    }
    if tables > 0, application != applicationID {
      throw DiagnosticsError(Diagnostic(.storeForeign, at: Place(path)))
    }
    if version > schemaVersion {
      throw DiagnosticsError(
        Diagnostic(
          .storeNewer, at: Place(path), ["found": "\(version)", "known": "\(schemaVersion)"]))
    }
    return store
  }

  /// Runs a reading closure with SQLite's errors told as ours.
  func read<Value>(_ body: (Database) throws -> Value) throws(DiagnosticsError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StoreFailure.diagnostics(error, path: path)
    }
  }

  /// Runs a writing closure in one transaction, all or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(DiagnosticsError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw StoreFailure.diagnostics(error, path: path)
    }
  }
}
