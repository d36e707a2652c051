import DelimitedText
import DialogueSession
import DialogueStore
import DialogueWorkspace
import Foundation
import Messages
import Priorities
import Promises
import Reporting
import SurveyDefinition
import TestSupport
import Testing

/// What is kept of judgements and decisions, and what the table makes of them.
@Suite struct PrioritisationTests {
  static let head = "omgång;problem;kriterium;värde;roll;datum;skäl\n"

  /// A workspace where lighting leads clearly, then three far behind; with a file of judgements.
  static func session(_ judgements: String? = nil) throws -> (DialogueSession, TemporaryFolder) {
    let folder = try TemporaryFolder()
    let fixtures = "Tests/PrioritiesTests/Fixtures"
    for name in try ProjectFolder.names(in: fixtures) where name.hasSuffix(".yaml") {
      try folder.write(ProjectFolder.text("\(fixtures)/\(name)"), to: name)
    }
    let rows = (0..<240).map { index in
      let picks = ["b_ljus", index % 3 == 0 ? "a_bus" : index % 3 == 1 ? "c_klotter" : "d_skrap"]
      let area = index % 2 == 0 ? "centrum" : "norra"
      let chosen = index % 7 == 0 ? "e_ran" : picks.joined(separator: " ")
      return "\(index),m\(index % 6 + 1),\(area),\(chosen)"
    }
    let file = try folder.write(
      (["id,event,omrade,viktigast"] + rows).joined(separator: "\n") + "\n", to: "svar.csv")
    if let judgements { try folder.write(judgements, to: "priorities.csv") }
    let session = try DialogueSession.open(folder.path)
    _ = try session.importResponses(
      ImportRequest(
        files: [file], survey: nil, event: nil, reading: ReadingOptions(),
        policy: ImportPolicy(quarantinesBadRows: false, revises: false), importedAt: ""))
    return (session, folder)
  }

  @Test func theAnswersFillWhatTheyKnowAndNothingElse() throws {
    let (session, folder) = try Self.session()
    defer { withExtendedLifetime(folder) {} }
    let table = try session.prioritisation(round: nil)
    #expect(table.rows.map(\.concern.code).first == "b_ljus")
    #expect(table.rows.allSatisfy { $0.steps.isEmpty && $0.decision == nil })
    #expect(!table.hasDecisions)
    #expect(table.study?.criteria == ["citizens"])
    #expect(try #require(table.study?.views.first?.top["b_ljus"]) > 0.99)
  }

  @Test func whatPeopleJudgeIsKeptWithWhoWhenAndWhy() throws {
    let (session, folder) = try Self.session(
      Self.head + "host;e_ran;skada;4;kommunpolis;2026-12-01;väpnade rån i höstas\n")
    defer { withExtendedLifetime(folder) {} }
    let table = try session.prioritisation(round: nil)
    let row = try #require(table.rows.first { $0.concern.code == "e_ran" })
    let harm = try #require(row.steps[.harm])
    #expect(harm.step == 4)
    #expect(harm.judgement.role == "kommunpolis" && harm.judgement.date == "2026-12-01")
    #expect(harm.judgement.reason == "väpnade rån i höstas")
    #expect(table.study?.criteria == ["citizens", "harm"])
  }

  /// The more harm weighs, the likelier the one that is judged harmful is at the top.
  @Test func harmMovesTheTopWhereItWeighsMost() throws {
    let (session, folder) = try Self.session(
      Self.head
        + ["a_bus", "b_ljus", "c_klotter", "d_skrap", "e_ran", "f_bus"].map {
          "host;\($0);skada;\($0 == "e_ran" ? 4 : 1);kommunpolis;2026-12-01;bedömning\n"
        }.joined())
    defer { withExtendedLifetime(folder) {} }
    let study = try #require(try session.prioritisation(round: nil).study)
    #expect(study.views.map(\.heaviest) == [nil, "citizens", "harm"])
    let chances = study.views.map { $0.top["e_ran"] ?? 0 }
    #expect(chances[2] > chances[0] && chances[0] > chances[1])
    for view in study.views {
      #expect(abs(view.top.values.reduce(0, +) - Double(study.topCount)) < 1e-9)
    }
  }

  /// What people say weighs is all that weighs, and the latest day holds.
  @Test func weightsMoveTheTopAsPeopleSay() throws {
    let judged = ["a_bus", "b_ljus", "c_klotter", "d_skrap", "e_ran", "f_bus"].map {
      "host;\($0);skada;\($0 == "e_ran" ? 4 : 1);kommunpolis;2026-12-01;bedömning\n"
    }.joined()
    let weights =
      "host;Medborgare;vikt;100;styrgrupp;2026-12-01;först\n"
      + "host;skada;vikt;3;styrgrupp;2026-12-02;skadan avgör\n"
      + "host;citizens;weight;0;styrgrupp;2026-12-03;beslut i BRÅ\n"
    let (session, folder) = try Self.session(Self.head + judged + weights)
    defer { withExtendedLifetime(folder) {} }
    let table = try session.prioritisation(round: nil)
    #expect(table.weights.map(\.weight) == [0, 3])
    #expect(table.weights.map(\.reason) == ["beslut i BRÅ", "skadan avgör"])
    let study = try #require(table.study)
    let weighed = try #require(study.weighed)
    #expect(weighed["e_ran"] == 1)
    #expect(abs(weighed.values.reduce(0, +) - Double(study.topCount)) < 1e-9)
    let (bare, other) = try Self.session(Self.head + judged)
    defer { withExtendedLifetime(other) {} }
    let unweighed = try #require(try bare.prioritisation(round: nil).study)
    #expect(unweighed.weighed == nil)
    #expect(unweighed.views.map(\.top) == study.views.map(\.top))
  }

  @Test func aWeightIsWrittenWithWhoWhenAndWhy() throws {
    let (session, folder) = try Self.session(
      Self.head + "host;b_ljus;skada;3;kommunpolis;2026-12-01;mörkt\n")
    defer { withExtendedLifetime(folder) {} }
    func weigh(_ weight: String) throws -> CriterionWeight? {
      try session.weigh(
        "skada", weight, round: nil, role: "styrgrupp", date: "2026-12-05", reason: "enligt BRÅ",
        .sv
      ).before
    }
    #expect(try weigh("2") == nil)
    #expect(try weigh("4")?.weight == 2)
    let table = try session.prioritisation(round: nil)
    #expect(table.weights.map(\.weight) == [4])
    #expect(table.rows.contains { $0.steps[.harm]?.step == 3 })
    let text = try String(contentsOfFile: folder.path("priorities.csv"), encoding: .utf8)
    #expect(text.contains("host;skada;vikt;4;styrgrupp;2026-12-05;enligt BRÅ"))
    #expect(table.table(.sv, width: 200, all: false).contains("Med era vikter"))
  }

  @Test func theLatestDayHoldsAndTheRestIsRemembered() throws {
    let (session, folder) = try Self.session(
      Self.head + "host;klotter;skada;1;samordnare;2026-12-09;efter samtal\n"
        + "host;c_klotter;skada;3;kommunpolis;2026-12-01;först\n"
        + "host;3;skada;2;samordnare;2026-12-09;samma dag, senare rad\n")
    defer { withExtendedLifetime(folder) {} }
    let table = try session.prioritisation(round: nil)
    let row = try #require(table.rows.first { $0.concern.code == "c_klotter" })
    #expect(row.steps[.harm]?.step == 2)
    #expect(row.history.map(\.reason) == ["först", "efter samtal", "samma dag, senare rad"])
  }

  @Test func aHarmfulProblemThatFewNameIsNotSilent() throws {
    let (session, folder) = try Self.session(
      Self.head + "host;f_bus;skada;3;räddningstjänst;2026-12-01;två anlagda bränder\n"
        + "host;b_ljus;skada;4;samordnare;2026-12-01;det syns ändå\n")
    defer { withExtendedLifetime(folder) {} }
    let table = try session.prioritisation(round: nil)
    let silent = table.rows.filter { $0.silence != nil }.map(\.concern.code)
    #expect(silent == ["f_bus"])
  }

  @Test(arguments: [
    ("omgång;problem;kriterium;värde;roll;datum\nhost;b_ljus;skada;3;a;2026-12-01\n", ["P020"]),
    ("omgång;problem;kriterium;värde;roll;datum;skäl;vem\n", ["P021"]),
    (head + "host;b_ljus;skada;3;kommunpolis;2026-12-01;ljus;mörker\n", ["P022"]),
    (head + "host;b_ljus;skada;3;;2026-12-01;mörkt\n", ["P023"]),
    (head + "host;b_ljus;skada;3;kommunpolis;;mörkt\n", ["P023"]),
    (head + "host;b_ljus;skada;3;kommunpolis;2026-12-01;\n", ["P023"]),
    (head + "host;b_ljus;skada;3;kommunpolis;2026-02-30;mörkt\n", ["P024"]),
    (head + "host;b_ljus;skadan;3;kommunpolis;2026-12-01;mörkt\n", ["P026"]),
    (head + "host;b_ljus;skada;5;kommunpolis;2026-12-01;mörkt\n", ["P027"]),
    (head + "host;b_ljus;beslut;kanske;kommunpolis;2026-12-01;mörkt\n", ["P027"]),
    (head + "host;b_ljus;vikt;3;kommunpolis;2026-12-01;mörkt\n", ["P026"]),
    (head + "host;skada;vikt;101;kommunpolis;2026-12-01;mörkt\n", ["P027"]),
    (head + "host;skada;vikt;3;kommunpolis;;ring 070-174 06 12\n", ["P023"]),
    (head + "host;skada;vikt;3;kommunpolis;2026-12-01;ring 070-174 06 12\n", ["P029"]),
    (head + "vinter;b_ljus;skada;3;kommunpolis;2026-12-01;mörkt\n", ["P003"]),
    (head + "host;b_lius;skada;3;kommunpolis;2026-12-01;mörkt\n", ["P010"]),
    (head + "host;helt annat;skada;3;kommunpolis;2026-12-01;mörkt\n", ["P005"]),
    (head + "host;b_ljus;skada;3;kommunpolis;2026-12-01;ring 070-174 06 12\n", ["P029"]),
    (head + "host;b_ljus;skada;3;;2026-02-30;\n", ["P023", "P024", "P023"]),
  ])
  func faultsAreNamed(_ text: String, _ codes: [String]) throws {
    let (session, folder) = try Self.session(text)
    defer { withExtendedLifetime(folder) {} }
    let error = try #require(throws: DiagnosticsError.self) { try session.judgements() }
    #expect(error.diagnostics.map(\.kind.code) == codes)
    #expect(error.diagnostics.allSatisfy { $0.place?.file.hasSuffix("priorities.csv") == true })
    #expect(error.diagnostics.allSatisfy { $0.place?.line != nil })
  }

  /// Whatever stands in the file stays, to the byte: other delimiters, encodings, line ends, no last
  /// line end, columns in another order.
  @Test(arguments: [
    head + "host;b_ljus;skada;3;kommunpolis;2026-12-01;mörkt\n",
    head + "host;b_ljus;skada;3;kommunpolis;2026-12-01;mörkt",
    "round,concern,criterion,value,role,date,reason\r\nhost,b_ljus,harm,3,police,2026-12-01,dark\r\n",
    "date,reason,round,concern,criterion,value,role\n2026-12-01,dark,host,b_ljus,harm,3,police\n",
    "\u{FEFF}" + head,
  ])
  func addingNeverChangesWhatStands(_ text: String) throws {
    let (session, folder) = try Self.session(text)
    let path = folder.path("priorities.csv")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let added = try session.judge(
      "klotter", "harm", "2", round: nil, role: "samordnare", date: "2026-12-10",
      reason: "efter möte; \"öppet\", klart", .sv)
    #expect(added.rows == 1)
    let after = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(after.starts(with: before))
    let judgement = try #require(try session.judgements().all.last)
    #expect(judgement.concern.code == "c_klotter" && judgement.content == .step(.harm, 2))
    #expect(judgement.reason == "efter möte; \"öppet\", klart")
    #expect(judgement.role == "samordnare" && judgement.date == "2026-12-10")
    #expect(try session.judgements().all.count == (text.contains("b_ljus") ? 2 : 1))
  }

  @Test func aFileInWindows1252KeepsItsEncoding() throws {
    let (session, folder) = try Self.session()
    let path = URL(fileURLWithPath: folder.path("priorities.csv"))
    let text = Self.head + "host;b_ljus;skada;3;kommunpolis;2026-12-01;mörkt på vägen\n"
    let before = try #require(text.data(using: .windowsCP1252))
    try before.write(to: path)
    _ = try session.judge(
      "3", "skada", "1", round: "host", role: "samordnare", date: "2026-12-10", reason: "få möten",
      .sv)
    let after = try Data(contentsOf: path)
    #expect(after.starts(with: before))
    #expect(String(data: after, encoding: .windowsCP1252)?.contains("få möten") == true)
    #expect(throws: DiagnosticsError.self) {
      _ = try session.judge(
        "3", "skada", "1", round: "host", role: "samordnare", date: "2026-12-10", reason: "→", .sv)
    }
    #expect(try Data(contentsOf: path) == after)
  }

  @Test func aJudgementReplacedIsTold() throws {
    let (session, folder) = try Self.session(
      Self.head + "host;b_ljus;skada;3;kommunpolis;2026-12-01;mörkt\n")
    defer { withExtendedLifetime(folder) {} }
    let added = try session.judge(
      "b_ljus", "skada", "2", round: nil, role: "samordnare", date: "2026-12-02",
      reason: "lyser nu",
      .sv)
    #expect(added.before?.content == .step(.harm, 3))
    let first = try session.judge(
      "b_ljus", nil, "fokusområde", round: nil, role: "styrgrupp", date: "2026-12-02",
      reason: "många nämner det", .sv)
    #expect(first.before == nil)
  }

  @Test(arguments: [
    ("b_ljus", "skada", "3", "2026-13-01", "roll", "skäl", "P024"),
    ("b_ljus", "skada", "0", "2026-12-01", "roll", "skäl", "P027"),
    ("b_ljus", "färg", "3", "2026-12-01", "roll", "skäl", "P026"),
    ("b_lius", "skada", "3", "2026-12-01", "roll", "skäl", "P010"),
    ("b_ljus", "skada", "3", "2026-12-01", "nils@example.se", "skäl", "P029"),
  ])
  func nothingWrongIsWritten(
    _ concern: String, _ criterion: String, _ value: String, _ date: String, _ role: String,
    _ reason: String, _ code: String
  ) throws {
    let (session, folder) = try Self.session()
    let error = try #require(throws: DiagnosticsError.self) {
      try session.judge(
        concern, criterion, value, round: nil, role: role, date: date, reason: reason, .sv)
    }
    #expect(error.diagnostics.map(\.kind.code) == [code])
    #expect(!FileManager.default.fileExists(atPath: folder.path("priorities.csv")))
  }

  @Test func emptyRowsWaitAndAreAddedOnce() throws {
    let (session, folder) = try Self.session()
    defer { withExtendedLifetime(folder) {} }
    let added = try session.addBlankJudgements(round: nil, .sv)
    #expect(added.rows == 6 * 5)
    #expect(try session.judgements().all.isEmpty)
    #expect(try session.addBlankJudgements(round: nil, .sv).rows == 0)
    let path = folder.path("priorities.csv")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let filled = text.replacingOccurrences(
      of: "host;b_ljus;skada;;;;", with: "host;b_ljus;skada;2;samordnare;2026-12-01;mörkt")
    #expect(filled != text)
    try folder.write(filled, to: "priorities.csv")
    #expect(try session.judgements().all.map(\.content) == [.step(.harm, 2)])
    #expect(try session.addBlankJudgements(round: nil, .sv).rows == 0)
  }

  @Test func decisionsMakeTheFocusAreas() throws {
    let (session, folder) = try Self.session(
      Self.head + "host;c_klotter;beslut;fokusområde;styrgrupp;2026-12-05;skolgårdarna\n"
        + "host;b_ljus;beslut;avstå;styrgrupp;2026-12-05;görs redan i gatuprogrammet\n"
        + "host;e_ran;beslut;diskutera;styrgrupp;2026-12-05;få svar\n")
    defer { withExtendedLifetime(folder) {} }
    let draft = try session.draft(round: "host")
    #expect(draft.focusAreas.map(\.concern.code) == ["c_klotter"])
    #expect(draft.focusAreas.map(\.grounds) == [.decided])
    #expect(draft.notChosen.map(\.concern.code) == ["b_ljus"])
    #expect(draft.notChosen.first?.judgement?.reason == "görs redan i gatuprogrammet")
    #expect(draft.toDiscuss.first?.concern.code == "e_ran")
  }

  @Test func whatCannotBeInfluencedIsNotProposed() throws {
    let (session, folder) = try Self.session(
      Self.head + "host;b_ljus;påverkbarhet;1;samordnare;2026-12-05;statlig väg\n")
    defer { withExtendedLifetime(folder) {} }
    let draft = try session.draft(round: "host")
    #expect(!draft.focusAreas.contains { $0.concern.code == "b_ljus" })
    #expect(draft.focusAreas.count >= 2)
    #expect(draft.notChosen.map(\.concern.code) == ["b_ljus"])
  }

  static let pictureHead = "källa;datum;enhet;problem;område;benämning;värde;tidigare;anmärkning\n"

  @Test func otherPicturesAreReadAndTheOldOnesFlagged() throws {
    let (session, folder) = try Self.session()
    try folder.write(
      Self.pictureHead
        + "Brås anmälda brott;2026-06-30;anmälda brott;rån;;Rån;12;9;preliminärt\n"
        + "Trygghetsmätning;2024-11-01;%;dålig belysning;centrum;Mörka platser;34,5;;\n"
        + "EST;2026-12-20;händelser;klotter;;;4;;efter omgångens slut\n", to: "external.csv")
    let table = try session.prioritisation(round: "host")
    let robbery = try #require(table.rows.first { $0.concern.code == "e_ran" }?.pictures.first)
    #expect(robbery.value == 12 && robbery.previous == 9 && !robbery.isOld)
    #expect(robbery.ageInMonths == 5)
    let light = try #require(table.rows.first { $0.concern.code == "b_ljus" }?.pictures.first)
    #expect(light.value == 34.5 && light.area?.code == "centrum")
    #expect(light.isOld && light.ageInMonths == 25)
    #expect(table.rows.first { $0.concern.code == "c_klotter" }?.pictures.isEmpty == true)
    #expect(table.warnings(in: ".").map(\.kind.code) == ["P031"])
  }

  @Test(arguments: [
    (pictureHead + "BRÅ;2026-06-30;brott;rån;;Rån;tolv;;\n", ["P025"]),
    (pictureHead + "BRÅ;i fjol;brott;rån;;Rån;12;;\n", ["P024"]),
    (pictureHead + ";2026-06-30;brott;rån;;Rån;12;;\n", ["P023"]),
    (pictureHead + "BRÅ;2026-06-30;brott;rån;månen;Rån;12;;\n", ["P004"]),
    ("källa;datum;enhet;problem\nBRÅ;2026-06-30;brott;rån\n", ["P020"]),
  ])
  func faultsOfPicturesAreNamed(_ text: String, _ codes: [String]) throws {
    let (session, folder) = try Self.session()
    try folder.write(text, to: "external.csv")
    let error = try #require(throws: DiagnosticsError.self) {
      try session.prioritisation(round: nil)
    }
    #expect(error.diagnostics.map(\.kind.code) == codes)
  }
}
