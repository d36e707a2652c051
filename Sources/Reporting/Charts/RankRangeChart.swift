import EscapedMarkup
import Messages

/// Where each concern may truly stand: its range of places as a bar, its own place as a dot, bands
/// set apart.
struct RankRangeChart {
  struct Row {
    let label: String
    let place: Int
    let best: Int
    let worst: Int
    /// The band that it is in; nil for none.
    let band: Int?
  }

  let id: String
  let title: String
  let description: String
  /// What a band is called, with its number in place of `{band}`.
  let bandName: (Int) -> String
  let rows: [Row]

  private static let plot = 0.94

  var svg: Markup {
    let last = rows.map(\.worst).max() ?? 1
    func x(_ place: Int) -> String {
      ChartDrawing.place(
        0.02 + (last > 1 ? Double(place - 1) / Double(last - 1) : 0) * Self.plot)
    }
    var top = 4
    var drawn: [Markup] = []
    var band: Int?
    for row in rows {
      if row.band != band, let name = row.band {
        drawn.append(ChartDrawing.text(bandName(name), x: "0", y: top + 14, style: "quiet"))
        top += ChartDrawing.line + 2
      }
      band = row.band
      for line in ChartDrawing.lines(row.label) {
        drawn.append(ChartDrawing.text(line, x: "0", y: top + 14))
        top += ChartDrawing.line
      }
      let middle = top + 8
      drawn.append(
        Markup(
          "line",
          [
            "x1": x(row.best), "x2": x(row.worst), "y1": "\(middle)", "y2": "\(middle)",
            "class": "rank-range",
          ]))
      drawn.append(
        Markup("circle", ["cx": x(row.place), "cy": "\(middle)", "r": "5", "class": "dot"]))
      top += ChartDrawing.track
    }
    let step = last > 20 ? 5 : last > 10 ? 2 : 1
    let places = [1] + stride(from: step, through: last, by: step).filter { $0 > 1 }
    let marks = places.map { place in
      ChartDrawing.line(x: x(place), from: 4, to: top, style: "grid")
        + ChartDrawing.text(
          "\(place)", x: x(place), y: top + ChartDrawing.line, anchor: "middle", style: "quiet")
    }
    return ChartDrawing.svg(
      id: id, title: title, description: description, height: top + ChartDrawing.line + 6,
      marks + drawn)
  }
}
