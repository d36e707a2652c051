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
    #expect(second.output.contains("1 rad = 1 nya"), "\(second.output)")
    let whole = try WorkspaceFixture.make()
    #expect(
      try CommandRun(["rank", "--format", "json"], in: folder.path).output
        == CommandRun(["rank", "--format", "json"], in: whole.path).output)
  }

  @Test("Rows set aside are mended and come in, whatever the file was written in")
  func mendedRowsComeIn() throws {
    let header =
      "id;tillfälle;Var bor du?;Vad är viktigast?;Hur stort problem? [Dålig belysning];"
      + "Hur stort problem? [Klotter];Med egna ord\r\n"
    let good = (1...8).map { "\($0);mote_1;Centrum;Klotter;3;4;Åäö\r\n" }.joined()
    let text = header + good + "9;mote_x;Centrum;Klotter;3;4;Mörkt på bron\r\n10;mote_1;Centrum\r\n"
    let inputs: [(name: String, encoding: String.Encoding)] = [
      ("ansi.csv", .windowsCP1252), ("utf16.csv", .utf16),
    ]
    for (name, encoding) in inputs {
      let folder = try WorkspaceFixture.copyWithoutAnswers()
      try folder.write(#require(text.data(using: encoding)), to: name)
      let run = try CommandRun(["import", name, "--quarantine", "undan.csv"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("10 rader = 8 nya"), "\(run.output)")
      let aside = try String(contentsOfFile: folder.path("undan.csv"), encoding: .utf8)
      #expect(aside.contains("Mörkt på bron") && aside.contains("Lyhörd: fel"), "\(aside)")
      #expect(aside.contains("10;mote_1;Centrum;;;;;D020"), "\(aside)")
      try folder.write(
        aside.replacingOccurrences(of: "mote_x", with: "mote_1")
          .replacingOccurrences(of: "Centrum;;;;;", with: "Centrum;Klotter;1;2;Hej;"),
        to: "rattad.csv")
      let second = try CommandRun(["import", "rattad.csv"], in: folder.path)
      #expect(second.status == 0, "\(second.errors)")
      #expect(second.output.contains("2 rader = 2 nya"), "\(second.output)")
      #expect(!second.output.contains("hör inte till enkäten"), "\(second.output)")
    }
  }

  @Test func filesWithDifferentHeadersAreSetAsideApart() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(bad(WorkspaceFixture.responses), to: "a.csv")
    try folder.write(
      bad(WorkspaceFixture.responses).replacingOccurrences(of: "id,till", with: "svarsnr,till")
        .replacingOccurrences(of: "mote_1,", with: "mote_1,").replacingOccurrences(
          of: "\n7,", with: "\n1007,"), to: "b.csv")
    let run = try CommandRun(
      ["import", "a.csv", "b.csv", "--quarantine", "undan.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    for name in ["undan-1.csv", "undan-2.csv"] {
      let lines = try String(contentsOfFile: folder.path(name), encoding: .utf8)
        .split(whereSeparator: \.isNewline)
      #expect(lines.count == 2, "\(name): \(lines)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("undan.csv")))
  }

  @Test(
    "What rows are set aside in must be new and writable, or nothing is imported",
    arguments: [("svar.csv", "I014"), ("lyhord.yaml", "I014"), ("lyhord.yaml/undan.csv", "L004")])
  func quarantineIsPreparedFirst(_ path: String, _ code: String) throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let text = bad(try WorkspaceFixture.responses)
    try folder.write(text, to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv", "--quarantine", path], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("fel[\(code)]"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("lyhord.sqlite")))
    #expect(try String(contentsOfFile: folder.path("svar.csv"), encoding: .utf8) == text)
  }

  @Test func aChangeInAFileWithoutNumbersIsNoRevision() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let rows = try WorkspaceFixture.responses.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0 != "," }.dropFirst())
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "svar.csv")
    let first = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(first.status == 0 && !first.errors.contains("I016"), "\(first.errors)")
    let changed = rows + ["mote_1,Centrum,Klotter,2,2,En till"]
    try folder.write(changed.joined(separator: "\n") + "\n", to: "svar.csv")
    let refused = try CommandRun(["import", "svar.csv", "--revise"], in: folder.path)
    #expect(refused.status == 1 && refused.errors.contains("fel[I015]"), "\(refused.errors)")
    let run = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("varning[I016]"), "\(run.errors)")
    #expect(run.errors.contains("nya är rad \(changed.count),"), "\(run.errors)")
    let again = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(!again.errors.contains("I016"), "\(again.errors)")
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
