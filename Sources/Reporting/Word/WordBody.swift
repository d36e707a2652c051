import EscapedMarkup

/// The text of a Word file: paragraphs, lists and tables, and sections turned where a table is wide.
struct WordBody {
  let document: Document

  /// A table with more columns than this stands on a page turned sideways.
  private static let mostUprightColumns = 7

  var xml: [UInt8] {
    var xml = XMLText()
    xml.element(
      "w:document",
      [
        "xmlns:w": WordFile.namespace, "xmlns:r": WordFile.relations,
        "xmlns:mc": WordDrawing.compatibility, "xmlns:wp": WordDrawing.placing,
        "xmlns:a": WordDrawing.drawing, "xmlns:wpg": WordDrawing.groups,
        "xmlns:wps": WordDrawing.shapes,
      ]
    ) { xml in
      xml.element("w:body") { xml in
        var drawings = 0
        Self.paragraph(&xml, "Title", [.text(document.title)])
        for mark in document.marks { Self.paragraph(&xml, "Alert", [.text(mark)]) }
        var isTurned = false
        for (index, part) in document.parts.enumerated() {
          let isWide = turns(index, now: isTurned)
          if isWide != isTurned {
            // A section ends with the paragraph that says how its pages lie.
            xml.element("w:p") { xml in
              xml.element("w:pPr") { Self.section(&$0, isTurned: isTurned) }
            }
            isTurned = isWide
          }
          if case .figure(let figure) = part {
            drawings += 1
            Self.paragraph(&xml, "Figure", figure.caption)
            WordDrawing(figure, number: drawings).write(&xml)
          } else {
            write(part, &xml)
          }
        }
        Self.section(&xml, isTurned: isTurned)
      }
    }
    return xml.bytes
  }

  /// Whether a part stands on a page turned sideways: a wide table does, with its heading, and the
  /// paragraphs after it stay with it.
  private func turns(_ index: Int, now isTurned: Bool) -> Bool {
    switch document.parts[index] {
    case .table(let table): return table.columns.count > Self.mostUprightColumns
    case .heading:
      let next = document.parts.index(after: index)
      guard document.parts.indices.contains(next), case .table = document.parts[next] else {
        return false
      }
      return turns(next, now: false)
    case .paragraph, .alert, .list: return isTurned
    case .figure: return false
    }
  }

  /// A4, in twentieths of a point, with margins to bind and to write in.
  private static func section(_ xml: inout XMLText, isTurned: Bool) {
    let (short, long) = ("11906", "16838")
    xml.element("w:sectPr") { xml in
      xml.element("w:footerReference", ["w:type": "default", "r:id": "rId4"])
      xml.element(
        "w:pgSz",
        [
          "w:w": isTurned ? long : short, "w:h": isTurned ? short : long,
          "w:orient": isTurned ? "landscape" : nil,
        ])
      xml.element(
        "w:pgMar",
        [
          "w:top": "1134", "w:right": "1134", "w:bottom": "1134", "w:left": "1134",
          "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ])
    }
  }

  private func write(_ part: Document.Part, _ xml: inout XMLText) {
    switch part {
    case .heading(let level, let text):
      // The title is level 1 of the page; a Word outline begins below it.
      Self.paragraph(&xml, "Heading\(max(1, min(level - 1, 3)))", [.text(text)])
    case .paragraph(let runs): Self.paragraph(&xml, nil, runs)
    case .alert(let text): Self.paragraph(&xml, "Alert", [.text(text)])
    case .list(let items):
      for item in items { Self.paragraph(&xml, "ListBullet", item) }
    case .table(let table): write(table, &xml)
    case .figure(let figure): Self.paragraph(&xml, nil, figure.caption)
    }
  }

  private func write(_ table: Document.Table, _ xml: inout XMLText) {
    let widths = widths(table)
    Self.paragraph(&xml, "Caption", [.text(table.caption)])
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblStyle", ["w:val": "Rows"])
        xml.element("w:tblW", ["w:w": "5000", "w:type": "pct"])
        xml.element(
          "w:tblLook",
          [
            "w:val": "00A0", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "1",
            "w:lastColumn": "0", "w:noHBand": "1", "w:noVBand": "1",
          ])
        xml.element("w:tblCaption", ["w:val": SafeText.neutral(table.caption)])
        xml.element(
          "w:tblDescription",
          ["w:val": SafeText.neutral(table.columns.joined(separator: "; "))])
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      row(&xml, table.columns.map { [.strong($0)] }, table, nil, widths)
      for (index, cells) in table.rows.enumerated() { row(&xml, cells, table, index, widths) }
    }
    // A table needs a paragraph after it, or the next one grows together with it.
    Self.paragraph(&xml, "Gap", [])
  }

  /// Widths by the longest word and the length of the text, so that narrow columns stay narrow.
  private func widths(_ table: Document.Table) -> [Int] {
    let count = table.columns.count
    let whole = count > Self.mostUprightColumns ? 14_570 : 9_638
    let texts = (0..<count).map { column in
      [table.columns[column]] + table.rows.map { $0[column].plain }
    }
    // What may not be broken sets the least width; the rest is shared by how much text there is.
    let least = (0..<count).map { column -> Int in
      let unbroken = table.rows.contains { Self.isUnbroken($0[column]) }
      let words = texts[column].flatMap { unbroken ? [Substring($0)] : $0.split(separator: " ") }
      return min(words.map(\.count).max() ?? 1, 26) * Self.letter + 200
    }
    let wanted = texts.map { column in
      min(Double(column.map(\.count).reduce(0, +)) / Double(column.count), 80)
    }
    let rest = whole - least.reduce(0, +)
    guard rest > 0 else {
      let sum = least.reduce(0, +)
      return least.map { $0 * whole / sum }
    }
    let sum = max(wanted.reduce(0, +), 1)
    return zip(least, wanted).map { $0 + Int(Double(rest) * $1 / sum) }
  }

  /// The width of a letter of a cell, in twentieths of a point.
  private static let letter = 100

  private static func isUnbroken(_ runs: [Document.Run]) -> Bool {
    runs.contains { run in
      switch run {
      case .unbroken, .target: true
      default: false
      }
    }
  }

  /// A row of a table, the heading where it has no number.
  private func row(
    _ xml: inout XMLText, _ cells: [[Document.Run]], _ table: Document.Table, _ number: Int?,
    _ widths: [Int]
  ) {
    let isHeading = number == nil
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHeading { xml.element("w:tblHeader") }
      }
      for (index, cell) in cells.enumerated() {
        xml.element("w:tc") { xml in
          let step = number.flatMap { table.step(row: $0, column: index) }
            .map { Palette.light.ramp[$0] }
          xml.element("w:tcPr") { xml in
            xml.element("w:tcW", ["w:w": "\(widths[index])", "w:type": "dxa"])
            if let step {
              xml.element(
                "w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": step.fill.digits])
            }
          }
          Self.paragraph(
            &xml, isHeading ? "CellHeading" : "Cell", cell,
            isToTheRight: table.numbers.contains(index), ink: step?.ink)
        }
      }
    }
  }

  // MARK: Paragraphs and runs

  private static func paragraph(
    _ xml: inout XMLText, _ style: String?, _ runs: [Document.Run], isToTheRight: Bool = false,
    ink: Colour? = nil
  ) {
    xml.element("w:p") { xml in
      if let style {
        xml.element("w:pPr") { xml in
          xml.element("w:pStyle", ["w:val": style])
          if isToTheRight { xml.element("w:jc", ["w:val": "right"]) }
        }
      }
      for part in runs { write(part, ink, &xml) }
    }
  }

  private static func write(_ part: Document.Run, _ ink: Colour?, _ xml: inout XMLText) {
    switch part {
    case .text(let text): run(&xml, text, style: nil, ink: ink)
    case .strong(let text): run(&xml, text, style: "Strong")
    case .unbroken(let text):
      run(&xml, text.replacing(" ", with: "\u{A0}").replacing("-", with: "\u{2011}"), style: nil)
    case .blank(let text): run(&xml, "[\(text)]", style: "Blank")
    case .reference(let id):
      xml.element("w:hyperlink", ["w:anchor": bookmark(id), "w:history": "1"]) {
        run(&$0, "[\(id)]", style: "Reference")
      }
    case .target(let id):
      let number = "\(id.unicodeScalars.reduce(7) { ($0 * 31 + Int($1.value)) % 1_000_000_007 })"
      xml.element("w:bookmarkStart", ["w:id": number, "w:name": bookmark(id)])
      run(&xml, id, style: nil)
      xml.element("w:bookmarkEnd", ["w:id": number])
    }
  }

  /// A name that Word takes for a bookmark: letters, digits and underscores, forty at most.
  private static func bookmark(_ id: String) -> String {
    let kept = id.unicodeScalars.map { scalar -> Character in
      let isKept =
        (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value)
      return isKept ? Character(scalar) : "_"
    }
    return String(("r_" + String(kept)).prefix(40))
  }

  static func run(_ xml: inout XMLText, _ text: String, style: String?, ink: Colour? = nil) {
    xml.element("w:r") { xml in
      if style != nil || ink != nil {
        xml.element("w:rPr") { xml in
          if let style { xml.element("w:rStyle", ["w:val": style]) }
          if let ink { xml.element("w:color", ["w:val": ink.digits]) }
        }
      }
      xml.element("w:t", ["xml:space": "preserve"], text: SafeText.neutral(text))
    }
  }
}
