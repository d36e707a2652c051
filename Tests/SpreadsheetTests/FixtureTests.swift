import Foundation
import Spreadsheet
import TestSupport
import Testing

/// Workbooks that other programs wrote; beside each a table of what is in it, by those programs.
@Suite("Other programs' workbooks")
struct FixtureTests {
  private static let folder = "Tests/SpreadsheetTests/Fixtures"
  static let names = ((try? ProjectFolder.names(in: folder)) ?? [])
    .filter { $0.hasSuffix(".xlsx") }

  @Test func fixturesAreFound() {
    #expect(Self.names.count >= 5)
  }

  @Test(arguments: names)
  func everyCellIsAsWritten(_ name: String) throws {
    let workbook = try Workbook.open("\(ProjectFolder.root)/\(Self.folder)/\(name)")
    var lines = ["sheet,cell,kind,text"]
    for sheet in workbook.sheets {
      for row in sheet.rows {
        for cell in row.cells {
          let text = cell.value.text.replacing("\n", with: "\\n")
          let cells = [sheet.name, row.place(of: cell).text, cell.value.kind, text]
          lines.append(cells.map(Self.quoted).joined(separator: ","))
        }
      }
    }
    let table = try ProjectFolder.text("\(Self.folder)/\(name.dropLast(5)).csv")
    let expected = table.split(separator: "\n").map(String.init)
    #expect(lines.sorted() == expected.sorted())
  }

  @Test func hiddenSheetsAreKeptAndChartsAreNot() throws {
    let workbook = try Workbook.open(
      "\(ProjectFolder.root)/\(Self.folder)/openpyxl-types.xlsx")
    #expect(workbook.sheets.map(\.name) == ["Svar", "Dolt blad", "Tomt"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true, false])
    #expect(workbook.sheet(named: "dolt BLAD")?.rows.first?.texts(width: 3) == ["", "gömd", ""])
  }

  private static func quoted(_ text: String) -> String {
    text.contains { "\",".contains($0) }
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}

extension CellValue {
  fileprivate var kind: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .flag: "flag"
    case .date: "date"
    case .error: "error"
    }
  }
}
