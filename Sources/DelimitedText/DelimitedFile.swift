package import Messages

/// A file of delimited text: what was found out about it, its header and its records.
///
/// The records are read as they are asked for, each time anew; only the text itself is kept.
package struct DelimitedFile: Sendable {
  /// The path, or whatever the caller named the bytes.
  package let name: String
  package let dialect: Dialect
  /// What was found out and decided, in the order of `DialectFinding.Aspect`.
  package let findings: [DialectFinding]
  /// One name a column: what stands in the header rows, from the top, joined with a space.
  ///
  /// Empty if the file has no header; a column without name is an empty string.
  package let header: [String]
  /// The header rows one by one, without invisible characters and outer spaces.
  package let headerRows: [[String]]
  /// The header rows as they stand in the file.
  package let originalHeaderRows: [[String]]
  /// How many bytes the file has.
  package let byteCount: Int
  /// The sheet of a workbook that the records come from; nil for a file of text.
  ///
  /// Their lines are then the sheet's rows, and the dialect is that of RFC 4180.
  package let sheet: String?

  private let source: SourceText
  private let layout: TableLayout
  private let scanner: RecordScanner

  /// The most columns that a spreadsheet can have; a file with more is no table.
  static let columnsAtMost = 16_384

  /// Reads bytes as delimited text.
  ///
  /// A file with a header and no records is no error.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: the path, for diagnostics.
  ///   - options: what is known and need not be found out.
  /// - Throws: one diagnostic if the bytes are empty, of another format, or too wide for a table.
  package init(
    bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
  ) throws(DiagnosticsError) {
    if let kind = ForeignFormat.diagnosticKind(of: bytes) {
      throw DiagnosticsError(Diagnostic(kind, at: Place(name)))
    }
    let encoding = options.encoding ?? .detected(in: bytes)
    let source = SourceText(bytes, encoding: encoding)
    if ForeignFormat.isBinary(source.bytes, nulCount: source.patches.count { $0.length == 0 }) {
      throw DiagnosticsError(Diagnostic(.delimitedIsBinary, at: Place(name)))
    }
    guard source.bytes.contains(where: { $0 > .space && $0 != 0x7F }) else {
      throw DiagnosticsError(Diagnostic(.fileEmpty, at: Place(name)))
    }
    try self.init(
      source: source, name: name, byteCount: bytes.count, sheet: nil, options: options)
  }

  init(
    source: SourceText, name: String, byteCount: Int, sheet: String?, options: ReadingOptions
  ) throws(DiagnosticsError) {
    let utf8 = source.bytes
    let text = utf8.span
    let separator = sheet == nil ? SeparatorLine(text) : nil
    var options = options
    options.delimiter = options.delimiter ?? separator?.delimiter
    let top = TableTop(text, below: separator, options)
    guard top.start < text.count else {
      throw DiagnosticsError(Diagnostic(.fileEmpty, at: Place(name)))
    }
    let detection = DialectDetection(of: text, from: top.start, options: options)
    let best = detection.best
    guard best.width <= DelimitedFile.columnsAtMost else {
      let arguments = ["found": "\(best.width)", "limit": "\(DelimitedFile.columnsAtMost)"]
      throw DiagnosticsError(Diagnostic(.delimitedTooWide, at: Place(name), arguments))
    }
    let layout = TableLayout(
      of: source, from: top.start, line: top.line, best: best, options: options)
    let scanner = RecordScanner(
      delimiter: best.delimiter, quote: best.quote, escape: best.escape, expected: layout.width)
    let endings = LineEndingCount(of: text, scanner: scanner)

    self.name = name
    self.source = source
    self.layout = layout
    self.scanner = scanner
    self.byteCount = byteCount
    self.sheet = sheet
    dialect = Dialect(
      encoding: source.encoding, hasByteOrderMark: source.hasByteOrderMark,
      delimiter: best.delimiter,
      quote: best.quote, escape: best.escape, lineEnding: endings.commonest,
      hasMixedLineEndings: endings.isMixed)
    headerRows = layout.headerRows
    originalHeaderRows = layout.originalHeaderRows
    header = (0..<layout.width).map { column in
      layout.headerRows.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")
    }.filter { _ in !layout.headerRows.isEmpty }
    let sample = RecordSequence(
      source: source, layout: layout, scanner: scanner, withPassedOver: true)
    let all = Findings(
      source: source, dialect: dialect, layout: layout, options: options,
      separatorLine: separator != nil, detection: detection, sample: sample
    ).all
    findings = sheet == nil ? all : all.filter { $0.aspect.concernsSheets }
  }

  /// How many cells a whole record has: as many as the header, where there is one.
  package var width: Int { layout.width }

  /// The line where the header begins; nil for a file without one.
  package var headerLine: Int? { layout.headerLine }

  /// The data records, in the order of the file.
  package var records: RecordSequence { sequence(withPassedOver: false) }

  /// Every record below the header, those that are no data records too, in the order of the file.
  package var allRecords: RecordSequence { sequence(withPassedOver: true) }

  /// Makes sure that the columns have names.
  ///
  /// - Throws: a diagnostic with the first record, if the file has no header.
  package func requireHeader() throws(DiagnosticsError) {
    guard headerRows.isEmpty else { return }
    let first = records.first { _ in true }
    let example = first.map { $0.cells.prefix(3).map(\.text).joined(separator: ", ") } ?? ""
    throw DiagnosticsError(
      Diagnostic(
        .delimitedHasNoHeader, at: Place(name, line: first?.line),
        ["example": String(example.prefix(80))]))
  }

  private func sequence(withPassedOver: Bool) -> RecordSequence {
    RecordSequence(
      source: source, layout: layout, scanner: scanner, withPassedOver: withPassedOver)
  }
}
