/// Finds the one reading of a faulty record that fits the other records of its file.
///
/// Each kind of fault has its candidates. A candidate counts if it has the width of the file and
/// no cell unlike its column; a repair is made only where candidates do not contradict each other.
struct RecordRepair {
  /// A repaired record.
  struct Outcome {
    let reading: RecordScanner.Reading
    let kind: RepairKind
  }

  let width: Int
  let shapes: ColumnShapes

  // Bounds the work on one record.
  private static let candidatesAtMost = 64

  /// The repair of a record that begins at `start`; nil where none fits.
  ///
  /// The reading can have the right width and still be wrong, when a stray mark made two faults
  /// that cancel out; it is returned as a repair if nothing fits better.
  func repair(
    _ reading: RecordScanner.Reading, from start: Int, in text: Span<UInt8>,
    with scanner: inout RecordScanner
  ) -> Outcome? {
    let hasWidth = reading.cells.count == width
    if let outcome = withQuotedColumn(reading, start, text, &scanner)
      ?? withDelimiter(reading, text, betweenMarks: true)
    {
      return outcome
    }
    if hasWidth, fit(reading.cells, in: text).misfits == 0 {
      return Outcome(reading: reading, kind: .strayQuote)
    }
    if let outcome = withBreakBeforeQuote(reading, start, text, &scanner)
      ?? withLiteralQuote(reading, start, text, &scanner)
    {
      return outcome
    }
    if hasWidth { return Outcome(reading: reading, kind: .strayQuote) }
    return withoutSurplus(reading, text) ?? withDelimiter(reading, text, betweenMarks: false)
      ?? withOtherDelimiter(reading, start, text, than: &scanner)
  }

  private func fit(_ cells: [CellBounds], in text: Span<UInt8>) -> ColumnShapes.Fit {
    shapes.fit(cells, in: text)
  }

  /// How many cells from the left fit the columns from the left, and the same from the right.
  private func sides(of cells: [CellBounds], _ text: Span<UInt8>) -> (left: Int, right: Int) {
    let most = min(cells.count, width)
    var left = 0
    while left < most, shapes.fits(cells[left], column: left, in: text) { left += 1 }
    var right = 0
    while right < most,
      shapes.fits(cells[cells.count - 1 - right], column: width - 1 - right, in: text)
    {
      right += 1
    }
    return (left, right)
  }

  // MARK: Quotation marks

  /// One opening mark read as text.
  private func withLiteralQuote(
    _ reading: RecordScanner.Reading, _ start: Int, _ text: Span<UInt8>,
    _ scanner: inout RecordScanner
  ) -> Outcome? {
    let openings = reading.cells.filter(\.isQuoted).map { $0.start - 1 }
    for opening in openings.prefix(RecordRepair.candidatesAtMost) {
      let candidate = scanner.read(text, from: start, .literalQuote(at: opening))
      guard candidate.cells.count == width,
        fit(candidate.cells, in: text).misfits == 0
      else { continue }
      return Outcome(reading: candidate, kind: .strayQuote)
    }
    return nil
  }

  /// A new cell begun at a mark that stands in the middle of one.
  private func withBreakBeforeQuote(
    _ reading: RecordScanner.Reading, _ start: Int, _ text: Span<UInt8>,
    _ scanner: inout RecordScanner
  ) -> Outcome? {
    for mark in reading.strayQuotes.prefix(RecordRepair.candidatesAtMost) {
      let candidate = scanner.read(text, from: start, .cellBreak(at: mark))
      guard candidate.cells.count == width else { continue }
      let fit = fit(candidate.cells, in: text)
      if fit.misfits == 0, fit.hits > 0 {
        return Outcome(reading: candidate, kind: .missingDelimiter)
      }
    }
    return nil
  }

  /// The same where the new cell stands in a column whose cells are always quoted, and then no mark
  /// is left over: so good a reading goes before one that has the right width by chance.
  private func withQuotedColumn(
    _ reading: RecordScanner.Reading, _ start: Int, _ text: Span<UInt8>,
    _ scanner: inout RecordScanner
  ) -> Outcome? {
    for mark in reading.strayQuotes.prefix(RecordRepair.candidatesAtMost) {
      let candidate = scanner.read(text, from: start, .cellBreak(at: mark))
      guard candidate.cells.count == width, candidate.strayQuotes.isEmpty,
        candidate.lineBreaks <= reading.lineBreaks,
        let column = candidate.cells.firstIndex(where: { $0.isQuoted && $0.start == mark + 1 }),
        shapes.isQuoted(column), fit(candidate.cells, in: text).misfits == 0
      else { continue }
      return Outcome(reading: candidate, kind: .missingDelimiter)
    }
    return nil
  }

  // MARK: Too many cells

  private func withoutSurplus(
    _ reading: RecordScanner.Reading, _ text: Span<UInt8>
  ) -> Outcome? {
    let surplus = reading.cells.count - width
    guard surplus > 0, width > 1 else { return nil }
    var trimmed = reading
    if reading.cells.suffix(surplus).allSatisfy(\.isEmpty) {
      trimmed.cells.removeLast(surplus)
      if fit(trimmed.cells, in: text).misfits == 0 {
        return Outcome(reading: trimmed, kind: .surplusEmptyCell)
      }
    }
    let dropped = drops(reading.cells, text)
    let joined = joins(reading.cells, text)
    switch (dropped.count, joined.count) {
    case (1, 0):
      trimmed.cells = dropped[0]
      return Outcome(reading: trimmed, kind: .surplusEmptyCell)
    case (0, 1):
      trimmed.cells = joined[0]
      return Outcome(reading: trimmed, kind: .delimiterInText)
    default:
      return nil
    }
  }

  /// The ways to drop neighbouring empty cells so that the record fits.
  private func drops(_ cells: [CellBounds], _ text: Span<UInt8>) -> [[CellBounds]] {
    let surplus = cells.count - width
    let sides = sides(of: cells, text)
    var fitting: [[CellBounds]] = []
    for first in 0...width where first <= sides.left && width - first <= sides.right {
      // Of neighbouring empty cells it does not matter which one goes.
      guard cells[first..<first + surplus].allSatisfy({ $0.isEmpty && !$0.isQuoted }),
        first == 0 || !cells[first - 1].isEmpty
      else { continue }
      fitting.append(Array(cells[..<first] + cells[(first + surplus)...]))
    }
    return fitting
  }

  /// The ways to join neighbouring cells into one text so that the record fits.
  ///
  /// Where several fit, a delimiter that a space follows is taken to be punctuation.
  private func joins(_ cells: [CellBounds], _ text: Span<UInt8>) -> [[CellBounds]] {
    let surplus = cells.count - width
    guard surplus > 0, surplus < RecordRepair.candidatesAtMost else { return [] }
    var fitting: [(cells: [CellBounds], isPunctuation: Bool)] = []
    let sides = sides(of: cells, text)
    for first in 0..<width where first <= sides.left && width - first - 1 <= sides.right {
      let run = cells[first...first + surplus]
      guard !run.contains(where: \.isQuoted), !cells[first].isEmpty,
        !cells[first + surplus].isEmpty
      else { continue }
      let joined = CellBounds(start: run[first].start, end: cells[first + surplus].end)
      guard shapes.fits(joined, column: first, in: text) else { continue }
      let isPunctuation = run.dropFirst().allSatisfy { !$0.isEmpty && text[$0.start] == .space }
      fitting.append((cells[..<first] + [joined] + cells[(first + surplus + 1)...], isPunctuation))
    }
    let punctuated = fitting.filter(\.isPunctuation)
    return (punctuated.isEmpty ? fitting : punctuated).map(\.cells)
  }

  // MARK: Too few cells

  /// One cell split in two where the delimiter is missing; if `betweenMarks`, two quoted cells that
  /// ran together where the column of the second is always quoted.
  private func withDelimiter(
    _ reading: RecordScanner.Reading, _ text: Span<UInt8>, betweenMarks: Bool
  ) -> Outcome? {
    guard reading.cells.count == width - 1, reading.strayQuotes.isEmpty else { return nil }
    let sides = sides(of: reading.cells, text)
    var best: (cells: [CellBounds], likeness: Likeness)?
    var isTied = false
    for (column, cell) in reading.cells.enumerated()
    where column <= sides.left && width - column - 2 <= sides.right {
      // Where neither half is of a known shape, any place would do, if marks do not show it.
      guard
        betweenMarks
          ? cell.isQuoted && shapes.isQuoted(column + 1)
          : (shapes.isShaped(column) || shapes.isShaped(column + 1))
            && (cell.isQuoted || !shapes.matchesPattern(cell, column: column, in: text))
      else { continue }
      for halves in splits(of: cell, in: text) {
        let fit = shapes.fit(halves, from: column, in: text)
        guard fit.misfits == 0, fit.hits > 0 || betweenMarks else { continue }
        let likeness = likeness(halves, column, text)
        if let old = best, !(old.likeness < likeness) {
          isTied = isTied || !(likeness < old.likeness)
          continue
        }
        best = (reading.cells[..<column] + halves + reading.cells[(column + 1)...], likeness)
        isTied = false
      }
    }
    guard let best, !isTied else { return nil }
    var repaired = reading
    repaired.cells = best.cells
    return Outcome(reading: repaired, kind: .missingDelimiter)
  }

  /// How much two halves of a cell look like cells of their columns, beyond fitting them.
  private struct Likeness: Comparable {
    /// Halves with as many digits and letters as others of their column.
    let patterns: Int
    /// Whether the text changes its kind where it is split.
    let isSeam: Bool
    /// Quotation marks in the halves pair up.
    let balanced: Int

    static func < (left: Likeness, right: Likeness) -> Bool {
      (left.patterns, left.isSeam ? 1 : 0, left.balanced)
        < (right.patterns, right.isSeam ? 1 : 0, right.balanced)
    }
  }

  private func likeness(
    _ halves: [CellBounds], _ column: Int, _ text: Span<UInt8>
  ) -> Likeness {
    var patterns = 0
    var balanced = 0
    for (offset, half) in halves.enumerated() {
      if shapes.matchesPattern(half, column: column + offset, in: text) { patterns += 1 }
      let marks = half.range.count { text[$0] == .quotationMark }
      if marks.isMultiple(of: 4) { balanced += 1 }
    }
    return Likeness(
      patterns: patterns, isSeam: ColumnShapes.isSeam(at: halves[1].start, in: text),
      balanced: balanced)
  }

  private func splits(of cell: CellBounds, in text: Span<UInt8>) -> [[CellBounds]] {
    var splits: [[CellBounds]] = []
    for place in cell.range.dropFirst() {
      if cell.isQuoted {
        // Between two quoted cells the missing delimiter leaves two marks, like an escaped one.
        guard text[place - 1] == .quotationMark, text[place] == .quotationMark else { continue }
        var (left, right) = (cell, cell)
        left.end = place - 1
        right.start = place + 1
        // Inside a half every mark must still be doubled.
        guard [left, right].allSatisfy({ hasOnlyPairs($0, in: text) }) else { continue }
        splits.append([left, right])
      } else {
        guard text[place] & 0xC0 != 0x80, cell.end - cell.start <= 4096 else { continue }
        splits.append([
          CellBounds(start: cell.start, end: place), CellBounds(start: place, end: cell.end),
        ])
      }
    }
    return splits
  }

  private func hasOnlyPairs(_ cell: CellBounds, in text: Span<UInt8>) -> Bool {
    var run = 0
    for index in cell.range {
      guard text[index] != .quotationMark else {
        run += 1
        continue
      }
      if !run.isMultiple(of: 2) { return false }
      run = 0
    }
    return run.isMultiple(of: 2)
  }

  // MARK: Another delimiter

  /// The record read with another delimiter than its file, on good evidence only.
  private func withOtherDelimiter(
    _ reading: RecordScanner.Reading, _ start: Int, _ text: Span<UInt8>,
    than own: inout RecordScanner
  ) -> Outcome? {
    for delimiter in [Delimiter.comma, .semicolon, .tab, .pipe, .space]
    where delimiter != own.dialect.delimiter {
      var other = RecordScanner(
        delimiter: delimiter, quote: .double, escape: .doubled, expected: width)
      var candidate = other.read(text, from: start)
      own.looked(upTo: other.reach)
      guard candidate.lineBreaks <= reading.lineBreaks, candidate.cells.count >= width else {
        continue
      }
      if candidate.cells.count > width {
        let joined = joins(candidate.cells, text)
        guard joined.count == 1 else { continue }
        candidate.cells = joined[0]
      }
      let fit = fit(candidate.cells, in: text)
      if fit.misfits == 0, fit.hits > 1 {
        return Outcome(reading: candidate, kind: .otherDelimiter)
      }
    }
    return nil
  }
}
