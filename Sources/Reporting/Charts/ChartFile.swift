import EscapedMarkup

/// A chart of a page as an SVG file of its own, for slides and web pages: on white, its colours written
/// out, since not every program knows a page's variables.
struct ChartFile {
  let figure: Document.Figure

  /// How wide a chart is drawn that fills any width, in pixels.
  private static let width = 704
  private static let margin = 12

  var bytes: [UInt8] { Array(text.utf8) }

  private var text: String {
    let drawing = figure.drawing
    let (width, height) = size
    let (whole, high) = (width + 2 * Self.margin, height + 2 * Self.margin)
    let file = Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": "\(whole)", "height": "\(high)",
        "role": "img", "class": "chart", "font-size": "\(ChartStyle.textSize)",
        "font-family": "system-ui, Segoe UI, Roboto, Helvetica, Arial, sans-serif",
      ]
    ) {
      Markup("title") { figure.title }
      Markup("desc") { figure.description }
      Markup(styles: Self.styles)
      Markup(
        "rect", ["width": "\(whole)", "height": "\(high)", "fill": Palette.light.paper.css])
      Markup(
        "svg",
        [
          "x": "\(Self.margin)", "y": "\(Self.margin)", "width": "\(width)",
          "height": "\(height)", "viewBox": drawing["viewBox"], "overflow": "visible",
        ]
      ) { Self.drawn(drawing) }
    }
    return file.markup
  }

  private var size: (width: Int, height: Int) {
    let box = figure.drawing["viewBox"]?.split(separator: " ").compactMap { Double($0) } ?? []
    guard box.count == 4 else {
      return (Self.width, figure.drawing["height"].flatMap { Int($0) } ?? 0)
    }
    return (Int(box[2]), Int(box[3].rounded(.up)))
  }

  /// What is drawn, without the name and the description, which stand above it.
  private static func drawn(_ drawing: Markup.Element) -> Markup {
    Markup(
      drawing.content.compactMap { node -> Markup? in
        guard case .element(let part) = node, !part.isOne("title"), !part.isOne("desc") else {
          return nil
        }
        return Markup(part)
      })
  }

  private static let styles =
    ".chart text { fill: \(Palette.light.ink.css); }\n"
    + ChartStyle.allCases.map { $0.css(.light) + "\n" }.joined()
}
