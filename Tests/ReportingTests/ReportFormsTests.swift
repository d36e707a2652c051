import Foundation
import FoundationXML
import Messages
import Reporting
import TestSupport
import Testing
import ZipArchive

/// The report as Word, Markdown, CSV and JSON: what the page says, no more and no less.
@Suite struct ReportFormsTests {
  private func forms(
    _ fixture: RoundFixture, _ language: Language
  ) throws -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: try fixture.report.files(language).map { ($0.ending, $0.bytes) })
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  private func wordBody(_ bytes: [UInt8]?) throws -> String {
    text(try ZipReader(bytes ?? []).contents(of: "word/document.xml"))
  }

  /// The paragraphs of a Word file as texts, those of cells and drawings among them.
  private func paragraphs(_ body: String) -> Set<String> {
    Set(
      body.components(separatedBy: "<w:p>").map { paragraph in
        paragraph.matches(of: /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/).map { String($0.output.1) }
          .joined()
      })
  }

  /// A text of the page as XML writes it.
  private func asXML(_ text: String) -> String {
    text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
  }

  @Test(arguments: Language.allCases)
  func wordSaysWhatThePageSays(_ language: Language) throws {
    for fixture in [
      try RoundFixture.plain.get(), try RoundFixture.followed.get(), try RoundFixture.hostile.get(),
    ] {
      let forms = try forms(fixture, language)
      let main = try #require(MarkupReading(text(forms["html"])).root.all("main").first)
      let body = try wordBody(forms["docx"])
      #expect(XMLParser(data: Data(body.utf8)).parse())
      let told = paragraphs(body)
      for name in ["h2", "h3", "h4", "caption", "th"] {
        for element in main.all(name) {
          #expect(told.contains(asXML(element.text)), "\(name): \(element.text)")
        }
      }
      for name in ["p", "li", "dd"] {
        for element in main.all(name) where element.children.isEmpty {
          let text = asXML(element.text)
          #expect(told.contains { $0.hasSuffix(text) }, "\(name): \(text)")
        }
      }
      #expect(body.components(separatedBy: "<w:tbl>").count - 1 == main.all("table").count)
      #expect(body.components(separatedBy: "<w:tr>").count - 1 == main.all("tr").count)
    }
  }

  /// Each chart is drawn by shapes, and read by the sentence that the page has for it.
  @Test(arguments: Language.allCases)
  func wordDrawsEveryChart(_ language: Language) throws {
    let forms = try forms(RoundFixture.followed.get(), language)
    let charts = try MarkupReading(text(forms["html"])).root.all("svg")
    #expect(charts.count >= 6)
    let body = try wordBody(forms["docx"])
    let drawings = body.components(separatedBy: "<w:drawing>").dropFirst()
    #expect(drawings.count == charts.count)
    for (chart, drawing) in zip(charts, drawings) {
      let said = try #require(chart.all("desc").first).text
      #expect(drawing.contains("descr=\"\(said.replacing("&#39;", with: "'"))\""), "\(said)")
      #expect(drawing.contains("[\(asXML(said))]"), "what a program without shapes writes")
      let parts = ["line", "rect", "circle", "text"].flatMap { chart.all($0) }
      // And the ground, which cannot be seen.
      #expect(drawing.components(separatedBy: "<wps:wsp>").count - 1 == parts.count + 1)
      for text in chart.all("text") { #expect(drawing.contains(">\(asXML(text.text))</w:t>")) }
    }
    let ids = body.matches(of: /(?:docPr|cNvPr) id="([0-9]+)"/).map { $0.output.1 }
    #expect(Set(ids).count == ids.count)
    // Nothing is drawn outside the drawing.
    for place in body.matches(of: /<a:off x="(-?[0-9]+)" y="(-?[0-9]+)"/) {
      #expect(!place.output.1.hasPrefix("-"), "\(place.output.0)")
    }
  }

  /// Each chart is a file that stands by itself: well-formed, with its colours and words, and nothing from
  /// anywhere else.
  @Test(arguments: Language.allCases)
  func chartsAreFilesOfTheirOwn(_ language: Language) throws {
    for fixture in [try RoundFixture.followed.get(), try RoundFixture.hostile.get()] {
      let page = try MarkupReading(fixture.report.html(language)).root.all("svg")
      let charts = fixture.report.charts(language)
      #expect(charts.map(\.name) == page.map { "\($0.attributes["id"] ?? "").svg" })
      for (chart, drawn) in zip(charts, page) {
        let file = text(chart.bytes)
        #expect(XMLParser(data: Data(chart.bytes)).parse(), "\(chart.name)")
        #expect(!file.contains("var(") && !file.contains("<script"))
        for text in drawn.all("text") { #expect(file.contains(">\(text.text)</text>")) }
        #expect(!file.contains("href") && !file.contains("url("), "nothing from anywhere else")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func tablesAreTheSameInEveryForm(_ language: Language) throws {
    let forms = try forms(RoundFixture.followed.get(), language)
    let page = try MarkupReading(text(forms["html"])).root
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(forms["json"] ?? [])) as? [String: Any])
    #expect(json["madeUp"] as? Bool == true && json["language"] as? String == language.rawValue)
    let tables = try #require(json["tables"] as? [[String: Any]])
    #expect(tables.map { $0["id"] as? String } == page.all("table").map { $0.attributes["id"] })
    let markdown = text(forms["md"])
    let cells = text(forms["csv"]).split(whereSeparator: \.isNewline).dropFirst()
    var count = 0
    for (table, shown) in zip(tables, page.all("table")) {
      let rows = try #require(table["rows"] as? [[String]])
      let seen = shown.all("tbody").flatMap { $0.all("tr") }
      #expect(rows.count == seen.count)
      for (row, element) in zip(rows, seen) {
        #expect(row.count == element.children.count)
        #expect(row[0] == asXML(element.children[0].text))
        count += row.count - 1
      }
      let id = try #require(table["id"] as? String)
      #expect(cells.contains { $0.hasPrefix("\(id),1,") } || rows.isEmpty)
    }
    #expect(cells.count == count)
    #expect(markdown.components(separatedBy: "\n| --").count - 1 == tables.count)
    for chart in page.all("svg") {
      #expect(markdown.contains("](\(chart.attributes["id"] ?? "").svg)\n"))
    }
    // Strong words that end in a space would not be strong.
    for strong in markdown.matches(of: /\*\*([^*\n]+)\*\*/) {
      #expect(strong.output.1.last?.isWhitespace == false, "\(strong.output.0)")
    }
    for heading in page.all("main").flatMap({ $0.all("h2") }) {
      #expect(markdown.contains("\n## \(heading.text)\n"))
    }
  }

  @Test func isTheSameBytesFromTheSameAnswers() throws {
    #expect(try forms(RoundFixture(), .sv) == forms(RoundFixture.plain.get(), .sv))
  }

  @Test(.enabled(if: OutsideTool.exists("soffice") && OutsideTool.exists("pdftotext")))
  func libreOfficeShowsTheCharts() throws {
    let folder = try TemporaryFolder()
    let fixture = try RoundFixture.followed.get()
    try folder.write(Data(forms(fixture, .sv)["docx"] ?? []), to: "report.docx")
    let run = try OutsideTool.run(
      "soffice",
      [
        "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to",
        "pdf", "--outdir", folder.path, folder.path("report.docx"),
      ])
    #expect(run.status == 0, "\(run.output)")
    let text = try OutsideTool.run("pdftotext", ["-layout", folder.path("report.pdf"), "-"]).output
    // Words that stand in the drawings and nowhere else.
    for word in ["Band 1", Phrase.reportKilometres.text(.sv, ["count": "1"])]
    where try wordBody(forms(fixture, .sv)["docx"]).contains(">\(word)<") {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains("Band 1"))
  }
}
