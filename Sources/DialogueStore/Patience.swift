import Foundation
import GRDB

/// How long to wait for a database that someone else has locked, and whom to tell of it.
package struct Patience: Sendable {
  let seconds: Double
  let onWaiting: @Sendable (DatabaseHolder?) -> Void

  /// Waits so many seconds before it gives up; `onWaiting` is told once, after the first second, who
  /// has the database, where that can be known.
  package init(
    seconds: Double, onWaiting: @escaping @Sendable (DatabaseHolder?) -> Void = { _ in }
  ) {
    self.seconds = seconds
    self.onWaiting = onWaiting
  }

  /// As long as an import of a usual size takes.
  package static let brief = Patience(seconds: 5)

  private static let tries = 20.0

  /// What SQLite asks at every try.
  func busyMode(_ path: String) -> Database.BusyMode {
    .callback { attempt in
      guard Double(attempt) < seconds * Self.tries else { return false }
      if attempt == Int(Self.tries) { onWaiting(DatabaseHolder.find(path)) }
      Thread.sleep(forTimeInterval: 1 / Self.tries)
      return true
    }
  }
}
