import EscapedMarkup

/// Writes the part of one sheet.
struct SheetXML {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let textAtMost = 32_767

  let sheet: Sheet
  let layout: SheetLayout
  let isSelected: Bool

  /// - Throws: the place of a cell that the format cannot hold.
  func part() throws(WorkbookFault) -> [UInt8] {
    var xml = XMLText()
    try xml.element("worksheet", ["xmlns": SheetXML.namespace]) { (xml) throws(WorkbookFault) in
      let width = sheet.columnCount
      if let last = sheet.rows.last {
        let corner = CellPlace(column: max(0, width - 1), row: last.number)
        xml.element("dimension", ["ref": "A1:\(corner.text)"])
      }
      view(&xml)
      xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
      columns(&xml)
      let letters = (0..<width).map(CellPlace.letters)
      try xml.element("sheetData") { (xml) throws(WorkbookFault) in
        for row in sheet.rows { try write(row, letters, to: &xml) }
      }
    }
    return xml.bytes
  }

  private func view(_ xml: inout XMLText) {
    xml.element("sheetViews") { xml in
      xml.element("sheetView", ["tabSelected": isSelected ? "1" : nil, "workbookViewId": "0"]) {
        xml in
        guard layout.headerRows > 0 else { return }
        xml.element(
          "pane",
          [
            "ySplit": "\(layout.headerRows)", "topLeftCell": "A\(layout.headerRows + 1)",
            "activePane": "bottomLeft", "state": "frozen",
          ])
        xml.element("selection", ["pane": "bottomLeft"])
      }
    }
  }

  private func columns(_ xml: inout XMLText) {
    guard !layout.columnWidths.isEmpty else { return }
    xml.element("cols") { xml in
      for (index, width) in layout.columnWidths.enumerated() {
        xml.element(
          "col",
          [
            "min": "\(index + 1)", "max": "\(index + 1)",
            "width": "\(min(max(width, 1), 255))", "customWidth": "1",
          ])
      }
    }
  }

  private func write(
    _ row: SheetRow, _ letters: [String], to xml: inout XMLText
  ) throws(WorkbookFault) {
    let number = "\(row.number)"
    guard row.number <= CellPlace.rowsAtMost, letters.count <= CellPlace.columnsAtMost else {
      throw .cell(row.cells.last.map { row.place(of: $0).text } ?? number)
    }
    try xml.element("row", ["r": number]) { (xml) throws(WorkbookFault) in
      for cell in row.cells {
        let reference = letters[cell.column] + number
        let style = CellStyle(
          cell.value, isHeader: row.number <= layout.headerRows, wrapsText: layout.wrapsText)
        try write(cell.value, at: reference, style, to: &xml)
      }
    }
  }

  private func write(
    _ value: CellValue, at reference: String, _ style: CellStyle, to xml: inout XMLText
  ) throws(WorkbookFault) {
    let number = style == .plain ? nil : "\(style.rawValue)"
    func cell(_ type: String?, _ text: String) {
      xml.element("c", ["r": reference, "s": number, "t": type]) { $0.element("v", text: text) }
    }
    switch value {
    case .text(let text):
      guard text.utf16.count <= SheetXML.textAtMost else { throw .cell(reference) }
      write(text, at: reference, number, to: &xml)
    case .number(let number) where number.isFinite:
      cell(nil, Int(exactly: number).map(String.init) ?? number.description)
    case .number: cell("e", "#NUM!")
    case .flag(let flag): cell("b", flag ? "1" : "0")
    case .error(let text): cell("e", text)
    case .date(let date):
      if let serial = date.serial {
        cell(nil, Int(exactly: serial).map(String.init) ?? serial.description)
      } else {
        write(date.text, at: reference, nil, to: &xml)
      }
    }
  }

  /// A text beside its cell; in this format a leading `=` makes no formula.
  private func write(
    _ text: String, at reference: String, _ style: String?, to xml: inout XMLText
  ) {
    let keepsSpace = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    xml.element("c", ["r": reference, "s": style, "t": "inlineStr"]) { xml in
      xml.element("is") { xml in
        xml.element(
          "t", ["xml:space": keepsSpace ? "preserve" : nil],
          text: EscapedCharacters.encoded(text, canHold: XMLText.canHold))
      }
    }
  }
}
