import AnnotatedYAML
import DelimitedText
import DialogueSession
import DialogueStore
import DialogueWorkspace
import Foundation
import Messages
import Priorities
import Promises
import SurveyDefinition
import TestSupport
import Testing

/// What a draft proposes, says and refers to.
@Suite struct DraftingTests {
  /// The draft of a workspace where lighting leads clearly and the rest is far behind.
  private func draft(
    cadence: String = "twice", period: (String, String) = ("2027-01-01", "2028-12-31")
  )
    throws -> PromiseDraft
  {
    let folder = try TemporaryFolder()
    let fixtures = "Tests/PrioritiesTests/Fixtures"
    for name in try ProjectFolder.names(in: fixtures) where name.hasSuffix(".yaml") {
      let text = try ProjectFolder.text("\(fixtures)/\(name)")
        .replacingOccurrences(of: "cadence: tertial_and_annual", with: "cadence: \(cadence)")
        .replacingOccurrences(of: "2027-01-01", with: period.0)
        .replacingOccurrences(of: "2028-12-31", with: period.1)
      try folder.write(text, to: name)
    }
    let rows = (0..<240).map { index in
      let picks = ["b_ljus", index % 3 == 0 ? "a_bus" : index % 3 == 1 ? "c_klotter" : "d_skrap"]
      return
        "\(index),m\(index % 6 + 1),centrum,\(index % 7 == 0 ? "e_ran" : picks.joined(separator: " "))"
    }
    let file = try folder.write(
      (["id,event,omrade,viktigast"] + rows).joined(separator: "\n") + "\n", to: "svar.csv")
    let session = try DialogueSession.open(folder.path)
    _ = try session.importResponses(
      ImportRequest(
        files: [file], survey: nil, event: nil, reading: ReadingOptions(),
        policy: ImportPolicy(quarantinesBadRows: false, revises: false), importedAt: ""))
    return try session.draft(round: nil)
  }

  @Test func theFirmestIsProposedFirstWithItsMeasures() throws {
    let draft = try draft()
    #expect((2...4).contains(draft.focusAreas.count))
    let first = try #require(draft.focusAreas.first)
    #expect(first.concern.code == "b_ljus")
    #expect(first.grounds == .stable)
    #expect(first.candidateMeasures.map(\.code) == ["lampor"])
    #expect(try #require(first.baseline?.figure?.figure).share == 205.0 / 240)
  }

  @Test func everySentenceWithANumberHasItsEvidence() throws {
    let draft = try draft()
    let known = Set(draft.evidence.map(\.id))
    #expect(known.count == draft.evidence.count)
    for area in draft.focusAreas {
      #expect(!area.situation.isEmpty)
      for statement in area.situation {
        #expect(statement.evidence.allSatisfy { known.contains($0) })
        for language in Language.allCases {
          let text = statement.text.text(language)
          #expect(!text.contains("{"), "\(text)")
          #expect(text.hasSuffix("."))
        }
      }
      let first = area.situation[0].text.text(.sv)
      #expect(first.contains("av de svarande i medborgardialogen"))
      #expect(first.contains("240 svar från 6 tillfällen"))
    }
  }

  @Test(arguments: [
    ("once", "2027-01-01", "2027-12-31", ["2027-12-31"]),
    ("twice", "2027-01-01", "2027-12-31", ["2027-06-30", "2027-12-31"]),
    ("twice", "2027-01-01", "2028-12-31", ["2027-12-31", "2028-12-31"]),
    ("twice", "2027-07-01", "2027-12-31", ["2027-09-30", "2027-12-31"]),
    (
      "tertial_and_annual", "2027-07-01", "2028-06-30",
      ["2027-08-31", "2027-12-31", "2028-02-28", "2028-04-30", "2028-06-30"]
    ),
    (
      "tertial_and_annual", "2027-01-01", "2027-12-31",
      ["2027-04-30", "2027-08-31", "2027-12-31", "2028-02-28"]
    ),
    (
      "continuous", "2027-01-01", "2027-12-31",
      ["2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31"]
    ),
  ])
  func followUpsFollowTheCadence(
    _ cadence: String, _ from: String, _ to: String, _ dates: [String]
  ) throws {
    #expect(try draft(cadence: cadence, period: (from, to)).followUps.map(\.date) == dates)
  }

  @Test func theYAMLReadsBack() throws {
    let draft = try draft()
    for language in Language.allCases {
      let text = draft.promise(language).yaml.text()
      let root = try YAMLFile.parse(text, file: "promise.yaml")
      var findings: [Diagnostic] = []
      #expect(root.text("status", &findings) == "draft")
      #expect(root.flag("made_up", &findings) == true)
      let areas = try #require(root.list("focus_areas", &findings))
      #expect(areas.count == draft.focusAreas.count)
      let first = try #require(areas[0].mapping(named: "focus_areas", &findings))
      let situation = try #require(first.list("situation", &findings))
      let statement = try #require(situation[0].mapping(named: "situation", &findings))
      #expect(
        statement.text("text", &findings) == draft.focusAreas[0].situation[0].text.text(language))
      #expect(first["goal"] == nil)
      #expect(findings.isEmpty)
    }
  }
}
