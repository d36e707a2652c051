import EscapedMarkup
import Messages

/// Who answered as bars, who lives there as a mark across each bar.
struct CompositionChart {
  struct Row {
    let label: String
    /// Share of those who answered; nil where hidden.
    let share: Double?
    /// Share of the population; nil where unknown.
    let population: Double?
    /// Beside the drawing.
    let value: String
  }

  let id: String
  let title: String
  let description: String
  let rows: [Row]

  private static let plot = 0.66

  var svg: Markup {
    let largest = rows.flatMap { [$0.share ?? 0, $0.population ?? 0] }.max() ?? 0
    let end = largest > 0 ? largest : 1
    var top = 0
    var drawn: [Markup] = []
    for row in rows {
      let lines = ChartDrawing.lines(row.label)
      drawn += lines.enumerated().map { index, line in
        ChartDrawing.text(line, x: "0", y: top + 14 + index * ChartDrawing.line)
      }
      let base = top + lines.count * ChartDrawing.line
      if let share = row.share {
        drawn.append(
          Markup(
            "rect",
            [
              "x": "0", "y": "\(base + 3)", "width": ChartDrawing.place(share / end * Self.plot),
              "height": "11", "class": "bar",
            ]))
      }
      if let population = row.population {
        let x = ChartDrawing.place(population / end * Self.plot)
        for style in ["tick", "tick-core"] {
          drawn.append(ChartDrawing.line(x: x, from: base, to: base + 17, style: style))
        }
      }
      drawn.append(ChartDrawing.text(row.value, x: "100%", y: base + 13, anchor: "end"))
      top = base + ChartDrawing.track
    }
    return ChartDrawing.svg(
      id: id, title: title, description: description, height: top, drawn)
  }
}
