import AnnotatedYAML
import Messages
import SurveyDefinition
import Testing

@testable import XLSForm

struct ExpressionTests {
  /// A form in whose last question the condition stands.
  private static func showIf(_ relevant: String) throws -> String {
    let form = MarkdownForm(
      name: "villkor",
      text: """
        | survey | type | name | label | relevant |
        | | select_one f | a | A | |
        | | select_multiple f | b | B | |
        | | integer | c | C | |
        | | text | d | D | |
        | | select_one s | e | E | |
        | | note | n | N | |
        | | text | x | X | \(relevant.replacing("|", with: "\\|")) |
        | choices | list_name | name | label |
        | | f | rod | Röd |
        | | f | bla | Blå |
        | | f | vet_ej | Vet inte |
        | | s | 1 | 1 |
        | | s | 2 | 2 |
        | | s | 3 | 3 |
        """)
    let tables = try #require(XLSFormTables(form.workbook))
    let (yaml, findings) = try XLSFormImport.definition(
      from: tables, file: "villkor.xlsx", taxonomy: nil)
    let survey = try SurveyReader.read(
      text: yaml, file: "villkor.yaml", context: SurveyContext(taxonomy: nil, areas: [])
    ).survey
    let isReported = findings.contains { $0.kind == .formConditionNotCarried }
    let condition = survey.question("x")?.showIf
    #expect((condition == nil) == isReported)
    return condition.map(text) ?? "not carried"
  }

  private static func text(_ condition: ShowCondition) -> String {
    switch condition {
    case .answer(let question, let comparison): "\(question) \(comparison)"
    case .all(let parts): "all(\(parts.map(text).joined(separator: ", ")))"
    case .any(let parts): "any(\(parts.map(text).joined(separator: ", ")))"
    }
  }

  @Test(
    "Conditions of forms that surveys have words for",
    arguments: [
      ("${a} = 'rod'", #"a anyOf(["rod"])"#), ("'rod' = ${a}", #"a anyOf(["rod"])"#),
      ("${a}='rod' or ${a} = \"bla\"", #"a anyOf(["rod", "bla"])"#),
      ("${a} != ‘rod’", #"a noneOf(["rod"])"#), ("not(${a} = 'rod')", #"a noneOf(["rod"])"#),
      ("selected(${b}, 'rod')", #"b anyOf(["rod"])"#),
      ("not(selected(${b}, 'rod') or selected(${b}, 'bla'))", #"b noneOf(["rod", "bla"])"#),
      ("${c} > 17", "c atLeast(18)"), ("18 <= ${c}", "c atLeast(18)"), ("${c} < 3", "c atMost(2)"),
      ("${c} = 5", "all(c atLeast(5), c atMost(5))"), ("${e} >= 2", "e atLeast(2)"),
      ("${e} = 2", #"e anyOf(["2"])"#),
      ("${d} != ''", "d isAnswered(true)"), ("${d} = ''", "d isAnswered(false)"),
      ("string-length(${d}) > 0", "d isAnswered(true)"),
      ("count-selected(${b}) >= 1", "b isAnswered(true)"),
      ("${a} = 'rod' and ${c} >= 2", #"all(a anyOf(["rod"]), c atLeast(2))"#),
      (
        "(${a} = 'rod' or ${c} >= 2) and ${d} != ''",
        #"all(any(a anyOf(["rod"]), c atLeast(2)), d isAnswered(true))"#
      ),
      ("${a} != '' and ${a} != 'vet_ej'", "a isAnswered(true)"),
    ])
  func carried(_ relevant: String, _ condition: String) throws {
    #expect(try Self.showIf(relevant) == condition)
  }

  @Test(
    "Conditions that surveys have no words for are reported, not guessed",
    arguments: [
      "${b} = 'rod'", "${d} = 'x'", "${a} = 'vet_ej'", "${a} != 'vet_ej'", "${c} != 3",
      "${a} = 'gron'", "${finns_inte} = 'rod'", "${n} != ''", "regex(${d}, 'a')",
      "${c} + 1 > 3", "today() > '2026-01-01'", "${c} > ${e}", "not(${c} > 3)", "((${a} = 'rod')",
      "${a} = 'rod' or", "true()", "${a", "count-selected(${b}) >= 2", "../a = 'rod'",
    ])
  func notCarried(_ relevant: String) throws {
    #expect(try Self.showIf(relevant) == "not carried")
  }

  @Test("Deep nesting gives no condition, and no crash")
  func deep() {
    let text = String(repeating: "(", count: 100_000) + "${a} = 'rod'"
    #expect(FormExpressionParser.parse(text) == nil)
    let calls = String(repeating: "not(", count: 100_000)
    #expect(FormExpressionParser.parse(calls) == nil)
  }

  @Test(
    "Constraints of forms become bounds",
    arguments: [
      ("integer", ". >= 1 and . <= 60", "min 1 max 60"), ("integer", ". > 0", "min 1"),
      ("integer", "0 < . and 10 > .", "min 1 max 9"), ("integer", ". < 9.5", "max 9"),
      ("integer", "(. >= 1 and . <= 60) or . = 999", "min 1 max 60"),
      ("integer", ". >= 1 or . = 998", "…"), ("integer", ". != 3", "…"),
      ("integer", ". >= 1 and . >= 2", "min 1 …"), ("decimal", ". >= 0.5", "min 0.5"),
      ("decimal", ". > 0.5", "…"), ("date", ". >= date('2026-01-01')", "min 2026-01-01"),
      ("date", ". <= today()", "…"), ("text", "string-length(.) <= 20", "max_length 20"),
      ("text", "string-length(.) < 20", "max_length 19"), ("text", "regex(., 'a')", "…"),
      ("select_multiple", "count-selected(.) <= 3", "max 3"),
      ("select_multiple", "count-selected(.) = 2", "min 2 max 2"),
      ("select_multiple", "not(selected(., 'x') and count-selected(.) > 1)", "alone x"),
      (
        "select_multiple", "(count-selected(.) >= 2 or selected(., 'x')) and count-selected(.) < 4",
        "min 2 max 3"
      ),
      ("select_multiple", "not(selected(., 'x') and selected(., 'y'))", "…"),
      ("select_one", ". != 'x'", "…"),
    ])
  func constraints(_ keyword: String, _ constraint: String, _ expected: String) {
    let reading = ConstraintReader(keyword: keyword, missingNumbers: [999]).read(constraint)
    let bounds = reading.bounds.map { key, value in
      switch value {
      case .integer(let number): "\(key) \(number)"
      case .text(let text): "\(key) \(text)"
      default: "\(key) ?"
      }
    }
    let said =
      bounds + reading.alone.map { "alone \($0)" } + (reading.isWhole ? [] : ["…"])
    #expect(said.joined(separator: " ") == expected)
  }
}
