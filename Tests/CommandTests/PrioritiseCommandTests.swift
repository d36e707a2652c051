import Foundation
import TestSupport
import Testing

/// `lyhord prioritise` as a person runs it.
@Suite struct PrioritiseCommandTests {
  @Test(arguments: [
    (["prioritise"], "prioritise.txt"),
    (["prioritise", "show", "--all", "--language", "en"], "prioritise-en.txt"),
    (["prioritise", "--format", "json"], "prioritise.json"),
    (["prioritise", "--format", "csv"], "prioritise.csv"),
  ])
  func isWrittenAsTheGolden(_ arguments: [String], _ golden: String) throws {
    let folder = try WorkspaceFixture.makePrioritised()
    defer { withExtendedLifetime(folder) {} }
    let run = try CommandRun(arguments, in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("[P031]"))
    try expectGolden(run.output, "Tests/CommandTests/Golden/\(golden)")
  }

  @Test func withoutAnyFileItShowsWhatTheAnswersKnow() throws {
    let folder = try WorkspaceFixture.make()
    defer { withExtendedLifetime(folder) {} }
    let run = try CommandRun(["prioritise"], in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("Inget är beslutat än."))
  }

  @Test func judgingAndDecidingIsWrittenDownAndShown() throws {
    let folder = try WorkspaceFixture.make()
    let account = ["--role", "trygghetssamordnare", "--date", "2026-12-01"]
    let set = try CommandRun(
      ["prioritise", "set", "klotter", "skada", "2", "--reason", "barnen ser det"] + account,
      in: folder.path)
    #expect(set.status == 0, "\(set.errors)")
    #expect(set.output == "priorities.csv: 1 rader till\n")
    let again = try CommandRun(
      ["prioritise", "set", "klotter", "skada", "3", "--reason", "fler ser det"] + account,
      in: folder.path)
    #expect(again.output.contains("Före: 2 märkbar (trygghetssamordnare, 2026-12-01)."))
    let decide = try CommandRun(
      ["prioritise", "decide", "klotter", "fokusområde", "--reason", "skolgårdarna"] + account,
      in: folder.path)
    #expect(decide.status == 0, "\(decide.errors)")
    let shown = try CommandRun(["prioritise"], in: folder.path)
    #expect(
      shown.output.contains("Klotter: fokusområde – skolgårdarna (trygghetssamordnare, 2026-12-01)")
    )
    let file = try String(contentsOfFile: folder.path("priorities.csv"), encoding: .utf8)
    #expect(file.split(whereSeparator: \.isNewline).count == 4)
    let draft = try CommandRun(["draft"], in: folder.path)
    #expect(draft.status == 0, "\(draft.errors)")
    let yaml = try String(
      contentsOfFile: folder.path("Reports/host_2026/promise.yaml"), encoding: .utf8)
    #expect(yaml.contains("grounds: decided"))
  }

  @Test(arguments: [
    ["prioritise", "set", "klotter", "skada", "2", "--date", "2026-12-01", "--reason", "x"],
    ["prioritise", "set", "klotter", "skada", "2", "--role", "x", "--reason", "x"],
    ["prioritise", "decide", "klotter", "avstå", "--role", "x", "--date", "2026-12-01"],
  ])
  func nothingIsJudgedWithoutWhoWhenAndWhy(_ arguments: [String]) throws {
    let folder = try WorkspaceFixture.make()
    let run = try CommandRun(arguments, in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("[C001]"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("priorities.csv")))
  }
}
