import DelimitedText
import DialogueStore
package import Messages
import ResponseImport
import Foundation

/// The rows that could not be taken in, as a file that a person mends and imports again.
package struct QuarantineFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  package let rowCount: Int

  /// Makes sure that the rows can be set aside, before anything is imported.
  ///
  /// - Throws: I014 where a file that would be written exists, an input file among them; L004
  ///   where it cannot be written.
  package static func prepare(_ path: String, fileCount: Int) throws(DiagnosticsError) {
    let numbered = fileCount > 1 ? (1...fileCount).map { Self.path(path, number: $0) } : []
    for candidate in [path] + numbered where FileManager.default.fileExists(atPath: candidate) {
      throw DiagnosticsError(Diagnostic(.importQuarantineExists, at: Place(candidate)))
    }
    try WrittenFile.write(Data(), to: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The bad rows below their header, with the reason last: one file where all have one header,
  /// else one for each input that has any, numbered as the inputs are.
  ///
  /// Always UTF-8, with the mark by which Excel knows it. The text of the cells stays as it came;
  /// a row too short is filled up, so that the reason stands in its own column.
  package static func files(
    _ imported: [ImportedFile], at path: String, _ language: Language
  ) -> [QuarantineFile] {
    let parts = imported.enumerated().compactMap { index, file in
      Part(file, number: index + 1, language)
    }
    guard let first = parts.first else { return [] }
    if parts.allSatisfy({ $0.header == first.header }) {
      return [written(first, rows: parts.flatMap(\.rows), to: path)]
    }
    return parts.map { part in
      written(part, rows: part.rows, to: Self.path(path, number: part.number))
    }
  }

  /// `NAME-1.csv` for `NAME.csv`.
  private static func path(_ path: String, number: Int) -> String {
    let url = URL(fileURLWithPath: path)
    guard !url.pathExtension.isEmpty else { return "\(path)-\(number)" }
    return "\(path.dropLast(url.pathExtension.count + 1))-\(number).\(url.pathExtension)"
  }

  private static func written(_ part: Part, rows: [[String]], to path: String) -> QuarantineFile {
    var options = DelimitedWriter.Options()
    options.delimiter = part.delimiter
    options.encoding = .utf8WithByteOrderMark
    var writer = DelimitedWriter(options)
    for row in part.header + rows { writer.append(row) }
    return QuarantineFile(path: path, bytes: writer.bytes, rowCount: rows.count)
  }
}

/// The bad rows of one input.
private struct Part {
  let number: Int
  let delimiter: Delimiter
  let header: [[String]]
  let rows: [[String]]

  /// nil where the input has none.
  init?(_ file: ImportedFile, number: Int, _ language: Language) {
    guard let quarantined = file.outcome?.quarantined, !quarantined.isEmpty else { return nil }
    let table = file.table
    // A file of rows set aside once before has a column of reasons; the new ones take its place.
    let name = table.header.last
    let hasReasons = Language.allCases.contains { Phrase.quarantineReason.text($0) == name }
    let width = hasReasons ? table.width - 1 : table.width
    func filled(_ cells: [String]) -> [String] {
      let kept = hasReasons && cells.count > width ? cells.dropLast() : cells[...]
      return kept + [String](repeating: "", count: max(0, width - kept.count))
    }
    let original = table.originalHeaderRows
    header = original.enumerated().map { index, names in
      filled(names)
        + [index == original.count - 1 ? Phrase.quarantineReason.text(language) : ""]
    }
    let reasons = Dictionary(
      quarantined.map { ($0.line, $0.reason) }, uniquingKeysWith: { first, _ in first })
    rows = table.records.compactMap { record in
      guard let reason = reasons[record.line] else { return nil }
      return filled(record.cells.map(\.text))
        + ["\(reason.kind.code): \(reason.message(language))"]
    }
    self.number = number
    delimiter = table.dialect.delimiter
  }
}
