import EscapedMarkup
import Messages

/// Shares in two rounds as slopes: what has surely changed is drawn thick, the rest thin.
struct SlopeChart {
  struct Row {
    let label: String
    let before: Double
    let after: Double
    /// Beside the ends.
    let beforeText: String
    let afterText: String
    /// Whether the change exceeds what chance usually gives.
    let isSure: Bool
  }

  let id: String
  let title: String
  let description: String
  /// The names of the two rounds.
  let rounds: (before: String, after: String)
  let rows: [Row]

  /// Where the slopes begin and end, as parts of the width.
  private static let ends = (left: 0.12, right: 0.36)
  private static let labels = 0.50
  private static let height = 300
  /// The least distance between two lines of text.
  private static let gap = 19

  var svg: Markup {
    let largest = rows.flatMap { [$0.before, $0.after] }.max() ?? 0
    let smallest = rows.flatMap { [$0.before, $0.after] }.min() ?? 0
    let span = max(largest - smallest, 0.01)
    let top = ChartDrawing.line + 14
    let height = max(Self.height, rows.count * Self.gap)
    func y(_ share: Double) -> Int { top + Int((largest - share) / span * Double(height)) }
    let left = ChartDrawing.place(Self.ends.left)
    let right = ChartDrawing.place(Self.ends.right)
    let byBefore = spread(rows.map { y($0.before) })
    let byAfter = spread(rows.map { y($0.after) })
    var drawn = [
      ChartDrawing.text(rounds.before, x: "0", y: 14, style: "quiet"),
      ChartDrawing.text(rounds.after, x: right, y: 14, style: "quiet"),
    ]
    for (index, row) in rows.enumerated() {
      let style = row.isSure ? "slope-sure" : "slope"
      drawn.append(
        Markup(
          "line",
          [
            "x1": left, "x2": right, "y1": "\(y(row.before))", "y2": "\(y(row.after))",
            "class": style,
          ]))
      for (x, share) in [(left, row.before), (right, row.after)] {
        drawn.append(
          Markup(
            "circle",
            ["cx": x, "cy": "\(y(share))", "r": "4", "class": row.isSure ? "dot" : "open"]))
      }
      drawn.append(
        ChartDrawing.text(row.beforeText, x: "0", y: byBefore[index] + 5, style: "quiet"))
      drawn.append(
        ChartDrawing.text(row.afterText, x: ChartDrawing.place(0.39), y: byAfter[index] + 5))
      drawn.append(
        ChartDrawing.text(
          Self.short(row.label), x: ChartDrawing.place(Self.labels), y: byAfter[index] + 5,
          style: row.isSure ? "strong" : nil))
    }
    return ChartDrawing.svg(
      id: id, title: title, description: description,
      height: max(top + height, (byAfter + byBefore).max() ?? 0) + ChartDrawing.line,
      leastWidth: 480, drawn)
  }

  private static func short(_ label: String) -> String {
    label.count > 30 ? "\(label.prefix(29))…" : label
  }

  /// Heights moved apart so that no two texts lie on each other, in the order of the lines.
  private func spread(_ wanted: [Int]) -> [Int] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var placed = wanted
    var last = Int.min / 2
    for index in order {
      placed[index] = max(wanted[index], last + Self.gap)
      last = placed[index]
    }
    return placed
  }
}
