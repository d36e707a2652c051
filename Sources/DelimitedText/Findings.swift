import Messages

/// Puts into words what was found out about a file.
struct Findings {
  /// The beginning of the text.
  let source: SourceText
  let strays: StrayBytes
  let dialect: Dialect
  let layout: TableLayout
  let options: ReadingOptions
  let separatorLine: Bool
  let detection: DialectDetection
  /// Every record below the header; only the beginning of it is looked at.
  let sample: RecordSequence

  /// The findings in the order of their aspects.
  var all: [DialectFinding] {
    [
      encoding, strayBytes, nulBytes, mojibake, delimiter, quote, lineEnding, preamble, header,
      columns,
    ].compactMap(\.self) + below
  }

  // MARK: Bytes

  private var encoding: DialectFinding? {
    let name = dialect.encoding.name
    if options.encoding != nil {
      return DialectFinding(
        .encoding, name, DelimitedWords.encodingTold, ["encoding": name])
    }
    guard dialect.encoding == .windows1252 else {
      let isCertain = dialect.hasByteOrderMark || dialect.encoding == .utf8
      return DialectFinding(
        .encoding, name, confidence: isCertain ? 1 : 0.95, DelimitedWords.encodingFound,
        ["encoding": name])
    }
    return looksLikeMacRoman
      ? DialectFinding(
        .encoding, name, confidence: 0.2, isWarning: true, DelimitedWords.encodingMayBeMac)
      : DialectFinding(
        .encoding, name, confidence: 0.8, isWarning: true, DelimitedWords.encodingGuessed)
  }

  // Å Ä Ö å ä ö in Mac Roman are signs in Windows-1252 that Swedish has no use for.
  private var looksLikeMacRoman: Bool {
    var letters = 0
    var suspects = 0
    for scalar in String(decoding: source.bytes.prefix(1 << 16), as: UTF8.self).unicodeScalars
    where !scalar.isASCII {
      letters += 1
      if Findings.macRomanSwedish.contains(scalar) { suspects += 1 }
    }
    return suspects * 2 > letters
  }

  private static let macRomanSwedish: Set<Unicode.Scalar> = [
    "\u{81}", "€", "…", "Œ", "Š", "š",
  ]

  private var strayBytes: DialectFinding? {
    let isUTF8 = dialect.encoding == .utf8
    return finding(strays.replaced, isUTF8 ? DelimitedWords.strayBytes : DelimitedWords.brokenUTF16)
  }

  private var nulBytes: DialectFinding? {
    finding(strays.leftOut, DelimitedWords.nulBytes)
  }

  private func finding(_ bytes: StrayBytes.Count, _ phrase: Phrase) -> DialectFinding? {
    guard bytes.count > 0 else { return nil }
    return DialectFinding(
      .bytes, "\(bytes.count)", isWarning: true, line: bytes.firstLine, phrase,
      ["count": "\(bytes.count)", "line": "\(bytes.firstLine)"])
  }

  // å ä ö Å Ä Ö é in UTF-8, read as Windows-1252 and saved again: Ã and a second sign.
  private var mojibake: DialectFinding? {
    let bytes = source.bytes.prefix(DialectDetection.sampleLength)
    let place = bytes.indices.dropLast(3).first { index in
      bytes[index] == 0xC3 && bytes[index + 1] == 0x83
        && (bytes[index + 2] == 0xC2 && [0xA5, 0xA4, 0xB6, 0xA9].contains(bytes[index + 3])
          || bytes[index + 2] == 0xE2 || bytes[index + 2] == 0xC5)
    }
    guard let place else { return nil }
    let line = source.line(at: place)
    return DialectFinding(
      .bytes, "mojibake", confidence: 0.9, isWarning: true, line: line, DelimitedWords.mojibake,
      ["line": "\(line)"])
  }

  // MARK: Dialect

  private var delimiter: DialectFinding? {
    let chosen = dialect.delimiter.rawValue
    if options.delimiter != nil {
      return DialectFinding(
        .delimiter, chosen,
        separatorLine ? DelimitedWords.delimiterBySeparatorLine : DelimitedWords.delimiterTold,
        ["delimiter": dialect.delimiter.visibleText])
    }
    let phrase =
      switch dialect.delimiter {
      case .comma: DelimitedWords.delimiterComma
      case .semicolon: DelimitedWords.delimiterSemicolon
      case .tab: DelimitedWords.delimiterTab
      case .pipe: DelimitedWords.delimiterPipe
      case .space: DelimitedWords.delimiterSpace
      case .commaSpace: DelimitedWords.delimiterCommaSpace
      case .none: DelimitedWords.delimiterNone
      }
    return DialectFinding(
      .delimiter, chosen, confidence: detection.confidence,
      isWarning: detection.confidence < 0.5, phrase)
  }

  private var quote: DialectFinding? {
    let chosen = dialect.quote.rawValue
    if options.quote != nil {
      let quote = dialect.quote.byte.map { String(UnicodeScalar($0)) } ?? "–"
      return DialectFinding(.quote, chosen, DelimitedWords.quotesTold, ["quote": quote])
    }
    if dialect.quote == .single {
      return DialectFinding(.quote, chosen, confidence: 0.9, DelimitedWords.singleQuotes)
    }
    switch dialect.escape {
    case .backslash:
      return DialectFinding(.quote, chosen, confidence: 0.9, DelimitedWords.backslashes)
    case .none where dialect.quote == .double:
      return DialectFinding(
        .quote, chosen, confidence: 0.7, isWarning: true, DelimitedWords.bareQuotes)
    case .doubled where detection.best.quotedCells > 0:
      return DialectFinding(.quote, chosen, DelimitedWords.doubleQuotes)
    default:
      return DialectFinding(.quote, chosen, DelimitedWords.noQuotes)
    }
  }

  private var lineEnding: DialectFinding? {
    let chosen = dialect.lineEnding.rawValue
    return dialect.hasMixedLineEndings
      ? DialectFinding(.lineEnding, chosen, DelimitedWords.mixedLineEndings)
      : DialectFinding(
        .lineEnding, chosen, DelimitedWords.lineEndingFound, ["ending": chosen.uppercased()])
  }

  // MARK: Table

  private var preamble: DialectFinding? {
    let count = layout.preambleLines
    return count == 0
      ? nil
      : DialectFinding(
        .preamble, "\(count)", confidence: 0.8, DelimitedWords.preamble, ["count": "\(count)"])
  }

  private var header: DialectFinding? {
    let count = layout.headerRows.count
    let told = options.headerRows != nil
    guard let line = layout.headerLine else {
      return DialectFinding(
        .header, "0", confidence: told ? 1 : 0.8, isWarning: !told, DelimitedWords.noHeader)
    }
    let arguments = ["count": "\(count)", "line": "\(line)"]
    if layout.lacksName {
      return DialectFinding(
        .header, "\(count)", confidence: 0.3, isWarning: true, line: line,
        DelimitedWords.headerLacksName, ["line": "\(line)"])
    }
    return DialectFinding(
      .header, "\(count)", confidence: told ? 1 : 0.9, line: line,
      count == 1 ? DelimitedWords.headerOnLine : DelimitedWords.headerRows,
      count == 1 ? ["line": "\(line)"] : arguments)
  }

  private var columns: DialectFinding? {
    layout.dropsTrailingCell
      ? DialectFinding(.columns, "\(layout.width)", DelimitedWords.trailingDelimiter) : nil
  }

  /// What stands between and below the records of the sample.
  private var below: [DialectFinding] {
    var found: [PassedOver: DialectFinding] = [:]
    var records = sample.makeIterator()
    while records.offset < layout.bodyStart + DialectDetection.sampleLength,
      let record = records.next()
    {
      guard case .passedOver(let reason) = record.state, found[reason] == nil else { continue }
      let arguments = ["line": "\(record.line)"]
      switch reason {
      case .empty: break
      case .repeatedHeader:
        found[reason] = DialectFinding(
          .tables, "\(record.table)", confidence: 0.9, line: record.line,
          DelimitedWords.pastedTables, arguments)
      case .otherTable:
        found[reason] = DialectFinding(
          .tables, "\(record.table)", confidence: 0.8, isWarning: true, line: record.line,
          DelimitedWords.secondTable, arguments)
      case .footnote:
        found[reason] = DialectFinding(
          .footnote, "\(record.line)", confidence: 0.8, line: record.line,
          DelimitedWords.footnotesBelow, arguments)
      }
    }
    return PassedOver.allCases.compactMap { found[$0] }
  }
}
