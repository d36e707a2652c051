import Foundation
import TestSupport
import Testing

@Suite("`lyhord survey diff` as a person runs it")
struct DiffCommandTests {
  private let folder = "\(ProjectFolder.root)/\(EvolutionFixture.folder)"

  @Test(
    "The table is the one of the fixture", arguments: ["choice_renumbered", "question_renamed"])
  func table(_ name: String) throws {
    let run = try CommandRun(
      ["survey", "diff", "old.yaml", "new.yaml", "--language", "sv"], in: "\(folder)/\(name)")
    #expect(run.status == 0 && run.errors.isEmpty)
    try expectGolden(run.output, "\(EvolutionFixture.folder)/\(name)/expected.txt")
  }

  @Test func json() throws {
    let run = try CommandRun(
      ["survey", "diff", "old.yaml", "new.yaml", "--format", "json", "--language", "en"],
      in: "\(folder)/choice_renumbered")
    try expectGolden(run.output, "Tests/SurveyEvolutionTests/Golden/choice_renumbered.json")
  }

  @Test func aFileThatIsMissingIsNamed() throws {
    let run = try CommandRun(["survey", "diff", "saknas.yaml", "new.yaml"], in: "\(folder)/top")
    #expect(run.status == 1 && run.errors.contains("saknas.yaml") && run.errors.contains("L001"))
    #expect(run.output.isEmpty)
  }
}
