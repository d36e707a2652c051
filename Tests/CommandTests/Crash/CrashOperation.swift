import Foundation
import TestSupport

/// A piece of work on a database that may be broken off at any moment.
struct CrashOperation: Sendable, CustomStringConvertible {
  let description: String
  let arguments: [String]
  /// Whether there is a database before.
  let hasBase: Bool
  /// Files that are changed before the work is begun.
  let prepare: @Sendable (String) throws -> Void

  init(
    _ name: String, _ arguments: [String], hasBase: Bool = true,
    prepare: @escaping @Sendable (String) throws -> Void = { _ in }
  ) {
    description = name
    self.arguments = arguments
    self.hasBase = hasBase
    self.prepare = prepare
  }

  /// Every way in which a person writes to a database.
  static let all = [
    CrashOperation("a first import", ["import", "bas.csv"], hasBase: false),
    CrashOperation("another import", ["import", "fler.csv"]),
    CrashOperation(
      "a file that tells the old again and brings more", ["import", "vuxit.csv"]),
    CrashOperation("changed answers", ["import", "rattat.csv", "--revise"]),
    CrashOperation("three files at once", ["import", "fler.csv", "vuxit.csv", "sist.csv"]),
    CrashOperation(
      "rows set aside", ["import", "daligt.csv", "--quarantine", "undan.csv"]),
    CrashOperation("an import taken back", ["imports", "undo", "2"]),
    CrashOperation("a newer definition, so that the tables change", ["import", "ny.csv"]) {
      folder in
      let file = "\(folder)/liten.yaml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try Data(
        text.replacingOccurrences(of: "version: 1", with: "version: 2")
          .replacingOccurrences(of: "- id: fritext", with: "- id: egna_ord\n    was: fritext").utf8
      ).write(to: URL(fileURLWithPath: file))
    },
  ]

  /// The workspace that all begin with, and the files of answers.
  static func workspace(rows: Int) throws -> TemporaryFolder {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    func write(_ name: String, _ numbers: Range<Int>, edition: (Int) -> String) throws {
      let header = try WorkspaceFixture.responses.prefix { $0 != "\n" }
      let lines = numbers.map { line($0, edition: edition($0)) }
      try folder.write(header + "\n" + lines.joined(), to: name)
    }
    try write("bas.csv", 0..<rows) { _ in "" }
    try write("bas2.csv", rows..<(rows + rows / 4)) { _ in "" }
    try write("fler.csv", (2 * rows)..<(3 * rows)) { _ in "" }
    try write("vuxit.csv", (rows / 2)..<(rows + rows / 2)) { _ in "" }
    try write("rattat.csv", 0..<rows) { $0 % 3 == 0 ? " rättat" : "" }
    try write("sist.csv", (4 * rows)..<(4 * rows + rows / 4)) { _ in "" }
    try write("ny.csv", (6 * rows)..<(6 * rows + rows / 2)) { _ in "" }
    try write("daligt.csv", (8 * rows)..<(9 * rows)) { _ in "" }
    let bad = try String(contentsOfFile: folder.path("daligt.csv"), encoding: .utf8)
    try folder.write(
      bad.replacingOccurrences(of: "7,mote_1", with: "7,mote_x"), to: "daligt.csv")
    for file in ["bas.csv", "bas2.csv"] {
      let run = try CommandRun(["import", file], in: folder.path)
      guard run.status == 0 else { throw WorkspaceFixture.Failure(text: run.errors) }
    }
    return folder
  }

  /// One answer, long enough that a file of them outgrows SQLite's cache.
  private static func line(_ number: Int, edition: String) -> String {
    let words = (0..<(8 + number % 7)).map { "mörkt vid bron \(number &* 31 &+ $0)" }.joined(
      separator: " och ")
    return
      "\(number),mote_\(number % 3 + 1),Centrum,Klotter,\(number % 5 + 1),2,\(words)\(edition)\n"
  }
}
