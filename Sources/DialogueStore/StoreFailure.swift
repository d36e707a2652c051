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
    let kind: DiagnosticKind =
      switch failure.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .storeNotDatabase
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .storeUnwritable
      case .SQLITE_BUSY, .SQLITE_LOCKED: .storeBusy
      case .SQLITE_IOERR where failure.extendedResultCode == .SQLITE_IOERR_READ: .storeUnwritable
      case .SQLITE_FULL, .SQLITE_IOERR: .storeFull
      default: .storeFailed
      }
    return DiagnosticsError(
      Diagnostic(kind, at: place, ["cause": failure.message ?? "\(failure.resultCode)"]))
  }
}
