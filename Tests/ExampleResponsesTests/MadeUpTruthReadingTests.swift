import Foundation
import Messages
import Testing

@testable import ExampleResponses

@Suite("Reading a truth")
struct MadeUpTruthReadingTests {
  /// The codes and lines of what is wrong with the fixture's truth after one replacement.
  private func faults(_ old: String, _ new: String) throws -> [String] {
    let source = URL(fileURLWithPath: ExampleFolders.fixtures)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: source, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "lillby/made-up.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
    do throws(DiagnosticsError) {
      _ = try ExampleWorkspace.open("lillby", in: folder.path)
      return []
    } catch {
      return error.diagnostics.map { "\($0.kind.code) \($0.place?.line ?? 0)" }
    }
  }

  @Test(
    "every name that does not exist is refused, with its line",
    arguments: [
      ("survey: enkat, dialect: kobo", "survey: enkatt, dialect: kobo", "Y016 5"),
      ("dialect: kobo, rows: {mote", "dialect: kobbo, rows: {mote", "Y016 5"),
      ("{mote: 40, lank: 20}", "{mote: 40, runda: 20}", "Y015 3"),
      ("citizens: {morker: 20", "citizens: {morka: 20", "S011 10"),
      ("{area: soder}", "{area: sodr}", "Y016 13"),
      ("{event: lank}", "{hour: 3}", "Y015 14"),
      ("bil: {ja: 50", "bil: {japp: 50", "Y015 16"),
      ("citizens: {omrade: {", "citizens: {område: {", "Y016 16"),
      ("local: 80", "local: många", "X001 20"),
      ("kobo-pahittade.csv, survey: enkat", "kobo.csv, survey: enkat", "X002 5"),
      ("seed: 7", "sead: 7", "Y011 1"),
      ("walks: runda", "walks: runda2", "Y016 24"),
      ("own_words: {viktigt", "own_words: {viktgt", "Y016 25"),
    ])
  func unknownNames(_ old: String, _ new: String, _ expected: String) throws {
    #expect(try faults(old, new).contains(expected))
  }

  @Test("the fixture itself has no fault")
  func sound() throws {
    #expect(try faults("seed: 7", "seed: 8").isEmpty)
  }
}
