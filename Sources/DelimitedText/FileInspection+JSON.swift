import Foundation
package import Messages

extension FileInspection {
  /// The same as the text, as JSON with sorted keys; the dialect by its characters.
  ///
  /// - Parameter language: of the sentences in it.
  /// - Returns: one object and a line end.
  /// - Throws: nothing that can befall these values; encoders say that they may.
  package func json(_ language: Language) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Document(self, language)), as: UTF8.self) + "\n"
  }
}

private struct Document: Encodable {
  struct Form: Encodable {
    let encoding: String
    let byteOrderMark: Bool
    let delimiter: String
    let quote: String
    /// `"` or `'` for doubled marks, `\` for a backslash, empty where nothing escapes.
    let escape: String
    let lineEnding: String
    let mixedLineEndings: Bool
  }

  struct Finding: Encodable {
    let aspect: String
    let chosen: String
    let confidence: Double
    let warning: Bool
    let line: Int?
    let text: String
  }

  struct Entry: Encodable {
    let count: Int
    let firstLine: Int

    init?(_ entry: RecordTally.Entry?) {
      guard let entry, entry.count > 0 else { return nil }
      count = entry.count
      firstLine = entry.line
    }
  }

  struct Records: Encodable {
    let data: Int
    let repaired: [String: Entry]
    let ragged: Entry?
    let cutOffLine: Int?
    let passedOver: [String: Entry]
  }

  let file: String
  let bytes: Int
  let dialect: Form
  let findings: [Finding]
  let header: [String]
  let headerRows: Int
  let headerLine: Int?
  let columns: Int
  let tables: Int
  let records: Records

  init(_ inspection: FileInspection, _ language: Language) {
    let source = inspection.file
    let tally = inspection.tally
    file = source.name
    bytes = source.byteCount
    dialect = Form(source.dialect)
    findings = source.findings.map {
      Finding(
        aspect: $0.aspect.rawValue, chosen: $0.chosen,
        confidence: ($0.confidence * 1000).rounded() / 1000, warning: $0.isWarning, line: $0.line,
        text: $0.text(language))
    }
    header = source.header
    headerRows = source.headerRows.count
    headerLine = source.headerLine
    columns = source.width
    tables = tally.tables
    records = Records(
      data: tally.records,
      repaired: Document.named(RepairKind.allCases) { tally.repaired[$0] },
      ragged: Entry(tally.ragged.entry), cutOffLine: tally.cutOffLine,
      passedOver: Document.named(PassedOver.allCases) { tally.passedOver[$0] })
  }

  private static func named<Kind: RawRepresentable<String>>(
    _ kinds: [Kind], _ entry: (Kind) -> RecordTally.Entry?
  ) -> [String: Entry] {
    var named: [String: Entry] = [:]
    for kind in kinds { named[kind.rawValue] = Entry(entry(kind)) }
    return named
  }
}

extension Document.Form {
  init(_ dialect: Dialect) {
    let mark = dialect.quote.byte.map { String(UnicodeScalar($0)) } ?? ""
    encoding = dialect.encoding.name
    byteOrderMark = dialect.hasByteOrderMark
    delimiter = dialect.delimiter.text
    quote = mark
    escape =
      switch dialect.escape {
      case .doubled: mark
      case .backslash: "\\"
      case .none: ""
      }
    lineEnding = dialect.lineEnding.text
    mixedLineEndings = dialect.hasMixedLineEndings
  }
}
