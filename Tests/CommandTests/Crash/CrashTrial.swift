import Foundation
import TestSupport

/// Breaks one operation off again and again, and looks what is left each time.
struct CrashTrial {
  /// What was left after one time.
  struct Outcome {
    /// Nothing of the operation is there; else all of it is.
    let isBefore: Bool
    /// Whether SQLite had a transaction to roll back when it was broken off.
    let wasWriting: Bool
    /// What is wrong; nil where nothing is.
    let fault: String?
  }

  let operation: CrashOperation
  /// The folder as it is before the operation.
  private let base: TemporaryFolder
  private let before: String
  private let after: String
  /// Seconds that the whole operation takes, and how long of that its journal is there.
  private let duration: Double
  private let writing: Double
  /// Bytes by which the folder grows.
  private let grown: Int

  init(_ operation: CrashOperation, workspace: TemporaryFolder) throws {
    self.operation = operation
    base = try Self.copy(workspace)
    if !operation.hasBase {
      try FileManager.default.removeItem(atPath: base.path("lyhord.sqlite"))
    }
    try operation.prepare(base.path)
    before = try Self.account(base.path)
    let whole = try Self.copy(base)
    let begun = ContinuousClock.now
    let run = try RunningCommand(operation.arguments, in: whole.path)
    var journal: (first: ContinuousClock.Instant, last: ContinuousClock.Instant)?
    while run.isRunning {
      if Self.hasJournal(whole.path) { journal = (journal?.first ?? .now, .now) }
      usleep(500)
    }
    guard run.status == 0 else { throw WorkspaceFixture.Failure(text: run.errors) }
    duration = (ContinuousClock.now - begun).seconds
    writing = journal.map { ($0.last - $0.first).seconds } ?? 0
    after = try Self.account(whole.path)
    grown = max(try Self.size(whole.path) - Self.size(base.path), 4096 * 32)
    guard before != after else { throw WorkspaceFixture.Failure(text: "nothing was done") }
  }

  /// Kills the command at a random moment: any one, or one while it writes.
  func kill(_ random: inout SeededGenerator) throws -> Outcome {
    let folder = try Self.copy(base)
    let whileWriting = random.next(below: 3) > 0
    let wait = Double.random(in: 0...1.05, using: &random) * (whileWriting ? writing : duration)
    let run = try RunningCommand(operation.arguments, in: folder.path)
    if whileWriting {
      while run.isRunning, !Self.hasJournal(folder.path) { usleep(200) }
    }
    usleep(UInt32(wait * 1_000_000))
    run.kill()
    return try look(folder.path, again: random.next(below: 4) == 0)
  }

  /// Lets the disk end while the command writes: a file system of its own, or files that may not
  /// grow.
  func fillDisk(_ random: inout SeededGenerator, mounting: Bool) throws -> Outcome {
    let folder = try Self.copy(base)
    let some = Double.random(in: 0...1, using: &random)
    if mounting {
      let room = Int(Double(grown) * some * 1.1)
      let disk = try SmallDisk(bytes: Self.size(folder.path) + room)
      try Self.copy(folder.path, to: disk.path)
      return try told(CommandRun(operation.arguments, in: disk.path), look(disk.path, again: false))
    }
    let database = (try? Self.fileSize(folder.path("lyhord.sqlite"))) ?? 0
    // In blocks of 512 bytes; the signal that would end the program is not of interest.
    let blocks = (database + Int(Double(grown) * some)) / 512 + 1
    let script = "trap '' XFSZ; ulimit -f \(blocks); exec \"$@\""
    let run = try CommandRun(
      operation.arguments, in: folder.path, launcher: ["/bin/sh", "-c", script, "sh"])
    return try told(run, look(folder.path, again: false))
  }

  /// A command that the disk stopped says so.
  private func told(_ run: CommandRun, _ outcome: Outcome) -> Outcome {
    let isTold =
      outcome.isBefore
      ? run.status == 1 && ["B007", "L004"].contains { run.errors.contains("fel[\($0)]") }
      : run.status == 0 || run.errors.contains("L004")
    guard outcome.fault == nil, !isTold else { return outcome }
    return Outcome(
      isBefore: outcome.isBefore, wasWriting: outcome.wasWriting,
      fault: "ended with \(run.status): \(run.errors.suffix(300))")
  }

  /// The database opens, is sound, and holds all of the operation or nothing; where nothing, it can
  /// be done again.
  private func look(_ folder: String, again: Bool) throws -> Outcome {
    let wasWriting = Self.hasJournal(folder)
    let doctor = try CommandRun(["doctor"], in: folder)
    let hasNone = !operation.hasBase && doctor.errors.contains("fel[B001]")
    let found = try Self.account(folder)
    var fault: String?
    if doctor.status != 0, !hasNone { fault = "doctor: \(doctor.errors)" }
    if found != before, found != after { fault = "neither before nor after" }
    if fault == nil, found == before, again {
      try? FileManager.default.removeItem(atPath: "\(folder)/undan.csv")
      let second = try CommandRun(operation.arguments, in: folder)
      if second.status != 0 { fault = "again: \(second.errors)" }
      if try Self.account(folder) != after { fault = "again: not what it should be" }
    }
    return Outcome(isBefore: found == before, wasWriting: wasWriting, fault: fault)
  }

  /// All that the database holds, save when it came; empty where there is none.
  private static func account(_ folder: String) throws -> String {
    let path = "\(folder)/lyhord.sqlite"
    guard let size = try? fileSize(path), size > 0 else { return "" }
    return try PlainSQL.dump(path).replacing(/imported_at:"[^"]*"/, with: "")
  }

  private static func hasJournal(_ folder: String) -> Bool {
    ((try? fileSize("\(folder)/lyhord.sqlite-journal")) ?? 0) > 0
  }

  private static func fileSize(_ path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }

  /// The bytes of a folder's files, each in whole pages.
  private static func size(_ folder: String) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, name in
      sum + (try fileSize("\(folder)/\(name)") + 4095) / 4096 * 4096
    }
  }

  private static func copy(_ folder: TemporaryFolder) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    try Self.copy(folder.path, to: copy.path)
    return copy
  }

  private static func copy(_ folder: String, to other: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: "\(other)/\(name)")
    }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
