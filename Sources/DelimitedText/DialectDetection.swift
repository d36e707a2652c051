/// Chooses the delimiter, the quotation mark and its escape by reading the beginning of a text with
/// each that could be meant.
///
/// A reading is good when most records have the same number of cells, better when they have
/// many, worse for every mark that stands where none should.
struct DialectDetection {
  /// What one way of reading makes of the sample.
  struct Candidate {
    let delimiter: Delimiter
    let quote: Quote
    let escape: Escape
    /// Cells of the commonest kind of record.
    let width: Int
    /// Share of the records, empty ones aside, that have this width.
    let share: Double
    let firstWidth: Int
    let records: Int
    let quotedCells: Int
    let strayQuotes: Int

    var score: Double {
      guard records > 0 else { return 0 }
      let wide = 1 + 0.05 * Double(width.bitWidth - width.leadingZeroBitCount)
      let headed = firstWidth == width ? 1.1 : 1
      let stray = min(1, Double(strayQuotes) / Double(records))
      return share * share * wide * headed - 0.5 * stray
    }

    /// Whether the reading explains the file at all.
    var isTable: Bool {
      guard width > 1 else { return false }
      // Words are separated by spaces and clauses by commas in any text: two cells prove little.
      if delimiter == .space {
        let isQuoting = firstWidth == width && quotedCells >= records
        return width > 2 && strayQuotes * 10 <= records
          && (isQuoting ? share > 0.3 : share > 0.9 && records > 4)
      }
      if width > 2 { return share > 0.3 }
      // Lines of text may have a delimiter each, but not nearly all of them.
      return share > 0.5 && firstWidth == width || share > 0.95 && records >= 10
    }
  }

  let best: Candidate
  /// How far the best stands out from the best with another delimiter, 0 to 1.
  let confidence: Double

  /// How much of a text is looked at.
  static let sampleLength = 1 << 18

  init(of text: Span<UInt8>, from start: Int, options: ReadingOptions) {
    let sample = start..<min(text.count, start + DialectDetection.sampleLength)
    var bestOfEach: [Candidate] = []
    for delimiter in DialectDetection.delimiters(in: text, sample, options) {
      var best: Candidate?
      for (quote, escape) in DialectDetection.quotings(in: text, sample, options) {
        let candidate = DialectDetection.candidate(
          RecordScanner(delimiter: delimiter, quote: quote, escape: escape), text, sample)
        if let old = best, !candidate.isBetter(than: old) { continue }
        best = candidate
      }
      if let best { bestOfEach.append(best) }
    }
    let told = options.delimiter != nil
    var tables = bestOfEach.filter { told || $0.isTable }
    tables.sort { $0.score > $1.score }
    if let spaced = tables.first(where: { $0.delimiter == .commaSpace }),
      let plain = tables.first(where: { $0.delimiter == .comma }),
      spaced.width == plain.width, spaced.share >= plain.share
    {
      // Every comma that separates has its space: then the space is no part of the cell.
      tables.removeAll { $0.delimiter == .comma }
    }
    let plain = DialectDetection.withoutDelimiter(in: text, sample, options)
    // Marks that join most of the lines and stand nowhere else: what looks like a table is what one
    // person wrote on many lines.
    let isOneColumn =
      !told && plain.quotedCells > 0 && plain.strayQuotes == 0
      && plain.records * 2 < tables.first?.records ?? 0
    if let first = tables.first, !isOneColumn {
      best = first
      let runnerUp = tables.dropFirst().first.map { max(0, $0.score) } ?? 0
      confidence = told ? 1 : first.share * first.score / max(first.score + runnerUp, .ulpOfOne)
    } else {
      best = plain
      confidence = 0.5
    }
  }

  /// The reading of every line as one cell, with the marks that fit the best.
  private static func withoutDelimiter(
    in text: Span<UInt8>, _ sample: Range<Int>, _ options: ReadingOptions
  ) -> Candidate {
    var best = candidate(
      RecordScanner(delimiter: .none, quote: options.quote ?? .double, escape: .doubled),
      text, sample)
    for (quote, escape) in quotings(in: text, sample, options) {
      let other = candidate(
        RecordScanner(delimiter: .none, quote: quote, escape: escape), text, sample)
      if (other.strayQuotes, -other.quotedCells) < (best.strayQuotes, -best.quotedCells) {
        best = other
      }
    }
    return best
  }

  private static func delimiters(
    in text: Span<UInt8>, _ sample: Range<Int>, _ options: ReadingOptions
  ) -> [Delimiter] {
    if let told = options.delimiter { return [told] }
    return [Delimiter.comma, .semicolon, .tab, .pipe, .commaSpace, .space].filter {
      $0.text.utf8.first.map { byte in contains([byte], text, sample) } ?? false
    }
  }

  private static func quotings(
    in text: Span<UInt8>, _ sample: Range<Int>, _ options: ReadingOptions
  ) -> [(Quote, Escape)] {
    var quotings: [(Quote, Escape)] = []
    for quote in [Quote.double, .single] where options.quote ?? quote == quote {
      // In a file without marks the usual ones are assumed: they may come later.
      guard let byte = quote.byte,
        options.quote != nil || quote == .double
          || contains([byte], text, sample)
      else { continue }
      quotings.append((quote, .doubled))
      if contains([.backslash, byte], text, sample) { quotings.append((quote, .backslash)) }
      if quote == .double, contains([byte, byte], text, sample) { quotings.append((quote, .none)) }
    }
    if options.quote == Quote.none { return [(.none, .none)] }
    guard let escape = options.escape else { return quotings }
    let quotes = quotings.map(\.0)
    return quotes.indices.filter { $0 == 0 || quotes[$0] != quotes[$0 - 1] }.map {
      (quotes[$0], escape)
    }
  }

  private static func contains(
    _ pattern: [UInt8], _ text: Span<UInt8>, _ sample: Range<Int>
  ) -> Bool {
    guard sample.count >= pattern.count else { return false }
    return (sample.lowerBound...sample.upperBound - pattern.count).contains { place in
      text[place] == pattern[0] && (pattern.count == 1 || text[place + 1] == pattern[1])
    }
  }

  private static func candidate(
    _ given: RecordScanner, _ text: Span<UInt8>, _ sample: Range<Int>
  ) -> Candidate {
    var scanner = given
    var count = WidthCount()
    var title: WidthCount?
    var offset = sample.lowerBound
    while offset < sample.upperBound {
      let reading = scanner.read(text, from: offset)
      offset = reading.next
      count.strayQuotes += reading.strayQuotes.count
      if reading.cells.contains(where: { !$0.isEmpty }) {
        count.add(reading)
      } else if title == nil, reading.cells.count == 1, count.hasOnlySingleCells {
        // Lines without delimiter above an empty one are a title.
        title = count
        count = WidthCount()
      }
    }
    // Unless hardly anything follows: then they are the table, and what follows is a footnote.
    if let title, count.records < title.records {
      count.join(title)
    }
    let (counts, firstWidth, records) = (count.widths, count.firstWidth, count.records)
    // Of widths equally common, that of the first record, which may be the header; else the largest.
    let commonest = counts.max {
      ($0.value, $0.key == firstWidth ? 1 : 0, $0.key)
        < ($1.value, $1.key == firstWidth ? 1 : 0, $1.key)
    }
    return Candidate(
      delimiter: scanner.dialect.delimiter, quote: scanner.dialect.quote,
      escape: scanner.dialect.escape, width: commonest?.key ?? 1,
      share: Double(commonest?.value ?? 0) / Double(max(1, records)), firstWidth: firstWidth,
      records: records, quotedCells: count.quotedCells, strayQuotes: count.strayQuotes)
  }
}

/// How many records of each width there are.
private struct WidthCount {
  private(set) var widths: [Int: Int] = [:]
  private(set) var records = 0
  private(set) var firstWidth = 0
  private(set) var quotedCells = 0
  var strayQuotes = 0

  var hasOnlySingleCells: Bool { records > 0 && widths.keys.allSatisfy { $0 == 1 } }

  mutating func add(_ reading: RecordScanner.Reading) {
    records += 1
    if records == 1 { firstWidth = reading.cells.count }
    quotedCells += reading.cells.count { $0.isQuoted }
    widths[reading.cells.count, default: 0] += 1
  }

  /// Adds what stands above.
  mutating func join(_ above: WidthCount) {
    widths.merge(above.widths) { $0 + $1 }
    records += above.records
    firstWidth = above.firstWidth
    quotedCells += above.quotedCells
    strayQuotes += above.strayQuotes
  }
}

extension DialectDetection.Candidate {
  /// Whether it should replace another with the same delimiter, tried before it.
  fileprivate func isBetter(than other: DialectDetection.Candidate) -> Bool {
    if score > other.score + 1e-9, quote == other.quote || quotedCells > 1 { return true }
    // A single cell in quotation marks that makes more records whole.
    if quotedCells == 1, other.quotedCells == 0, share > other.share, width == firstWidth,
      score > other.score
    {
      return true
    }
    // Apostrophes are common; marks in pairs around cells, and none of the usual kind, are not.
    return quote == .single && other.quote == .double && other.quotedCells == 0
      && quotedCells > 1 && score >= other.score - 1e-9
  }
}
