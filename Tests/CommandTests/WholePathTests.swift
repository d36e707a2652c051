import Foundation
import TestSupport
import Testing

/// The main job from end to end, as a person does it.
@Suite struct WholePathTests {
  @Test func fromAnswersToDraft() throws {
    let folder = try WorkspaceFixture.make()
    let rank = try CommandRun(["rank"], in: folder.path)
    #expect(rank.status == 0, "\(rank.errors)")
    try expectGolden(rank.output, "Tests/CommandTests/Golden/rank.txt")
    let english = try CommandRun(["rank", "--language", "en", "--all"], in: folder.path)
    try expectGolden(english.output, "Tests/CommandTests/Golden/rank-en.txt")
    let json = try CommandRun(["rank", "--format", "json"], in: folder.path)
    try expectGolden(json.output, "Tests/CommandTests/Golden/rank.json")
    let csv = try CommandRun(["rank", "--format", "csv"], in: folder.path)
    try expectGolden(csv.output, "Tests/CommandTests/Golden/rank.csv")
    let area = try CommandRun(["rank", "--by", "area"], in: folder.path)
    try expectGolden(area.output, "Tests/CommandTests/Golden/rank-area.txt")
    for format in ["json", "csv"] {
      let area = try CommandRun(["rank", "--by", "area", "--format", format], in: folder.path)
      try expectGolden(area.output, "Tests/CommandTests/Golden/rank-area.\(format)")
    }
    let explain = try CommandRun(["explain", "Dålig belysning"], in: folder.path)
    try expectGolden(explain.output, "Tests/CommandTests/Golden/explain.txt")
    let code = try CommandRun(["code"], in: folder.path)
    try expectGolden(code.output, "Tests/CommandTests/Golden/code.txt")
    let draft = try CommandRun(["draft"], in: folder.path)
    #expect(draft.status == 0, "\(draft.errors)")
    for name in ["promise.yaml", "promise.draft.yaml", "promise.md"] {
      let text = try String(
        contentsOfFile: folder.path("Reports/host_2026/\(name)"), encoding: .utf8)
      try expectGolden(text, "Tests/CommandTests/Golden/\(name)")
    }
    let report = try CommandRun(["report"], in: folder.path)
    #expect(report.status == 0, "\(report.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path("Reports/host_2026/report.html")))
  }

  @Test func explainBeforeImportWritesNothing() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(WorkspaceFixture.responses, to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv", "--explain"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    try expectGolden(run.output, "Tests/CommandTests/Golden/import-explain.txt")
    #expect(!FileManager.default.fileExists(atPath: folder.path("lyhord.sqlite")))
  }

  @Test(arguments: [["rank"], ["rank", "--format", "json"], ["explain", "klotter"], ["code"]])
  func twiceIsTheSame(_ arguments: [String]) throws {
    let folder = try WorkspaceFixture.make()
    let first = try CommandRun(arguments, in: folder.path)
    let second = try CommandRun(
      arguments, in: folder.path, environment: ["LC_ALL": "sv_SE.UTF-8", "TZ": "Asia/Tokyo"])
    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(!first.output.isEmpty)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func shufflingRowsChangesNoNumber(_ seed: UInt64) throws {
    let original = try WorkspaceFixture.make()
    let shuffled = try WorkspaceFixture.copyWithoutAnswers()
    var lines = try WorkspaceFixture.responses.split(separator: "\n").map(String.init)
    let header = lines.removeFirst()
    var generator = SeededGenerator(seed: seed)
    lines.shuffle(using: &generator)
    try shuffled.write(([header] + lines).joined(separator: "\n") + "\n", to: "svar.csv")
    #expect(try CommandRun(["import", "svar.csv"], in: shuffled.path).status == 0)
    for arguments in [["rank", "--format", "json"], ["rank", "--by", "area"], ["code"]] {
      let before = try CommandRun(arguments, in: original.path)
      let after = try CommandRun(arguments, in: shuffled.path)
      #expect(before.output == after.output)
    }
  }

  @Test func personalDataReachesNothing() throws {
    let folder = try WorkspaceFixture.make()
    _ = try CommandRun(["draft"], in: folder.path)
    _ = try CommandRun(["report"], in: folder.path)
    var everything = try CommandRun(["code", "--examples", "99"], in: folder.path).output
    everything += try CommandRun(["rank", "--format", "json"], in: folder.path).output
    for name in ["promise.yaml", "promise.md", "promise.html", "report.html"] {
      everything += try String(
        contentsOfFile: folder.path("Reports/host_2026/\(name)"), encoding: .utf8)
    }
    everything += try PlainSQL.dump(folder.path("lyhord.sqlite"))
    #expect(try WorkspaceFixture.responses.contains("174 06 12"))
    #expect(!everything.contains("174 06 12"))
    #expect(everything.contains("[telefon]"))
  }

  @Test func editedDraftIsNotOverwritten() throws {
    let folder = try WorkspaceFixture.make()
    _ = try CommandRun(["draft"], in: folder.path)
    let path = folder.path("Reports/host_2026/promise.yaml")
    let made = try String(contentsOfFile: path, encoding: .utf8)
    let again = try CommandRun(["draft"], in: folder.path)
    #expect(again.errors.isEmpty)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == made)
    let edited = made.replacingOccurrences(of: "target_group:", with: "target_group: Unga")
    try folder.write(edited, to: "Reports/host_2026/promise.yaml")
    let third = try CommandRun(["draft"], in: folder.path)
    #expect(third.status == 0 && third.errors.isEmpty, "\(third.errors)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == edited)
    let page = try String(
      contentsOfFile: folder.path("Reports/host_2026/promise.html"), encoding: .utf8)
    #expect(page.contains("Unga"))
  }
}
