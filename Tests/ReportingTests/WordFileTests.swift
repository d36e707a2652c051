import Foundation
import FoundationXML
import Messages
import Promises
import Reporting
import SurveyDefinition
import TestSupport
import Testing
import ZipArchive

/// The promise as a Word file: what a person sees in Word, and what a screen reader needs.
@Suite struct WordFileTests {
  private func parts(_ fixture: RoundFixture, _ language: Language) throws -> [String: String] {
    let archive = try ZipReader(fixture.draft.promise(language).word(language))
    var parts: [String: String] = [:]
    for entry in archive.entries {
      parts[entry.name] = String(
        decoding: try archive.contents(of: entry.name) ?? [], as: UTF8.self)
    }
    return parts
  }

  @Test(arguments: Language.allCases)
  func everyPartIsWellFormedAndNamed(_ language: Language) throws {
    let parts = try parts(RoundFixture.plain.get(), language)
    #expect(parts.count == 9)
    for (name, text) in parts {
      #expect(XMLParser(data: Data(text.utf8)).parse(), "\(name)")
      if name.hasPrefix("word/"), !name.contains("_rels") {
        #expect(parts["[Content_Types].xml"]?.contains("\"/\(name)\"") == true, "\(name)")
      }
    }
    for target in parts["word/_rels/document.xml.rels"]?.matches(of: /Target="([^"]*)"/) ?? [] {
      #expect(parts["word/\(target.output.1)"] != nil)
    }
  }

  @Test(arguments: Language.allCases)
  func hasRealHeadingsListsTablesAndLanguage(_ language: Language) throws {
    let fixture = try RoundFixture.plain.get()
    let parts = try parts(fixture, language)
    let body = try #require(parts["word/document.xml"])
    let styles = try #require(parts["word/styles.xml"])
    #expect(styles.contains("<w:lang w:val=\"\(language == .sv ? "sv-SE" : "en-GB")\""))
    #expect(body.contains("<w:pStyle w:val=\"Title\"/>"))
    for level in 1...3 {
      #expect(body.contains("<w:pStyle w:val=\"Heading\(level)\"/>"))
      #expect(styles.contains("<w:outlineLvl w:val=\"\(level - 1)\"/>"))
    }
    #expect(body.contains("<w:pStyle w:val=\"ListBullet\"/>"))
    let tables = body.components(separatedBy: "<w:tbl>").dropFirst()
    #expect(tables.count > 6)
    for table in tables {
      #expect(table.contains("<w:tblHeader/>"))
      #expect(table.contains("<w:tblCaption w:val=\"") && table.contains("<w:tblDescription"))
      let columns = table.components(separatedBy: "<w:gridCol").count - 1
      for row in table.components(separatedBy: "<w:tr>").dropFirst() {
        #expect(row.components(separatedBy: "<w:tc>").count - 1 == columns)
      }
    }
    // Headings never skip a level.
    let levels = body.matches(of: /w:pStyle w:val="Heading([1-3])"/).compactMap {
      Int($0.output.1)
    }
    #expect(levels.first == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    let mark = Phrase.tableMadeUp.text(language)
    #expect(parts["word/footer1.xml"]?.contains(mark) == true && body.contains(mark))
    #expect(!body.contains("{"))
  }

  @Test(arguments: Language.allCases)
  func everyReferenceLeadsToItsEvidence(_ language: Language) throws {
    let body = try #require(parts(RoundFixture.plain.get(), language)["word/document.xml"])
    let targets = body.matches(of: /w:bookmarkStart w:id="([0-9]+)" w:name="([^"]*)"/)
    let names = targets.map { String($0.output.2) }
    #expect(Set(names).count == names.count && names.count > 3)
    #expect(Set(targets.map { String($0.output.1) }).count == names.count)
    let anchors = body.matches(of: /w:anchor="([^"]*)"/).map { String($0.output.1) }
    #expect(!anchors.isEmpty && Set(anchors).isSubset(of: Set(names)))
    #expect(
      names.allSatisfy { $0.count <= 40 && $0.wholeMatch(of: /[A-Za-z][A-Za-z0-9_]*/) != nil })
  }

  @Test func hostileTextStaysText() throws {
    let parts = try parts(RoundFixture.hostile.get(), .sv)
    let body = try #require(parts["word/document.xml"])
    #expect(body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    for (name, text) in parts {
      #expect(XMLParser(data: Data(text.utf8)).parse(), "\(name)")
      #expect(!text.contains("<script") && !text.contains("]]>"))
      #expect(!text.unicodeScalars.contains { [0x202E, 0x2066].contains($0.value) }, "\(name)")
    }
  }

  @Test func isTheSameBytesFromTheSameAnswers() throws {
    let first = try RoundFixture.plain.get().draft.promise(.sv).word(.sv)
    #expect(try RoundFixture().draft.promise(.sv).word(.sv) == first)
  }

  @Test(.enabled(if: OutsideTool.exists("soffice") && OutsideTool.exists("pdftotext")))
  func libreOfficeOpensItAndKeepsItsOutline() throws {
    let fixture = try RoundFixture.plain.get()
    let folder = try TemporaryFolder()
    try folder.write(Data(fixture.draft.promise(.sv).word(.sv)), to: "promise.docx")
    for format in ["pdf", "html:HTML:EmbedImages"] {
      let run = try OutsideTool.run(
        "soffice",
        [
          "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to",
          format, "--outdir", folder.path, folder.path("promise.docx"),
        ])
      #expect(run.status == 0, "\(run.output)")
    }
    let text = try OutsideTool.run("pdftotext", ["-layout", folder.path("promise.pdf"), "-"])
    for area in fixture.draft.focusAreas {
      #expect(text.output.contains(area.concern.label.text(.sv)))
    }
    #expect(text.output.contains(Phrase.reportDraftMark.sv.prefix(20)))
    let page = try String(contentsOfFile: folder.path("promise.html"), encoding: .utf8)
      .lowercased()
    #expect(page.contains("<h1") && page.contains("<h2") && page.contains("<h3"))
    #expect(page.contains("lang=\"sv-se\""))
    #expect(page.contains("<thead>"))
  }
}

/// Programs that others wrote; tests that need one are skipped by name where it is missing.
enum OutsideTool {
  static func exists(_ name: String) -> Bool {
    path(name) != nil
  }

  static func path(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  static func run(
    _ name: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(name) ?? name)
    process.arguments = arguments
    if !environment.isEmpty {
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
