import Foundation
import Spreadsheet
import TestSupport
import Testing

/// Responses come in from Excel workbooks as they do from CSV.
@Suite struct WorkbookImportTests {
  private static let forms = "\(ProjectFolder.root)/\(WorkspaceFixture.folder)/microsoft-forms.xlsx"

  /// A new workspace of the template, with the project's own surveys.
  private func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["init", "."], in: folder.path)
    guard run.status == 0 else { throw WorkspaceFixture.Failure(text: run.errors) }
    return folder
  }

  private func importing(
    _ file: String, in folder: TemporaryFolder, _ more: [String] = []
  ) throws -> CommandRun {
    try CommandRun(["import", file, "--event", "dialog_1"] + more, in: folder.path)
  }

  /// The responses of the small workspace as cells.
  private func fixtureRows() throws -> [[CellValue?]] {
    try WorkspaceFixture.responses.split(separator: "\n").map { line in
      var cells = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      return cells.map(CellValue.text)
    }
  }

  /// The database but for what tells of the files that were imported and of their lines.
  private func answers(_ folder: TemporaryFolder) throws -> String {
    try PlainSQL.dump(folder.path("lyhord.sqlite"), except: ["imports", "quarantined"])
  }

  @Test func aWorkbookOfMicrosoftForms() throws {
    let folder = try workspace()
    let run = try importing(Self.forms, in: folder, ["--quarantine", "undan.csv"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains("Microsoft Forms, Excel-arbetsbok, bladet ”Form1”"), "\(run.output)")
    #expect(
      run.output.contains(
        "6 rader = 4 nya + 0 ändrade + 0 inlästa sedan tidigare + 2 undanlagda"),
      "\(run.output)")
    #expect(run.errors.contains("microsoft-forms.xlsx:4: fel[I008]"), "\(run.errors)")
    #expect(run.errors.contains("microsoft-forms.xlsx:6: fel[I008]"), "\(run.errors)")
    let aside = try String(contentsOfFile: folder.path("undan.csv"), encoding: .utf8)
    #expect(aside.contains("3;2026-10-06T18:05:00;2026-10-06T18:12:00;anonymous;"), "\(aside)")
    let again = try importing(Self.forms, in: folder, ["--quarantine", "undan2.csv"])
    #expect(again.output.contains("0 nya + 0 ändrade + 4 inlästa sedan tidigare"))
  }

  @Test func rowsSetAsideAreMendedAsCSV() throws {
    let folder = try workspace()
    _ = try importing(Self.forms, in: folder, ["--quarantine", "undan.csv"])
    let aside = try String(contentsOfFile: folder.path("undan.csv"), encoding: .utf8)
    try folder.write(
      aside.replacing("3;2026-10-06T18:07:00", with: "5;2026-10-06T18:07:00"), to: "rattad.csv")
    let run = try importing("rattad.csv", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2 rader = 2 nya"), "\(run.output)")
  }

  /// The same cells, written by hand as CSV, give the same database.
  @Test func theSameAsFromCSV() throws {
    let workbook = try Workbook.open(Self.forms)
    let sheet = try #require(workbook.sheet(named: "Form1"))
    let lines = sheet.rows.map { row in
      row.texts(width: sheet.columnCount)
        .map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
    }
    let fromText = try workspace()
    try fromText.write(lines.joined(separator: "\r\n") + "\r\n", to: "svar.csv")
    let fromWorkbook = try workspace()
    for (folder, file) in [(fromText, "svar.csv"), (fromWorkbook, Self.forms)] {
      let run = try importing(file, in: folder, ["--quarantine", "undan.csv"])
      #expect(run.status == 0, "\(run.errors)")
    }
    let text = try answers(fromText)
    #expect(text.contains("Mörkt på gångvägen"))
    #expect(try answers(fromWorkbook) == text)
  }

  @Test func everySheetIsLookedAt() throws {
    let rows = try fixtureRows()
    let workbook = Workbook(sheets: [
      Sheet(name: "Försättsblad", table: [[.text("Svar från mötet")], [.text("Till Anna")]]),
      Sheet(name: "Gamla", isHidden: true, table: rows),
      // A title, an empty row, and the table further down and to the right of nothing.
      Sheet(name: "Svar 2", table: [[.text("Dialogkvällen")], []] + rows),
      Sheet(name: "Kopia", table: rows),
    ])
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(Data(workbook.bytes(name: "svar.xlsx")), to: "svar.xlsx")
    let run = try CommandRun(["import", "svar.xlsx"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("bladet ”Svar 2”"), "\(run.output)")
    #expect(
      run.output.contains("bladen ”Kopia”, ”Gamla” har också enkätens rubriker"), "\(run.output)")
    #expect(run.output.contains("120 rader = 120 nya"), "\(run.output)")
    let whole = try WorkspaceFixture.make()
    #expect(
      try CommandRun(["rank", "--format", "json"], in: folder.path).output
        == CommandRun(["rank", "--format", "json"], in: whole.path).output)
  }

  @Test func faultsNameTheRowOfTheSheet() throws {
    var rows = try fixtureRows()
    // Two empty rows and a cell of several lines before the row that is bad.
    rows[2][rows[2].count - 1] = .text("ett\ntvå\r\ntre")
    rows.insert(contentsOf: [[], []], at: 3)
    rows[9][1] = .text("mote_x")
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let workbook = Workbook(sheets: [Sheet(name: "Svar", table: rows)])
    try folder.write(Data(workbook.bytes(name: "svar.xlsx")), to: "svar.xlsx")
    let run = try CommandRun(["import", "svar.xlsx"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("svar.xlsx:10: fel[I006]"), "\(run.errors)")
    #expect(run.errors.contains("1 av 120 rader"), "\(run.errors)")
  }

  @Test func aFarCellDoesNoHarm() throws {
    var rows = try fixtureRows()
    rows[0] += [CellValue?](repeating: nil, count: 200) + [.text("anteckning")]
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let workbook = Workbook(sheets: [Sheet(name: "Svar", table: rows)])
    try folder.write(Data(workbook.bytes(name: "svar.xlsx")), to: "svar.xlsx")
    let run = try CommandRun(["import", "svar.xlsx"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("120 rader = 120 nya"), "\(run.output)")
  }

  @Test func whatIsNoSuchWorkbook() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    try folder.write(Data(header + [UInt8](repeating: 0, count: 504)), to: "gammal.xls")
    try folder.write(
      Data(Workbook(sheets: []).bytes(name: "tom.xlsx")), to: "tom.xlsx")
    let whole = try Data(contentsOf: URL(fileURLWithPath: Self.forms))
    try folder.write(whole.prefix(whole.count / 2), to: "halv.xlsx")
    // Text stays text, whatever the file is called.
    try folder.write(WorkspaceFixture.responses, to: "egentligen-csv.xlsx")
    for (file, code) in [("gammal.xls", "X101"), ("tom.xlsx", "L005"), ("halv.xlsx", "X107")] {
      let run = try CommandRun(["import", file], in: folder.path)
      #expect(run.status == 1)
      #expect(run.errors.contains("\(file): fel[\(code)]: "), "\(run.errors)")
    }
    let run = try CommandRun(["import", "egentligen-csv.xlsx"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
  }
}
