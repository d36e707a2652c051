import Foundation
import TestSupport
import Testing

/// Whatever happens while the database is written, it holds all of the work or nothing.
///
/// A short form; `make crash` runs the whole: `LYHORD_CRASH_KILLS` and `LYHORD_CRASH_FULL_DISKS` say
/// how many times in all, `LYHORD_CRASH_SEED` where the random moments begin.
@Suite(.serialized) struct CrashTests {
  private static func setting(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  private static let seed = UInt64(setting("LYHORD_CRASH_SEED", 1))
  /// In the whole form enough that the answers outgrow SQLite's cache, so that pages reach the file
  /// before the end.
  private static let rows = setting("LYHORD_CRASH_ROWS", 300)

  @Test("Killed at any moment")
  func killed() throws {
    let times = Self.setting("LYHORD_CRASH_KILLS", 12)
    var random = SeededGenerator(seed: Self.seed)
    let outcomes = try trials(times) { trial in try trial.kill(&random) }
    let writing = outcomes.count { $0.wasWriting }
    let before = outcomes.count { $0.isBefore }
    print(
      "\(outcomes.count) kills: \(writing) while it wrote, \(before) left nothing, "
        + "\(outcomes.count - before) left all")
    #expect(outcomes.count >= times)
    #expect(writing > 0, "no kill struck while the database was written: nothing was tested")
    #expect(before > 0)
  }

  @Test("The disk is full: files may grow no more")
  func filesMayNotGrow() throws {
    try fullDisk(mounting: false)
  }

  @Test(
    "The disk is full: a small disk of its own",
    .enabled(if: SmallDisk.isPossible, "mounting needs root"))
  func smallDisk() throws {
    try fullDisk(mounting: true)
  }

  private func fullDisk(mounting: Bool) throws {
    let times = Self.setting("LYHORD_CRASH_FULL_DISKS", 3)
    var random = SeededGenerator(seed: Self.seed)
    let outcomes = try trials(times) { trial in try trial.fillDisk(&random, mounting: mounting) }
    let stopped = outcomes.count { $0.isBefore }
    print("\(outcomes.count) full disks: \(stopped) stopped the work")
    #expect(outcomes.count >= times && stopped > 0)
  }

  /// Breaks each operation off in turn, so many times in all.
  private func trials(
    _ times: Int, _ body: (CrashTrial) throws -> CrashTrial.Outcome
  ) throws -> [CrashTrial.Outcome] {
    let workspace = try CrashOperation.workspace(rows: Self.rows)
    let each = max(1, (times + CrashOperation.all.count - 1) / CrashOperation.all.count)
    var outcomes: [CrashTrial.Outcome] = []
    for operation in CrashOperation.all.prefix(times) {
      let trial = try CrashTrial(operation, workspace: workspace)
      for time in 1...each {
        let outcome = try body(trial)
        outcomes.append(outcome)
        if let fault = outcome.fault { Issue.record("\(operation), time \(time): \(fault)") }
      }
    }
    return outcomes
  }
}
