/// The records of a file, read anew each time they are gone through.
///
/// No more of the text is held than a block and what the record at hand needs to be told.
package struct RecordSequence: Sequence, Sendable {
  /// The beginning of the text.
  let head: SourceText
  /// What follows it.
  let rest: TextFeed
  let lookahead: Int
  let layout: TableLayout
  let scanner: RecordScanner
  let withPassedOver: Bool

  /// The same records, each read by all the rules; for trials, which hold the shortcut to it.
  package var withoutShortcuts: RecordSequence {
    var careful = scanner
    careful.isCareful = true
    return RecordSequence(
      head: head, rest: rest, lookahead: lookahead, layout: layout, scanner: careful,
      withPassedOver: withPassedOver)
  }

  package func makeIterator() -> Iterator {
    Iterator(self)
  }

  /// Reads one record at a time.
  package struct Iterator: IteratorProtocol {
    private var source: SourceText
    private var feed: TextFeed
    private let lookahead: Int
    private let layout: TableLayout
    private let repair: RecordRepair
    private let unescaping: Unescaping
    private let withPassedOver: Bool
    // The second name of each header row, or the only one: to tell at a glance that a record is none.
    private let glances: [[UInt8]]
    private var scanner: RecordScanner
    /// Where the next record begins in `source`.
    private var place: Int
    /// How much text came before that of `source`.
    private var textBefore = 0
    private var footnoteStart: Int?
    private var line: Int
    private var number = 0
    private var table = 1
    private var isInOtherTable = false
    private var lastWasHeader = false

    init(_ records: RecordSequence) {
      source = records.head
      feed = records.rest
      lookahead = records.lookahead
      layout = records.layout
      scanner = records.scanner
      scanner.expected = layout.width
      withPassedOver = records.withPassedOver
      repair = RecordRepair(width: layout.width, shapes: layout.shapes)
      unescaping = scanner.unescaping
      glances = layout.originalHeaderRows.map { Array(($0.count > 1 ? $0[1] : $0[0]).utf8) }
      place = layout.bodyStart
      line = layout.bodyLine
      footnoteStart = layout.footnoteStart
    }

    /// Where in the whole text the next record begins.
    var offset: Int { textBefore + place }

    /// How many bytes of the file have been read.
    package var bytesRead: Int { feed.position }

    /// Why the records end before those of the file do; nil as long as it can be read.
    package var fault: FileBytes.Fault? { feed.fault }

    /// The next record, or nil at the end.
    package mutating func next() -> Record? {
      while seesRecord() {
        let record = read()
        guard feed.fault == nil else { return nil }
        if case .passedOver = record.state, !withPassedOver { continue }
        return record
      }
      return nil
    }

    /// Takes more text in view, until enough of it lies ahead; false at the end.
    private mutating func seesRecord() -> Bool {
      while !feed.isDone, source.bytes.count - place < Swift.max(1, lookahead) { extend() }
      if feed.isDone, footnoteStart == nil {
        let utf8 = source.bytes
        footnoteStart =
          textBefore
          + TableLayout.footnoteStart(
            utf8.span, from: place, width: layout.width, scanner: scanner)
      }
      return feed.fault == nil && place < source.bytes.count
    }

    private mutating func extend() {
      source = SourceText(source, from: place, adding: feed.next())
      scanner.textBegins(later: place)
      textBefore += place
      place = 0
    }

    private mutating func read() -> Record {
      while true {
        scanner.forgetReach()
        let before = (place, line, number, table, isInOtherTable, lastWasHeader)
        let search = scanner.withoutClose
        let record = readInView()
        // What lies beyond the text in view could make it another record.
        guard scanner.reach >= source.bytes.count, !feed.isDone else { return record }
        (place, line, number, table, isInOtherTable, lastWasHeader) = before
        scanner.withoutClose = search
        extend()
      }
    }

    private mutating func readInView() -> Record {
      let start = place
      let firstLine = line
      let utf8 = source.bytes
      let text = utf8.span
      var reading = scanner.read(text, from: start)
      reading.cells = TableLayout.trimmed(reading, to: layout.width, layout.dropsTrailingCell)
      var state = passedOver(reading, from: start).map(RecordState.passedOver)
      if state == nil {
        number += 1
        let fault = reading.cells.count != layout.width
        if isCutOff(reading, in: text) {
          state = .cutOff
        } else if fault || !reading.strayQuotes.isEmpty {
          if let outcome = repair.repair(reading, from: start, in: text, with: &scanner) {
            reading = outcome.reading
            state = .repaired(outcome.kind)
          } else {
            state = .ragged(expected: layout.width, found: reading.cells.count)
          }
        }
      }
      place = reading.next
      line += reading.lineBreaks
      let isData = if case .passedOver = state { false } else { true }
      return Record(
        line: source.number(ofLine: firstLine), number: isData ? number : 0, table: table,
        cells: Cells(source: source, bounds: reading.cells, unescaping: unescaping),
        state: state ?? .whole, range: start..<reading.end)
    }

    /// Whether the file ends inside a cell that a quotation mark opened.
    ///
    /// A mark that belongs to the text is told from it by a line end after it, a later mark, or
    /// whole cells after it.
    private func isCutOff(_ reading: RecordScanner.Reading, in text: Span<UInt8>) -> Bool {
      guard feed.isDone, reading.end == text.count, let opening = reading.strayQuotes.first,
        text[opening] == scanner.dialect.quote.byte, let last = reading.cells.last,
        reading.cells.count != layout.width || last.start <= opening,
        reading.cells.contains(where: { cell in
          !cell.isQuoted && cell.start <= opening && opening < cell.end
            && source.bytes[cell.start..<opening].allSatisfy { $0 == .space }
        })
      else { return false }
      return !source.bytes[(opening + 1)...].contains(text[opening])
    }

    private mutating func passedOver(
      _ reading: RecordScanner.Reading, from start: Int
    ) -> PassedOver? {
      let wasHeader = lastWasHeader
      lastWasHeader = false
      guard reading.cells.contains(where: { !isBlank($0) }) else { return .empty }
      if isRepeatedHeader(reading) {
        if !wasHeader { table += 1 }
        lastWasHeader = true
        isInOtherTable = false
        return .repeatedHeader
      }
      if !isInOtherTable, reading.cells.count != layout.width, resemblesHeader(reading) {
        isInOtherTable = true
        table += 1
      }
      if isInOtherTable { return .otherTable }
      return footnoteStart.map { textBefore + start >= $0 } ?? false ? .footnote : nil
    }

    private func isBlank(_ cell: CellBounds) -> Bool {
      !cell.isQuoted && source.bytes[cell.range].allSatisfy { $0 == .space || $0 == .tab }
        || cell.isEmpty
    }

    private func isRepeatedHeader(_ reading: RecordScanner.Reading) -> Bool {
      guard reading.cells.count == layout.width, !glances.isEmpty else { return false }
      let bounds = reading.cells[layout.width > 1 ? 1 : 0]
      guard bounds.hasEscapes || glances.contains(where: { $0.count == bounds.range.count }) else {
        return false
      }
      let glanced = cell(bounds).content
      guard glances.contains(where: { glanced.elementsEqual($0) }) else { return false }
      let names = reading.cells.map { HeaderRows.cleaned(cell($0).text) }
      return layout.headerRows.contains(names)
    }

    /// Whether at least half of the cells, and two, are names of the header.
    private func resemblesHeader(_ reading: RecordScanner.Reading) -> Bool {
      let names = Set(layout.headerRows.joined())
      let known = reading.cells.count {
        !$0.isEmpty && names.contains(HeaderRows.cleaned(cell($0).text))
      }
      return known > 1 && known * 2 >= Swift.min(reading.cells.count, layout.width)
    }

    private func cell(_ bounds: CellBounds) -> Cell {
      Cell(source: source, bounds: bounds, unescaping: unescaping)
    }
  }
}
