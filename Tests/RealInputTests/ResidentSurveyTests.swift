import DelimitedText
import DialogueSession
import DialogueStore
import DialogueWorkspace
import Foundation
import Priorities
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

/// The whole path on a real survey, held against plain counting over the same file.
@Suite(
  "Real input: resident survey, March 2022",
  .enabled(if: ProjectFolder.hasShared("real-input/resident-survey-2022-03.csv")))
struct ResidentSurveyTests {
  /// The real answers as text, counted without any of the program's readers.
  private struct PlainCount {
    let rows: [[String: String]]

    init() throws {
      let path = "\(ProjectFolder.shared ?? "")/real-input/resident-survey-2022-03.csv"
      let lines = try String(contentsOfFile: path, encoding: .utf8)
        .split(whereSeparator: \.isNewline)
      let header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
      rows = lines.dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return Dictionary(uniqueKeysWithValues: zip(header, cells).map { (String($0), String($1)) })
      }
    }

    func picked(_ service: Int, where column: String? = nil, is value: String = "") -> (Int, Int) {
      let wanted = rows.filter { column == nil || $0[column ?? ""] == value }
      let places = ["q4_01", "q4_02", "q4_03"]
      let answered = wanted.filter { row in places.contains { row[$0] != "NA" } }
      return (
        answered.count { row in places.contains { row[$0] == "\(service)" } }, answered.count
      )
    }

    func satisfied(_ service: Int) -> Double {
      let column = service < 10 ? "q3_0\(service)" : "q3_\(service)"
      let opinions = rows.compactMap { Int($0[column] ?? "") }.filter { $0 <= 5 }
      return Double(opinions.count { $0 >= 4 }) / Double(opinions.count)
    }
  }

  private func session() throws -> (DialogueSession, TemporaryFolder) {
    let folder = try TemporaryFolder()
    let fixture = "Tests/RealInputTests/Fixtures/resident-survey"
    for name in try ProjectFolder.names(in: fixture) {
      try folder.write(ProjectFolder.text("\(fixture)/\(name)"), to: name)
    }
    return (try DialogueSession.open(folder.path), folder)
  }

  private func imported() throws -> (DialogueSession, TemporaryFolder, [ImportedFile]) {
    let (session, folder) = try session()
    let files = try session.importResponses(
      ImportRequest(
        files: ["\(ProjectFolder.shared ?? "")/real-input/resident-survey-2022-03.csv"],
        survey: nil, event: nil, reading: .init(),
        policy: ImportPolicy(quarantinesBadRows: false, revises: false),
        importedAt: "2022-04-01T00:00:00Z"))
    return (session, folder, files)
  }

  @Test func nothingIsQuarantinedOrUnreadable() throws {
    let (_, folder, files) = try imported()
    defer { withExtendedLifetime(folder) {} }
    let counts = try #require(files.first?.outcome?.counts)
    #expect(counts.accepted == 984)
    #expect(counts.rows == 984)
    #expect(files[0].read.troubles().isEmpty)
    #expect(files[0].read.binding.absent.isEmpty)
  }

  @Test func rankingIsWhatPlainCountingGives() throws {
    let (session, folder, _) = try imported()
    defer { withExtendedLifetime(folder) {} }
    let plain = try PlainCount()
    let ranking = try session.analysis().rank(Selection(round: "q3_2022"))
    #expect(ranking.concerns.count == 16)
    for row in ranking.concerns {
      let found = try #require(row.evidence[.citizens])
      let (picked, answered) = plain.picked(row.concern.number)
      let share = Double(picked) / Double(answered)
      #expect(found.share.respondents == answered)
      #expect(abs(try #require(found.share.figure).share - share) < 1e-12)
      let satisfied = plain.satisfied(row.concern.number)
      #expect(abs(try #require(found.satisfied?.figure).share - satisfied) < 1e-12)
      #expect(abs(try #require(found.importanceSatisfaction) - share * (1 - satisfied)) < 1e-12)
    }
    let top = ranking.concerns.prefix(3).map(\.concern.code)
    #expect(top == ["streets", "police", "neighborhood_services"])
    let first = try #require(ranking.concerns[0].evidence[.citizens]?.rank)
    #expect(first.place == 1 && first.best == 1 && first.worst == 1)
  }

  @Test(arguments: [
    ("area", "district_3", "counci", "3"), ("age", "age_65_plus", "q40_w", "6"),
    ("age", "age_25_34", "q40_w", "2"),
  ])
  func groupsAreWhatPlainCountingGives(
    _ role: String, _ code: String, _ column: String, _ value: String
  ) throws {
    let (session, folder, _) = try imported()
    defer { withExtendedLifetime(folder) {} }
    let plain = try PlainCount()
    let group = Selection.Group(role: try #require(Role(rawValue: role)), code: code)
    let ranking = try session.analysis().rank(Selection(round: "q3_2022", group: group))
    for row in ranking.concerns {
      let found = try #require(row.evidence[.citizens])
      let (picked, answered) = plain.picked(row.concern.number, where: column, is: value)
      #expect(found.share.respondents == answered)
      if let figure = found.share.figure {
        // What is told of a group leaves in whole per cent, and in no other way.
        let wholePercent = (Double(picked) / Double(answered) * 100).rounded() / 100
        #expect(abs(figure.share - wholePercent) < 1e-12)
      } else {
        #expect(found.share.cause == .uncertain)
      }
    }
  }
}
