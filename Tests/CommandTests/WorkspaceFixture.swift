import Foundation
import GRDB
import TestSupport

/// A small workspace with a database, from files that a person can read.
enum WorkspaceFixture {
  static let folder = "Tests/CommandTests/Fixtures"

  /// The answers of the fixture as a table.
  static var responses: String {
    get throws { try ProjectFolder.text("\(folder)/svar.csv") }
  }

  /// A copy of the workspace with its answers imported.
  static func make() throws -> TemporaryFolder {
    let copy = try copyWithoutAnswers()
    try copy.write(responses, to: "grund.csv")
    let run = try CommandRun(["import", "grund.csv"], in: copy.path)
    guard run.status == 0 else { throw Failure(text: run.errors) }
    return copy
  }

  /// The same with what people have judged and decided, and other pictures of the situation.
  static func makePrioritised() throws -> TemporaryFolder {
    let copy = try make()
    for name in ["priorities.csv", "external.csv"] {
      try copy.write(ProjectFolder.text("\(folder)/\(name)"), to: name)
    }
    return copy
  }

  /// A copy of the workspace as it is before anything is imported.
  static func copyWithoutAnswers() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for name in ["lyhord.yaml", "liten.yaml", "concerns.yaml", "measures.yaml"] {
      try copy.write(ProjectFolder.text("\(folder)/\(name)"), to: name)
    }
    return copy
  }

  struct Failure: Error {
    let text: String
  }
}

/// A database file made or read with plain SQL, past the program's own doors.
enum PlainSQL {
  static func run(_ path: String, _ sql: String) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
  }

  /// Every row of every table as text, in a fixed order.
  static func dump(_ path: String, except skipped: Set<String> = []) throws -> String {
    try DatabaseQueue(path: path).read { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      var lines: [String] = []
      for table in tables where !skipped.contains(table) {
        for row in try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\" ORDER BY 1, 2") {
          lines.append("\(table): \(row)")
        }
      }
      return lines.joined(separator: "\n")
    }
  }
}
