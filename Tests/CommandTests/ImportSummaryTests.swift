import Foundation
import TestSupport
import Testing

/// What a person reads when a file has come in, and of those that have: one screen, in two languages.
@Suite struct ImportSummaryTests {
  /// A file with something of everything that can be told of.
  private func workspace() throws -> TemporaryFolder {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let lines = try WorkspaceFixture.responses.split(separator: "\n").map(String.init)
    let header = lines[0] + ",E-post,Kommentar till oss"
    let odd = [
      "901,mote_1,Centrumm,Klotter,5,3,Ring 070-123 45 67,a@b.se,hej",
      "902,mote_2,Långt bort,\"Klotter, Dålig belysning, Skadegörelse\",7,x,,,",
      "903,mote_x,Centrum,Klotter,5,3,,,", "904,mote_3,Centrum", "905,mote_1,,,,,,,",
    ]
    let rows = lines.dropFirst().map { "\($0),," } + odd
    try folder.write(([header] + rows).joined(separator: "\n") + "\n\n", to: "svar.csv")
    return folder
  }

  @Test(arguments: ["sv", "en"])
  func fitsAScreen(_ language: String) throws {
    let folder = try workspace()
    let run = try CommandRun(
      ["import", "svar.csv", "--quarantine", "undan.csv", "--language", language], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24, "\(run.output)")
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(run.output)")
    #expect(!run.output.contains("070-123"), "an example shows personal data")
    try expectGolden(run.output, "Tests/CommandTests/Golden/import-\(language).txt")
    let list = try CommandRun(["imports", "--language", language], in: folder.path)
    try expectGolden(withoutTime(list.output), "Tests/CommandTests/Golden/imports-\(language).txt")
    let show = try CommandRun(["imports", "show", "1", "--language", language], in: folder.path)
    try expectGolden(
      withoutTime(show.output), "Tests/CommandTests/Golden/imports-show-\(language).txt")
    for output in [list.output, show.output] {
      #expect(output.split(separator: "\n").count <= 24)
    }
  }

  @Test func theSameForPrograms() throws {
    let folder = try workspace()
    let run = try CommandRun(
      ["import", "svar.csv", "--quarantine", "undan.csv", "--format", "json"], in: folder.path)
    try expectGolden(run.output, "Tests/CommandTests/Golden/import.json")
    for (arguments, name) in [
      (["imports"], "imports"), (["imports", "show", "1"], "imports-show"),
    ] {
      let run = try CommandRun(arguments + ["--format", "json"], in: folder.path)
      #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is NSObject)
      try expectGolden(withoutTime(run.output), "Tests/CommandTests/Golden/\(name).json")
    }
    let explain = try CommandRun(
      ["import", "svar.csv", "--explain", "--format", "json"], in: folder.path)
    #expect(explain.output.contains(#""use" : "personal""#), "\(explain.output)")
    #expect(!explain.output.contains(#""import""#))
  }

  @Test func aKnownFileSaysSo() throws {
    let folder = try WorkspaceFixture.make()
    let run = try CommandRun(["import", "grund.csv"], in: folder.path)
    #expect(
      run.output.contains("inget nytt, samma fil är redan inläst (inläsning 1)"), "\(run.output)")
  }

  @Test func undoSaysWhatStays() throws {
    let folder = try WorkspaceFixture.make()
    try folder.write(
      WorkspaceFixture.responses + "500,mote_1,Centrum,Klotter,2,2,ny\n", to: "fler.csv")
    #expect(try CommandRun(["import", "fler.csv"], in: folder.path).status == 0)
    let run = try CommandRun(["imports", "undo", "1"], in: folder.path)
    #expect(
      run.output.contains("120 svar är kvar, för de stod även i inläsning 2."), "\(run.output)")
    #expect(try CommandRun(["doctor"], in: folder.path).status == 0)
  }

  @Test("The wrong event first and the right one after it is stopped, with the way out")
  func theWrongEvent() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let text = try WorkspaceFixture.responses.replacing(/,mote_[0-9],/, with: ",,")
    try folder.write(text, to: "svar.csv")
    #expect(
      try CommandRun(["import", "svar.csv", "--event", "mote_1"], in: folder.path).status == 0)
    let again = try CommandRun(["import", "svar.csv", "--event", "mote_2"], in: folder.path)
    #expect(again.status == 1 && again.errors.contains("fel[I018]"), "\(again.errors)")
    #expect(again.errors.contains("`lyhord imports undo 1`"), "\(again.errors)")
    // Other bytes with the same answers are let in, with a warning.
    try folder.write(text + "\n", to: "kopia.csv")
    let copy = try CommandRun(["import", "kopia.csv", "--event", "mote_2"], in: folder.path)
    #expect(copy.status == 0 && copy.errors.contains("varning[I019]"), "\(copy.errors)")
  }

  /// The text with the moment of import taken out, which no two runs share.
  private func withoutTime(_ text: String) -> String {
    text.replacing(/20[0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ][0-9][0-9]:[0-9][0-9](:[0-9][0-9]Z)?/) {
      "0000-00-00T00:00:00Z".prefix($0.output.0.count)
    }
  }
}
