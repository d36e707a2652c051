import DelimitedText
import Messages
import ResponseImport
import Spreadsheet

/// The tables of a file that may hold responses: the file itself, or the sheets of a workbook.
struct ResponseTables {
  /// The likeliest first: sheets that a person sees before hidden ones, in the order of their tabs.
  let all: [DelimitedFile]
  /// What a person knows of the file.
  private let reading: ReadingOptions
  /// The bytes of a file of text, by which it can be read again.
  private let text: ByteSource?
  /// The bytes of the file, whatever it is; nil where the table was put together from two.
  let bytes: ByteSource?

  /// - Throws: why the file cannot be read; L005 for a workbook with nothing in it.
  init(_ file: String, reading: ReadingOptions) throws(DiagnosticsError) {
    let source = try DelimitedFile.bytes(of: file)
    self.reading = reading
    bytes = source
    let beginning = try source.bytes(1 << 12, of: file)
    guard Workbook.isLikely(beginning), !ForeignFormat.isDocument(beginning) else {
      all = [try DelimitedFile(source: source, name: file, options: reading)]
      text = source
      return
    }
    text = nil
    let workbook = try source.bytes(source.count, of: file)
    let filled = try Workbook.read(workbook, name: file).sheets.filter { !$0.rows.isEmpty }
    var tables: [DelimitedFile] = []
    for sheet in filled.filter({ !$0.isHidden }) + filled.filter(\.isHidden) {
      let width = ResponseTables.width(of: sheet)
      guard width * sheet.rows.count <= ResponseTables.cellsAtMost else {
        throw DiagnosticsError(Diagnostic(.workbookTooLarge, at: Place(file)))
      }
      tables.append(
        try DelimitedFile(
          rows: sheet.rows.lazy.map { TableRow(number: $0.number, cells: $0.texts(width: width)) },
          sheet: sheet.name, name: file, byteCount: source.count, headerRows: reading.headerRows))
    }
    guard !tables.isEmpty else { throw DiagnosticsError(Diagnostic(.fileEmpty, at: Place(file))) }
    all = tables
  }

  /// One table that was put together already.
  init(_ table: DelimitedFile) {
    all = [table]
    reading = ReadingOptions()
    text = nil
    bytes = nil
  }

  /// The table with as many header rows as the tool that wrote it always has.
  ///
  /// Where the second row of the header looks like a record, only the tool's habits tell.
  private func withWholeHeader(
    _ table: DelimitedFile, _ dialect: ExportDialect?
  ) throws(DiagnosticsError) -> DelimitedFile {
    let dialect = dialect ?? ExportDialect.candidates(for: ExportHeader(table))[0]
    guard let text, reading.headerRows == nil, let rows = dialect.headerRows,
      table.headerRows.count < rows
    else { return table }
    var options = reading
    options.headerRows = rows
    return try DelimitedFile(source: text, name: table.name, options: options)
  }

  /// The first table whose header a survey recognises, and the sheets after it that it would
  /// recognise as well.
  ///
  /// - Throws: why the likeliest table is not recognised, where none is.
  func recognised(
    by request: BindingRequest
  ) throws(DiagnosticsError) -> (
    table: DelimitedFile, binding: SurveyBinding, otherSheets: [String]
  ) {
    var found: (table: DelimitedFile, binding: SurveyBinding)?
    var others: [String] = []
    var fault: DiagnosticsError?
    for candidate in all {
      do {
        let table = try withWholeHeader(candidate, request.dialect ?? request.mapping?.dialect)
        try table.requireHeader()
        let binding = try SurveyBinding.find(table, request)
        if found == nil {
          found = (table, binding)
        } else if let sheet = table.sheet {
          others.append(sheet)
        }
      } catch {
        fault = fault ?? error
      }
    }
    if let found { return (found.table, found.binding, others) }
    throw fault ?? DiagnosticsError(Diagnostic(.fileEmpty))
  }

  /// How many columns are read: all, unless a few cells far to the right would blow the table up.
  private static func width(of sheet: Sheet) -> Int {
    let all = sheet.columnCount
    guard all * sheet.rows.count > cellsTrusted else { return all }
    let top = sheet.rows.prefix(rowsAtTop).reduce(0) { max($0, ($1.cells.last?.column ?? -1) + 1) }
    return min(all, max(top, 1))
  }

  private static let cellsTrusted = 50_000_000
  private static let cellsAtMost = 300_000_000
  private static let rowsAtTop = 50
}

extension ByteSource {
  /// So many bytes from the beginning.
  ///
  /// - Throws: L003 where they cannot be read.
  func bytes(_ count: Int, of file: String) throws(DiagnosticsError) -> [UInt8] {
    do {
      return try read(from: 0, length: count)
    } catch {
      throw DiagnosticsError(Diagnostic(.fileUnreadable, at: Place(file), ["cause": error.cause]))
    }
  }
}
