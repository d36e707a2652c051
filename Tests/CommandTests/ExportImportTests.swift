import Foundation
import TestSupport
import Testing

/// An export of the importer's fixtures, with what must be said of it.
struct ExportFixture: Sendable, CustomTestStringConvertible {
  static let folder = "Tests/ResponseImportTests/Fixtures"

  let tool: String
  let name: String

  var testDescription: String { "\(tool)/\(name)" }
  var path: String { "\(ProjectFolder.root)/\(Self.folder)/dialects/\(tool)/\(name)" }

  static let all: [ExportFixture] = {
    let tools = (try? ProjectFolder.names(in: "\(folder)/dialects")) ?? []
    return tools.flatMap { tool in
      ((try? ProjectFolder.names(in: "\(folder)/dialects/\(tool)")) ?? [])
        .filter { $0.hasSuffix(".csv") }.map { ExportFixture(tool: tool, name: $0) }
    }
  }()
}

/// Every export goes the whole way into the database by the command, with no more than its name.
@Suite struct ExportImportTests {
  private func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["concerns.yaml", "survey.yaml"] {
      try folder.write(ProjectFolder.text("\(ExportFixture.folder)/\(name)"), to: name)
    }
    try folder.write("measures: []\n", to: "measures.yaml")
    try folder.write(
      """
      workspace: prov
      municipality: Provstad
      surveys: [survey.yaml]
      taxonomy: concerns.yaml
      measures: measures.yaml
      rounds: {var_2026: {from: 2026-04-01, to: 2026-06-30, label: Våren}}
      events:
        aula: {round: var_2026, source: citizens, date: 2026-05-04, place: Aulan, channel: meeting}

      """, to: "lyhord.yaml")
    return folder
  }

  private func importing(
    _ path: String, _ tool: String, in folder: TemporaryFolder
  ) throws -> CommandRun {
    // Nothing in an Enalyzer file tells that it is one.
    let named = tool == "enalyzer" ? ["--dialect", "enalyzer"] : []
    return try CommandRun(["import", path] + named, in: folder.path)
  }

  @Test(arguments: ExportFixture.all)
  func allTheWay(_ fixture: ExportFixture) throws {
    let folder = try workspace()
    // A survey of just the questions that the fixtures answer.
    let questions = ["kon", "vem", "oro", "problem", "ordna", "antal", "ord"]
    let lines = try ProjectFolder.text("\(ExportFixture.folder)/survey.yaml")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "questions:"))
    var kept = Array(lines[...start])
    var isKept = false
    for line in lines[(start + 1)...] {
      if line.hasPrefix("  - ") {
        isKept = questions.contains { id in
          line.contains("id: \(id),") || line.hasSuffix("id: \(id)")
        }
      }
      if isKept { kept.append(line) }
    }
    try folder.write(kept.joined(separator: "\n") + "\n", to: "survey.yaml")
    let run = try importing(fixture.path, fixture.tool, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("3 rader = 3 nya"), "\(run.output)")
    #expect(!run.output.contains("inte att läsa"), "\(run.output)")
    let again = try importing(fixture.path, fixture.tool, in: folder)
    #expect(again.output.contains("3 inlästa sedan tidigare"), "\(again.output) \(again.errors)")
    let stored = try PlainSQL.dump(
      folder.path("lyhord.sqlite"), except: ["imports", "quarantined"])
    for text in ["exempel.se", "Berg", "192.0.2"] { #expect(!stored.contains(text)) }
    #expect(stored.contains("Mörkt; och, stökigt"))
  }

  @Test("A second header row without a gap in the first is found by the tool's habits")
  func headerOfOneColumnQuestions() throws {
    let folder = try workspace()
    try folder.write(
      """
      survey: kort
      version: 1
      title: Kort
      source: citizens
      questions:
        - {id: antal, type: integer, label: Hur många?}
        - {id: ord, type: text, label: Egna ord}

      """, to: "survey.yaml")
    try folder.write(
      """
      Respondent ID,Collector ID,End Date,Hur många?,Egna ord
      ,,,Response,Open-Ended Response
      1,404,2026-05-04 18:22,7,Mörkt
      2,404,2026-05-04 18:23,8,Ljust

      """, to: "svar.csv")
    let run = try CommandRun(["import", "svar.csv"], in: folder.path)
    #expect(run.output.contains("SurveyMonkey"), "\(run.output) \(run.errors)")
    #expect(run.output.contains("2 rader = 2 nya"), "\(run.output) \(run.errors)")
  }
}
