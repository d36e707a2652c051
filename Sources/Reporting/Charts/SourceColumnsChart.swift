import EscapedMarkup
import Messages

/// The same concerns in several sources: a column of bars a source, each on its own scale, with the
/// place in that source beside the bar.
struct SourceColumnsChart {
  struct Row {
    let label: String
    /// One a source: the share and the place; nil where the source does not tell.
    let bars: [(share: Double, place: Int?)?]
  }

  let id: String
  let title: String
  let description: String
  /// The sources' names.
  let columns: [String]
  let rows: [Row]

  /// The least width of a column, so that its heading fits.
  private static let leastColumn = 106
  /// The part of a column that the longest bar fills.
  private static let longest = 0.68

  var svg: Markup {
    var top = ChartDrawing.line + 6
    let largest = columns.indices.map { column in
      rows.compactMap { $0.bars[column]?.share }.max() ?? 0
    }
    var drawn = columns.enumerated().map { index, name in
      ChartDrawing.text(name, x: left(index), y: 14, style: "strong")
    }
    for row in rows {
      let lines = ChartDrawing.lines(row.label)
      drawn += lines.enumerated().map { index, line in
        ChartDrawing.text(line, x: "0", y: top + 14 + index * ChartDrawing.line, style: "quiet")
      }
      let base = top + lines.count * ChartDrawing.line
      for (index, bar) in row.bars.enumerated() {
        drawn.append(self.bar(bar, largest[index], column: index, top: base))
      }
      top = base + ChartDrawing.track
    }
    return ChartDrawing.svg(
      id: id, title: title, description: description, height: top,
      leastWidth: columns.count * Self.leastColumn, drawn)
  }

  private func left(_ column: Int) -> String {
    ChartDrawing.place(Double(column) / Double(columns.count))
  }

  private func bar(
    _ bar: (share: Double, place: Int?)?, _ largest: Double, column: Int, top: Int
  ) -> Markup {
    let width = 1 / Double(columns.count)
    guard let bar, largest > 0 else {
      return ChartDrawing.text("–", x: left(column), y: top + 14, style: "quiet")
    }
    let length = bar.share / largest * Self.longest * width
    let end = Double(column) * width + length
    let rect = Markup(
      "rect",
      [
        "x": left(column), "y": "\(top + 4)", "width": ChartDrawing.place(length), "height": "11",
        "class": "bar",
      ])
    guard let place = bar.place else { return rect }
    return rect
      + Markup("text", ["x": ChartDrawing.place(end), "dx": "6", "y": "\(top + 14)"]) { "\(place)" }
  }
}
