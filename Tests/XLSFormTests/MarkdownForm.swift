import Spreadsheet
import TestSupport
import Testing

@testable import XLSForm

/// A form written as Markdown tables: a sheet's name stands before its first row.
struct MarkdownForm: CustomTestStringConvertible, Sendable {
  let name: String
  let workbook: Workbook

  var testDescription: String { name }

  static let folder = "Tests/XLSFormTests/Fixtures/forms"

  static let all: [MarkdownForm] = [folder, "\(folder)/pyxform"].flatMap { folder in
    let names = (try? ProjectFolder.names(in: folder)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.compactMap { name in
      (try? ProjectFolder.text("\(folder)/\(name)")).map {
        MarkdownForm(name: String(name.dropLast(3)), text: $0)
      }
    }
  }

  init(name: String, text: String) {
    self.name = name
    var sheets: [(name: String, rows: [[CellValue?]])] = []
    for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("|") {
      let cells = Self.cells(line)
      if let title = cells.first, !title.isEmpty { sheets.append((title, [])) }
      guard !sheets.isEmpty else { continue }
      sheets[sheets.count - 1].rows.append(
        cells.dropFirst().map { $0.isEmpty ? nil : .text($0) })
    }
    workbook = Workbook(sheets: sheets.map { Sheet(name: $0.name, table: $0.rows) })
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.dropFirst() {
      if isEscaped {
        cells[cells.count - 1].append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.dropLast().map(\.trimmed)
  }
}

extension XLSFormTables {
  /// The tables as Markdown, for golden files.
  var markdown: String {
    [survey, choices, settings, carried].map { table in
      let rows = [table.header] + table.rows.map(\.cells)
      let lines = rows.enumerated().map { index, row in
        let cells = [index == 0 ? table.name : ""] + row
        return "| "
          + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: "\\n") }
          .joined(separator: " | ") + " |"
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
