import EscapedMarkup
import Spreadsheet
import Testing

@Suite("Places, dates and texts of cells")
struct CellTests {
  @Test(arguments: [
    ("A1", 0, 1), ("B7", 1, 7), ("Z10", 25, 10), ("AA1", 26, 1), ("AZ2", 51, 2), ("BA3", 52, 3),
    ("ZZ1", 701, 1), ("AAA1", 702, 1), ("XFD1048576", 16_383, 1_048_576),
  ])
  func placesThereAndBack(_ text: String, _ column: Int, _ row: Int) {
    #expect(CellPlace(text) == CellPlace(column: column, row: row))
    #expect(CellPlace(column: column, row: row).text == text)
  }

  @Test(arguments: [
    "", "A", "1", "A0", "A01", "XFE1", "A1048577", "AAAA1", "a1", "A1B", "$A$1", "A 1", "Ä1",
    "A1:B2",
    "A99999999999999999999",
  ])
  func whatIsNoPlace(_ text: String) {
    #expect(CellPlace(text) == nil)
  }

  @Test(arguments: [
    "2026-05-04", "2024-02-29", "1970-01-01", "1969-12-31", "1900-02-28", "0001-01-01",
    "9999-12-31", "2026-05-04T00:00:00", "1969-12-31T23:59:59", "18:20:30", "00:00:00",
  ])
  func datesThereAndBack(_ text: String) {
    #expect(SheetDate(iso: text)?.text == text)
  }

  @Test(arguments: [
    ("2026-05-04T18:20:00.000Z", "2026-05-04T18:20:00"),
    ("2026-05-04T18:20", "2026-05-04T18:20:00"),
    ("07:05", "07:05:00"),
  ])
  func datesInOtherForms(_ text: String, _ expected: String) {
    #expect(SheetDate(iso: text)?.text == expected)
  }

  @Test(arguments: [
    "", "T", "2026", "2026-02-29", "2026-13-01", "2026-05-04T", "2026-05-04T24:00", "26-05-04",
    "2026-5-4", "18", "18:60", "1:2:3:4", "2026-05-04 18:20",
  ])
  func whatIsNoDate(_ text: String) {
    #expect(SheetDate(iso: text) == nil)
  }

  @Test func aDayOfTheCalendar() {
    #expect(SheetDate.day(year: 2026, month: 5, day: 4) == .day(20_577))
    #expect(SheetDate.day(year: 2100, month: 2, day: 29) == nil)
  }

  @Test(
    arguments: [
      (1.0, "1"), (-0.0, "0"), (0.1 + 0.2, "0.3"), (1e15, "1e+15"),
      (999_999_999_999_999.0, "999999999999999"), (2.5, "2.5"), (1.0 / 3, "0.333333333333333"),
      (1e-7, "1e-07"), (197_001_019_876.0, "197001019876"),
    ] as [(Double, String)])
  func numbersAsText(_ number: Double, _ text: String) {
    #expect(CellValue.number(number).text == text)
  }

  @Test func markupForData() {
    var xml = XMLText()
    xml.element("a", ["b": "1\n2\t\"<'", "c": nil]) { xml in
      xml.text("x\ty\nz\r<&>\u{0}å")
      xml.element("d")
      xml.element("e", text: "")
    }
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a b="1&#10;2&#9;&quot;&lt;'">x\ty\nz&#13;&lt;&amp;&gt;\u{FFFD}å<d/><e></e></a>
        """)
  }
}
