import DialogueStore
import Foundation
import GRDB
import Messages
import TestSupport
import Testing

@Suite("A database that cannot be used is left as it is, with the reason told")
struct DatabaseFileTests {
  /// Opens for reading and for writing and imports; the codes that each way gave.
  private func attempts(_ trial: StoreTrial) -> [[String]] {
    [
      codes { _ = try trial.store },
      codes { try trial.load("svarsnr,kon\n9,1\n") },
    ]
  }

  @Test func noDatabaseYet() throws {
    let trial = try StoreTrial()
    #expect(codes { _ = try trial.store } == ["B001"])
    #expect(trial.bytes == nil)
  }

  @Test func anEmptyFileIsNoDatabaseYet() throws {
    let trial = try StoreTrial()
    try trial.folder.write("", to: "lyhord.sqlite")
    #expect(attempts(trial) == [["B001"], []])
  }

  @Test(
    "Files that are no databases",
    arguments: [
      "svarsnr;kon\n1;2\n", "SQLite format 3\0" + String(repeating: "x", count: 2000),
      String(repeating: "å", count: 5000),
    ])
  func otherFiles(_ text: String) throws {
    let trial = try StoreTrial()
    try trial.folder.write(text, to: "lyhord.sqlite")
    let before = trial.bytes
    #expect(attempts(trial) == [["B002"], ["B002"]])
    #expect(trial.bytes == before)
  }

  @Test func anotherProgramsDatabase() throws {
    let trial = try StoreTrial()
    try sql("CREATE TABLE imports(id INTEGER); PRAGMA user_version = 1", trial)
    let before = trial.bytes
    #expect(attempts(trial) == [["B003"], ["B003"]])
    #expect(trial.bytes == before)
  }

  @Test func aNewerSchema() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n")
    try sql("PRAGMA user_version = 99", trial)
    let before = trial.bytes
    #expect(attempts(trial) == [["B004"], ["B004"]])
    #expect(trial.bytes == before)
  }

  @Test func aTruncatedDatabase() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n")
    try trial.folder.write(try #require(trial.bytes).prefix(5000), to: "lyhord.sqlite")
    #expect(codes { _ = try trial.store.imports() } == ["B002"])
  }

  @Test func aFolderInItsPlace() throws {
    let trial = try StoreTrial()
    try trial.folder.write("", to: "lyhord.sqlite/fil")
    #expect(attempts(trial) == [["B005"], ["B005"]])
  }

  @Test func aFolderThatIsMissing() throws {
    let folder = try TemporaryFolder()
    #expect(
      codes { _ = try DialogueStore.openForWriting(folder.path("inte/lyhord.sqlite")) } == ["B005"])
  }

  @Test("A file that may only be read", .enabled(if: geteuid() != 0, "root may write anywhere"))
  func readOnly() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: trial.path)
    #expect(try trial.store.imports().count == 1)
    #expect(codes { try trial.load("svarsnr,kon\n9,1\n") } == ["B005"])
  }

  @Test("A database in use is waited for, then named as busy", .timeLimit(.minutes(1)))
  func locked() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n")
    let before = trial.bytes
    let other = try DatabaseQueue(path: trial.path)
    try other.writeWithoutTransaction { database in
      try database.beginTransaction(.immediate)
      #expect(codes { try trial.load("svarsnr,kon\n9,1\n") } == ["B006"])
      #expect(try trial.store.imports().count == 1, "reading goes on beside a writer")
      try database.rollback()
    }
    #expect(trial.bytes == before)
  }

  @Test("An import that is killed half way leaves the database as before")
  func killed() throws {
    let trial = try StoreTrial()
    try trial.load("svarsnr,kon\n1,1\n")
    let before = try trial.dump()
    let crashed = try StoreTrial()
    let writer = try DatabaseQueue(path: trial.path)
    try writer.writeWithoutTransaction { database in
      // Pages reach the file before the end, as in a large import.
      try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
      try database.beginTransaction(.immediate)
      for id in 0..<3000 {
        try database.execute(
          sql: """
            INSERT INTO responses_prov(import, response_key, content_hash, event, definition, ord)
            VALUES (1, 'id:aula:\(id)x', '', 'aula', 1, 'halv')
            """)
      }
      // What a kill leaves on the disk at this moment.
      for suffix in ["", "-journal"] {
        let left = try #require(FileManager.default.contents(atPath: trial.path + suffix))
        try crashed.folder.write(left, to: "lyhord.sqlite" + suffix)
      }
      try database.rollback()
    }
    #expect(crashed.bytes != trial.bytes, "nothing had reached the file, so nothing is tested")
    let survey = try StoreTrial.survey()
    #expect(try crashed.store.columns(survey, fields: ["kon"]).count == 1)
    #expect(try crashed.dump() == before)
    #expect(try crashed.query("PRAGMA integrity_check") == ["ok"])
  }

  private func sql(_ sql: String, _ trial: StoreTrial) throws {
    let queue = try DatabaseQueue(path: trial.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}
