import Messages
import Spreadsheet
import TestSupport
import Testing
import ZipArchive

@Suite("A file that is no workbook, or a broken one, is told for what it is")
struct HostileWorkbookTests {
  private func fault(
    _ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
  ) -> Diagnostic? {
    do {
      _ = try Workbook.read(bytes, name: "svar.xlsx", limits: limits)
      return nil
    } catch {
      return error.diagnostics.first
    }
  }

  private func archive(_ parts: [(String, String)]) throws -> [UInt8] {
    var writer = ZipWriter()
    for (name, text) in parts { try writer.add(name, Array(text.utf8)) }
    return writer.bytes
  }

  private static let oldHeader: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test func otherFormats() throws {
    let old = Self.oldHeader + [UInt8](repeating: 0, count: 504)
    #expect(fault(old)?.kind == .workbookIsOldExcel)
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(fault(old + name + [0, 0])?.kind == .workbookIsEncrypted)
    #expect(fault(Array("ID;Fråga\n1;Ja\n".utf8))?.kind == .workbookIsNone)
    #expect(fault([])?.kind == .fileEmpty)
    let type = "application/vnd.oasis.opendocument.spreadsheet"
    #expect(
      try fault(archive([("mimetype", type), ("content.xml", "<x/>")]))?.kind
        == .workbookIsOpenDocument)
    #expect(try fault(archive([("svar.csv", "ID")]))?.kind == .workbookIsOtherArchive)
    var binary = WorkbookParts("").parts
    binary["_rels/.rels"] = WorkbookParts.relationships([("a", "officeDocument", "xl/workbook.bin")]
    )
    #expect(try fault(archive(binary.sorted { $0.key < $1.key }))?.kind == .workbookIsBinary)
    #expect(
      try fault(
        archive([
          (
            "_rels/.rels",
            WorkbookParts.relationships([("a", "officeDocument", "word/document.xml")])
          ),
          ("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>"),
        ]))?.kind == .workbookIsOtherArchive)
  }

  @Test func cutOffAnywhere() throws {
    let bytes = try WorkbookParts("<row><c><v>1</v></c></row>").bytes
    for count in stride(from: 1, to: bytes.count, by: 7) {
      #expect(fault(Array(bytes[..<count])) != nil, "\(count) bytes")
    }
  }

  @Test(arguments: 0..<30)
  func changedAnywhere(seed: UInt64) throws {
    let bytes = try WorkbookParts("<row><c><v>1</v></c></row>").bytes
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      var changed = bytes
      changed[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
      // A fault or a workbook, and no crash; the checksums leave no third way.
      if let diagnostic = fault(changed) { #expect(diagnostic.kind.code.hasPrefix("X")) }
    }
  }

  @Test(arguments: [
    ("<!DOCTYPE worksheet><worksheet/>", "X110"),
    (
      "<?xml version='1.0'?><!-- x --><!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>&a;</worksheet>",
      "X110"
    ),
    (
      "\u{FEFF}<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><worksheet>&b;</worksheet>",
      "X110"
    ),
    ("<worksheet>&undeclared;</worksheet>", "X109"), ("<worksheet><sheetData></worksheet>", "X109"),
    ("<worksheet><sheetData>", "X109"), ("", "X109"), ("hej", "X109"), ("<svg/>", "X109"),
    ("<?xml version='1.0' encoding='UTF-7'?><worksheet/>", "X109"),
    ("<?xml version='1.0' encoding='UTF-16'?><worksheet/>", "X109"),
    ("<?xml version='1.0'", "X109"), ("<worksheet></worksheet", "X109"),
    ("<worksheet><sheetData/></worksheet >x</sheetData>", "X109"),
  ])
  func partsThatAreNoSheets(_ part: String, _ code: String) throws {
    var parts = WorkbookParts("")
    parts.parts["xl/worksheets/sheet1.xml"] = part
    #expect(try fault(parts.bytes)?.kind.code == code)
  }

  @Test(arguments: [
    ("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "XFE1"),
    ("<row r=\"1048577\"><c><v>1</v></c></row>", "1048577"),
    ("<row r=\"99999999999999999999\"/>", "99999999999999999999"), ("<row r=\"0\"/>", "0"),
    ("<row r=\"-1\"/>", "-1"), ("<row r=\"2\"/><row r=\"1\"/>", "1"),
    ("<row r=\"2\"/><row r=\"2\"/>", "2"),
    ("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "A1"),
    ("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "A1"),
    ("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "A2"),
    ("<row><c r=\"XFD1\"/><c><v>1</v></c></row>", "1"), ("<row><c r=\"a1\"/></row>", "a1"),
    ("<row><c t=\"s\"><v>0</v></c></row>", "A1"), ("<row><c t=\"s\"><v>-1</v></c></row>", "A1"),
    ("<row><c/><c><v>nan</v></c></row>", "B1"), ("<row><c><v>0x1p3</v></c></row>", "A1"),
    ("<row><c><v>1e999</v></c></row>", "A1"), ("<row><c><v>hej</v></c></row>", "A1"),
    ("<row><c t=\"b\"><v>2</v></c></row>", "A1"), ("<row><c t=\"q\"><v>2</v></c></row>", "A1"),
  ])
  func cellsThatCannotBe(_ data: String, _ cell: String) throws {
    let diagnostic = try fault(WorkbookParts(data).bytes)
    #expect(diagnostic?.kind == .workbookCellBroken)
    #expect(diagnostic?.arguments == ["cell": cell, "sheet": "Blad1"])
  }

  @Test func missingParts() throws {
    for name in ["xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"] {
      var parts = WorkbookParts("")
      parts.parts[name] = nil
      #expect(try fault(parts.bytes)?.arguments == ["part": name])
    }
    var parts = WorkbookParts("")
    parts.parts["_rels/.rels"] = nil
    #expect(try fault(parts.bytes)?.kind == .workbookIsOtherArchive)
  }

  @Test func limitsHold() throws {
    let row = String(repeating: "<c><v>1</v></c>", count: 10)
    let bytes = try WorkbookParts(String(repeating: "<row>\(row)</row>", count: 10)).bytes
    #expect(fault(bytes, limits: WorkbookLimits(cellCount: 100)) == nil)
    #expect(fault(bytes, limits: WorkbookLimits(cellCount: 99))?.kind == .workbookTooLarge)
    #expect(fault(bytes, limits: WorkbookLimits(sheetCount: 0))?.kind == .workbookTooLarge)
    #expect(fault(bytes, limits: WorkbookLimits(partBytes: 1000))?.kind == .workbookTooLarge)
    #expect(fault(bytes, limits: WorkbookLimits(totalBytes: 2000))?.kind == .workbookTooLarge)
  }

  /// Elements within elements without end are stopped by the parser before the stack is.
  @Test func depthIsBounded() throws {
    var parts = WorkbookParts("")
    parts.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet>" + String(repeating: "<a>", count: 1_000_000)
    #expect(try fault(parts.bytes)?.kind == .workbookPartBroken)
  }
}
