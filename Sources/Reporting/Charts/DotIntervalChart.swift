import EscapedMarkup
import Messages

/// Shares as dots on their intervals, a concern a row, its label above it.
struct DotIntervalChart {
  struct Row {
    let label: String
    /// nil where only the words beside the drawing can be told.
    let share: Double?
    let interval: ClosedRange<Double>?
    /// Beside the drawing: the share and the place.
    let value: String
    let place: String
    /// A filled dot rather than an open one.
    let isFilled: Bool
  }

  let id: String
  let title: String
  let description: String
  let language: Language
  /// What stands above the shares and the places.
  let headings: (value: String, place: String)
  let rows: [Row]

  /// The part of the width that is the scale; the rest holds the numbers.
  private static let plot = 0.52
  /// Where the shares stand.
  private static let values = 0.55

  var svg: Markup {
    let largest = rows.compactMap { $0.interval?.upperBound ?? $0.share }.max() ?? 0
    let axis = ChartDrawing.axis(holding: largest)
    var top = ChartDrawing.line + 4
    var drawn = [
      ChartDrawing.text(
        headings.value, x: ChartDrawing.place(Self.values), y: 14, style: "quiet"),
      ChartDrawing.text(headings.place, x: "100%", y: 14, anchor: "end", style: "quiet"),
    ]
    for row in rows {
      let lines = ChartDrawing.lines(row.label)
      drawn.append(self.row(row, lines, top: top, axis.end))
      top += lines.count * ChartDrawing.line + ChartDrawing.track
    }
    let marks = stride(from: 0, through: axis.end, by: axis.step).map { value in
      let x = ChartDrawing.place(value / axis.end * Self.plot)
      return ChartDrawing.line(x: x, from: ChartDrawing.line, to: top, style: "grid")
        + ChartDrawing.text(
          NumberText.percent(value, language), x: x, y: top + ChartDrawing.line,
          anchor: value == 0 ? "start" : "middle", style: "quiet")
    }
    return ChartDrawing.svg(
      id: id, title: title, description: description, height: top + ChartDrawing.line + 6,
      marks + drawn)
  }

  private func row(_ row: Row, _ lines: [String], top: Int, _ end: Double) -> Markup {
    func x(_ share: Double) -> String { ChartDrawing.place(share / end * Self.plot) }
    let middle = top + lines.count * ChartDrawing.line + 9
    var parts = lines.enumerated().map { index, line in
      ChartDrawing.text(line, x: "0", y: top + 14 + index * ChartDrawing.line)
    }
    if let interval = row.interval {
      let (low, high) = (x(interval.lowerBound), x(interval.upperBound))
      parts.append(
        Markup(
          "line",
          ["x1": low, "x2": high, "y1": "\(middle)", "y2": "\(middle)", "class": "range"]))
      for end in [low, high] {
        parts.append(ChartDrawing.line(x: end, from: middle - 4, to: middle + 4, style: "range"))
      }
    }
    if let share = row.share {
      parts.append(
        Markup(
          "circle",
          [
            "cx": x(share), "cy": "\(middle)", "r": "5",
            "class": row.isFilled ? "dot" : "open",
          ]))
    }
    let left = ChartDrawing.place(Self.values)
    parts.append(ChartDrawing.text(row.value, x: left, y: middle + 5, style: "strong"))
    parts.append(ChartDrawing.text(row.place, x: "100%", y: middle + 5, anchor: "end"))
    return Markup("g") { parts }
  }
}
