import EscapedMarkup
import Messages
import ZipArchive

/// A document as a Word file (.docx) that Word and LibreOffice open: real headings, lists and tables
/// with header rows, in the language of its text, the same bytes for the same document.
///
/// Source: ECMA-376 part 1 (WordprocessingML) and part 2 (packages).
struct WordFile {
  let document: Document
  let language: Language

  /// The bytes of the file.
  ///
  /// - Throws: `ZipFault` where the document is larger than a zip archive can be.
  func bytes() throws(ZipFault) -> [UInt8] {
    var archive = ZipWriter()
    try archive.add("[Content_Types].xml", Self.contentTypes)
    try archive.add(
      "_rels/.rels",
      Self.relationships([
        ("officeDocument", "word/document.xml", Self.office),
        ("core-properties", "docProps/core.xml", Self.packages),
      ]))
    try archive.add("docProps/core.xml", properties)
    try archive.add("word/document.xml", WordBody(document: document).xml)
    try archive.add("word/styles.xml", WordStyles(language: language).xml)
    try archive.add("word/numbering.xml", WordStyles.numbering)
    try archive.add("word/settings.xml", WordStyles.settings(language))
    try archive.add("word/footer1.xml", footer)
    try archive.add(
      "word/_rels/document.xml.rels",
      Self.relationships([
        ("styles", "styles.xml", Self.office), ("numbering", "numbering.xml", Self.office),
        ("settings", "settings.xml", Self.office), ("footer", "footer1.xml", Self.office),
      ]))
    return archive.bytes
  }

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let office = relations
  private static let packages =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata"

  private static var contentTypes: [UInt8] {
    var xml = XMLText()
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    xml.element("Types", ["xmlns": types]) { xml in
      xml.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (part, kind) in [
        ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
        ("settings", "settings"), ("footer1", "footer"),
      ] {
        xml.element(
          "Override", ["PartName": "/word/\(part).xml", "ContentType": "\(word).\(kind)+xml"])
      }
      xml.element(
        "Override",
        [
          "PartName": "/docProps/core.xml",
          "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
        ])
    }
    return xml.bytes
  }

  private static func relationships(
    _ parts: [(kind: String, target: String, base: String)]
  ) -> [UInt8] {
    var xml = XMLText()
    xml.element(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]
    ) { xml in
      for (index, part) in parts.enumerated() {
        xml.element(
          "Relationship",
          ["Id": "rId\(index + 1)", "Type": "\(part.base)/\(part.kind)", "Target": part.target])
      }
    }
    return xml.bytes
  }

  /// Title and language, which a screen reader tells first; no day and no name.
  private var properties: [UInt8] {
    var xml = XMLText()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: SafeText.neutral(document.title))
      xml.element("dc:subject", text: SafeText.neutral(document.marks.joined(separator: " · ")))
      xml.element("dc:language", text: WordStyles.tag(language))
    }
    return xml.bytes
  }

  /// What must stand on every page, and its number.
  private var footer: [UInt8] {
    var xml = XMLText()
    xml.element("w:ftr", ["xmlns:w": Self.namespace]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": "Footer"]) }
        if !document.marks.isEmpty {
          WordBody.run(&xml, document.marks.joined(separator: " · ") + "   ", style: nil)
        }
        for field in [" PAGE ", " NUMPAGES "] {
          xml.element("w:fldSimple", ["w:instr": field]) { WordBody.run(&$0, "1", style: nil) }
          if field == " PAGE " { WordBody.run(&xml, " / ", style: nil) }
        }
      }
    }
    return xml.bytes
  }
}
