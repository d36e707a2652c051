import EscapedMarkup
import Messages

/// The styles of a Word file: the sizes and the colour of the pages, in the words of Word.
struct WordStyles {
  let language: Language

  /// The tag by which Word knows a language.
  static func tag(_ language: Language) -> String {
    switch language {
    case .sv: "sv-SE"
    case .en: "en-GB"
    }
  }

  private static let ink = "1A1F26"
  private static let muted = "56606B"
  private static let rule = "A6B0BB"
  private static let mark = "1F5F9E"

  var xml: [UInt8] {
    var xml = XMLText()
    xml.element("w:styles", ["xmlns:w": WordFile.namespace]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.element(
              "w:rFonts",
              [
                "w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:eastAsia": "Calibri",
                "w:cs": "Arial",
              ])
            xml.element("w:color", ["w:val": Self.ink])
            xml.element("w:sz", ["w:val": "22"])
            xml.element("w:lang", ["w:val": Self.tag(language), "w:eastAsia": "en-US"])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") {
            $0.element("w:spacing", ["w:after": "120", "w:line": "264", "w:lineRule": "auto"])
          }
        }
      }
      Self.paragraph(&xml, "Normal", "Normal", isDefault: true)
      Self.paragraph(&xml, "Title", "Title", size: 44, isBold: true, before: 0, keepsNext: true)
      for (level, size) in [(1, 30), (2, 26), (3, 22)] {
        Self.paragraph(
          &xml, "Heading\(level)", "heading \(level)", size: size, isBold: true,
          before: level == 1 ? 360 : 200, keepsNext: true, outline: level - 1)
      }
      Self.paragraph(&xml, "ListBullet", "List Bullet", numbered: true)
      Self.paragraph(
        &xml, "Caption", "caption", size: 19, colour: Self.muted, before: 160, keepsNext: true)
      Self.paragraph(&xml, "Figure", "Figure", before: 160, keepsNext: true)
      Self.paragraph(&xml, "Chart", "Chart", after: 160)
      Self.paragraph(&xml, "ChartText", "Chart Text", size: WordDrawing.textSize, after: 0)
      Self.paragraph(&xml, "Cell", "Cell", size: 18, after: 20)
      Self.paragraph(&xml, "CellHeading", "Cell Heading", size: 18, isBold: true, after: 20)
      Self.paragraph(&xml, "Gap", "Gap", size: 8, after: 0)
      Self.paragraph(&xml, "Footer", "footer", size: 17, colour: Self.muted)
      Self.paragraph(&xml, "Alert", "Alert", isBold: true, isFramed: true)
      Self.character(&xml, "Strong", "Strong") { $0.element("w:b") }
      Self.character(&xml, "Reference", "Reference") { $0.element("w:color", ["w:val": Self.mark]) }
      Self.character(&xml, "Blank", "Blank") { xml in
        xml.element("w:i")
        xml.element("w:color", ["w:val": Self.muted])
      }
      xml.element("w:style", ["w:type": "table", "w:styleId": "Rows", "w:default": "1"]) { xml in
        xml.element("w:name", ["w:val": "Rows"])
        xml.element("w:tblPr") { xml in
          xml.element("w:tblBorders") { xml in
            for side in ["top", "bottom", "insideH"] { Self.border(&xml, side, size: "4") }
          }
          xml.element("w:tblCellMar") { xml in
            xml.element("w:left", ["w:w": "60", "w:type": "dxa"])
            xml.element("w:right", ["w:w": "60", "w:type": "dxa"])
          }
        }
      }
    }
    return xml.bytes
  }

  private static func border(_ xml: inout XMLText, _ side: String, size: String) {
    let attributes: KeyValuePairs<StaticString, String?> = [
      "w:val": "single", "w:sz": size, "w:space": "0", "w:color": rule,
    ]
    switch side {
    case "top": xml.element("w:top", attributes)
    case "bottom": xml.element("w:bottom", attributes)
    case "left": xml.element("w:left", attributes)
    case "right": xml.element("w:right", attributes)
    default: xml.element("w:insideH", attributes)
    }
  }

  private static func paragraph(
    _ xml: inout XMLText, _ id: String, _ name: String, size: Int? = nil, isBold: Bool = false,
    colour: String? = nil, before: Int? = nil, after: Int? = nil, keepsNext: Bool = false,
    outline: Int? = nil, numbered: Bool = false, isFramed: Bool = false, isDefault: Bool = false
  ) {
    xml.element(
      "w:style",
      ["w:type": "paragraph", "w:styleId": id, "w:default": isDefault ? "1" : nil]
    ) { xml in
      xml.element("w:name", ["w:val": name])
      if !isDefault { xml.element("w:basedOn", ["w:val": "Normal"]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { xml in
        if keepsNext { xml.element("w:keepNext") }
        if numbered {
          xml.element("w:numPr") { $0.element("w:numId", ["w:val": "1"]) }
        }
        if isFramed {
          xml.element("w:pBdr") { xml in
            for side in ["top", "left", "bottom", "right"] { border(&xml, side, size: "12") }
          }
          xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "FFDF6B"])
        }
        if before != nil || after != nil {
          xml.element(
            "w:spacing",
            ["w:before": before.map { "\($0)" }, "w:after": after.map { "\($0)" }])
        }
        if let outline { xml.element("w:outlineLvl", ["w:val": "\(outline)"]) }
      }
      xml.element("w:rPr") { xml in
        if isBold { xml.element("w:b") }
        if let colour { xml.element("w:color", ["w:val": colour]) }
        if let size { xml.element("w:sz", ["w:val": "\(size)"]) }
      }
    }
  }

  private static func character(
    _ xml: inout XMLText, _ id: String, _ name: String, _ content: (inout XMLText) -> Void
  ) {
    xml.element("w:style", ["w:type": "character", "w:styleId": id]) { xml in
      xml.element("w:name", ["w:val": name])
      xml.element("w:rPr", [:], content)
    }
  }

  /// The one kind of list: with bullets.
  static var numbering: [UInt8] {
    var xml = XMLText()
    xml.element("w:numbering", ["xmlns:w": WordFile.namespace]) { xml in
      xml.element("w:abstractNum", ["w:abstractNumId": "0"]) { xml in
        xml.element("w:multiLevelType", ["w:val": "singleLevel"])
        xml.element("w:lvl", ["w:ilvl": "0"]) { xml in
          xml.element("w:start", ["w:val": "1"])
          xml.element("w:numFmt", ["w:val": "bullet"])
          xml.element("w:lvlText", ["w:val": "•"])
          xml.element("w:lvlJc", ["w:val": "left"])
          xml.element("w:pPr") { $0.element("w:ind", ["w:left": "360", "w:hanging": "360"]) }
        }
      }
      xml.element("w:num", ["w:numId": "1"]) {
        $0.element("w:abstractNumId", ["w:val": "0"])
      }
    }
    return xml.bytes
  }

  static func settings(_ language: Language) -> [UInt8] {
    var xml = XMLText()
    xml.element("w:settings", ["xmlns:w": WordFile.namespace]) { xml in
      xml.element("w:compat") {
        $0.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
      xml.element("w:themeFontLang", ["w:val": tag(language)])
    }
    return xml.bytes
  }
}
