import DialogueSession
import Foundation
import Messages
import Priorities
import SurveyDefinition
import TestSupport
import Testing

/// Two rounds held against each other, over answers that a test writes itself.
@Suite struct ComparisonTests {
  typealias Row = (event: String, area: String, picks: [String])

  /// People at six meetings, or by link; each picks `a_bus` with a chance, else `b_ljus`.
  private static func rows(
    _ count: Int, _ prefix: String, chance: Int, byLink: Int = 0, seed: UInt64
  ) -> [Row] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let event = index < byLink ? "\(prefix == "f" ? "f" : "")link" : "\(prefix)\(index % 6 + 1)"
      return (
        event, ["centrum", "norra"][index / 6 % 2],
        [generator.next(below: 100) < chance ? "a_bus" : "b_ljus"]
      )
    }
  }

  private func fixture(
    _ before: [Row], _ after: [Row], edit: (String) -> String = { $0 }
  ) throws -> AnalysisFixture {
    var fixture = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(before))])
    try fixture.change(
      "medborgare.yaml", edit, answers: AnalysisFixture.citizens(after, from: 10_001))
    return fixture
  }

  private func compare(
    _ before: [Row], _ after: [Row], group: String? = nil, edit: (String) -> String = { $0 }
  ) throws -> SourceComparison {
    let fixture = try fixture(before, after, edit: edit)
    let comparison = try fixture.session.compare(earlier: nil, later: nil, group: group)
    #expect(comparison.earlier.selection.round == "var")
    #expect(comparison.later.selection.round == "host")
    return try #require(comparison.sources.first { $0.source == .citizens })
  }

  @Test func aLargeChangeIsTold() throws {
    let before = Self.rows(300, "f", chance: 40, seed: 1)
    let after = Self.rows(300, "m", chance: 75, seed: 2)
    let compared = try compare(before, after)
    #expect(compared.reasons.isEmpty && compared.tested == 2)
    let bus = try #require(compared.changes.first { $0.concern.code == "a_bus" })
    let change = try #require(bus.change)
    let counted =
      Double(after.count { $0.picks == ["a_bus"] }) / 300
      - Double(before.count { $0.picks == ["a_bus"] }) / 300
    #expect(abs(change.difference - counted) < 1e-12)
    #expect(change.lower < counted && counted < change.upper)
    #expect(change.lower > 0 && change.adjustedPValue < 0.05)
    #expect(bus.verdict == .increased && bus.hasMoved)
    let light = try #require(compared.changes.first { $0.concern.code == "b_ljus" })
    #expect(light.verdict == .decreased)
    // Two tests at once: the smaller p-value is doubled.
    #expect(abs((light.change?.difference ?? 0) + counted) < 1e-12)
  }

  @Test func theSameAnswersAgainAreNoChange() throws {
    let before = Self.rows(300, "f", chance: 40, seed: 3)
    let after: [Row] = before.map {
      ($0.event.replacingOccurrences(of: "f", with: "m"), $0.area, $0.picks)
    }
    let compared = try compare(before, after)
    #expect(compared.reasons.isEmpty)
    for row in compared.changes where row.verdict != .untested {
      #expect(row.change?.difference == 0 && row.verdict == .unclear && !row.hasMoved)
    }
    #expect(compared.tested == 2)
  }

  @Test(arguments: [
    ("wording", "label: {sv: Viktigast", "label: {sv: Värst just nu"),
    ("terms", "max: 3", "max: 2"),
    ("items", "concerns: all", "concerns: [a_bus, b_ljus, c_klotter]"),
  ])
  func aChangedQuestionIsRefused(_ part: String, _ old: String, _ new: String) throws {
    let compared = try compare(
      Self.rows(120, "f", chance: 40, seed: 4), Self.rows(120, "m", chance: 90, seed: 5)
    ) { text in
      #expect(text.contains(old))
      return text.replacingOccurrences(of: old, with: new)
        .replacingOccurrences(of: "version: 1", with: "version: 2")
    }
    #expect(compared.changes.isEmpty)
    let parts = compared.reasons.compactMap { reason -> String? in
      if case .definition(let part, let versions) = reason, versions == [1, 2] {
        return part.rawValue
      }
      return nil
    }
    #expect(parts.contains(part))
  }

  /// Where only other choices were added, what both rounds could choose is compared among itself.
  @Test func commonItemsAreComparedByWinShare() throws {
    let after: [Row] = Self.rows(300, "m", chance: 40, seed: 12).enumerated().map {
      // A new choice takes answers from both of the old ones alike.
      ($0.element.event, $0.element.area, $0.offset % 3 == 0 ? ["c_klotter"] : $0.element.picks)
    }
    var fixture = try AnalysisFixture([])
    func limited(_ text: String, _ codes: String) -> String {
      text.replacingOccurrences(of: "concerns: all", with: "concerns: [\(codes)]")
    }
    try fixture.change(
      "medborgare.yaml", { limited($0, "a_bus, b_ljus") },
      answers: AnalysisFixture.citizens(Self.rows(300, "f", chance: 40, seed: 11)))
    try fixture.change(
      "medborgare.yaml",
      {
        $0.replacingOccurrences(of: "[a_bus, b_ljus]", with: "[a_bus, b_ljus, c_klotter]")
          .replacingOccurrences(of: "version: 1", with: "version: 2")
      }, answers: AnalysisFixture.citizens(after, from: 10_001))
    let compared = try #require(
      try fixture.session.compare(earlier: nil, later: nil, group: nil).sources.first)
    #expect(!compared.reasons.isEmpty && compared.changes.isEmpty)
    #expect(compared.common.map(\.concern.code).sorted() == ["a_bus", "b_ljus"])
    for row in compared.common {
      // Win shares of a pair add up to 1, and the new choice takes nothing from either.
      #expect(row.verdict == .unclear && abs(row.change.difference) < 0.15)
      let other = try #require(compared.common.first { $0.concern.code != row.concern.code })
      #expect(abs(row.before + other.before - 1) < 1e-12)
      #expect(abs(row.after + other.after - 1) < 1e-12)
    }
    let bus = try #require(compared.common.first { $0.concern.code == "a_bus" })
    let (wins, losses) = (
      after.count { $0.picks == ["a_bus"] }, after.count { $0.picks == ["b_ljus"] }
    )
    #expect(abs(bus.after - (0.5 + Double(wins - losses) / 600)) < 1e-12)
  }

  /// A scale that begins to be a problem elsewhere is another scale.
  @Test func aMovedProblemStepIsRefused() throws {
    func rating(_ text: String, from step: Int) -> String {
      String(text.prefix(upTo: text.range(of: "  - id: viktigast")!.lowerBound)) + """
          - id: problem
            type: rating_grid
            label: {sv: Hur stort problem är följande?, en: How big a problem is this?}
            rows: {concerns: [a_bus, b_ljus]}
            choices: {scale: {from: 0, to: 6, low: {sv: Inget, en: None}, high: {sv: Stort, en: Big}}, problem_from: \(step)}
            measures: severity

        """
    }
    func answers(_ prefix: String, from first: Int) -> String {
      let lines = (0..<120).map { row in
        "\(first + row),\(prefix)\(row % 6 + 1),centrum,\(row % 7),\(row * 5 % 7)"
      }
      return (["id,event,omrade,problem__a_bus,problem__b_ljus"] + lines).joined(separator: "\n")
        + "\n"
    }
    for (step, isComparable) in [(4, true), (5, false)] {
      var fixture = try AnalysisFixture([])
      try fixture.change(
        "medborgare.yaml", { rating($0, from: 4) }, answers: answers("f", from: 1))
      try fixture.change(
        "medborgare.yaml",
        {
          $0.replacingOccurrences(of: "problem_from: 4", with: "problem_from: \(step)")
            .replacingOccurrences(
              of: "version: 1", with: "version: \(isComparable ? 1 : 2)")
        }, answers: answers("m", from: 10_001))
      let compared = try #require(
        try fixture.session.compare(earlier: nil, later: nil, group: nil).sources.first)
      #expect(compared.reasons.isEmpty == isComparable)
      if !isComparable {
        #expect(compared.reasons == [.definition(.scale, versions: [1, 2])])
      }
    }
  }

  /// Weights for one round alone would compare a picture of the population with one of who came.
  @Test func weightsForOneRoundAloneAreRefused() throws {
    var fixture = try AnalysisFixture([])
    try fixture.change(
      "lyhord.yaml",
      {
        $0.replacingOccurrences(
          of: "survey: medborgare, design: self_selected",
          with: "survey: medborgare, design: self_selected, weight: [area]"
        ).replacingOccurrences(
          of: "sources:\n", with: "population: {area: {centrum: 600, norra: 400}}\nsources:\n")
      }, answers: AnalysisFixture.citizens(Self.rows(60, "f", chance: 40, seed: 20)))
    try fixture.change(
      "medborgare.yaml", { $0 },
      answers: AnalysisFixture.citizens(Self.rows(240, "m", chance: 40, seed: 21), from: 10_001))
    let compared = try #require(
      try fixture.session.compare(earlier: nil, later: nil, group: nil).sources.first)
    #expect(compared.reasons == [.weighting] && compared.changes.isEmpty)
  }

  /// Whoever subtracts the shares on the screen gets the change on the screen.
  @Test(arguments: 30...36 as ClosedRange<UInt64>)
  func theChangeIsTheDifferenceOfWhatIsShown(_ seed: UInt64) throws {
    let compared = try compare(
      Self.rows(217, "f", chance: 40, seed: seed), Self.rows(231, "m", chance: 60, seed: seed + 50))
    for row in compared.changes {
      guard let change = row.change, let before = row.before.share.figure,
        let after = row.after.share.figure
      else { continue }
      #expect(
        change.points
          == NumberText.wholePercent(after.share) - NumberText.wholePercent(before.share))
      #expect(abs(change.difference * 100 - Double(change.points)) <= 1)
    }
    #expect(compared.tested == 2)
  }

  /// What no one who answers can see breaks no comparison.
  @Test func aHarmlessChangeIsNoHindrance() throws {
    let compared = try compare(
      Self.rows(300, "f", chance: 40, seed: 4), Self.rows(300, "m", chance: 60, seed: 5)
    ) { text in
      text.replacingOccurrences(of: "title: {sv: Medborgare", with: "title: {sv: Invånare")
        .replacingOccurrences(of: "version: 1", with: "version: 2")
    }
    #expect(compared.reasons.isEmpty && compared.tested == 2)
  }

  @Test(arguments: [(18, true), (19, false)])
  func waysOfMeetingPeopleMayShiftFifteenPoints(_ byLink: Int, _ isComparable: Bool) throws {
    let compared = try compare(
      Self.rows(120, "f", chance: 50, seed: 6),
      Self.rows(120, "m", chance: 50, byLink: byLink, seed: 7))
    #expect(compared.reasons.isEmpty == isComparable)
    if !isComparable {
      #expect(compared.reasons.contains { if case .mode = $0 { true } else { false } })
    }
  }

  @Test func aGroupIsAScreeningInWholePerCent() throws {
    let fixture = try fixture(
      Self.rows(400, "f", chance: 40, seed: 8), Self.rows(400, "m", chance: 75, seed: 9))
    let comparison = try fixture.session.compare(earlier: "var", later: "host", group: "norra")
    #expect(comparison.isScreening && comparison.level == 0.10)
    let compared = try #require(comparison.sources.first)
    #expect(compared.tested > 0)
    for change in compared.changes.compactMap(\.change) {
      for number in [change.difference, change.lower, change.upper, change.smallestDetectable] {
        #expect(abs(number * 100 - (number * 100).rounded()) < 1e-9)
      }
    }
  }

  @Test func whicheverRoundIsNamedFirstTheEarlierComesFirst() throws {
    let fixture = try fixture(
      Self.rows(60, "f", chance: 40, seed: 8), Self.rows(60, "m", chance: 75, seed: 9))
    let turned = try fixture.session.compare(earlier: "host", later: "var", group: nil)
    #expect(turned.earlier.selection.round == "var" && turned.later.selection.round == "host")
    let same = #expect(throws: DiagnosticsError.self) {
      try fixture.session.compare(earlier: "host", later: "host", group: nil)
    }
    #expect(same?.diagnostics.first?.kind.code == "P012")
    let alone = try AnalysisFixture([
      ("a.csv", AnalysisFixture.citizens(Self.rows(60, "m", chance: 40, seed: 8)))
    ])
    let none = #expect(throws: DiagnosticsError.self) {
      try alone.session.compare(earlier: nil, later: nil, group: nil)
    }
    #expect(none?.diagnostics.first?.kind.code == "P011")
  }

  /// A few people may not be found by taking one told-of selection from another.
  @Test func aGroupThatGivesAwayAFewIsHidden() throws {
    let rows = Self.rows(100, "m", chance: 50, seed: 10)
    let alone = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))])
    let open = try alone.rank(.init(role: .area, code: "norra"))
    #expect(open.source(.citizens)?.respondents == rows.count { $0.area == "norra" })
    // Whole per cent and no counts of who named what.
    for row in open.concerns {
      let share = try #require(row.evidence[.citizens]).share
      #expect(share.positives == nil && share.figure?.precision == nil)
      if let figure = share.figure {
        #expect(abs(figure.share * 100 - (figure.share * 100).rounded()) < 1e-9)
      }
    }
    let nearlyAll: [Row] = rows.enumerated().map {
      ($0.element.event, $0.offset < 97 ? "norra" : "centrum", $0.element.picks)
    }
    let hidden = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(nearlyAll))])
      .rank(.init(role: .area, code: "norra"))
    #expect(hidden.source(.citizens)?.respondents == nil)
    #expect(hidden.concerns.allSatisfy { $0.evidence[.citizens]?.share.figure == nil })
  }

  @Test func eachConcernTellsWhatOneEventDoesToIt() throws {
    var rows: [Row] = (0..<60).map { index in
      ("m\(index % 5 + 1)", "centrum", [index % 10 < 6 ? "b_ljus" : "a_bus"])
    }
    rows += (0..<40).map { _ in ("m6", "centrum", ["a_bus"]) }
    let ranking = try AnalysisFixture([("a.csv", AnalysisFixture.citizens(rows))]).rank()
    let bus = try #require(
      ranking.concerns.first { $0.concern.code == "a_bus" }?.evidence[.citizens]?.influence)
    #expect(bus.best == 1 && bus.worst == 2 && bus.event == "m6" && bus.place == 2)
  }
}
