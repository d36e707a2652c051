/// Writes records of a file again as they stand in it, each with a remark in a column of its own.
///
/// Bytes, encoding, delimiter, quotation marks and line ends are the file's, so that the result is
/// read as the file was. A record whose bytes would be read otherwise with a cell more (it was
/// repaired on reading, or the file ends inside its quotation marks) is written anew, cell by cell,
/// in the same dialect.
package struct RemarkWriter {
  /// What was written.
  package private(set) var bytes: [UInt8]

  private let dialect: Dialect
  private let width: Int
  private let scanner: RecordScanner
  /// Whether the file's last column has remarks from before, which the new ones replace.
  private let replacesLast: Bool
  /// Whether the file's own bytes are of another form than what is written.
  private let writesAnew: Bool

  /// Begins with the header of a file, the remarks' heading last.
  ///
  /// Where several rows make up the header, the heading stands in the last of them.
  package init(_ file: DelimitedFile, heading: String, replacesLast: Bool) {
    let isSheet = file.sheet != nil
    let delimiter: Delimiter =
      switch file.dialect.delimiter {
      case .none: .semicolon
      case .comma where isSheet: .semicolon
      case let other: other
      }
    dialect = Dialect(
      encoding: file.dialect.encoding,
      hasByteOrderMark: file.dialect.hasByteOrderMark || isSheet, delimiter: delimiter,
      quote: file.dialect.quote, escape: file.dialect.escape,
      lineEnding: isSheet ? .crlf : file.dialect.lineEnding, hasMixedLineEndings: false)
    self.replacesLast = replacesLast
    width = replacesLast ? file.width - 1 : file.width
    scanner = RecordScanner(
      delimiter: delimiter, quote: dialect.quote, escape: dialect.escape, expected: width + 1)
    writesAnew = isSheet || delimiter != file.dialect.delimiter
    bytes = dialect.hasByteOrderMark ? dialect.encoding.byteOrderMark : []
    let rows = zip(file.originalHeaderRows, file.originalHeader)
    for (index, row) in rows.enumerated() {
      let isLast = index == file.originalHeaderRows.count - 1
      append(cells: row.0, original: row.1, remark: isLast ? heading : "")
    }
  }

  /// Writes a record; one with too few cells is filled up, so that the remark stands in its column.
  package mutating func append(_ record: Record, remark: String) {
    append(cells: record.cells.map(\.text), original: record.original, remark: remark)
  }

  private mutating func append(cells: [String], original: [UInt8], remark: String) {
    let kept = replacesLast && cells.count > width ? Array(cells.dropLast()) : cells
    let filling = [String](repeating: "", count: max(0, width - kept.count))
    let wanted = kept + filling + [remark]
    let tail = ([""] + filling.map(written) + [written(remark)])
      .joined(separator: dialect.delimiter.text)
    let isWhole = replacesLast && cells.count > width
    let own =
      (isWhole ? withoutLast(original) : original) + dialect.encoding.bytes(of: tail)
    let line =
      !writesAnew && reads(own, as: wanted)
      ? own
      : dialect.encoding.bytes(of: wanted.map(written).joined(separator: dialect.delimiter.text))
    bytes += line + dialect.encoding.bytes(of: dialect.lineEnding.text)
  }

  /// A record's bytes up to the delimiter before its last cell.
  private func withoutLast(_ line: [UInt8]) -> [UInt8] {
    let source = source(line)
    guard !source.bytes.isEmpty else { return line }
    var scanner = scanner
    let text = source.bytes
    guard let last = scanner.read(text.span, from: 0).cells.last else { return line }
    let start = last.start - (last.isQuoted ? 1 : 0) - dialect.delimiter.text.utf8.count
    return start > 0 ? source.original(0..<start) : line
  }

  private func source(_ line: [UInt8]) -> SourceText {
    let decoded = SourceDecoder(encoding: dialect.encoding, isPlain: false)
      .decode(line, isLast: true)
    return SourceText(decoded, encoding: dialect.encoding, hasByteOrderMark: false)
  }

  /// Whether bytes are read as one record of these cells and no stray mark.
  private func reads(_ line: [UInt8], as cells: [String]) -> Bool {
    let source = source(line)
    var scanner = scanner
    let text = source.bytes
    let reading = scanner.read(text.span, from: 0)
    guard reading.next == text.count, reading.strayQuotes.isEmpty else { return false }
    let found = Cells(source: source, bounds: reading.cells, unescaping: scanner.unescaping)
    return found.map { $0.text } == cells
  }

  /// A cell in the file's dialect.
  ///
  /// Where the dialect has no quotation marks, what would be read as a delimiter or a line end gives
  /// way to a space.
  private func written(_ cell: String) -> String {
    let delimiter = dialect.delimiter.text
    let isSpecial = cell.contains(delimiter) || cell.contains { $0.isNewline }
    guard let byte = dialect.quote.byte else {
      guard isSpecial else { return cell }
      return String(cell.map { $0.isNewline || delimiter.contains($0) ? " " : $0 })
    }
    let mark = String(decoding: [byte], as: UTF8.self)
    let hasEdge = cell.first == " " || cell.last == " "
    guard isSpecial || hasEdge || cell.contains(mark) || cell.contains("\"") else { return cell }
    let content =
      switch dialect.escape {
      case .doubled: cell.replacing(mark, with: mark + mark)
      case .backslash: cell.replacing("\\", with: "\\\\").replacing(mark, with: "\\" + mark)
      case .none: cell.replacing(mark, with: mark == "'" ? "’" : "'")
      }
    return mark + content + mark
  }
}

extension TextEncoding {
  /// A text in the encoding; a character that it lacks becomes `?`.
  package func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8:
      return Array(text.utf8)
    case .windows1252, .macRoman:
      let page = self == .macRoman ? CodePage.macRoman : .windows1252
      return text.unicodeScalars.map { page.byte(of: $0) ?? UInt8(ascii: "?") }
    case .utf16LittleEndian, .utf16BigEndian:
      return text.utf16.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return self == .utf16BigEndian ? pair : pair.reversed()
      }
    }
  }
}
