import DelimitedText
import DialogueStore
package import Messages
import ResponseImport

/// The rows that could not be taken in, as a file that a person mends and imports again.
package enum QuarantineFile {
  /// The bad rows of each file below its header, in the original bytes, with the reason last.
  ///
  /// The bytes stay as they came, so that what the person sees in it is what the exporter wrote;
  /// only the reason is added, in the file's own encoding and delimiter.
  package static func bytes(_ files: [ImportedFile], _ language: Language) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      guard let rows = file.outcome?.quarantined, !rows.isEmpty else { continue }
      let original = file.table.originalHeaderRows
      for (index, header) in original.enumerated() {
        let reason = index == original.count - 1 ? Phrase.quarantineReason.text(language) : ""
        bytes += line(header + [reason], like: file.table)
      }
      let delimiter = encoded(file.table.dialect.delimiter.text, like: file.table)
      for row in rows {
        let reason = "\(row.reason.kind.code): \(row.reason.message(language))"
        bytes += row.original + delimiter + line([reason], like: file.table)
      }
    }
    return bytes
  }

  private static func line(_ cells: [String], like table: DelimitedFile) -> [UInt8] {
    var options = DelimitedWriter.Options()
    options.delimiter = table.dialect.delimiter
    options.lineEnding = table.dialect.lineEnding
    options.encoding = table.dialect.encoding == .windows1252 ? .windows1252 : .utf8
    var writer = DelimitedWriter(options)
    writer.append(cells)
    return writer.bytes
  }

  private static func encoded(_ text: String, like table: DelimitedFile) -> [UInt8] {
    Array(text.utf8)
  }
}
