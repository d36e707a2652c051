import EscapedMarkup
import Foundation
import Messages
import Spreadsheet
import TestSupport
import Testing
import ZipArchive

@Suite("What is written comes back")
struct WorkbookWritingTests {
  @Test(arguments: 0..<60)
  func anyWorkbook(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sheets = (0..<(1 + random.next(below: 3))).map { index in
      Sheet(
        name: "Blad \(index)", isHidden: index > 0 && random.next(below: 3) == 0,
        table: (0..<random.next(below: 12)).map { _ in
          (0..<random.next(below: 30)).map { _ in random.value() }
        })
    }
    let workbook = Workbook(sheets: sheets)
    let bytes = try workbook.bytes(name: "ut.xlsx")
    #expect(try Workbook.read(bytes, name: "ut.xlsx") == workbook)
    #expect(try workbook.bytes(name: "ut.xlsx") == bytes)
  }

  @Test(arguments: [
    "=1+1", "+46 70", "-", "@namn", "a\u{0}b\u{7}", "_x0041_", "_x005F_", "\u{FFFE}\u{FFFF}",
    "a\rb\r\nc\nd\t",
    "]]>", "<b>&amp;\"'", "😀👩‍👩‍👧", " ", "\n", "e\u{301}", "_x", "__x0041__", "\u{1F}_x001F_",
  ])
  func anyText(_ text: String) throws {
    let workbook = Workbook(sheets: [Sheet(name: "a", table: [[.text(text)]])])
    let back = try Workbook.read(workbook.bytes(name: "a"), name: "a")
    guard case .text(let read) = back.sheets[0][CellPlace(column: 0, row: 1)] else {
      Issue.record("no text came back")
      return
    }
    // Compared by code points: equal strings can differ in them.
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func theFirstPartTellsTheTypes() throws {
    let bytes = try Workbook(sheets: [Sheet(name: "a", table: [[.number(1)]])]).bytes(name: "a")
    #expect(Array(bytes[30..<49]) == Array("[Content_Types].xml".utf8))
    let reader = try ZipReader(bytes)
    for entry in reader.entries {
      let text = String(decoding: try reader.contents(of: entry.name) ?? [], as: UTF8.self)
      #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<"))
      for word in ["created", "modified", "creator", "lastModifiedBy"] {
        #expect(!text.contains(word), "\(entry.name) holds \(word)")
      }
    }
  }

  @Test func theHeaderIsBoldAndStaysInView() throws {
    let sheet = Sheet(name: "a", table: [[.text("Fråga")], [.text("Svar som är ganska långt")]])
    let bytes = try Workbook(sheets: [sheet]).bytes(
      name: "a", title: "Svar & mer", layouts: [.fitting(sheet)])
    let reader = try ZipReader(bytes)
    let part = String(
      decoding: try #require(try reader.contents(of: "xl/worksheets/sheet1.xml")), as: UTF8.self)
    #expect(part.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
    #expect(part.contains("<col min=\"1\" max=\"1\" width=\"26\" customWidth=\"1\"/>"))
    #expect(part.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">"))
    #expect(part.contains("<c r=\"A2\" t=\"inlineStr\">"))
    let core = try #require(try reader.contents(of: "docProps/core.xml"))
    #expect(String(decoding: core, as: UTF8.self).contains("<dc:title>Svar &amp; mer</dc:title>"))
  }

  @Test func namesThatExcelRefuses() throws {
    let names = [
      "a/b:c", "A-B-C", "", "'citat'", String(repeating: "å", count: 40), "History [1]",
      String(repeating: "Å", count: 31),
    ]
    let workbook = Workbook(sheets: names.map { Sheet(name: $0, table: [[.number(1)]]) })
    let back = try Workbook.read(workbook.bytes(name: "a"), name: "a")
    #expect(
      back.sheets.map(\.name) == [
        "a-b-c", "A-B-C (2)", "Sheet3", "citat", String(repeating: "å", count: 31), "History -1-",
        String(repeating: "Å", count: 27) + " (2)",
      ])
  }

  @Test func whatDoesNotFit() throws {
    func fault(_ table: [[CellValue?]]) -> Diagnostic? {
      do {
        _ = try Workbook(sheets: [Sheet(name: "Svar", table: table)]).bytes(name: "ut.xlsx")
        return nil
      } catch {
        return error.diagnostics.first
      }
    }
    let long = CellValue.text(String(repeating: "a", count: 32_768))
    #expect(fault([[.number(1)], [nil, long]])?.arguments == ["cell": "B2", "sheet": "Svar"])
    #expect(fault([[.text(String(repeating: "a", count: 32_767))]]) == nil)
    let wide = [CellValue?](repeating: nil, count: 16_384) + [.number(1)]
    #expect(fault([wide])?.kind == .workbookDoesNotHold)
  }

  @Test func anEmptyWorkbookOpens() throws {
    let back = try Workbook.read(Workbook(sheets: []).bytes(name: "a"), name: "a")
    #expect(back.sheets.map(\.name) == ["Sheet1"])
    let hidden = Workbook(sheets: [Sheet(name: "a", isHidden: true, table: [])])
    #expect(try Workbook.read(hidden.bytes(name: "a"), name: "a").sheets.map(\.isHidden) == [false])
  }

  @Test func oldDatesAreWrittenAsText() throws {
    let day = try #require(SheetDate.day(year: 1899, month: 12, day: 24))
    let workbook = Workbook(sheets: [Sheet(name: "a", table: [[.date(day)]])])
    let back = try Workbook.read(workbook.bytes(name: "a"), name: "a")
    #expect(back.sheets[0][CellPlace(column: 0, row: 1)] == .text("1899-12-24"))
  }

  @Test(.enabled(if: OpenPyXL.exists, "python3 with openpyxl is not installed"))
  func openpyxlReadsTheSame() throws {
    let day = try #require(SheetDate.day(year: 2026, month: 5, day: 4))
    let moment = try #require(SheetDate(iso: "2026-05-04T18:20:59"))
    let workbook = Workbook(sheets: [
      Sheet(
        name: "Svar & åäö",
        table: [
          [.text("Fråga"), .text("Tal"), nil, .text("=SUM(A1:A2)")],
          [.text(" två\nrader\t"), .number(-0.25), .flag(true), .error("#N/A")],
          [.date(day), .date(moment), .date(.time(3661)), .date(.duration(129_900))],
        ]), Sheet(name: "Dolt", isHidden: true, table: [[.number(1e15)]]),
    ])
    let folder = try TemporaryFolder()
    let path = try folder.write(Data(workbook.bytes(name: "a")), to: "svar.xlsx")
    let output = try OpenPyXL.run(
      """
      import sys, openpyxl
      for sheet in openpyxl.load_workbook(sys.argv[1]):
        print(sheet.title, sheet.sheet_state, sheet.freeze_panes, sheet["A1"].font.b)
        for row in sheet.iter_rows():
          for cell in row:
            if cell.value is not None: print(cell.coordinate, cell.data_type, repr(cell.value))
      """, path)
    #expect(
      output == """
        Svar & åäö visible A2 True
        A1 s 'Fråga'
        B1 s 'Tal'
        D1 s '=SUM(A1:A2)'
        A2 s ' två\\nrader\\t'
        B2 n -0.25
        C2 b True
        D2 e '#N/A'
        A3 d datetime.datetime(2026, 5, 4, 0, 0)
        B3 d datetime.datetime(2026, 5, 4, 18, 20, 59)
        C3 d datetime.time(1, 1, 1)
        D3 d datetime.timedelta(days=1, seconds=43500)
        Dolt hidden A2 True
        A1 n 1000000000000000

        """)
  }
}

extension SeededGenerator {
  /// A value of any kind, nil for an empty cell.
  fileprivate mutating func value() -> CellValue? {
    switch next(below: 9) {
    case 0, 1:
      let letters = Array("abc åäö_x0041_<>&\"'=+-@;,\n\t\u{7}😀漢")
      return .text(
        String((0...next(below: 20)).map { _ in letters[next(below: letters.count)] }))
    case 2: return .number(Double(next(below: 2_000_000) - 1_000_000))
    case 3:
      let number = Double(bitPattern: next())
      return .number(number.isFinite ? number : 0.1)
    case 4: return .flag(next(below: 2) == 0)
    case 5: return .error("#VALUE!")
    case 6: return .date(.day(next(below: 60_000) - 20_000))
    case 7:
      let seconds = next(below: 4_000_000_000) - 2_000_000_000
      return .date(next(below: 2) == 0 ? .moment(seconds) : .duration(abs(seconds)))
    default: return nil
    }
  }
}
