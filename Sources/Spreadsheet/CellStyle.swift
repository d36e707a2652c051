import EscapedMarkup

/// The looks that written cells have, in the order of the style sheet.
enum CellStyle: Int, CaseIterable {
  case plain
  case header
  case wrapped
  case day
  case moment
  case time
  case duration

  init(_ value: CellValue, isHeader: Bool, wrapsText: Bool) {
    switch value {
    case .date(.day): self = .day
    case .date(.moment): self = .moment
    case .date(.time): self = .time
    case .date(.duration): self = .duration
    case .text where isHeader: self = .header
    case .text where wrapsText: self = .wrapped
    case .text, .number, .flag, .error: self = isHeader ? .header : .plain
    }
  }

  /// The style sheet with every style.
  static var part: [UInt8] {
    var xml = XMLText()
    xml.element("styleSheet", ["xmlns": SheetXML.namespace]) { xml in
      let codes = allCases.compactMap(\.formatCode)
      xml.element("numFmts", ["count": "\(codes.count)"]) { xml in
        for (index, code) in codes.enumerated() {
          xml.element("numFmt", ["numFmtId": "\(164 + index)", "formatCode": code])
        }
      }
      xml.element("fonts", ["count": "2"]) { xml in
        for isBold in [false, true] {
          xml.element("font") { xml in
            if isBold { xml.element("b") }
            xml.element("sz", ["val": "11"])
            xml.element("name", ["val": "Calibri"])
            xml.element("family", ["val": "2"])
          }
        }
      }
      xml.element("fills", ["count": "2"]) { xml in
        for pattern in ["none", "gray125"] {
          xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
        }
      }
      xml.element("borders", ["count": "1"]) { xml in
        xml.element("border") { xml in
          xml.element("left")
          xml.element("right")
          xml.element("top")
          xml.element("bottom")
          xml.element("diagonal")
        }
      }
      xml.element("cellStyleXfs", ["count": "1"]) { xml in
        xml.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      xml.element("cellXfs", ["count": "\(allCases.count)"]) { xml in
        for style in allCases { style.write(to: &xml, codes: codes) }
      }
      xml.element("cellStyles", ["count": "1"]) { xml in
        xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.bytes
  }

  private func write(to xml: inout XMLText, codes: [String]) {
    let format = formatCode.flatMap { codes.firstIndex(of: $0) }.map { 164 + $0 } ?? 0
    let attributes: KeyValuePairs<StaticString, String?> = [
      "numFmtId": "\(format)", "fontId": self == .header ? "1" : "0", "fillId": "0",
      "borderId": "0", "xfId": "0", "applyNumberFormat": format > 0 ? "1" : nil,
      "applyFont": self == .header ? "1" : nil,
      "applyAlignment": self == .header || self == .wrapped ? "1" : nil,
    ]
    xml.element("xf", attributes) { xml in
      if self == .header || self == .wrapped {
        xml.element("alignment", ["vertical": "top", "wrapText": "1"])
      }
    }
  }

  private var formatCode: String? {
    switch self {
    case .plain, .header, .wrapped: nil
    case .day: "yyyy\\-mm\\-dd"
    case .moment: "yyyy\\-mm\\-dd\\ hh:mm:ss"
    case .time: "hh:mm:ss"
    case .duration: "[h]:mm:ss"
    }
  }
}
