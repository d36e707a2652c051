/// What tells the rows of column names from the records below them.
enum HeaderRows {
  /// How many of the first rows, cleaned, are header rows; at least 1.
  static func count(_ rows: [[String]]) -> Int {
    guard let first = rows.first else { return 0 }
    let repeats = rows.prefix { $0 == first }.count
    var count = rows.count > repeats || repeats == 1 ? repeats : 1
    if count < rows.count, completes(rows[count], first) { count += 1 }
    if count == 1, rows.count > 2, groups(first, rows[1], above: rows[2]) { count = 2 }
    // Qualtrics ends its header with a row of identifiers, Kobo with a row of HXL tags.
    for marker in ["{\"ImportId\"", "#"] {
      let marked = rows.dropFirst().prefix(3).firstIndex { row in
        let filled = row.filter { !$0.isEmpty }
        return filled.count > 1 && filled.allSatisfy { $0.hasPrefix(marker) }
      }
      if let marked { count = max(count, marked + 1) }
    }
    return count
  }

  /// Whether the upper row names blocks of columns and the lower one the columns in them, as
  /// SurveyMonkey writes it: the lower begins empty, and together they leave no column unnamed.
  static func completes(_ lower: [String], _ upper: [String]) -> Bool {
    guard lower.count == upper.count, lower.count > 2, let first = upper.first, !first.isEmpty,
      lower[0].isEmpty, upper.contains("")
    else { return false }
    return zip(upper, lower).allSatisfy { !$0.isEmpty || !$1.isEmpty }
  }

  /// Whether the upper row heads groups of columns, as in printed tables, and the lower one names
  /// each column, though the row below holds numbers.
  private static func groups(_ upper: [String], _ lower: [String], above below: [String]) -> Bool {
    guard lower.count == upper.count, lower.count == below.count, lower.count > 2,
      upper[0].isEmpty, upper.count(where: { !$0.isEmpty }) > 1, upper.dropFirst().contains(""),
      lower.allSatisfy({ $0.contains(where: \.isLetter) })
    else { return false }
    return below.contains { !$0.isEmpty && !$0.contains(where: \.isLetter) }
  }

  /// Whether what should be the header is a record like those below it.
  static func isData(
    _ cells: [CellBounds], names: [String], _ shapes: ColumnShapes, in text: Span<UInt8>
  ) -> Bool {
    guard names.contains(where: { $0.contains(where: \.isLetter) }) else { return true }
    let fit = shapes.fit(cells, in: text)
    guard fit.misfits == 0, fit.hits > 0 else { return false }
    // A column may be named by a year, but hardly the first.
    let firstName = names.first { !$0.isEmpty }
    return fit.structuredHits > 0 || firstName?.allSatisfy(\.isNumber) ?? false
  }

  /// A name without byte order mark, invisible characters and outer spaces.
  static func cleaned(_ name: String) -> String {
    let visible = name.unicodeScalars.filter { !invisible.contains($0.value) }
    var kept = Substring(String(String.UnicodeScalarView(visible)))
    while kept.first?.isWhitespace ?? false { kept.removeFirst() }
    while kept.last?.isWhitespace ?? false { kept.removeLast() }
    return String(kept)
  }

  // Soft hyphen, zero-width space and (non-)joiners, direction marks, word joiner, byte order mark.
  private static let invisible: Set<UInt32> = [
    0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF,
  ]
}
