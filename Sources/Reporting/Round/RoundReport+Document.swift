import DelimitedText
import DialogueWorkspace
import Foundation
package import Messages
import Priorities
import ZipArchive

/// The report in the forms that are worked on further: what the page says, section by section.
extension RoundReport {
  /// One form of the report.
  package struct File: Hashable, Sendable {
    /// The ending of its name: `html`, `docx`, `md`, `csv`, `json`.
    package let ending: String
    package let bytes: [UInt8]
  }

  /// The page, and what it says as a Word file whose charts Word draws by itself, as CommonMark, and its
  /// tables as CSV and JSON.
  ///
  /// - Throws: `ZipFault` where the Word file is larger than a zip archive can be; what the encoder of
  ///   JSON throws.
  package func files(_ language: Language) throws -> [File] {
    let document = document(language)
    return [
      File(ending: "html", bytes: Array(html(language).utf8)),
      File(ending: "docx", bytes: try WordFile(document: document, language: language).bytes()),
      File(ending: "md", bytes: Array(document.markdown.utf8)),
      File(ending: "csv", bytes: document.csv(isMadeUp: ranking.isMadeUp)),
      File(ending: "json", bytes: Array(try document.json(of: self, language).utf8)),
    ]
  }

  /// The charts of the page, each a file of its own; none of a part of the people, whose charts would
  /// have the names of everyone's.
  package func charts(_ language: Language) -> [(name: String, bytes: [UInt8])] {
    document(language).parts.compactMap { part in
      guard case .figure(let figure) = part, let file = figure.file else { return nil }
      return (file, ChartFile(figure: figure).bytes)
    }
  }

  /// What the page says.
  func document(_ language: Language) -> Document {
    let wording = RoundWording(ranking: ranking, language: language)
    let municipality = ranking.workspace.municipality.text(language)
    let subtitle = subtitle(wording, municipality).joined(separator: " · ")
    return Document(
      title: title(language), marks: marks(language),
      parts: [.paragraph(.text(subtitle))]
        + sections(wording).flatMap {
          PageReading($0.html, hasFiles: ranking.selection.group == nil).parts
        }
        + [.paragraph(.text(wording(.reportMadeBy, ["municipality": municipality])))])
  }
}

extension Document {
  fileprivate var tables: [Table] {
    parts.compactMap { part in
      if case .table(let table) = part { table } else { nil }
    }
  }

  /// Every cell of every table, a line each, for spreadsheets and their filters; UTF-8, comma.
  ///
  /// Tables of a page have different columns, so that one file can only hold them cell by cell.
  fileprivate func csv(isMadeUp: Bool) -> [UInt8] {
    var options = DelimitedWriter.Options()
    options.guardsFormulas = true
    var writer = DelimitedWriter(options)
    writer.append(["table", "row", "heading", "column", "text", "made_up"])
    for table in tables {
      for (number, row) in table.rows.enumerated() {
        for (column, cell) in zip(table.columns, row).dropFirst() {
          writer.append([
            table.id, "\(number + 1)", row.first?.plain, column, cell.plain, isMadeUp ? "1" : "0",
          ])
        }
      }
    }
    return writer.bytes
  }

  /// The tables as JSON with sorted keys: of each its name, caption, columns and rows as they are read.
  fileprivate func json(of report: RoundReport, _ language: Language) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let form = TablesForm(
      title: title, round: report.ranking.selection.round, language: language.rawValue,
      madeUp: report.ranking.isMadeUp,
      tables: tables.map { table in
        TablesForm.Table(
          id: table.id, caption: table.caption, columns: table.columns,
          rows: table.rows.map { $0.map(\.plain) })
      })
    return String(decoding: try encoder.encode(form), as: UTF8.self) + "\n"
  }
}

private struct TablesForm: Encodable {
  struct Table: Encodable {
    let id: String
    let caption: String
    let columns: [String]
    let rows: [[String]]
  }

  let title: String
  let round: String
  let language: String
  let madeUp: Bool
  let tables: [Table]
}
