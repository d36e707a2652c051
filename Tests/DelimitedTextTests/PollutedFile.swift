/// A table damaged in one way, and what a perfect loader gives back.
///
/// The kinds are those of the Pollock benchmark, known by the names of its files.
struct PollutedFile {
  let name: String
  let text: String
  /// The header first, where there is one.
  let truth: [[String]]

  /// The name without what differs between files of one kind.
  var group: String {
    name.hasPrefix("row_") ? String(name.prefix { !$0.isNumber }) : name
  }

  /// Every kind of damage to a table; damage to single rows only in `damagedRows`.
  static func all(of table: BaseTable, damagedRows: some Sequence<Int>) -> [PollutedFile] {
    wholeFiles(table) + damagedRows.flatMap { singleRow($0, table) }
  }

  // MARK: Whole files

  private static func wholeFiles(_ table: BaseTable) -> [PollutedFile] {
    let lines = Lines(table)
    let plain = lines.joined()
    let names = table.header.joined(separator: ",")
    let width = table.header.count
    let empty = String(repeating: ",", count: width - 1)
    func repeated(_ count: Int) -> PollutedFile {
      PollutedFile(
        name: "file_header_multirow_\(count)",
        text: Array(repeating: names + "\r\n", count: count - 1).joined() + plain,
        truth: [
          table.header.map { Array(repeating: $0, count: count).joined(separator: " ") }
        ] + table.records)
    }
    func same(_ name: String, _ text: String) -> PollutedFile {
      PollutedFile(name: name, text: text, truth: table.rows)
    }
    let body = lines.cells.dropFirst()
    let shorter = body.map { $0.dropLast().joined(separator: ",") + "\r\n" }.joined()
    let longer = body.map { $0.joined(separator: ",") + ",\r\n" }.joined()
    let delimiters = [("0x9", "\t"), ("0x20", " "), ("0x2C_0x20", ", "), ("0x3B", ";")]
    return [
      same("source", plain),
      same("file_double_trailing_newline", plain + "\r\n"),
      same("file_no_trailing_newline", String(plain.unicodeScalars.dropLast(2))),
      PollutedFile(name: "file_no_payload", text: "", truth: []),
      PollutedFile(
        name: "file_header_only", text: lines.joined(upTo: 1), truth: [table.header]),
      PollutedFile(
        name: "file_one_data_row", text: lines.joined(upTo: 2), truth: Array(table.rows.prefix(2))),
      PollutedFile(
        name: "file_no_header", text: lines.joined(from: 1), truth: table.records),
      repeated(2), repeated(3),
      same("file_preamble", "PREAMBLE\(empty)\r\n\(empty)\r\n" + plain),
      same("file_multitable_same", plain + names + "\r\n" + lines.joined(from: 1)),
      same(
        "file_multitable_less",
        plain + table.header.dropLast().joined(separator: ",") + "\r\n" + shorter),
      same("file_multitable_more", plain + names + ",col1\r\n" + longer),
      same("file_quotation_char_0x27", Lines(table, quote: "'").joined()),
      same("file_escape_char_0x5C", Lines(table, escape: "\\").joined()),
      same("file_escape_char_0x00", Lines(table, escape: "").joined()),
      same("file_record_delimiter_0xA", lines.joined(lineEnd: "\n")),
      same("file_record_delimiter_0xD", lines.joined(lineEnd: "\r")),
    ]
      + delimiters.map { name, delimiter in
        same("file_field_delimiter_\(name)", lines.joined(delimiter: delimiter))
      }
  }

  // MARK: Single rows

  private static func singleRow(_ row: Int, _ table: BaseTable) -> [PollutedFile] {
    let lines = Lines(table)
    let cells = lines.cells[row]
    func damaged(_ name: String, _ line: String, _ truth: [[String]]? = nil) -> PollutedFile {
      PollutedFile(
        name: name, text: lines.joined(replacing: row, with: line), truth: truth ?? table.rows)
    }
    var files = [damaged("row_field_delimiter_\(row)_0x20", cells.joined(separator: " "))]
    for column in cells.indices {
      let (left, right) = (cells[..<column], cells[column...])
      let place = "row\(row)_col\(column)"
      files.append(
        damaged("row_more_sep_\(place)", (left + [""] + right).joined(separator: ",")))
      if column > 0 {
        files.append(
          damaged(
            "row_less_sep_\(place)",
            left.joined(separator: ",") + right.joined(separator: ",")))
      }
      var truth = table.rows
      truth[row][column] = "\"" + truth[row][column]
      var marked = cells
      marked[column] = "\"" + marked[column]
      files.append(
        damaged(
          "row_extra_quote\(row)_col\(column)", marked.joined(separator: ","), truth))
    }
    return files
  }
}

/// The lines of a table as written.
private struct Lines {
  let cells: [[String]]

  init(_ table: BaseTable, quote: String = "\"", escape: String = "\"") {
    cells = zip(table.rows, table.quoted).map { row, marks in
      zip(row, marks).map { cell, isQuoted in
        guard isQuoted else { return cell }
        // The benchmark changes the marks around a cell, not those inside it.
        return quote + cell.replacing("\"", with: escape + "\"") + quote
      }
    }
  }

  func joined(
    from first: Int = 0, upTo end: Int? = nil, delimiter: String = ",", lineEnd: String = "\r\n"
  ) -> String {
    cells[first..<(end ?? cells.count)].map { $0.joined(separator: delimiter) + lineEnd }.joined()
  }

  func joined(replacing row: Int, with line: String) -> String {
    joined(upTo: row) + line + "\r\n" + joined(from: row + 1)
  }
}
