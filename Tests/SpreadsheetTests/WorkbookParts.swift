import ZipArchive

/// A workbook put together part by part, for what no program writes.
struct WorkbookParts {
  var parts: [String: String]

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageTypes = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// One sheet called Blad1 with these rows, and shared strings where there are some.
  init(_ data: String, strings: String? = nil, styles: String? = nil) {
    parts = [
      "_rels/.rels": Self.relationships([("r", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml": """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.types)"><sheets>\
      <sheet name="Blad1" sheetId="1" r:id="a"/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": Self.relationships([
        ("a", "worksheet", "worksheets/sheet1.xml"), ("b", "sharedStrings", "sharedStrings.xml"),
        ("c", "styles", "styles.xml"),
      ]),
      "xl/worksheets/sheet1.xml":
        "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(data)</sheetData></worksheet>",
      "xl/sharedStrings.xml": "<sst xmlns=\"\(Self.main)\">\(strings ?? "")</sst>",
      "xl/styles.xml": "<styleSheet xmlns=\"\(Self.main)\">\(styles ?? "")</styleSheet>",
    ]
  }

  static func relationships(_ all: [(id: String, kind: String, target: String)]) -> String {
    let elements = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(types)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(packageTypes)\">\(elements.joined())</Relationships>"
  }

  var bytes: [UInt8] {
    get throws {
      var writer = ZipWriter()
      for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
        try writer.add(name, Array(text.utf8))
      }
      return writer.bytes
    }
  }
}
