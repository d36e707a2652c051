/// Where the table lies in a text: title lines above it, header rows, records, footnotes below.
struct TableLayout: Sendable {
  /// Cells of a whole record.
  var width = 0
  /// Cleaned names, a list a header row; none for a file without header.
  var headerRows: [[String]] = []
  var originalHeaderRows: [[String]] = []
  /// The bytes of each header row, in the file's encoding.
  var originalHeader: [[UInt8]] = []
  /// The line of the first header row.
  var headerLine: Int?
  /// Title lines passed over above the header.
  var preambleLines = 0
  /// Where the first record begins.
  var bodyStart = 0
  var bodyLine = 1
  /// Where the footnotes begin, or the text ends; nil as long as its end has not been seen.
  var footnoteStart: Int?
  /// Whether every record ends with a delimiter that the header gives no name for.
  var dropsTrailingCell = false
  /// Whether the records begin with their number, which the header does not name.
  private var numbersRows = false
  /// Whether the header has a name too few, and nobody can say which.
  var lacksName = false
  var shapes = ColumnShapes.unknown

  /// A record of the sample.
  private struct Row {
    let reading: RecordScanner.Reading
    let line: Int
    let start: Int

    var filled: Int { reading.cells.count { !$0.isEmpty } }
    var isEmpty: Bool { filled == 0 }
    var width: Int { reading.cells.count }
  }

  private static let titleLinesAtMost = 50

  init(
    of source: SourceText, from start: Int, line: Int, best: DialectDetection.Candidate,
    options: ReadingOptions, isWhole: Bool
  ) {
    let utf8 = source.bytes
    let text = utf8.span
    let scanner = RecordScanner(
      delimiter: best.delimiter, quote: best.quote, escape: best.escape, expected: best.width)
    width = best.width
    let rows = withHeaderRepaired(
      TableLayout.rows(text, start, line, scanner), text, scanner, options)
    footnoteStart = isWhole ? text.count : nil
    bodyStart = start
    bodyLine = line
    let filled = rows.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return }

    let top =
      options.headerLine == nil
      ? TableLayout.preambleCount(filled, width: width, source, scanner.unescaping) : 0
    let table = Array(filled[top...])
    let names = table.prefix(8).map { TableLayout.names($0, source, scanner.unescaping) }
    var headerCount = min(options.headerRows ?? HeaderRows.count(names), table.count)
    let shapesBelow = shapes(of: table.dropFirst(headerCount), fewest: 1, text)
    if options.headerRows == nil, headerCount > 0,
      HeaderRows.isData(
        table[headerCount - 1].reading.cells, names: names[headerCount - 1], shapesBelow, in: text)
    {
      headerCount = 0
    }
    if headerCount > 0 {
      fitWidth(to: table, headerCount: headerCount, text)
      headerLine = source.number(ofLine: table[0].line)
      originalHeaderRows = table[..<headerCount].map {
        padded(TableLayout.texts($0, source, scanner.unescaping))
      }
      originalHeader = table[..<headerCount].map { source.original($0.start..<$0.reading.end) }
      headerRows = originalHeaderRows.map { $0.map(HeaderRows.cleaned) }
    }
    shapes = shapes(
      of: table.dropFirst(headerCount), fewest: ColumnShapes.fewestRecords, text)
    preambleLines = table[0].line - line
    let next = table[headerCount == 0 ? 0 : headerCount - 1]
    bodyStart = headerCount == 0 ? next.start : next.reading.next
    bodyLine = headerCount == 0 ? next.line : next.line + next.reading.lineBreaks
    if isWhole {
      footnoteStart = TableLayout.footnoteStart(
        text, from: bodyStart, width: width, scanner: scanner)
    }
  }

  /// The cells without the unnamed last one where every record has it.
  static func trimmed(
    _ reading: RecordScanner.Reading, to width: Int, _ dropsTrailingCell: Bool
  ) -> [CellBounds] {
    guard dropsTrailingCell, reading.cells.count == width + 1, let last = reading.cells.last,
      last.isEmpty
    else { return reading.cells }
    return Array(reading.cells.dropLast())
  }

  private static func rows(
    _ text: Span<UInt8>, _ start: Int, _ firstLine: Int, _ given: RecordScanner
  ) -> [Row] {
    var scanner = given
    var rows: [Row] = []
    var offset = start
    var line = firstLine
    let end = min(text.count, start + DialectDetection.sampleLength)
    while offset < end {
      let reading = scanner.read(text, from: offset)
      rows.append(Row(reading: reading, line: line, start: offset))
      offset = reading.next
      line += reading.lineBreaks
    }
    return rows
  }

  /// The rows with the one above the first whole record read anew, if it is a damaged header.
  private func withHeaderRepaired(
    _ rows: [Row], _ text: Span<UInt8>, _ given: RecordScanner, _ options: ReadingOptions
  ) -> [Row] {
    guard width > 1, options.headerRows != 0,
      let first = rows.firstIndex(where: { $0.width == width && !$0.isEmpty }), first > 0,
      let index = rows[..<first].lastIndex(where: { !$0.isEmpty })
    else { return rows }
    let row = rows[index]
    let body = rows[first...].prefix(1000).filter { !$0.isEmpty }
    let whole = body.filter { $0.width == width }
    // Where many records have another width, nothing is known of the header's.
    guard whole.count > 2 || body.count == whole.count, whole.count * 10 >= body.count * 8 else {
      return rows
    }
    let shapes = ColumnShapes(
      of: whole.dropFirst().map(\.reading.cells), width: width, fewest: 1, in: text)
    let cells = rows[first].reading.cells
    let fit = shapes.fit(cells, in: text)
    // A column may be named by a year, but hardly the first.
    let isNumbered = cells.first { !$0.isEmpty }.map { ColumnShapes.isNumber($0, in: text) }
    let isRecord =
      fit.misfits == 0 && (fit.structuredHits > 0 || fit.hits > 0 && isNumbered == true)
    let repair = HeaderRepair(width: width, standsOnRecords: isRecord)
    var scanner = given
    guard let repaired = repair.repair(row.reading, from: row.start, in: text, with: &scanner)
    else { return rows }
    let above = rows[..<index] + [Row(reading: repaired, line: row.line, start: row.start)]
    guard repaired.next != row.reading.next else { return Array(above + rows[(index + 1)...]) }
    return Array(above)
      + TableLayout.rows(text, repaired.next, row.line + repaired.lineBreaks, given)
  }

  private func shapes(
    of body: ArraySlice<Row>, fewest: Int, _ text: Span<UInt8>
  ) -> ColumnShapes {
    let whole = body.prefix(1000)
      .map { TableLayout.trimmed($0.reading, to: width, dropsTrailingCell) }
      .filter { $0.count == width }
    return ColumnShapes(of: whole, width: width, fewest: fewest, in: text)
  }

  /// How many sparse rows stand above the first full one.
  private static func preambleCount(
    _ rows: [Row], width: Int, _ source: SourceText, _ unescaping: Unescaping
  ) -> Int {
    let top = rows.prefix(titleLinesAtMost)
    // A block of lines with few filled cells each, and an empty line below them.
    let sparse = top.prefix { $0.filled * 2 <= width && $0.width <= width }.count
    let block = (0..<sparse).last { index in
      index + 1 < rows.count
        && rows[index + 1].line > rows[index].line + max(1, rows[index].reading.lineBreaks)
    }
    let first = width > 1 ? block.map { $0 + 1 } ?? 0 : 0
    for (index, row) in top.enumerated().dropFirst(first) {
      let isTitle =
        row.width == width
        ? width > 3 && row.filled * 4 <= width : row.filled * 2 <= width && width > 1
      guard isTitle else { return index }
      // Names of blocks of columns are as sparse as a title, but the row below completes them.
      if index + 1 < rows.count,
        HeaderRows.completes(
          names(rows[index + 1], source, unescaping), names(row, source, unescaping))
      {
        return index
      }
    }
    return 0
  }

  private static func texts(
    _ row: Row, _ source: SourceText, _ unescaping: Unescaping
  ) -> [String] {
    row.reading.cells.map {
      Cell(source: source, bounds: $0, unescaping: unescaping).text
    }
  }

  private static func names(
    _ row: Row, _ source: SourceText, _ unescaping: Unescaping
  ) -> [String] {
    texts(row, source, unescaping).map(HeaderRows.cleaned)
  }

  /// Whether nearly all records fill one cell more than the header names.
  private static func areNamesMissing(_ body: ArraySlice<Row>, _ width: Int) -> Bool {
    let whole = body.filter { $0.width == width }
    return whole.count > 2 && whole.count * 10 >= body.count * 8
      && whole.contains { !$0.reading.cells[width - 1].isEmpty }
  }

  private static func areNumbered(_ body: ArraySlice<Row>, _ text: Span<UInt8>) -> Bool {
    body.enumerated().allSatisfy { index, row in
      let number = Array("\(index + 1)".utf8)
      guard let cell = row.reading.cells.first, cell.range.count == number.count else {
        return false
      }
      return zip(cell.range, number).allSatisfy { text[$0] == $1 }
    }
  }

  private func padded(_ given: [String]) -> [String] {
    let names = numbersRows ? [""] + given : given
    return names.count >= width
      ? Array(names[..<width]) : names + Array(repeating: "", count: width - names.count)
  }

  /// The header decides how wide the table is; a delimiter after the last column is no column.
  private mutating func fitWidth(to table: [Row], headerCount: Int, _ text: Span<UInt8>) {
    let header = table[..<headerCount]
    let body = table[headerCount...]
    let bodyWidth = width
    width = header.map(\.width).max() ?? width
    if width == bodyWidth - 1, TableLayout.areNamesMissing(body, bodyWidth) {
      width = bodyWidth
      // R numbers the rows and gives the numbers no name. That is only likely, so it is told.
      numbersRows = TableLayout.areNumbered(body, text)
      lacksName = true
      return
    }
    let unnamedLast = header.allSatisfy {
      $0.width < width || $0.reading.cells[width - 1].isEmpty
    }
    if width > 1, unnamedLast,
      body.allSatisfy({ $0.width < width || $0.reading.cells[width - 1].isEmpty })
    {
      dropsTrailingCell = body.contains { $0.width == width }
      width -= 1
    } else if !body.isEmpty {
      let longer = body.filter { $0.width == width + 1 && $0.reading.cells[width].isEmpty }
      dropsTrailingCell = longer.count * 2 > body.count
    }
  }

  /// Lines of words at the end: without any delimiter, or with few and after an empty line.
  static func footnoteStart(
    _ text: Span<UInt8>, from start: Int, width: Int, scanner: RecordScanner
  ) -> Int {
    guard scanner.dialect.delimiter != .none else { return text.count }
    var scanner = scanner
    var footnotes = text.count
    var hasDelimiters = false
    var end = text.count
    for _ in 0..<titleLinesAtMost where end > start {
      var lineEnd = end
      if text[lineEnd - 1] == .lineFeed { lineEnd -= 1 }
      if lineEnd > start, text[lineEnd - 1] == .carriageReturn { lineEnd -= 1 }
      var lineStart = lineEnd
      while lineStart > start, !text[lineStart - 1].endsLine { lineStart -= 1 }
      if lineStart == lineEnd {
        if hasDelimiters { footnotes = end }
        hasDelimiters = false
      } else {
        let line = scanner.read(text, from: lineStart)
        guard line.cells.count < width, line.strayQuotes.isEmpty, isWords(line, in: text) else {
          break
        }
        hasDelimiters = hasDelimiters || line.cells.count > 1
        if !hasDelimiters { footnotes = lineStart }
      }
      end = lineStart
    }
    return footnotes
  }

  private static func isWords(_ line: RecordScanner.Reading, in text: Span<UInt8>) -> Bool {
    guard let first = line.cells.first, !line.cells.contains(where: \.isQuoted) else {
      return false
    }
    let range = first.start..<line.end
    return range.contains { text[$0] == .space } && range.contains { isLetter(text[$0]) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }
}
