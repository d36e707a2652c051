import Foundation
import GRDB
import Messages

/// Tells SQLite's errors in our own words; they never cross the module's edge.
enum StoreFailure {
  /// Runs a closure whose errors become diagnostics about the database.
  static func told<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(DiagnosticsError) -> Value {
    do {
      return try body()
    } catch {
      throw diagnostics(error, path: path)
    }
  }

  static func diagnostics(_ error: any Error, path: String) -> DiagnosticsError {
    if let known = error as? DiagnosticsError { return known }
    let place = Place(path)
    guard let failure = error as? DatabaseError else {
      return DiagnosticsError(Diagnostic(.storeFailed, at: place, ["cause": "\(error)"]))
    }
    var arguments = ["cause": failure.message ?? "\(failure.resultCode)"]
    let kind: DiagnosticKind
    switch failure.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: kind = .storeNotDatabase
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      kind = isWriteProtected(path) ? .storeReadOnly : .storeUnwritable
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      let holder = DatabaseHolder.find(path)
      kind = holder == nil ? .storeBusy : .storeHeld
      if let holder {
        arguments["user"] = holder.user
        arguments["process"] = "\(holder.process)"
        arguments["command"] = holder.command
      }
    case .SQLITE_NOLFS, .SQLITE_PROTOCOL: kind = .storeWithoutLocks
    case .SQLITE_IOERR where locking.contains(failure.extendedResultCode): kind = .storeWithoutLocks
    case .SQLITE_IOERR where failure.extendedResultCode == .SQLITE_IOERR_READ:
      kind = .storeUnwritable
    case .SQLITE_FULL, .SQLITE_IOERR: kind = .storeFull
    default: kind = .storeFailed
    }
    return DiagnosticsError(Diagnostic(kind, at: place, arguments))
  }

  /// What SQLite says where a folder has no working locks, as network folders may not.
  private static let locking: [ResultCode] = [
    .SQLITE_IOERR_LOCK, .SQLITE_IOERR_UNLOCK, .SQLITE_IOERR_RDLOCK,
    .SQLITE_IOERR_CHECKRESERVEDLOCK,
  ]

  /// Whether the file is there, and it or its folder may only be read.
  private static func isWriteProtected(_ path: String) -> Bool {
    let files = FileManager.default
    var isFolder = false as ObjCBool
    guard unsafe files.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
      return false
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return !files.isWritableFile(atPath: path) || !files.isWritableFile(atPath: folder)
  }
}
