import EscapedMarkup

/// A chart as shapes and texts that Word draws by itself: sharp at any size, its words searchable, its
/// alternative text the sentence of what it shows.
///
/// A program that does not know the shapes writes that sentence instead.
///
/// Source: ECMA-376 part 1, DrawingML; [MS-DOCX] for the groups and shapes of WordprocessingML.
struct WordDrawing {
  private let figure: Document.Figure
  private let number: Int
  /// The width of the drawing in its own units, the height, and how many EMU a unit is.
  private let width: Double
  private let height: Double
  private let scale: Double

  static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  static let placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let groups = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
  static let shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"

  /// The width between the margins of a page, in EMU (914 400 an inch).
  private static let pageWidth = 6_096_000.0
  /// How wide a chart that fills any width is drawn, so that its text becomes a little smaller than that
  /// of the page.
  private static let layoutWidth = 800.0
  /// The size of the text of such a chart in half points, of which one is 6 350 EMU.
  static let textSize = Int(
    (Double(ChartStyle.textSize) * pageWidth / layoutWidth / 6_350).rounded())

  /// `number` counts the drawings of a document from 1.
  init(_ figure: Document.Figure, number: Int) {
    self.figure = figure
    self.number = number
    let box = figure.drawing["viewBox"]?.split(separator: " ").compactMap { Double($0) } ?? []
    if box.count == 4 {
      (width, height) = (box[2], box[3])
    } else {
      width = Self.layoutWidth
      height = figure.drawing["height"].flatMap { Double($0) } ?? 0
    }
    scale = Self.pageWidth / max(width, 1)
  }

  /// Writes the drawing as a paragraph.
  func write(_ xml: inout XMLText) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": "Chart"]) }
      xml.element("w:r") { xml in
        xml.element("mc:AlternateContent") { xml in
          xml.element("mc:Choice", ["Requires": "wpg"]) { xml in
            xml.element("w:drawing") { inline(&$0) }
          }
          xml.element("mc:Fallback") {
            $0.element("w:t", text: SafeText.neutral("[\(figure.description)]"))
          }
        }
      }
    }
  }

  private func inline(_ xml: inout XMLText) {
    let (across, down) = (emu(width), emu(height))
    xml.element("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]) { xml in
      xml.element("wp:extent", ["cx": across, "cy": down])
      xml.element(
        "wp:docPr",
        [
          "id": "\(number * 1_000)", "name": SafeText.neutral(figure.title),
          "descr": SafeText.neutral(figure.description),
        ])
      xml.element("wp:cNvGraphicFramePr")
      xml.element("a:graphic") { xml in
        xml.element("a:graphicData", ["uri": Self.groups]) { xml in
          xml.element("wpg:wgp") { xml in
            xml.element("wpg:cNvGrpSpPr")
            xml.element("wpg:grpSpPr") { xml in
              xml.element("a:xfrm") { xml in
                xml.element("a:off", ["x": "0", "y": "0"])
                xml.element("a:ext", ["cx": across, "cy": down])
                xml.element("a:chOff", ["x": "0", "y": "0"])
                xml.element("a:chExt", ["cx": across, "cy": down])
              }
            }
            ground(&xml)
            var count = 1
            shapes(of: figure.drawing, &count, &xml)
          }
        }
      }
    }
  }

  /// A shape that cannot be seen over the whole of the drawing: LibreOffice stretches a group whose parts
  /// do not fill it.
  private func ground(_ xml: inout XMLText) {
    shape(
      number * 1_000 + 1, Box(x: 0, y: 0, width: width, height: height), "rect", nil,
      &xml)
  }

  private func shapes(of element: Markup.Element, _ count: inout Int, _ xml: inout XMLText) {
    for case .element(let part) in element.content {
      if part.isOne("g") {
        shapes(of: part, &count, &xml)
        continue
      }
      let name = number * 1_000 + count + 1
      let isDrawn =
        switch part.name.description {
        case "line": line(part, name, &xml)
        case "rect": rectangle(part, name, &xml)
        case "circle": circle(part, name, &xml)
        case "text": text(part, name, &xml)
        default: false
        }
      if isDrawn { count += 1 }
    }
  }

  // MARK: Shapes

  private func line(_ part: Markup.Element, _ name: Int, _ xml: inout XMLText) -> Bool {
    let (x1, x2) = (length(part["x1"]), length(part["x2"]))
    let (y1, y2) = (length(part["y1"]), length(part["y2"]))
    shape(
      name, Box(x: min(x1, x2), y: min(y1, y2), width: abs(x2 - x1), height: abs(y2 - y1)),
      "line", style(part), isFlipped: (x2 - x1) * (y2 - y1) < 0, &xml)
    return true
  }

  private func rectangle(_ part: Markup.Element, _ name: Int, _ xml: inout XMLText) -> Bool {
    let box = Box(
      x: length(part["x"]), y: length(part["y"]), width: length(part["width"]),
      height: length(part["height"]))
    shape(name, box, "rect", style(part), &xml)
    return true
  }

  private func circle(_ part: Markup.Element, _ name: Int, _ xml: inout XMLText) -> Bool {
    let radius = length(part["r"])
    let box = Box(
      x: length(part["cx"]) - radius, y: length(part["cy"]) - radius, width: 2 * radius,
      height: 2 * radius)
    shape(name, box, "ellipse", style(part), &xml)
    return true
  }

  private struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  private func shape(
    _ name: Int, _ box: Box, _ form: String, _ style: ChartStyle?, isFlipped: Bool = false,
    _ xml: inout XMLText
  ) {
    xml.element("wps:wsp") { xml in
      xml.element("wps:cNvPr", ["id": "\(name)", "name": "\(form) \(name)"])
      xml.element("wps:cNvSpPr")
      xml.element("wps:spPr") { xml in
        place(box, isFlipped: isFlipped, &xml)
        xml.element("a:prstGeom", ["prst": form]) { $0.element("a:avLst") }
        if form == "line" || style?.fill == nil {
          xml.element("a:noFill")
        } else {
          fill(style?.fill, &xml)
        }
        let stroke = style?.stroke
        xml.element(
          "a:ln",
          [
            "w": stroke.map { emu(Double($0.width) * (width / Self.layoutWidth)) },
            "cap": style?.isRound == true ? "rnd" : nil,
          ]
        ) { xml in
          if let stroke { fill(stroke.ink, &xml) } else { xml.element("a:noFill") }
        }
      }
      xml.element("wps:bodyPr")
    }
  }

  private func place(_ box: Box, isFlipped: Bool, _ xml: inout XMLText) {
    xml.element("a:xfrm", ["flipV": isFlipped ? "1" : nil]) { xml in
      xml.element("a:off", ["x": emu(box.x), "y": emu(box.y)])
      xml.element("a:ext", ["cx": emu(box.width), "cy": emu(box.height)])
    }
  }

  private func fill(_ ink: ChartStyle.Ink?, _ xml: inout XMLText) {
    xml.element("a:solidFill") {
      $0.element("a:srgbClr", ["val": (ink ?? .ink).colour(.light).digits])
    }
  }

  // MARK: Texts

  private func text(_ part: Markup.Element, _ name: Int, _ xml: inout XMLText) -> Bool {
    let style = style(part)
    let x = length(part["x"]) + length(part["dx"])
    let size = Double(ChartStyle.textSize) * width / Self.layoutWidth
    let line = size * 1.4
    // A box on the side of the place that the text goes to, as wide as it may need.
    let widest = Double(part.text.count) * size * 0.75 + size
    let left: Double
    let right: Double
    let alignment: String
    switch part["text-anchor"] {
    case "end": (left, right, alignment) = (max(x - widest, 0), x, "right")
    case "middle":
      let half = min(widest / 2, x, width - x)
      (left, right, alignment) = (x - half, x + half, "center")
    default: (left, right, alignment) = (x, min(x + widest, width), "left")
    }
    let box = Box(
      x: left, y: length(part["y"]) - size * 1.05, width: max(right - left, size), height: line)
    xml.element("wps:wsp") { xml in
      xml.element("wps:cNvPr", ["id": "\(name)", "name": "text \(name)"])
      xml.element("wps:cNvSpPr", ["txBox": "1"])
      xml.element("wps:spPr") { xml in
        place(box, isFlipped: false, &xml)
        xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
        xml.element("a:noFill")
        xml.element("a:ln") { $0.element("a:noFill") }
      }
      xml.element("wps:txbx") { xml in
        xml.element("w:txbxContent") { xml in
          xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
              xml.element("w:pStyle", ["w:val": "ChartText"])
              xml.element("w:jc", ["w:val": alignment])
            }
            xml.element("w:r") { xml in
              xml.element("w:rPr") { xml in
                if style?.isBold == true { xml.element("w:b") }
                xml.element(
                  "w:color", ["w:val": (style?.fill ?? .ink).colour(.light).digits])
              }
              xml.element(
                "w:t", ["xml:space": "preserve"], text: SafeText.neutral(part.text))
            }
          }
        }
      }
      xml.element(
        "wps:bodyPr",
        ["wrap": "square", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0", "anchor": "t"]
      ) { $0.element("a:noAutofit") }
    }
    return true
  }

  // MARK: Measures

  private func style(_ part: Markup.Element) -> ChartStyle? {
    part["class"].flatMap(ChartStyle.init)
  }

  /// A length of the drawing in its own units; per cent are of the width.
  private func length(_ text: String?) -> Double {
    guard let text else { return 0 }
    if text.hasSuffix("%") { return (Double(text.dropLast()) ?? 0) / 100 * width }
    return Double(text) ?? 0
  }

  private func emu(_ length: Double) -> String { "\(Int((length * scale).rounded()))" }
}
