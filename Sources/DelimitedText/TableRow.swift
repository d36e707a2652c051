package import Messages

/// One row of a table that does not come as text, such as a sheet of a workbook.
package struct TableRow: Sendable {
  /// From 1, by which a person finds it.
  package let number: Int
  /// As many in every row of a table.
  package let cells: [String]

  package init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }
}

extension DelimitedFile {
  /// The rows of a sheet as the records of a file, so that header, title lines, footnotes and
  /// tables below one another are found in it as in text.
  ///
  /// - Parameters:
  ///   - rows: the rows that hold something, from the top; all of one width.
  ///   - sheet: the name of the sheet; nil for rows put together from files of text.
  ///   - name: the path of the workbook, for diagnostics.
  ///   - byteCount: how many bytes the workbook has.
  ///   - headerRows: how many header rows there are; nil to find out.
  /// - Throws: a diagnostic if no cell holds anything.
  package init(
    rows: some Sequence<TableRow>, sheet: String?, name: String, byteCount: Int,
    headerRows: Int? = nil
  ) throws(DiagnosticsError) {
    let source = SourceText(rows)
    guard source.bytes.contains(where: { ![0x20, 0x0A, 0x22, 0x2C].contains($0) }) else {
      throw DiagnosticsError(Diagnostic(.fileEmpty, at: Place(name)))
    }
    try self.init(
      OpenedText(made: source), name: name, byteCount: byteCount, sheet: sheet,
      options: ReadingOptions(
        encoding: .utf8, delimiter: .comma, quote: .double, headerRows: headerRows), lookahead: 0)
  }

  /// How the file is written, on one line, for the record of an import.
  package var form: String {
    sheet.map { "xlsx \"\($0)\"" } ?? dialect.summary
  }
}
