import DelimitedText
import Messages
import Testing

@Suite("Rows of a sheet are read like the records of a file")
struct TableRowTests {
  private func file(_ rows: [(Int, [String])], headerRows: Int? = nil) throws -> DelimitedFile {
    try DelimitedFile(
      rows: rows.map { TableRow(number: $0.0, cells: $0.1) }, sheet: "Svar", name: "svar.xlsx",
      byteCount: 7, headerRows: headerRows)
  }

  @Test func cellsAndRowNumbersComeBack() throws {
    let file = try file([
      (3, ["ID", "Fråga \"ett\"", ""]), (4, ["1", "a,b;c\td", "x"]),
      (9, ["2", "två\nrader\roch\r\nfler", ""]), (10, ["3", "\"", "'y'"]), (12, ["", "", ""]),
      (20, ["4", " mellanslag ", "sep=;"]),
    ])
    #expect(file.sheet == "Svar")
    #expect(file.form == "xlsx \"Svar\"")
    #expect(file.header == ["ID", "Fråga \"ett\"", ""])
    #expect(file.headerLine == 3)
    #expect(file.byteCount == 7)
    let records = Array(file.records)
    #expect(records.map(\.line) == [4, 9, 10, 20])
    #expect(records.allSatisfy { $0.state == .whole })
    #expect(
      records.map { $0.cells.map(\.text) } == [
        ["1", "a,b;c\td", "x"], ["2", "två\nrader\roch\r\nfler", ""], ["3", "\"", "'y'"],
        ["4", " mellanslag ", "sep=;"],
      ])
    #expect(String(decoding: records[2].original, as: UTF8.self) == #""3","""","'y'""#)
  }

  @Test func aSheetOfOneColumn() throws {
    let file = try file([(1, ["Vad oroar dig?"]), (2, ["Mörker, klotter"]), (3, ["sep=;"])])
    #expect(file.header == ["Vad oroar dig?"])
    #expect(file.records.map { $0.cells.map(\.text) } == [["Mörker, klotter"], ["sep=;"]])
  }

  @Test func nothingIsSaidOfSeparators() throws {
    let rows = [(1, ["a", "b"]), (2, ["1", "2"]), (3, ["1", "fÃ¥"])]
    let file = try file(rows)
    #expect(
      file.findings.allSatisfy { finding in
        ![.encoding, .delimiter, .quote, .lineEnding].contains(finding.aspect)
      })
    #expect(file.findings.first { $0.aspect == .bytes }?.line == 3, "garbled text is still told")
  }

  @Test func aSheetOfNothing() {
    let error = #expect(throws: DiagnosticsError.self) { try file([(1, ["", " "])]) }
    #expect(error?.diagnostics.map(\.kind) == [.fileEmpty])
  }
}
