import Foundation
import TestSupport
import Testing

/// `lyhord doctor` tells a person and a program the same of a database, and ends with 1 on faults.
@Suite struct DoctorTests {
  @Test(arguments: ["sv", "en"])
  func aSoundDatabase(_ language: String) throws {
    let folder = try WorkspaceFixture.make()
    let run = try CommandRun(["doctor", "--language", language], in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    try expectGolden(run.output, "Tests/CommandTests/Golden/doctor-\(language).txt")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let json = try CommandRun(["doctor", "--format", "json"], in: folder.path)
    try expectGolden(json.output, "Tests/CommandTests/Golden/doctor.json")
  }

  @Test func faultsAreCodedWithRemedies() throws {
    let folder = try WorkspaceFixture.make()
    try PlainSQL.run(folder.path("lyhord.sqlite"), "DELETE FROM responses_liten WHERE id = 7")
    let run = try CommandRun(["doctor"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("✗  varje inläsnings rader går ihop  [B023]"), "\(run.output)")
    #expect(
      run.errors.contains("fel[B023]: inläsning 1 säger 120 (accepted), men databasen har 119"))
    #expect(run.errors.contains("gör så här: "))
    let json = try CommandRun(["doctor", "--format", "json"], in: folder.path)
    #expect(json.status == 1 && json.output.contains(#""code" : "B023""#), "\(json.output)")
  }

  @Test func noDatabase() throws {
    let folder = try WorkspaceFixture.copyWithoutAnswers()
    let run = try CommandRun(["doctor"], in: folder.path)
    #expect(run.status == 1 && run.errors.contains("fel[B001]"), "\(run.errors)")
  }
}
