package import Messages

/// A file of delimited text: what was found out about it, its header and its records.
///
/// The records are read as they are asked for, each time anew; of a long file only the beginning is
/// kept.
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
  /// The bytes of each header row, in the file's encoding and without the line end.
  package let originalHeader: [[UInt8]]
  /// How many bytes the file has.
  package let byteCount: Int
  /// The sheet of a workbook that the records come from; nil for a file of text.
  ///
  /// Their lines are then the sheet's rows, and the dialect is that of RFC 4180.
  package let sheet: String?

  /// The beginning of the text, by which its form was found out.
  private let head: SourceText
  /// What follows it.
  private let rest: TextFeed
  /// The whole text.
  private let start: TextFeed
  private let lookahead: Int
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
    try self.init(source: .memory(bytes), name: name, options: options)
  }

  /// Reads the bytes of a source as delimited text, no more of them at a time than is needed.
  ///
  /// - Throws: as for bytes in memory; one diagnostic if the source cannot be read to its end.
  package init(
    source: ByteSource, name: String, options: ReadingOptions = ReadingOptions()
  ) throws(DiagnosticsError) {
    try self.init(source: source, name: name, options: options, blocks: Blocks())
  }

  init(
    source: ByteSource, name: String, options: ReadingOptions, blocks: Blocks
  ) throws(DiagnosticsError) {
    let opened: OpenedText
    do {
      let beginning = try source.read(from: 0, length: 1 << 16)
      if let kind = ForeignFormat.diagnosticKind(of: beginning) {
        throw DiagnosticsError(Diagnostic(kind, at: Place(name)))
      }
      opened = try OpenedText(source, encoding: options.encoding, blocks)
    } catch let fault as FileBytes.Fault {
      throw DiagnosticsError(
        Diagnostic(.fileUnreadable, at: Place(name), ["cause": fault.cause]))
    } catch let error as DiagnosticsError {
      throw error
    } catch {
      throw DiagnosticsError(
        Diagnostic(.fileUnreadable, at: Place(name), ["cause": "\(error)"]))
    }
    if ForeignFormat.isBinary(opened.head.bytes, nulCount: opened.strays.leftOut.count) {
      throw DiagnosticsError(Diagnostic(.delimitedIsBinary, at: Place(name)))
    }
    guard opened.hasContent else {
      throw DiagnosticsError(Diagnostic(.fileEmpty, at: Place(name)))
    }
    try self.init(
      opened, name: name, byteCount: source.count, sheet: nil, options: options,
      lookahead: blocks.lookahead)
  }

  init(
    _ opened: OpenedText, name: String, byteCount: Int, sheet: String?, options: ReadingOptions,
    lookahead: Int
  ) throws(DiagnosticsError) {
    let source = opened.head
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
      of: source, from: top.start, line: top.line, best: best, options: options,
      isWhole: opened.rest.isDone)
    let scanner = RecordScanner(
      delimiter: best.delimiter, quote: best.quote, escape: best.escape, expected: layout.width)
    let endings = LineEndingCount(of: text, scanner: scanner)

    self.name = name
    head = source
    rest = opened.rest
    self.start = opened.start
    self.lookahead = lookahead
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
    originalHeader = layout.originalHeader
    header = (0..<layout.width).map { column in
      layout.headerRows.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")
    }.filter { _ in !layout.headerRows.isEmpty }
    let sample = RecordSequence(
      head: source, rest: opened.rest, lookahead: lookahead, layout: layout, scanner: scanner,
      withPassedOver: true)
    let all = Findings(
      source: source, strays: opened.strays, dialect: dialect, layout: layout, options: options,
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

  /// The same through windows of another size, of which none may change a record.
  func allRecords(in blocks: Blocks, forgettingFootnotes: Bool = false) -> RecordSequence {
    var feed = start.cut(into: blocks.length)
    var text = feed.next(max(1, blocks.head))
    while text.text.count < layout.bodyStart, !feed.isDone { text.append(feed.next()) }
    var layout = layout
    if forgettingFootnotes { layout.footnoteStart = nil }
    return RecordSequence(
      head: SourceText(text, encoding: head.encoding, hasByteOrderMark: head.hasByteOrderMark),
      rest: feed, lookahead: blocks.lookahead, layout: layout, scanner: scanner,
      withPassedOver: true)
  }

  /// Makes sure that the columns have names.
  ///
  /// - Throws: a diagnostic with the first record, if the file has no header; one if the header has
  ///   a name too few, for nobody can say which.
  package func requireHeader() throws(DiagnosticsError) {
    guard !layout.lacksName else {
      throw DiagnosticsError(
        Diagnostic(
          .delimitedHeaderLacksName, at: Place(name, line: headerLine),
          ["names": "\(width - 1)", "cells": "\(width)"]))
    }
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
      head: head, rest: rest, lookahead: lookahead, layout: layout, scanner: scanner,
      withPassedOver: withPassedOver)
  }
}
