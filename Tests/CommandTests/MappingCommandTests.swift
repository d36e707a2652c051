import Foundation
import Spreadsheet
import TestSupport
import Testing

/// A file of a tool that Lyhörd does not know, from the first look to the next round.
@Suite struct MappingCommandTests {
  private static let export = """
    Nr;Kväll;Stadsdel;Viktigast;Ljus;Klotter;Kommentar;Namn
    1;mote_1;Centrum;Mörka gator;4;2;Lampan är trasig;Anna Berg
    2;mote_1;Norr;Klotter;Vet ej;5;;Bo Ek

    """

  @Test func fromTheFirstLookToTheNextRound() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(Self.export, to: "netigate.csv")
    let first = try CommandRun(
      [
        "import", "netigate.csv", "--survey", "liten", "--explain", "--write-mapping",
        "netigate.mapping.yaml",
      ], in: folder.path)
    #expect(first.status == 0, "\(first.errors)")
    let draft = try String(
      contentsOfFile: folder.path("netigate.mapping.yaml"), encoding: .utf8)
    for line in ["{column: Kväll, leave: true}", "{column: Nr, role: response_id}"] {
      #expect(draft.contains(line), "\(draft)")
    }
    let unmapped = try CommandRun(
      ["import", "netigate.csv", "--survey", "liten", "--mapping", "saknas"], in: folder.path)
    #expect(unmapped.errors.contains("M007"), "\(unmapped.errors)")
    try folder.write(
      """
      mapping: netigate
      survey: liten
      columns:
        - {column: Nr, role: response_id}
        - {column: Kväll, role: event}
        - {column: Stadsdel, question: omrade, values: {Norr: norra}}
        - {column: Viktigast, question: viktigast, values: {Mörka gator: dalig_belysning}}
        - {column: Ljus, question: grad, part: dalig_belysning}
        - {column: Klotter, question: grad, part: klotter}
        - {column: Kommentar, question: fritext}
        - {column: Namn, leave: true}

      """, to: "netigate.mapping.yaml")
    let check = try CommandRun(
      ["survey", "check", "netigate.mapping.yaml"], in: folder.path)
    #expect(check.status == 0 && check.output.contains("netigate"), "\(check.errors)")
    let run = try CommandRun(["import", "netigate.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2 rader = 2 nya"), "\(run.output)")
    #expect(run.output.contains("kolumnerna tolkas efter netigate.mapping.yaml"), "\(run.output)")
    let again = try CommandRun(
      ["import", "netigate.csv", "--mapping", "netigate"], in: folder.path)
    #expect(again.output.contains("2 inlästa sedan tidigare"), "\(again.output) \(again.errors)")
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(WorkspaceFixture.responses, to: "svar.csv")
    let arguments = ["import", "svar.csv", "--write-mapping", "egen.mapping.yaml"]
    let draft = try CommandRun(arguments, in: folder.path)
    #expect(draft.status == 0 && draft.errors.contains("egen.mapping.yaml"), "\(draft.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("lyhord.sqlite")))
    let twice = try CommandRun(arguments, in: folder.path)
    #expect(twice.status == 1 && twice.errors.contains("M008"), "\(twice.errors)")
    let run = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(run.output.contains("kolumnerna tolkas efter egen.mapping.yaml"), "\(run.errors)")
    let plain = try WorkspaceFixture.make()
    #expect(
      try CommandRun(["rank", "--format", "json"], in: folder.path).output
        == CommandRun(["rank", "--format", "json"], in: plain.path).output)
  }

  @Test(arguments: [
    (["--mapping", "saknas"], "M007"), (["--dialect", "netigat"], "I038"),
  ])
  func whatIsNotThereIsNamed(_ options: [String], _ code: String) throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(WorkspaceFixture.responses, to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv"] + options, in: folder.path)
    #expect(run.status == 1 && run.errors.contains(code), "\(run.errors)")
  }

  /// A workspace whose only survey is a walk with stops.
  private func walk() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let fixtures = "Tests/ResponseImportTests/Fixtures"
    for (name, file) in [
      ("concerns.yaml", "concerns.yaml"), ("repeats/vandring.yaml", "vandring.yaml"),
      ("repeats/kobo/vandring.csv", "vandring.csv"), ("repeats/kobo/stopp.csv", "stopp.csv"),
    ] {
      try folder.write(ProjectFolder.text("\(fixtures)/\(name)"), to: file)
    }
    try folder.write("measures: []\n", to: "measures.yaml")
    try folder.write(
      """
      workspace: lillby
      municipality: Lillby
      surveys: [vandring.yaml]
      taxonomy: concerns.yaml
      measures: measures.yaml
      rounds: {host_2026: {from: 2026-09-01, to: 2026-12-15, label: Hösten}}
      events:
        vandring_1: {round: host_2026, source: safety_walk, date: 2026-10-06, place: Torget, channel: walk}

      """, to: "lyhord.yaml")
    return folder
  }

  @Test("Both may stand in one workbook, as KoboToolbox exports them")
  func twoSheets() throws {
    let folder = try walk()
    let sheets = try ["vandring", "stopp"].map { name in
      let text = try ProjectFolder.text(
        "Tests/ResponseImportTests/Fixtures/repeats/kobo/\(name).csv")
      let rows = text.replacing("Trasig\nlampa", with: "Trasig lampa").split(separator: "\n")
        .map { line in
          line.split(separator: ";", omittingEmptySubsequences: false)
            .map { CellValue.text(String($0.dropFirst().dropLast())) }
        }
      return Sheet(name: name, table: rows)
    }
    try folder.write(Data(Workbook(sheets: sheets).bytes(name: "k.xlsx")), to: "kobo.xlsx")
    let run = try CommandRun(["import", "kobo.xlsx"], in: folder.path)
    #expect(run.output.contains("3 rader = 3 nya"), "\(run.output) \(run.errors)")
    #expect(run.output.contains("sammanfogad med vandring"), "\(run.output)")
  }

  @Test("A walk and its stops are given together, in any order")
  func twoFiles() throws {
    let folder = try walk()
    let alone = try CommandRun(["import", "vandring.csv"], in: folder.path)
    #expect(alone.status == 1 && alone.errors.contains("I032"), "\(alone.errors)")
    let half = try CommandRun(["import", "stopp.csv"], in: folder.path)
    #expect(half.status == 1 && half.errors.contains("I033"), "\(half.errors)")
    let both = try CommandRun(["import", "stopp.csv", "vandring.csv"], in: folder.path)
    #expect(both.status == 0, "\(both.errors)")
    #expect(both.output.contains("3 rader = 3 nya"), "\(both.output)")
    #expect(both.output.contains("sammanfogad med vandring.csv"), "\(both.output)")
    #expect(both.errors.contains("I035"), "\(both.errors)")
    let again = try CommandRun(["import", "vandring.csv", "stopp.csv"], in: folder.path)
    #expect(again.output.contains("3 inlästa sedan tidigare"), "\(again.output) \(again.errors)")
  }
}
