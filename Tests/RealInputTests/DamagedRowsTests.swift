import DelimitedText
import DialogueSession
import DialogueStore
import DialogueWorkspace
import Foundation
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

/// Rows of the real survey, each damaged in its own way as hands, spreadsheets and editors do it.
@Suite(
  "Real input: every damaged row comes back with its reason",
  .enabled(if: ProjectFolder.hasShared("real-input/resident-survey-2022-03.csv")))
struct DamagedRowsTests {
  /// What is done to one row.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The code that comes back.
    let code: String
    /// The column and the value that must be named; nil where the row as a whole is at fault.
    var column: String?
    var value: String?
    /// Works on the cells, in the order of the header.
    var cells: (@Sendable (inout [String: String]) -> Void)?
    /// Works on the line as it stands.
    var line: (@Sendable (String) -> String)?

    static func cell(
      _ name: String, _ column: String, _ value: String, _ code: String
    ) -> Damage {
      Damage(
        testDescription: name, code: code, column: column, value: value,
        cells: { $0[column] = value })
    }
  }

  static let damages: [Damage] = [
    .cell("a step that the scale lacks", "q3_01", "7", "I040"),
    .cell("a step with decimals", "q3_02", "3,5", "I040"),
    .cell("a negative step", "q3_03", "-4", "I040"),
    .cell("a word instead of a code", "q3_04", "bra", "I040"),
    .cell("two codes in one cell", "q3_05", "4/5", "I040"),
    .cell("a district that does not exist", "counci", "7", "I040"),
    .cell("an age typed as years", "q40_w", "47", "I040"),
    .cell("a label with a slip of the keyboard", "q41_w", "Kvina", "I041"),
    .cell("a label that an editor garbled", "q40_w", "18â€“24 Ã¥r", "I041"),
    .cell("an item that the list lacks", "q4_01", "17", "I040"),
    .cell("a spreadsheet's error", "q2_05", "#REF!", "I040"),
    .cell("a formula", "q2_06", "=A1+1", "I040"),
    .cell("a date that a spreadsheet made of a number", "q3_06", "05-apr", "I040"),
    .cell("a question mark", "q31_01", "2?", "I041"),
    .cell("a letter O for a zero", "q3_07", "O", "I040"),
    .cell("a comment beside the code", "q3_08", "4 (osäker)", "I040"),
    .cell("a telephone number in the wrong cell", "q3_09", "070-174 06 05", "I040"),
    Damage(
      testDescription: "the same pick twice", code: "I044", column: "q4_02", value: "5",
      cells: {
        $0["q4_01"] = "5"
        $0["q4_02"] = "5"
        $0["q4_03"] = "NA"
      }),
    Damage(
      testDescription: "a row cut off in the middle", code: "D020",
      line: { String($0.prefix($0.count / 2)) }),
    Damage(
      testDescription: "five cells too many", code: "D020", line: { $0 + ",1,2,3,4,5" }),
    Damage(
      testDescription: "a row of another table", code: "I007",
      cells: { cells in
        for name in cells.keys where name != "id" { cells[name] = "x" }
      }),
    Damage(testDescription: "the id of another row", code: "I008", cells: { $0["id"] = "21001" }),
  ]

  @Test("Row, column, value, reason and remedy", arguments: damages)
  func comesBack(_ damage: Damage) throws {
    let path = "\(ProjectFolder.shared ?? "")/real-input/resident-survey-2022-03.csv"
    var lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isNewline).prefix(60).map(String.init)
    let header = lines[0].split(separator: ",").map(String.init)
    let row = 37
    if let edit = damage.cells {
      let cells = lines[row].split(separator: ",", omittingEmptySubsequences: false)
      var named = Dictionary(uniqueKeysWithValues: zip(header, cells.map(String.init)))
      edit(&named)
      lines[row] = header.map { name in
        let cell = named[name] ?? ""
        return cell.contains(",") ? "\"\(cell)\"" : cell
      }.joined(separator: ",")
    }
    if let edit = damage.line { lines[row] = edit(lines[row]) }
    let folder = try workspace()
    let file = try folder.write(lines.joined(separator: "\n") + "\n", to: "svar.csv")
    let session = try DialogueSession.open(folder.path)
    let read = try #require(
      try session.understand(
        ImportRequest(
          files: [file], survey: nil, event: nil, reading: .init(),
          policy: ImportPolicy(quarantinesBadRows: true, revises: false),
          importedAt: "2022-04-01T00:00:00Z")
      ).first
    ).read
    let reports = read.cellReports() + read.quarantined.map(\.reason)
    let ours = reports.filter { $0.place?.line == row + 1 }
    let report = try #require(
      ours.first { $0.kind.code.hasPrefix(damage.code) }, "\(reports.map { $0.kind.code })")
    #expect(read.rowCount == 59, "no row is lost")
    // Only the row with the borrowed id has a fellow.
    #expect(reports.count - ours.count == (damage.code == "I008" ? 1 : 0))
    for language in Language.allCases {
      let message = report.message(language)
      if let column = damage.column { #expect(message.contains(column), "\(message)") }
      if let value = damage.value, !value.hasPrefix("070") {
        #expect(message.contains(value), "\(message)")
      }
      #expect(!message.contains("174 06"), "a telephone number is masked")
      #expect(!report.remedy(language).isEmpty)
    }
  }

  private func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let fixture = "Tests/RealInputTests/Fixtures/resident-survey"
    for name in try ProjectFolder.names(in: fixture) {
      try folder.write(ProjectFolder.text("\(fixture)/\(name)"), to: name)
    }
    return folder
  }
}
