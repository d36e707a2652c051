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

  /// Writes the bad rows of some inputs; none where there are none.
  ///
  /// - Throws: L004 where they cannot be written; no file is left then.
  package static func write(
    _ imported: [ImportedFile], to path: String, _ language: Language
  ) throws(DiagnosticsError) -> [QuarantineFile] {
    let files = files(imported, at: path, language)
    do {
      for file in files { try WrittenFile.write(Data(file.bytes), to: file.path) }
    } catch {
      for file in files { try? FileManager.default.removeItem(atPath: file.path) }
      throw error
    }
    return files
  }

  /// The bad rows below their header, with the reason last: one file where all inputs are written
  /// alike, else one for each input that has any, numbered as the inputs are.
  ///
  /// The bytes are the input's own: its encoding, delimiter, quotation marks, line ends and header
  /// rows, so that what is mended is read as the input was. Rows of a workbook become CSV that
  /// Excel opens.
  package static func files(
    _ imported: [ImportedFile], at path: String, _ language: Language
  ) -> [QuarantineFile] {
    let parts = imported.enumerated().compactMap { index, file in
      Part(file, number: index + 1, language)
    }
    guard let first = parts.first else { return [] }
    if parts.allSatisfy({ $0.isWrittenLike(first) }) {
      return [first.written(with: parts.dropFirst(), to: path)]
    }
    return parts.map { part in part.written(with: [], to: Self.path(path, number: part.number)) }
  }

  /// `NAME-1.csv` for `NAME.csv`.
  private static func path(_ path: String, number: Int) -> String {
    let url = URL(fileURLWithPath: path)
    guard !url.pathExtension.isEmpty else { return "\(path)-\(number)" }
    return "\(path.dropLast(url.pathExtension.count + 1))-\(number).\(url.pathExtension)"
  }
}

/// The bad rows of one input.
private struct Part {
  let number: Int
  private let table: DelimitedFile
  private let rows: [(record: Record, reason: String)]
  private let heading: String
  /// Whether the input is itself a file of rows set aside, with a column of reasons.
  private let hasReasons: Bool

  /// nil where the input has none.
  init?(_ file: ImportedFile, number: Int, _ language: Language) {
    guard let quarantined = file.outcome?.quarantined, !quarantined.isEmpty else { return nil }
    self.number = number
    table = file.table
    heading = Phrase.quarantineReason.text(language)
    let name = table.header.last
    hasReasons = Language.allCases.contains { Phrase.quarantineReason.text($0) == name }
    let reasons = Dictionary(
      quarantined.map { ($0.line, $0.reason) }, uniquingKeysWith: { first, _ in first })
    rows = table.records.compactMap { record in
      reasons[record.line].map { reason in
        (record, "\(reason.kind.code): \(reason.message(language))")
      }
    }
  }

  /// Whether the rows of both can stand in one file.
  func isWrittenLike(_ other: Part) -> Bool {
    table.dialect == other.table.dialect
      && table.originalHeaderRows == other.table.originalHeaderRows
      && hasReasons == other.hasReasons
  }

  func written(with others: some Sequence<Part>, to path: String) -> QuarantineFile {
    var writer = RemarkWriter(table, heading: heading, replacesLast: hasReasons)
    let all = rows + others.flatMap(\.rows)
    for row in all { writer.append(row.record, remark: row.reason) }
    return QuarantineFile(path: path, bytes: writer.bytes, rowCount: all.count)
  }
}
