import DialogueSession
import Foundation
import Messages
import Priorities
import SurveyDefinition
import TestSupport
import Testing

/// Shares, ranks and what may be told of them, over answers that a test writes itself.
@Suite struct RankingTests {
  private static let meetings = ["m1", "m2", "m3", "m4", "m5", "m6"]
  private static let codes = ["a_bus", "b_ljus", "c_klotter", "d_skrap", "e_ran", "f_bus"]

  /// Answers where earlier concerns are picked more often, the same in every event.
  private static func answers(
    _ count: Int, seed: UInt64
  ) -> [(event: String, area: String, picks: [String])] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let picks = codes.enumerated().filter { item in
        generator.next(below: 100) < [70, 60, 30, 20, 10, 3][item.offset]
      }.map(\.element)
      return (
        meetings[index % 6], ["centrum", "norra", "sodra"][generator.next(below: 3)],
        picks.isEmpty ? ["inget"] : Array(picks.prefix(3))
      )
    }
  }

  @Test func sharesAreThoseOfPlainCounting() throws {
    let rows = Self.answers(300, seed: 1)
    let ranking = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))]).rank()
    for row in ranking.concerns {
      let found = try #require(row.evidence[.citizens])
      let picked = rows.count { $0.picks.contains(row.concern.code) }
      #expect(found.share.respondents == 300)
      #expect(found.share.events == 6)
      if let figure = found.share.figure {
        #expect(abs(figure.share - Double(picked) / 300) < 1e-12)
        #expect(try #require(figure.lower) < figure.share)
        #expect(try #require(figure.upper) > figure.share)
      }
    }
    #expect(ranking.concerns.prefix(2).map(\.concern.code) == ["a_bus", "b_ljus"])
  }

  @Test(arguments: [UInt64(2), 3, 4])
  func rowsAndFilesInAnyOrderGiveTheSame(_ seed: UInt64) throws {
    let rows = Self.answers(200, seed: seed)
    let whole = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))])
    // The ids are given by position, so the text is cut and turned after it is made.
    var lines = AnalysisFixture.citizens(rows).split(separator: "\n").map(String.init)
    let header = lines.removeFirst()
    var generator = SeededGenerator(seed: seed)
    lines.shuffle(using: &generator)
    let half = lines.count / 2
    let parts = try AnalysisFixture([
      ("z.csv", ([header] + lines[half...]).joined(separator: "\n") + "\n"),
      ("y.csv", ([header] + lines[..<half]).joined(separator: "\n") + "\n"),
    ])
    let before = try whole.rank()
    let after = try parts.rank()
    #expect(before.concerns.map(\.concern.code) == after.concerns.map(\.concern.code))
    for (first, second) in zip(before.concerns, after.concerns) {
      #expect(first.topAcceptability == second.topAcceptability)
      let (a, b) = (first.evidence[.citizens], second.evidence[.citizens])
      #expect(a?.share == b?.share)
      #expect(a?.rank == b?.rank)
      #expect(a?.winShare == b?.winShare)
    }
  }

  /// People at one meeting who think alike say less than as many who came one by one.
  @Test func meetingsWidenTheInterval() throws {
    let alike = (0..<240).map { index in
      (
        event: Self.meetings[index % 6], area: "centrum",
        picks: index % 6 < 3 ? ["a_bus"] : ["b_ljus"]
      )
    }
    let alone = alike.map { (event: "link", area: $0.area, picks: $0.picks) }
    func width(_ rows: [(event: String, area: String, picks: [String])]) throws -> Double? {
      let ranking = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))]).rank()
      let found = ranking.concerns.first { $0.concern.code == "a_bus" }?.evidence[.citizens]
      return found?.share.figure.flatMap { figure in
        figure.upper.flatMap { upper in figure.lower.map { upper - $0 } }
      }
    }
    #expect(try #require(try width(alone)) < 0.2)
    // Six meetings that each agree within themselves are six voices: no percentage is told.
    #expect(try width(alike) == nil)
  }

  @Test func oneLoudMeetingIsNamed() throws {
    var rows = (0..<60).map { index in
      (
        event: Self.meetings[index % 5], area: "centrum",
        picks: [index % 10 < 6 ? "b_ljus" : "a_bus"]
      )
    }
    rows += (0..<40).map { _ in (event: "m6", area: "centrum", picks: ["a_bus"]) }
    let ranking = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))]).rank()
    #expect(ranking.concerns.first?.concern.code == "a_bus")
    #expect(ranking.source(.citizens)?.decidingEvent == "m6")
  }

  @Test(arguments: [3, 4, 5, 9, 10, 11])
  func fewPeopleAreNeverTold(_ count: Int) throws {
    let rows = (0..<count).map { index in
      (event: Self.meetings[index % 6], area: "centrum", picks: ["a_bus"])
    }
    let ranking = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))]).rank()
    for row in ranking.concerns {
      let share = try #require(row.evidence[.citizens]).share
      #expect(share.figure == nil)
      if count < 5 { #expect(share.respondents == nil && share.positives == nil) }
      // All or none of a small group would tell of each of them.
      if count < 10 { #expect(share.positives == nil) }
    }
    #expect((ranking.source(.citizens)?.respondents == nil) == (count < 5))
  }

  @Test func aHiddenGroupCannotBeWorkedOut() throws {
    var rows = Self.answers(200, seed: 9).map {
      (event: $0.event, area: "centrum", picks: $0.picks)
    }
    rows += Self.answers(100, seed: 10).map { (event: $0.event, area: "norra", picks: $0.picks) }
    rows += Self.answers(4, seed: 11).map { (event: $0.event, area: "sodra", picks: $0.picks) }
    let fixture = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))])
    let ranking = try fixture.rank()
    let analysis = try fixture.session.analysis()
    let breakdown = try #require(try analysis.breakdown(ranking, by: .area, concerns: 6))
    #expect(breakdown.respondents == [200, nil, nil])
    for row in breakdown.rows {
      #expect(row.figures[1].figure == nil && row.figures[2].figure == nil)
    }
    let area = try #require(
      try analysis.composition(ranking, of: .citizens).first { $0.role == .area })
    #expect(area.categories.map(\.respondents) == [200, nil, nil])
  }

  @Test func whatWalksFindGoodIsNoProblem() throws {
    let stops = (0..<40).map { index in
      (
        event: index % 2 == 0 ? "v1" : "v2", tone: index % 4 == 0 ? "positiv" : "negativ",
        gravity: 3, seen: index % 4 == 0 ? ["b_ljus"] : ["c_klotter"]
      )
    }
    let ranking = try AnalysisFixture([("v.csv", AnalysisFixture.stops(stops))]).rank()
    let light = ranking.concerns.first { $0.concern.code == "b_ljus" }?.evidence[.safetyWalk]
    let graffiti = ranking.concerns.first { $0.concern.code == "c_klotter" }?.evidence[.safetyWalk]
    #expect(light?.share.positives == 0)
    #expect(graffiti?.share.positives == 30)
    #expect(ranking.concerns.first?.concern.code == "c_klotter")
  }

  @Test func sourcesAreNeverPooled() throws {
    let rows = Self.answers(120, seed: 5)
    let stops = (0..<30).map { index in
      (event: index % 2 == 0 ? "v1" : "v2", tone: "negativ", gravity: 4, seen: ["f_bus"])
    }
    let alone = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))]).rank()
    let both = try AnalysisFixture([
      ("a.csv", AnalysisFixture.citizens(rows)), ("v.csv", AnalysisFixture.stops(stops)),
    ]).rank()
    #expect(both.leading == .citizens)
    for row in alone.concerns {
      let same = both.concerns.first { $0.concern.code == row.concern.code }
      #expect(same?.evidence[.citizens]?.share == row.evidence[.citizens]?.share)
      #expect(same?.evidence[.citizens]?.rank == row.evidence[.citizens]?.rank)
    }
  }
}

/// What a trial as a new user found, kept from coming back.
@Suite struct TrialTests {
  private func fixture(
    _ rows: [(event: String, area: String, picks: [String])]
  ) throws -> AnalysisFixture {
    try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))])
  }

  private func rows(
    _ count: Int, _ area: String, _ pick: String
  ) -> [(event: String, area: String, picks: [String])] {
    (0..<count).map { (event: "m\($0 % 6 + 1)", area: area, picks: [pick]) }
  }

  /// An empty category is no cover for a small one: the total would give it away.
  @Test func anEmptyGroupHidesNobody() throws {
    let fixture = try fixture(rows(60, "centrum", "a_bus") + rows(3, "norra", "b_ljus"))
    let ranking = try fixture.rank()
    let breakdown = try #require(
      try fixture.session.analysis().breakdown(ranking, by: .area, concerns: 6))
    for row in breakdown.rows {
      #expect(row.figures.allSatisfy { $0.figure == nil && $0.positives == nil })
      #expect(row.differences.allSatisfy { $0 == nil })
    }
  }

  /// A group is not told of when what is left of everyone is a handful.
  @Test(arguments: [(2, true), (9, true), (40, false)])
  func aPartIsHiddenWithItsRest(_ rest: Int, _ isHidden: Bool) throws {
    let fixture = try fixture(
      rows(60, "centrum", "a_bus") + rows(30, "centrum", "b_ljus") + rows(rest, "norra", "b_ljus"))
    let ranking = try fixture.rank(.init(role: .area, code: "centrum"))
    let found = try #require(ranking.concerns.first { $0.concern.code == "a_bus" })
    #expect((found.evidence[.citizens]?.share.respondents == nil) == isHidden)
    #expect((ranking.source(.citizens)?.respondents == nil) == isHidden)
  }

  @Test func hiddenAnswersDecideNothing() throws {
    let ranking = try fixture(rows(3, "centrum", "f_bus")).rank()
    #expect(ranking.concerns.map(\.concern.number) == [1, 2, 3, 4, 5, 6])
    for row in ranking.concerns {
      #expect(row.standing == .low && row.topAcceptability == 0)
      #expect(row.evidence[.citizens]?.winShare == nil)
    }
  }

  @Test func oneMeetingAloneIsNotStable() throws {
    let alone = (0..<30).map { index in
      (event: "m1", area: "centrum", picks: [index % 3 == 0 ? "b_ljus" : "a_bus"])
    }
    let ranking = try fixture(alone).rank()
    #expect(ranking.concerns.allSatisfy { $0.standing == .low })
  }

  @Test func aGroupIsHeadedByItsOwnEvents() throws {
    let some = rows(60, "centrum", "a_bus")
    let others = (0..<20).map { _ in (event: "m6", area: "norra", picks: ["b_ljus"]) }
    let ranking = try fixture(some + others).rank(.init(role: .area, code: "norra"))
    #expect(ranking.source(.citizens)?.eventIDs == ["m6"])
    #expect(ranking.source(.citizens)?.events == 1)
  }

  @Test func answersOfARemovedEventAreTold() throws {
    let fixture = try fixture(rows(60, "centrum", "a_bus"))
    let path = fixture.folder.path("lyhord.yaml")
    let yaml = try String(contentsOfFile: path, encoding: .utf8)
    let without = yaml.split(separator: "\n").filter { !$0.contains("  m2: ") }
      .joined(separator: "\n")
    try fixture.folder.write(without + "\n", to: "lyhord.yaml")
    let ranking = try DialogueSession.open(fixture.folder.path).analysis()
      .rank(Selection(round: "host"))
    #expect(ranking.strayEvents == [StrayEvent(event: "m2", answers: 10)])
    #expect(ranking.source(.citizens)?.respondents == 50)
  }

  @Test func aRenumberedAreaIsRefused() throws {
    let fixture = try fixture(rows(60, "centrum", "a_bus"))
    let path = fixture.folder.path("lyhord.yaml")
    let yaml = try String(contentsOfFile: path, encoding: .utf8)
    let changed = yaml.replacingOccurrences(of: "norra: {value: 2", with: "norra: {value: 4")
      .replacingOccurrences(of: "sodra: {value: 3", with: "sodra: {value: 2")
    try fixture.folder.write(changed, to: "lyhord.yaml")
    let session = try DialogueSession.open(fixture.folder.path)
    let error = #expect(throws: DiagnosticsError.self) { try session.analysis() }
    #expect(error?.diagnostics.first?.kind.code == "B009")
  }
}
