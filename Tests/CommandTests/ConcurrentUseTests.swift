import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

/// Several people, or write-protected places, at the same database: one waits, or is told why not.
@Suite struct ConcurrentUseTests {
  /// A second file of answers, other people's than the fixture's.
  private func otherAnswers(from first: Int, count: Int = 100) throws -> String {
    let header = try WorkspaceFixture.responses.prefix { $0 != "\n" }
    let rows = (first..<(first + count)).map { "\($0),mote_1,Centrum,Klotter,2,3,Svar \($0)\n" }
    return header + "\n" + rows.joined()
  }

  /// Runs the command while the database is locked, and lets go of it after a while.
  private func run(
    _ arguments: [String], in folder: TemporaryFolder, lockedFor seconds: Double,
    _ lock: String = "BEGIN IMMEDIATE"
  ) throws -> CommandRun {
    let other = try DatabaseQueue(path: folder.path("lyhord.sqlite"))
    let isLocked = DispatchSemaphore(value: 0)
    let holding = Thread {
      try? other.writeWithoutTransaction { database in
        try database.execute(sql: lock)
        isLocked.signal()
        Thread.sleep(forTimeInterval: seconds)
        try database.execute(sql: "ROLLBACK")
      }
    }
    holding.start()
    isLocked.wait()
    return try CommandRun(arguments, in: folder.path)
  }

  @Test("A second import waits for the first, and says for whom", .timeLimit(.minutes(2)))
  func aSecondImportWaits() throws {
    let folder = try WorkspaceFixture.make()
    try folder.write(otherAnswers(from: 1000), to: "fler.csv")
    let run = try run(["import", "fler.csv"], in: folder, lockedFor: 4)
    #expect(run.status == 0, "\(run.errors)")
    let own = ProcessInfo.processInfo.processIdentifier
    #expect(run.errors.contains("använder databasen (process \(own): "), "\(run.errors)")
    #expect(run.output.contains("100 rader = 100 nya"), "\(run.output)")
  }

  @Test("A reader is not disturbed by an import that has not yet written", .timeLimit(.minutes(2)))
  func readingGoesOn() throws {
    let folder = try WorkspaceFixture.make()
    let run = try run(["imports"], in: folder, lockedFor: 0.1)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test("A reader waits while an import writes", .timeLimit(.minutes(2)))
  func aReaderWaits() throws {
    let folder = try WorkspaceFixture.make()
    let run = try run(["imports"], in: folder, lockedFor: 4, "BEGIN EXCLUSIVE")
    #expect(run.status == 0 && run.errors.contains("väntar"), "\(run.errors)")
  }

  @Test("Imports at the same time all come in, one after another", .timeLimit(.minutes(5)))
  func manyAtOnce() throws {
    let folder = try WorkspaceFixture.make()
    let names = (1...4).map { "fil\($0).csv" }
    for (index, name) in names.enumerated() {
      try folder.write(otherAnswers(from: 1000 * (index + 1)), to: name)
    }
    let statuses = Statuses()
    let threads = names.map { name in
      Thread { statuses.add((try? CommandRun(["import", name], in: folder.path).status) ?? -1) }
    }
    for thread in threads { thread.start() }
    while statuses.all.count < names.count { Thread.sleep(forTimeInterval: 0.05) }
    #expect(statuses.all == [0, 0, 0, 0])
    let doctor = try CommandRun(["doctor"], in: folder.path)
    #expect(doctor.status == 0, "\(doctor.errors)")
    #expect(doctor.output.contains("5 inläsningar, 520 svar"), "\(doctor.output)")
  }

  /// Lets the command run as somebody who owns nothing here.
  private static let asNobody = [
    "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
  ]
  private static let canChangeUser =
    geteuid() == 0 && FileManager.default.isExecutableFile(atPath: asNobody[0])

  @Test(
    "A write-protected file or folder can be read, and says why it cannot be written",
    .enabled(if: canChangeUser, "needs root and setpriv"))
  func writeProtected() throws {
    let folder = try WorkspaceFixture.make()
    let path = folder.path("lyhord.sqlite")
    try folder.write(otherAnswers(from: 1000), to: "fler.csv")
    let before = try PlainSQL.dump(path)
    for (mode, ofFolder) in [(0o444, 0o755), (0o666, 0o755), (0o444, 0o777)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      try FileManager.default.setAttributes(
        [.posixPermissions: ofFolder], ofItemAtPath: folder.path)
      let run = try CommandRun(["import", "fler.csv"], in: folder.path, launcher: Self.asNobody)
      #expect(run.status == 1 && run.errors.contains("fel[B005]"), "\(run.errors)")
      #expect(run.errors.contains("skrivskyddad"), "\(run.errors)")
      for reading in [["imports"], ["rank"], ["doctor"]] {
        let run = try CommandRun(reading, in: folder.path, launcher: Self.asNobody)
        #expect(run.status == 0, "\(reading): \(run.errors)")
      }
    }
    #expect(try PlainSQL.dump(path) == before)
  }

  @Test(
    "A broken-off import in a write-protected folder is told of, and nothing is read past it",
    .enabled(if: canChangeUser, "needs root and setpriv"))
  func brokenOffAndWriteProtected() throws {
    let folder = try WorkspaceFixture.make()
    let path = folder.path("lyhord.sqlite")
    let crashed = try WorkspaceFixture.copyWithoutAnswers()
    let writer = try DatabaseQueue(path: path)
    try writer.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      try database.execute(
        sql: "UPDATE responses_liten SET content_hash = hex(randomblob(200)), event = 'halv'")
      for suffix in ["", "-journal"] {
        let left = try #require(FileManager.default.contents(atPath: path + suffix))
        try crashed.write(left, to: "lyhord.sqlite" + suffix)
      }
      try database.execute(sql: "ROLLBACK")
    }
    for name in ["lyhord.sqlite", "lyhord.sqlite-journal"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o444], ofItemAtPath: crashed.path(name))
    }
    let run = try CommandRun(["imports"], in: crashed.path, launcher: Self.asNobody)
    #expect(run.status == 1 && run.errors.contains("fel[B041]"), "\(run.errors)")
    #expect(run.errors.contains("lyhord.sqlite-journal tillsammans"), "\(run.errors)")
    let doctor = try CommandRun(["doctor"], in: crashed.path)
    #expect(doctor.status == 0 && doctor.errors.contains("notera[B035]"), "\(doctor.errors)")
  }

  @Test("A database that another program keeps with a log is taken back to one file")
  func writeAheadLogIsTurnedOff() throws {
    let folder = try WorkspaceFixture.make()
    let path = folder.path("lyhord.sqlite")
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try other.close()
    try folder.write(otherAnswers(from: 1000), to: "fler.csv")
    #expect(try CommandRun(["imports"], in: folder.path).status == 0)
    let run = try CommandRun(["import", "fler.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let mode = try DatabaseQueue(path: path).read {
      try String.fetchOne($0, sql: "PRAGMA journal_mode")
    }
    #expect(mode == "delete")
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }
}

/// The exit statuses of commands that ran at the same time.
private final class Statuses: Sendable {
  private let statuses = Mutex<[Int32]>([])

  var all: [Int32] { statuses.withLock { $0 } }

  func add(_ status: Int32) { statuses.withLock { $0.append(status) } }
}
