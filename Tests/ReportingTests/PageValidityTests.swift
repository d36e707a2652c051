import AnnotatedYAML
import DialogueWorkspace
import Foundation
import Messages
import Promises
import Reporting
import TestSupport
import Testing

/// Every page held against checkers that others wrote.
@Suite struct PageValidityTests {
  /// Each page that Lyhörd makes, in a folder, by its name.
  private func pages(_ fixture: RoundFixture, in folder: TemporaryFolder) throws -> [String] {
    var paths: [String] = []
    for language in Language.allCases {
      // As people leave it: the first activity of each focus area is filled in.
      let yaml = fixture.draft.promise(language).yaml.text()
        .replacing("    what:\n", with: "    what: Byt lamporna\n")
      let followUp = FollowUpReport(
        promise: try Promise.read(text: yaml, file: "promise.yaml", language),
        reports: fixture.reports,
        actions: fixture.actions, comparison: fixture.report.comparison, day: "2025-12-31")
      var texts = [
        "report": fixture.report.html(language), "promise": fixture.draft.html(language),
      ]
      for file in try followUp.files(language) where file.name.hasSuffix(".html") {
        texts[String(file.name.dropLast(5))] = String(decoding: file.bytes, as: UTF8.self)
      }
      for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
        paths.append(try folder.write(text, to: "\(name).\(language.rawValue).html"))
      }
    }
    return paths
  }

  @Test(.enabled(if: OutsideTool.exists("tidy")))
  func tidyFindsNoFault() throws {
    let folder = try TemporaryFolder()
    for fixture in [
      try RoundFixture.plain.get(), try RoundFixture.hostile.get(),
      try RoundFixture.followed.get(),
    ] {
      for page in try pages(fixture, in: folder) {
        let run = try OutsideTool.run(
          "tidy",
          ["-e", "-q", "--drop-empty-elements", "no", "--custom-tags", "no", page])
        // The name of an svg has an id by which it is read; tidy takes it for the page's title.
        let faults = run.output.split(separator: "\n").filter { line in
          (line.contains("Error:") || line.contains("Warning:"))
            && !line.contains("<title> proprietary attribute \"id\"")
        }
        #expect(faults.isEmpty, "\(page): \(faults.prefix(5))")
      }
    }
  }

  private static let hasBrowser: Bool = {
    guard OutsideTool.exists("python3"), OutsideTool.exists("chromedriver") else { return false }
    let run = try? OutsideTool.run("python3", ["\(script)"])
    return run?.status == 0
  }()

  private static let script = "\(ProjectFolder.root)/Tests/ReportingTests/axe.py"

  @Test(.enabled(if: hasBrowser))
  func axeFindsNoViolation() throws {
    let folder = try TemporaryFolder()
    let pages = try pages(try RoundFixture.followed.get(), in: folder)
    let texts = try pages.map { try String(contentsOfFile: $0, encoding: .utf8) }
    // A part that no page has would pass unseen.
    for part in [
      "id=\"change-chart\"", "id=\"change-table\"", "id=\"places-map-2\"", "id=\"areas-table\"",
      "id=\"sources-chart\"", "Kamerabevakning kräver tillstånd", "leveransen av stolpar",
    ] {
      #expect(texts.contains { $0.contains(part) }, "\(part) is not looked at")
    }
    let run = try OutsideTool.run("python3", [Self.script] + pages)
    #expect(run.status == 0, "\(run.output.suffix(3000))")
    #expect(run.output.contains(/[1-9][0-9]{2,} rules passed, 0 faults/))
  }
}
