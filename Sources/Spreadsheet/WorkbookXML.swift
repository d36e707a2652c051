import EscapedMarkup

/// Writes the parts that hold a workbook's sheets together.
///
/// Source: ECMA-376 part 1, 12.3 and 18.2; part 2, 8 and 9.
enum WorkbookXML {
  private static let documentTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageTypes =
    "http://schemas.openxmlformats.org/package/2006"
  private static let mediaTypes = "application/vnd.openxmlformats-"

  static func contentTypes(count: Int) -> [UInt8] {
    var xml = XMLText()
    xml.element("Types", ["xmlns": "\(packageTypes)/content-types"]) { xml in
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": "\(mediaTypes)package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      let sheetTypes = "\(mediaTypes)officedocument.spreadsheetml"
      var parts = [
        ("/docProps/core.xml", "\(mediaTypes)package.core-properties+xml"),
        ("/xl/workbook.xml", "\(sheetTypes).sheet.main+xml"),
        ("/xl/styles.xml", "\(sheetTypes).styles+xml"),
      ]
      parts += (1...count).map { ("/xl/worksheets/sheet\($0).xml", "\(sheetTypes).worksheet+xml") }
      for (name, type) in parts {
        xml.element("Override", ["PartName": name, "ContentType": type])
      }
    }
    return xml.bytes
  }

  static var packageRelationships: [UInt8] {
    relationships([
      ("\(documentTypes)/officeDocument", "xl/workbook.xml"),
      ("\(packageTypes)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  /// The relationships of the workbook: its sheets first, `rId1` and on, then its styles.
  static func relationships(count: Int) -> [UInt8] {
    relationships(
      (1...count).map { ("\(documentTypes)/worksheet", "worksheets/sheet\($0).xml") }
        + [("\(documentTypes)/styles", "styles.xml")])
  }

  static func properties(title: String?) -> [UInt8] {
    var xml = XMLText()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "\(packageTypes)/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      if let title { xml.element("dc:title", text: title) }
    }
    return xml.bytes
  }

  static func workbook(_ sheets: [(name: String, isHidden: Bool)], shown: Int) -> [UInt8] {
    var xml = XMLText()
    xml.element("workbook", ["xmlns": SheetXML.namespace, "xmlns:r": documentTypes]) { xml in
      xml.element("bookViews") { $0.element("workbookView", ["activeTab": "\(shown)"]) }
      xml.element("sheets") { xml in
        for (index, sheet) in sheets.enumerated() {
          xml.element(
            "sheet",
            [
              "name": sheet.name, "sheetId": "\(index + 1)",
              "state": sheet.isHidden ? "hidden" : nil, "r:id": "rId\(index + 1)",
            ])
        }
      }
    }
    return xml.bytes
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> [UInt8] {
    var xml = XMLText()
    xml.element("Relationships", ["xmlns": "\(packageTypes)/relationships"]) { xml in
      for (index, target) in targets.enumerated() {
        xml.element(
          "Relationship",
          ["Id": "rId\(index + 1)", "Type": target.type, "Target": target.target])
      }
    }
    return xml.bytes
  }
}
