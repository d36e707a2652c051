import DialogueSession
import DialogueStore
import DialogueWorkspace
import DelimitedText
import Foundation
import Priorities
import TestSupport

/// A workspace on disk whose answers a test writes itself.
struct AnalysisFixture {
  let folder: TemporaryFolder
  private(set) var session: DialogueSession

  /// The workspace in `Fixtures/` with some answers, each a file's name and its text.
  init(_ answers: [(name: String, text: String)]) throws {
    folder = try TemporaryFolder()
    let fixtures = "Tests/PrioritiesTests/Fixtures"
    for name in try ProjectFolder.names(in: fixtures) where name.hasSuffix(".yaml") {
      try folder.write(ProjectFolder.text("\(fixtures)/\(name)"), to: name)
    }
    session = try DialogueSession.open(folder.path)
    guard !answers.isEmpty else { return }
    let files = try answers.map { try folder.write($0.text, to: $0.name) }
    _ = try session.importResponses(
      ImportRequest(
        files: files, survey: nil, event: nil, reading: ReadingOptions(),
        policy: ImportPolicy(quarantinesBadRows: false, revises: false),
        importedAt: "2026-12-01T00:00:00Z"))
  }

  /// Changes a file of the workspace and takes in more answers, as a person would a year later.
  mutating func change(_ file: String, _ edit: (String) -> String, answers: String? = nil) throws {
    let text = try String(contentsOfFile: folder.path(file), encoding: .utf8)
    try folder.write(edit(text), to: file)
    session = try DialogueSession.open(folder.path)
    guard let answers else { return }
    _ = try session.importResponses(
      ImportRequest(
        files: [folder.write(answers, to: "fler.csv")], survey: nil, event: nil,
        reading: ReadingOptions(),
        policy: ImportPolicy(quarantinesBadRows: false, revises: false),
        importedAt: "2026-12-02T00:00:00Z"))
  }

  func rank(_ group: Selection.Group? = nil) throws -> Ranking {
    try session.analysis().rank(Selection(round: "host", group: group))
  }

  /// Citizens’ answers: for each, event, area and picks.
  static func citizens(
    _ rows: [(event: String, area: String, picks: [String])], from first: Int = 1
  ) -> String {
    let lines = rows.enumerated().map { index, row in
      "\(first + index),\(row.event),\(row.area),\(row.picks.joined(separator: " "))"
    }
    return (["id,event,omrade,viktigast"] + lines).joined(separator: "\n") + "\n"
  }

  /// Stops of walks: for each, event, tone, gravity and what was seen.
  static func stops(
    _ rows: [(event: String, tone: String, gravity: Int, seen: [String])]
  ) -> String {
    let lines = rows.enumerated().map { index, row in
      "\(index + 1),\(row.event),\(row.tone),\(row.gravity),\(row.seen.joined(separator: " "))"
    }
    return (["id,event,ton,allvar,sett"] + lines).joined(separator: "\n") + "\n"
  }
}
