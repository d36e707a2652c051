/// What separates the cells of a record.
package enum Delimiter: String, Hashable, Sendable, CaseIterable {
  case comma
  case semicolon
  case tab
  case pipe
  case space
  /// A comma and a space together; a comma alone is text.
  case commaSpace
  /// Nothing: every line is one cell.
  case none

  /// The delimiter as it stands in a file; empty for `none`.
  package var text: String {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "\t"
    case .pipe: "|"
    case .space: " "
    case .commaSpace: ", "
    case .none: ""
    }
  }

  /// The delimiter as a person can see it: the tab is written out.
  package var visibleText: String {
    switch self {
    case .tab: "\\t"
    case .none: "–"
    default: "\"\(text)\""
    }
  }
}

/// What stands around a cell that holds a delimiter or a line end.
package enum Quote: String, Hashable, Sendable, CaseIterable {
  case double
  case single
  /// Nothing: a quotation mark is text like any other.
  case none

  var byte: UInt8? {
    switch self {
    case .double: UInt8(ascii: "\"")
    case .single: UInt8(ascii: "'")
    case .none: nil
    }
  }
}

/// How a quotation mark is written inside a quoted cell.
package enum Escape: String, Hashable, Sendable {
  /// Twice, as RFC 4180 has it.
  case doubled
  /// With a backslash before it.
  case backslash
  /// As it is; only a mark before a delimiter or a line end closes the cell.
  case none
}

/// What ends a record.
package enum LineEnding: String, Hashable, Sendable, CaseIterable {
  case lf
  case crlf
  case cr

  /// The bytes as they stand in a file.
  package var text: String {
    switch self {
    case .lf: "\n"
    case .crlf: "\r\n"
    case .cr: "\r"
    }
  }
}

/// How a delimited file is written: found by looking, or told by the person.
package struct Dialect: Hashable, Sendable {
  package let encoding: TextEncoding
  package let hasByteOrderMark: Bool
  package let delimiter: Delimiter
  package let quote: Quote
  package let escape: Escape
  /// The commonest line end; every kind ends a record wherever it stands.
  package let lineEnding: LineEnding
  package let hasMixedLineEndings: Bool

  /// One line for a log or an import record, such as `windows-1252 ";" double crlf`.
  package var summary: String {
    let mark = hasByteOrderMark ? " BOM" : ""
    let mixed = hasMixedLineEndings ? " (mixed)" : ""
    return [
      encoding.name + mark, delimiter.visibleText, quote.rawValue + "/" + escape.rawValue,
      lineEnding.rawValue + mixed,
    ].joined(separator: " ")
  }
}
