import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("Conditions that never or always hold are proved so, and no others")
struct ReachabilityTests {
  /// Questions for conditions to look at.
  private static let earlier = """
      - {id: bor, type: select_one, label: Bor du här, choices: {choices: {ja: Ja, nej: Nej, ibland: Ibland}}}
      - {id: betyg, type: rating, label: Betyg, choices: {scale: {from: 0, to: 6, low: Dåligt, high: Bra}}}
      - {id: antal, type: integer, label: Antal, min: 1, max: 20}
      - {id: val, type: select_multiple, label: Val, max: 2, choices: {choices: {a: A, b: B, c: C, inget: {label: Inget, exclusive: true}}}}
      - {id: minst, type: select_multiple, label: Minst, min: 2, choices: {choices: {a: A, b: B}}}
      - {id: dag, type: date, label: Dag}
      - {id: flytt, type: select_one, label: Ska du flytta, choices: {choices: {ja: Ja, nej: Nej}}, show_if: {question: bor, is: ja}}
    """

  private func found(_ condition: String) throws -> [DiagnosticKind] {
    try Definition.findings(
      Definition.text(
        Self.earlier + "\n  - {id: sist, type: integer, label: Sist, show_if: \(condition)}")
    ).map(\.kind)
  }

  @Test(
    arguments: [
      "{question: betyg, at_least: 7}", "{question: betyg, at_most: -1}",
      "{question: antal, at_least: 21}", "{question: antal, at_most: 0}",
      "{question: bor, any_of: []}",
      "{any: [{question: antal, at_least: 21}, {question: betyg, at_least: 7}]}",
    ])
  func never(_ condition: String) throws {
    let kinds = try found(condition)
    #expect(Set(kinds) == [.surveyNeverShown])
  }

  @Test(
    arguments: [
      "{all: [{question: bor, is: ja}, {question: bor, is: nej}]}",
      "{all: [{question: bor, is: ja}, {question: bor, answered: false}]}",
      "{all: [{question: bor, is: ja}, {question: bor, not: ja}]}",
      "{all: [{question: antal, at_least: 5}, {question: antal, at_most: 4}]}",
      "{all: [{question: val, is: inget}, {question: val, is: a}]}",
      "{all: [{question: flytt, is: ja}, {question: bor, is: nej}]}",
      "{all: [{question: flytt, answered: true}, {question: bor, answered: false}]}",
      "{any: [{question: dag, answered: true}, {all: [{question: bor, is: ja}, {question: bor, is: nej}]}]}",
      "{all: [{question: minst, is: a}, {question: minst, not: b}]}",
    ])
  func contradiction(_ condition: String) throws {
    let kinds = try found(condition)
    #expect(kinds == [.surveyContradiction])
  }

  @Test(
    arguments: [
      "{any: [{question: bor, is: ja}, {question: bor, not: ja}]}",
      "{any: [{question: dag, answered: true}, {question: dag, answered: false}]}",
      "{question: bor, none_of: []}",
      "{any: [{question: flytt, not: ja}, {question: bor, is: ja}]}",
    ])
  func always(_ condition: String) throws {
    let kinds = try found(condition)
    #expect(kinds == [.surveyAlwaysShown])
  }

  @Test(
    arguments: [
      "{question: bor, is: ja}", "{question: bor, not: ja}", "{question: betyg, at_least: 6}",
      "{question: betyg, at_most: 0}", "{question: antal, at_least: 20}",
      "{all: [{question: antal, at_least: 4}, {question: antal, at_most: 4}]}",
      "{all: [{question: val, is: a}, {question: val, is: b}]}",
      "{all: [{question: flytt, is: ja}, {question: bor, is: ja}]}",
      "{any: [{question: bor, is: ja}, {question: bor, is: nej}]}",
      "{all: [{question: flytt, answered: false}, {question: bor, is: ja}]}",
      "{any: [{question: antal, at_least: 5}, {question: antal, at_most: 4}]}",
      "{all: [{question: val, not: inget}, {question: val, answered: true}]}",
    ])
  func open(_ condition: String) throws {
    let kinds = try found(condition)
    #expect(kinds == [])
  }

  @Test("Three choices of two at most contradict, and the pair that does not is not blamed")
  func threeParts() throws {
    let condition =
      "{all: [{question: val, is: a}, {question: val, is: b}, {question: val, is: c}]}"
    let kinds = try found(condition)
    #expect(kinds == [.surveyNeverShown])
  }

  @Test("A contradiction names both of its parts")
  func bothPartsAreNamed() throws {
    let text = Definition.text(
      Self.earlier + """

          - id: sist
            type: integer
            label: Sist
            show_if:
              all:
                - {question: bor, is: ja}
                - {question: dag, answered: true}
                - {question: bor, is: nej}
        """)
    let finding = try #require(try Definition.findings(text).first)
    #expect(finding.kind == .surveyContradiction)
    #expect(finding.place?.line == 21)
    #expect(finding.conflictsWith?.line == 19)
  }

  @Test("What rests on a question that is never shown is not blamed for it")
  func onlyTheRootIsNamed() throws {
    let findings = try Definition.findings(
      Definition.text(
        Self.earlier + """

            - {id: ett, type: select_one, label: Ett, choices: {choices: {ja: Ja, nej: Nej}}, show_if: {question: antal, at_least: 99}}
            - {id: tva, type: integer, label: Två, show_if: {question: ett, is: ja}}
            - {id: tre, type: integer, label: Tre, show_if: {question: tva, at_least: 1}}
          """))
    #expect(findings.map(\.kind) == [.surveyNeverShown])
    #expect(findings.first?.message(.sv).contains("ett") == true)
  }

  @Test("What is proved agrees with trying every answer", arguments: 0..<200)
  func agreesWithTrying(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let condition = RandomCondition(&random)
    let kinds = try found(condition.yaml)
    let outcomes = Set(RandomCondition.everyAnswer.map(condition.holds))
    let isNever = kinds.contains { [.surveyNeverShown, .surveyContradiction].contains($0) }
    #expect((outcomes == [false]) == isNever || condition.isDisjunction, "\(condition.yaml)")
    #expect((outcomes == [true]) == kinds.contains(.surveyAlwaysShown), "\(condition.yaml)")
  }
}

/// A condition on `bor` and `antal`, and a plain reading of it.
private struct RandomCondition {
  typealias Answers = (bor: String?, antal: Int?)

  let yaml: String
  let isDisjunction: Bool
  let holds: (Answers) -> Bool

  static let everyAnswer: [Answers] = [nil, "ja", "nej", "ibland"].flatMap { bor in
    ([nil] + (1...20).map { Int?($0) }).map { (bor, $0) }
  }

  init(_ random: inout SeededGenerator) {
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.leaf(&random) }
    let isAny = Bool.random(using: &random)
    isDisjunction = isAny && parts.count > 1
    yaml = "{\(isAny ? "any" : "all"): [\(parts.map(\.0).joined(separator: ", "))]}"
    let tests = parts.map(\.1)
    holds = { answers in
      isAny ? tests.contains { $0(answers) } : tests.allSatisfy { $0(answers) }
    }
  }

  private static func leaf(_ random: inout SeededGenerator) -> (String, (Answers) -> Bool) {
    let code = ["ja", "nej", "ibland"].randomElement(using: &random) ?? "ja"
    let bound = Int.random(in: -1...22, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return ("{question: bor, is: \(code)}", { $0.bor == code })
    case 1: return ("{question: bor, not: \(code)}", { $0.bor != code })
    case 2: return ("{question: bor, answered: true}", { $0.bor != nil })
    case 3:
      return ("{question: antal, at_least: \(bound)}", { $0.antal.map { $0 >= bound } ?? false })
    case 4:
      return ("{question: antal, at_most: \(bound)}", { $0.antal.map { $0 <= bound } ?? false })
    default: return ("{question: antal, answered: false}", { $0.antal == nil })
    }
  }
}
