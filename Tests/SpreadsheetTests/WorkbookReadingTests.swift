import Spreadsheet
import Testing

@Suite("Workbooks are read as a person sees them")
struct WorkbookReadingTests {
  private func sheet(_ parts: WorkbookParts) throws -> Sheet {
    let workbook = try Workbook.read(try parts.bytes, name: "svar.xlsx")
    return try #require(workbook.sheets.first)
  }

  /// Each cell as `B7 text`.
  private func cells(_ sheet: Sheet) -> [String] {
    sheet.rows.flatMap { row in row.cells.map { "\(row.place(of: $0).text) \($0.value.text)" } }
  }

  @Test func sharedStringsWithRunsAndReadings() throws {
    let strings = """
      <si><t>ett</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">två </t></r><r><t>tre</t></r></si>\
      <si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si><si/>
      """
    let parts = WorkbookParts(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
      <c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
      """, strings: strings)
    #expect(try cells(sheet(parts)) == ["A1 ett", "B1 två tre", "C1 漢字"])
  }

  @Test func inlineStringsKeepTheirSpaces() throws {
    let parts = WorkbookParts(
      """
      <row><c t="inlineStr"><is><t xml:space="preserve"> a\nb\t</t></is></c>\
      <c t="inlineStr"><is><r><t>c</t></r><r><t><![CDATA[<d>]]></t></r></is></c></row>
      """)
    #expect(try cells(sheet(parts)) == ["A1  a\nb\t", "B1 c<d>"])
  }

  @Test func valuesOfEachKind() throws {
    let parts = WorkbookParts(
      """
      <row r="2"><c r="A2"><v>7</v></c><c r="B2" t="n"><v>-1.50</v></c><c r="C2" t="b"><v>1</v></c>\
      <c r="D2" t="b"><v>0</v></c><c r="E2" t="e"><v>#DIV/0!</v></c>\
      <c r="F2" t="str"><f>A1&amp;"x"</f><v>sum_x000D_ma</v></c><c r="G2"><f>SUM(1,2)</f><v>3</v></c>\
      <c r="H2"><f>1+1</f></c><c r="I2" t="str"><f>""</f><v></v></c><c r="J2" s="4"/>\
      <c r="K2"><v>1E+3</v></c><c r="L2"><v>30000000000000004</v></c>\
      <c r="M2"><v>0.30000000000000004</v></c></row>
      """)
    let sheet = try sheet(parts)
    #expect(
      cells(sheet) == [
        "A2 7", "B2 -1.5", "C2 TRUE", "D2 FALSE", "E2 #DIV/0!", "F2 sum\rma", "G2 3", "K2 1000",
        "L2 3e+16", "M2 0.3",
      ])
    #expect(sheet[CellPlace(column: 4, row: 2)] == .error("#DIV/0!"))
    #expect(sheet[CellPlace(column: 7, row: 2)] == nil)
    #expect(sheet[CellPlace(column: 0, row: 3)] == nil)
  }

  @Test func placesMayBeLeftOut() throws {
    let parts = WorkbookParts(
      """
      <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>\
      <row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row>
      """)
    #expect(try cells(sheet(parts)) == ["A1 1", "D1 2", "E1 3", "A5 4", "B6 5"])
  }

  @Test func theFarthestCellTakesNoRoom() throws {
    let parts = WorkbookParts("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
    let sheet = try sheet(parts)
    #expect(sheet.rows.count == 1)
    #expect(sheet.columnCount == 16_384)
    #expect(cells(sheet) == ["XFD1048576 1"])
  }

  @Test(arguments: [
    "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "../xl/./worksheets/SHEET1.xml",
  ])
  func targetsInEveryForm(_ target: String) throws {
    var parts = WorkbookParts("<row><c><v>1</v></c></row>")
    parts.parts["xl/_rels/workbook.xml.rels"] = WorkbookParts.relationships([
      ("a", "worksheet", target)
    ])
    #expect(try cells(sheet(parts)) == ["A1 1"])
  }

  @Test func prefixesAndTheStrictNamespace() throws {
    var parts = WorkbookParts("")
    parts.parts["xl/workbook.xml"] = """
      <?xml version="1.0" encoding="UTF-8"?><!-- hej --><x:workbook xmlns:x="\(WorkbookParts.strict)" \
      xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:workbookPr date1904="true"/>\
      <x:sheets><x:sheet name="Blad &amp; 1" sheetId="1" rel:id="a" state="veryHidden"/></x:sheets>\
      </x:workbook>
      """
    parts.parts["xl/_rels/workbook.xml.rels"] = """
      <Relationships xmlns="\(WorkbookParts.packageTypes)"><Relationship Id="a" \
      Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" \
      Target="worksheets/sheet1.xml"/></Relationships>
      """
    parts.parts["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="\(WorkbookParts.strict)"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>9</x:v>\
      </x:c></x:row></x:sheetData></x:worksheet>
      """
    let sheet = try sheet(parts)
    #expect(sheet.name == "Blad & 1")
    #expect(sheet.isHidden)
    #expect(cells(sheet) == ["A1 9"])
  }

  /// What stands outside the cells' own elements is none of their content.
  @Test func extensionsAreNoCells() throws {
    var parts = WorkbookParts("")
    parts.parts["xl/worksheets/sheet1.xml"] = """
      <worksheet xmlns="\(WorkbookParts.main)"><sheetData><row r="1"><c r="A1"><v>1</v>\
      <extLst><ext><row><c r="B1"><v>2</v></c></row></ext></extLst></c></row></sheetData>\
      <extLst><ext><row r="2"><c r="A2"><v>3</v></c></row></ext></extLst></worksheet>
      """
    #expect(try cells(sheet(parts)) == ["A1 1"])
  }

  @Test(arguments: [
    ("yyyy-mm-dd", "2026-05-04"), ("d/m/yy", "2026-05-04"),
    ("[$-41D]d\\ mmmm\\ yyyy", "2026-05-04"),
    ("yyyy\\-mm\\-dd\\ hh:mm", "2026-05-04T18:20:00"), ("m/d/yy h:mm:ss", "2026-05-04T18:20:00"),
    ("h:mm AM/PM", "18:20:00"), ("mm:ss", "18:20:00"), ("mmm", "2026-05-04"),
    ("[h]:mm", "1107522:20:00"), ("General", "46146.7638888889"), ("0.00", "46146.7638888889"),
    ("0.00\" dagar\"", "46146.7638888889"), ("#,##0\\ \\d", "46146.7638888889"),
    ("[Red]0;[Blue]-0", "46146.7638888889"), ("0;yyyy", "46146.7638888889"),
    ("@", "46146.7638888889"), ("_(* #,##0_d", "46146.7638888889"),
  ])
  func formatsTellDates(_ code: String, _ text: String) throws {
    let code = code.replacing("\"", with: "&quot;")
    let parts = WorkbookParts(
      "<row><c s=\"1\"><v>46146.763888888890</v></c></row>",
      styles: """
        <numFmts><numFmt numFmtId="170" formatCode="\(code)"/></numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>
        """)
    #expect(try cells(sheet(parts)) == ["A1 \(text)"])
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "60"), ("61", "1900-03-01"), ("0", "0"),
    ("-1", "-1"), ("36525", "1999-12-31"), ("45351", "2024-02-29"), ("2958465", "9999-12-31"),
    ("2958466", "2958466"), ("46146.9999999", "2026-05-05"),
  ])
  func daysSince1900(_ serial: String, _ text: String) throws {
    let parts = WorkbookParts(
      "<row><c s=\"1\"><v>\(serial)</v></c></row>",
      styles: "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")
    #expect(try cells(sheet(parts)) == ["A1 \(text)"])
  }
}
