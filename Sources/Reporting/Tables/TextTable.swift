/// A table for a terminal, fitted to its width.
package struct TextTable {
  /// How a column's cells stand.
  package enum Alignment {
    case left
    case right
  }

  /// One column.
  package struct Column {
    let heading: String
    let alignment: Alignment
    /// Whether long cells may be cut to save width.
    let canShrink: Bool
    /// Columns of higher numbers are left out first where the width does not do; 0 never is.
    let dispensability: Int
    let cells: [String]

    /// A column under a heading.
    package init(
      _ heading: String, _ alignment: Alignment = .left, canShrink: Bool = false,
      dispensability: Int = 0, _ cells: [String]
    ) {
      self.heading = heading
      self.alignment = alignment
      self.canShrink = canShrink
      self.dispensability = dispensability
      self.cells = cells
    }

    var width: Int { ([heading] + cells).map(\.count).max() ?? 0 }
  }

  let columns: [Column]

  /// A table of columns that have as many cells each.
  package init(columns: [Column]) {
    self.columns = columns
  }

  /// The smallest width that a shrinking column is given.
  private static let narrowest = 16

  /// The lines of the table, and the headings that had to be left out.
  package func lines(width: Int) -> (lines: [String], leftOut: [String]) {
    var kept = columns
    var leftOut: [String] = []
    while needed(kept) > width,
      let most = kept.map(\.dispensability).max(), most > 0,
      let last = kept.lastIndex(where: { $0.dispensability == most })
    {
      leftOut.insert(kept[last].heading, at: 0)
      kept.remove(at: last)
    }
    let fixed = kept.reduce(2 * (kept.count - 1)) { $0 + ($1.canShrink ? 0 : $1.width) }
    let shrinking = kept.count { $0.canShrink }
    let room = shrinking == 0 ? 0 : max(Self.narrowest, (width - fixed) / shrinking)
    let widths = kept.map { $0.canShrink ? min($0.width, room) : $0.width }
    let count = kept.map(\.cells.count).max() ?? 0
    var lines = [
      line(kept.map(\.heading), kept, widths),
      line(widths.map { String(repeating: "─", count: $0) }, kept, widths),
    ]
    for row in 0..<count { lines.append(line(kept.map { $0.cells[row] }, kept, widths)) }
    return (lines, leftOut)
  }

  private func needed(_ columns: [Column]) -> Int {
    columns.reduce(2 * (columns.count - 1)) {
      $0 + ($1.canShrink ? min($1.width, Self.narrowest + 8) : $1.width)
    }
  }

  private func line(_ cells: [String], _ columns: [Column], _ widths: [Int]) -> String {
    var parts: [String] = []
    for (index, cell) in cells.enumerated() {
      let cut = cell.count > widths[index] ? String(cell.prefix(widths[index] - 1)) + "…" : cell
      let space = String(repeating: " ", count: widths[index] - cut.count)
      parts.append(columns[index].alignment == .right ? space + cut : cut + space)
    }
    var line = parts.joined(separator: "  ")
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}

/// Text broken into lines at spaces.
package enum WrappedText {
  /// The lines, each indented, none wider than asked unless a single word is.
  package static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > width - indent.count {
        lines.append(indent + current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " \(word)"
    }
    if !current.isEmpty { lines.append(indent + current) }
    return lines
  }
}
