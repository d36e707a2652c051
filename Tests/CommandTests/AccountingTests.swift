import Foundation
import TestSupport
import Testing

/// Every row is accounted for, and what came in can be taken back.
@Suite struct AccountingTests {
  private func bad(_ text: String) -> String {
    text.replacingOccurrences(of: "\n7,mote_1,", with: "\n7,mote_x,")
  }

  @Test func oneBadRowStopsEverything() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(bad(WorkspaceFixture.responses), to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("svar.csv:8: fel[I006]"), "\(run.errors)")
    #expect(run.errors.contains("fel[I010]"))
    #expect(run.errors.contains("1 av 120 rader"))
    let rank = try CommandRun(["rank"], in: folder.path)
    #expect(rank.status == 1)
  }

  @Test func badRowsAreSetAsideMendedAndImported() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(bad(WorkspaceFixture.responses), to: "svar.csv")
    let run = try CommandRun(
      ["import", "svar.csv", "--quarantine", "undan.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(
        "120 rader = 119 nya + 0 ändrade + 0 inlästa sedan tidigare + 1 undanlagda"),
      "\(run.output)")
    let aside = try String(contentsOfFile: folder.path("undan.csv"), encoding: .utf8)
    #expect(aside.contains("I006"))
    try folder.write(
      aside.replacingOccurrences(of: "mote_x", with: "mote_1"), to: "undan.csv")
    let second = try CommandRun(["import", "undan.csv"], in: folder.path)
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.contains("1 rader = 1 nya"), "\(second.output)")
    let whole = try WorkspaceFixture.make()
    #expect(
      try CommandRun(["rank", "--format", "json"], in: folder.path).output
        == CommandRun(["rank", "--format", "json"], in: whole.path).output)
  }

  @Test func importingAgainLeavesNoTrace() throws {
    let folder = try WorkspaceFixture.make()
    let before = try PlainSQL.dump(folder.path("lyhord.sqlite"))
    let run = try CommandRun(["import", "grund.csv"], in: folder.path)
    #expect(run.output.contains("120 rader = 0 nya + 0 ändrade + 120 inlästa sedan tidigare"))
    #expect(try PlainSQL.dump(folder.path("lyhord.sqlite")) == before)
  }

  @Test func changedAnswersAreRevisedOnRequestAndUndone() throws {
    let folder = try WorkspaceFixture.make()
    let path = folder.path("lyhord.sqlite")
    let before = try PlainSQL.dump(path, except: ["imports"])
    try folder.write(
      WorkspaceFixture.responses.replacingOccurrences(
        of: "\n9,mote_1,Centrum,", with: "\n9,mote_1,Norra delen,"), to: "svar.csv")
    let refused = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("fel[I009]"), "\(refused.errors)")
    let revised = try CommandRun(["import", "svar.csv", "--revise"], in: folder.path)
    #expect(revised.output.contains("0 nya + 1 ändrade + 119 inlästa"), "\(revised.output)")
    #expect(try PlainSQL.dump(path, except: ["imports"]) != before)
    let undone = try CommandRun(["imports", "undo", "2"], in: folder.path)
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(try PlainSQL.dump(path, except: ["imports"]) == before)
  }
}
