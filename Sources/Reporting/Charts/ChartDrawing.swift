import EscapedMarkup

/// Measures that all charts share.
///
/// Places along the width are shares of it, places along the height are pixels: so a chart fills
/// any width while its text keeps its size.
enum ChartDrawing {
  /// Height of a line of text.
  static let line = 19
  /// Height of what is drawn under a label, with the space below it.
  static let track = 24
  /// Letters that a label has room for on the narrowest page, 320 pixels.
  static let labelWidth = 36

  /// A share of the width, `38.4%`.
  static func place(_ fraction: Double) -> String {
    let thousandths = Int((min(max(fraction, 0), 1) * 1000).rounded())
    return "\(thousandths / 10).\(thousandths % 10)%"
  }

  /// Words in lines of at most `labelWidth` letters; a longer word stands alone.
  static func lines(_ label: String) -> [String] {
    var lines: [String] = []
    for word in label.split(separator: " ") {
      if let last = lines.last, last.count + word.count < labelWidth {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The end of an axis from 0 that holds a share, and the step between its marks.
  static func axis(holding share: Double) -> (end: Double, step: Double) {
    let ends = [
      (0.1, 0.05), (0.2, 0.1), (0.3, 0.1), (0.4, 0.1), (0.5, 0.1), (0.6, 0.2), (0.8, 0.2),
    ]
    return ends.first { share <= $0.0 } ?? (1, 0.25)
  }

  /// The drawing with its name and description; what is drawn is hidden from assistive technology,
  /// which reads the table that follows.
  static func svg(
    id: String, title: String, description: String, height: Int, leastWidth: Int? = nil,
    _ content: [Markup]
  ) -> Markup {
    Markup(
      "svg",
      [
        "class": "chart", "id": id, "role": "img",
        "aria-labelledby": "\(id)-title \(id)-description", "width": "100%", "height": "\(height)",
        "style": leastWidth.map { "min-width: \($0)px" },
      ]
    ) {
      Markup("title", ["id": "\(id)-title"]) { title }
      Markup("desc", ["id": "\(id)-description"]) { description }
      Markup("g", ["aria-hidden": "true"]) { content }
    }
  }

  static func text(
    _ text: String, x: String, y: Int, anchor: String? = nil, style: String? = nil
  ) -> Markup {
    Markup("text", ["x": x, "y": "\(y)", "text-anchor": anchor, "class": style]) { text }
  }

  static func line(x: String, from: Int, to: Int, style: String) -> Markup {
    Markup("line", ["x1": x, "x2": x, "y1": "\(from)", "y2": "\(to)", "class": style])
  }
}
