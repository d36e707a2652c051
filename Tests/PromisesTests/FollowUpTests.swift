import DialogueSession
import Foundation
import Messages
import Promises
import TestSupport
import Testing

/// Output, process and the list of actions, from the tables that people keep.
@Suite struct FollowUpTests {
  static let head = "omgång;problem;aktivitet;datum;status;antal;roll;anmärkning\n"
  static let actionHead =
    "nr;vandring;plats;åtgärd;ansvarig;status;senast;skäl;återbesök\n"

  /// A workspace with a promise that has one activity of a number and one that is done or not.
  private func session(
    reports: String = "", actions: String? = nil
  ) throws -> (DialogueSession, TemporaryFolder) {
    let (session, folder) = try PrioritisationTests.session()
    try folder.write(
      """
      promise: prov
      status: draft
      title: Löfte
      municipality: Prov
      period: {from: "2027-01-01", to: "2027-12-31"}
      round: host
      focus_areas:
      - concern: b_ljus
        label: Dålig belysning
        activities:
        - {id: A1, what: Byt lampor, bites_on: [O1], owner: Gatuchef, deadline: 2027-05-31, planned: 40, unit: lampor}
        - {id: A2, what: Inventera, bites_on: [O1], owner: Gatuchef, deadline: 2027-03-31}
      """, to: "Reports/host/promise.yaml")
    if !reports.isEmpty { try folder.write(Self.head + reports, to: "activities.csv") }
    if let actions { try folder.write(Self.actionHead + actions, to: "actions.csv") }
    return (session, folder)
  }

  private func report(
    _ reports: String, day: String? = nil, actions: String? = nil
  ) throws -> FollowUpReport {
    let (session, folder) = try session(reports: reports, actions: actions)
    defer { withExtendedLifetime(folder) {} }
    return try session.followUp(round: "host", next: nil, day: day, .sv).report
  }

  @Test(arguments: [
    ("", "2027-02-01", [false, false], [false, false]),
    ("", "2027-04-01", [false, false], [false, true]),
    ("", "2027-06-01", [false, false], [true, true]),
    ("host;b_ljus;A2;2027-03-01;klar;;gatuchef;\n", "2027-06-01", [false, true], [true, false]),
    (
      "host;b_ljus;A1;2027-03-01;pågår;39;gatuchef;\n", "2027-06-01", [false, false], [true, true]
    ),
    (
      "host;b_ljus;A1;2027-03-01;pågår;39;gatuchef;\nhost;b_ljus;A1;2027-05-01;pågår;1;gatuchef;\n",
      "2027-06-01", [true, false], [false, true]
    ),
    // A report that has not come on the day is not counted yet.
    ("host;b_ljus;A2;2027-06-02;klar;;gatuchef;\n", "2027-06-01", [false, false], [true, true]),
    // What is called off is neither done nor late.
    (
      "host;b_ljus;A2;2027-03-01;inställd;;gatuchef;x\n", "2027-06-01", [false, false],
      [true, false]
    ),
    // Another promise's reports are not this one's.
    ("var;b_ljus;A2;2027-03-01;klar;;gatuchef;\n", "2027-06-01", [false, false], [true, true]),
  ])
  func outputIsHeldAgainstWhatWasPlanned(
    _ reports: String, _ day: String, _ fulfilled: [Bool], _ late: [Bool]
  ) throws {
    let report = try report(reports, day: day)
    #expect(report.activities.map(\.isFulfilled) == fulfilled)
    #expect(report.activities.map(\.isLate) == late)
    #expect(report.effects.allSatisfy { $0.isMissing && $0.target == .unknown })
  }

  @Test func tertialsAddUpToTheYear() throws {
    let report = try report(
      "host;b_ljus;A1;2027-04-30;pågår;1;gatuchef;\nhost;b_ljus;A1;2027-05-01;försenad;1;gatuchef;x\n"
        + "host;b_ljus;A2;2027-12-31;klar;;gatuchef;\nhost;b_ljus;A9;2027-12-31;klar;;gatuchef;\n")
    #expect(report.day == "2027-12-31")
    #expect(report.periods.map(\.tertial) == [1, 2, 3, nil])
    #expect(report.periods.map(\.reports) == [1, 1, 1, 3])
    #expect(report.periods.map(\.done) == [0, 0, 1, 1])
    #expect(report.periods.map { $0.deviations.count } == [0, 1, 0, 1])
  }

  @Test func aReportOfNothingPromisedIsTold() throws {
    let (session, folder) = try session(reports: "host;b_ljus;A9;2027-12-31;klar;;gatuchef;\n")
    defer { withExtendedLifetime(folder) {} }
    let found = try session.followUp(round: nil, next: nil, day: nil, .sv)
    #expect(found.warnings.map(\.kind.code) == ["P066"])
  }

  @Test(arguments: [
    ("host;b_ljus;A1;2027-02-30;klar;;gatuchef;\n", "P024"),
    ("host;b_ljus;A1;2027-02-03;nästan;;gatuchef;\n", "P030"),
    ("host;b_ljus;A1;2027-02-03;klar;några;gatuchef;\n", "P025"),
    ("host;b_ljus;A1;2027-02-03;klar;;;\n", "P023"),
    ("host;b_ljus;A1;2027-02-03;klar;;gatuchef;ring 070-174 06 12\n", "P029"),
    ("host;okänt;A1;2027-02-03;klar;;gatuchef;\n", "P005"),
  ])
  func faultsOfReportsAreNamed(_ row: String, _ code: String) throws {
    let (session, folder) = try session(reports: row)
    defer { withExtendedLifetime(folder) {} }
    let error = try #require(throws: DiagnosticsError.self) {
      try session.followUp(round: nil, next: nil, day: nil, .sv)
    }
    #expect(error.diagnostics.map(\.kind.code) == [code])
  }

  @Test(arguments: [
    ("1;v9;Torget;Byt lampa;Gatuchef;ny;2027-03-01;;\n", "P067"),
    ("1;v1;Torget;Sätt kamera;Kommunen;avslås;;;\n", "P068"),
    ("1;v1;Torget;Byt lampa;Gatuchef;snart;2027-03-01;;\n", "P030"),
    ("1;v1;;Byt lampa;Gatuchef;ny;2027-03-01;;\n", "P023"),
  ])
  func faultsOfActionsAreNamed(_ row: String, _ code: String) throws {
    let (session, folder) = try session(actions: row)
    defer { withExtendedLifetime(folder) {} }
    let error = try #require(throws: DiagnosticsError.self) {
      try session.followUp(round: nil, next: nil, day: nil, .sv)
    }
    #expect(error.diagnostics.map(\.kind.code) == [code])
  }

  @Test func actionsAreLateOnlyWhileTheyAreOpen() throws {
    let report = try report(
      "", day: "2027-06-01",
      actions: "1;v1;Torget;Byt lampa;Gatuchef;ny;2027-03-01;;\n"
        + "2;v1;Torget;Byt lampa;Gatuchef;klar;2027-03-01;;Lyser\n"
        + "3;v2;Parken;Sätt kamera;Kommunen;avslås;2027-03-01;få händelser;\n"
        + "4;v2;Parken;Gallra;Parkchef;pågår;2027-06-01;;\n")
    #expect(report.actions.map { $0.isLate(on: report.day) } == [true, false, false, false])
    #expect(report.actions.map(\.seenAgain) == [nil, "Lyser", nil, nil])
  }
}
