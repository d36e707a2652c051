import Foundation
import GRDB

/// A copy of the database beside it, made before its tables change.
struct DatabaseBackup {
  let path: String

  /// Copies the last committed state of a database; a copy that is there already stays.
  ///
  /// The copy is made by a connection of its own, so that it may be made within a transaction that
  /// has written nothing yet: no one else can write in between. `occasion` is what it is made
  /// before, for its name.
  init(of database: String, before occasion: String) throws {
    let source = try DialogueStore.connect(database, readonly: true)
    defer { try? source.close() }
    path = Self.freePath(database, occasion)
    // The name is taken only by a copy that is whole.
    let unfinished = "\(path).unfinished"
    Self.discard(unfinished)
    do {
      let target = try DatabaseQueue(path: unfinished)
      try source.backup(to: target)
      try target.close()
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    } catch {
      Self.discard(unfinished)
      throw error
    }
  }

  /// Takes the copy away again, where nothing came of what it was made for.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func discard(_ unfinished: String) {
    for left in [unfinished, "\(unfinished)-journal"] {
      try? FileManager.default.removeItem(atPath: left)
    }
  }

  private static let suffix = ".sqlite"

  /// The name that the copies of a database begin with.
  static func stem(of database: String) -> String {
    database.hasSuffix(suffix) ? String(database.dropLast(suffix.count)) : database
  }

  private static func freePath(_ database: String, _ occasion: String) -> String {
    let stem = stem(of: database)
    var path = "\(stem).before-\(occasion)\(suffix)"
    var number = 2
    while FileManager.default.fileExists(atPath: path) {
      path = "\(stem).before-\(occasion)-\(number)\(suffix)"
      number += 1
    }
    return path
  }
}
