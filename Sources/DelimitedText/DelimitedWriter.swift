package import Messages

/// Writes records as delimited text by RFC 4180.
package struct DelimitedWriter: Sendable {
  /// How the text is written.
  package struct Options: Hashable, Sendable {
    /// An encoding that can be written.
    package enum Encoding: String, Hashable, Sendable, CaseIterable {
      case utf8
      /// With the mark by which Excel knows UTF-8.
      case utf8WithByteOrderMark
      /// Characters that it lacks are written as `?` and reported.
      case windows1252
    }

    /// Which cells stand in quotation marks.
    package enum Quoting: String, Hashable, Sendable, CaseIterable {
      /// Only those that would be misread without.
      case needed
      /// All that are not nil, so that nil and the empty text stay apart.
      case allNonNull
    }

    package var delimiter: Delimiter
    package var lineEnding: LineEnding
    package var encoding: Encoding
    package var quoting: Quoting
    /// Whether `'` is put before text that a spreadsheet would run as a formula.
    package var guardsFormulas: Bool

    package init(
      delimiter: Delimiter = .comma, lineEnding: LineEnding = .crlf, encoding: Encoding = .utf8,
      quoting: Quoting = .needed, guardsFormulas: Bool = false
    ) {
      self.delimiter = delimiter
      self.lineEnding = lineEnding
      self.encoding = encoding
      self.quoting = quoting
      self.guardsFormulas = guardsFormulas
    }
  }

  /// A character that the encoding lacks.
  package struct Unrepresentable: Hashable, Sendable {
    /// The record, from 1, the header counted.
    package let record: Int
    /// The cell in it, from 1.
    package let column: Int
    package let character: Unicode.Scalar
  }

  package let options: Options
  /// What was written and not yet taken.
  package private(set) var bytes: [UInt8]
  /// The characters written as `?`, in order.
  package private(set) var unrepresentable: [Unrepresentable] = []

  private var records = 0
  private let special: [UInt8]

  package init(_ options: Options = Options()) {
    self.options = options
    bytes = options.encoding == .utf8WithByteOrderMark ? TextEncoding.utf8.byteOrderMark : []
    let delimiter = Array(options.delimiter.text.utf8.prefix(1))
    special = delimiter + [.quotationMark, .lineFeed, .carriageReturn]
  }

  /// Writes one record; nil is a cell without value.
  ///
  /// `numbers` are the columns, from 0, that hold numbers of our own making: a negative one is no
  /// formula, and with a `'` before it no number either.
  package mutating func append(_ cells: [String?], numbers: Range<Int> = 0..<0) {
    records += 1
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes += options.delimiter.text.utf8 }
      write(
        cell, column: index + 1, isAlone: cells.count == 1, isNumber: numbers.contains(index))
    }
    bytes += options.lineEnding.text.utf8
  }

  /// Gives what was written since the last time, so that a long file need not be held at once.
  package mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  /// A warning for each kind of character that the encoding lacks, at the record where it came first.
  package func diagnostics(file: String) -> [Diagnostic] {
    var seen: Set<Unicode.Scalar> = []
    return unrepresentable.filter { seen.insert($0.character).inserted }.map { found in
      Diagnostic(
        .delimitedUnrepresentable, at: Place(file, line: found.record),
        ["character": String(found.character)])
    }
  }

  private mutating func write(_ cell: String?, column: Int, isAlone: Bool, isNumber: Bool) {
    guard let cell else { return }
    let isGuarded = options.guardsFormulas && !isNumber && DelimitedWriter.isFormula(cell)
    let text = isGuarded ? "'" + cell : cell
    // A record of one empty cell would be an empty line, which is no record.
    let isQuoted = options.quoting == .allNonNull || needsQuotes(text) || isAlone && text.isEmpty
    if isQuoted { bytes.append(.quotationMark) }
    for scalar in text.unicodeScalars {
      if scalar == "\"", isQuoted { bytes.append(.quotationMark) }
      write(scalar, column: column)
    }
    if isQuoted { bytes.append(.quotationMark) }
  }

  private func needsQuotes(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return first == .space || last == .space || text.utf8.contains { special.contains($0) }
  }

  private mutating func write(_ scalar: Unicode.Scalar, column: Int) {
    switch options.encoding {
    case .utf8, .utf8WithByteOrderMark:
      bytes += String(scalar).utf8
    case .windows1252:
      if let byte = CodePage.windows1252.byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "?"))
        unrepresentable.append(
          Unrepresentable(record: records, column: column, character: scalar))
      }
    }
  }

  // The signs that make spreadsheets take a text for a formula.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "=+-@\t\r".utf8.contains(first)
  }
}
