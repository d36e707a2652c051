import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("Wording that spoils an answer is told from wording that does not")
struct WordingTests {
  @Test(arguments: WordedQuestion.all)
  func question(_ question: WordedQuestion) throws {
    let checked = try Definition.read(
      """
        - {id: fraga, type: select_one, label: "\(question.text)", choices: {choices: {a: A, b: B}}}
      """)
    let found = checked.warnings.map(\.kind.code)
    #expect(found == (question.code == "-" ? [] : [question.code]))
  }

  @Test func thereAreTrueAndFalseOnesOfEachKind() {
    for code in ["S105", "S106", "S107", "-"] {
      #expect(WordedQuestion.all.count { $0.code == code } >= 5)
    }
  }

  @Test("Own words may be asked for in one breath")
  func openQuestionsMayJoin() throws {
    let checked = try Definition.read(
      "  - {id: a, type: text, label: Vad oroar dig och dina grannar?, hint: Skriv inga namn}")
    #expect(checked.warnings == [])
  }

  @Test(
    "Questions for personal data must say that they are",
    arguments: [
      ("Vad heter du?", true), ("Ditt namn", true), ("Namn", true), ("E-post", true),
      ("Vilket telefonnummer har du?", true), ("Vad är din adress?", true), ("Your name", true),
      ("What is your e-mail?", true), ("Personnummer", true), ("Vad heter parken?", false),
      ("Vilken gata gäller det?", false), ("Berätta, men skriv inga namn", false),
      ("Hur blir vi bättre?", false), ("Vilka telefonbutiker saknas?", false),
    ])
  func personalData(_ label: String, _ isPersonal: Bool) throws {
    let line = "- {id: a, type: text, label: \"\(label)\", hint: Skriv inga namn på andra"
    let kinds = try Definition.read("  \(line)}").warnings.map(\.kind)
    #expect(kinds == (isPersonal ? [.surveyUnmarkedPersonalData] : []))
    let marked = try Definition.read("  \(line), identifying: direct}").warnings
    #expect(marked == [])
  }

  @Test(
    "A scale has as many steps up as down",
    arguments: [
      ("Mycket nöjd, Nöjd, Ganska nöjd, Missnöjd", true), ("Mycket nöjd, Nöjd, Ganska nöjd", true),
      ("Mycket nöjd, Ganska nöjd, Ganska missnöjd, Mycket missnöjd", false),
      ("Mycket trygg, Ganska trygg, Inte så trygg, Inte alls trygg", false),
      ("Mycket bra, Bra, Varken bra eller dåligt, Dåligt, Mycket dåligt", false),
      ("Utmärkt, Mycket bra, Bra, Dåligt", true), ("Aldrig, Sällan, Ofta, Alltid", false),
      ("Very good, Good, Fairly good, Poor", true),
      ("Strongly agree, Agree, Disagree, Strongly disagree", false),
    ])
  func balance(_ labels: String, _ leans: Bool) throws {
    let choices = labels.split(separator: ", ").enumerated().map { "c\($0.offset): \($0.element)" }
    let checked = try Definition.read(
      """
        - {id: a, type: select_one, label: A, choices: {choices: {\(choices.joined(separator: ", "))}}}
      """)
    #expect(checked.warnings.map(\.kind) == (leans ? [.surveyUnbalancedScale] : []))
  }

  @Test(
    "The time to answer follows the forms of the answers",
    arguments: [
      ("{id: a, type: text, label: A, hint: Skriv inga namn}", 30),
      ("{id: a, type: date, label: A}", 8),
      (
        "{id: a, type: rating_grid, label: A, rows: {b: B, c: C}, choices: {choices: {d: D, e: E}}}",
        18
      ),
      ("{id: a, type: rank, label: A, choices: {concerns: all}, top: 2}", 28),
      ("{id: a, type: select_one, label: A, choices: {choices: {b: B, c: C}}}", 8),
    ])
  func answeringTime(_ question: String, _ seconds: Int) throws {
    // The limit of 900 s lets as many questions pass as fit in it, and no more.
    let fitting = 892 / seconds
    for (count, isLong) in [(fitting, false), (fitting + 1 + 8 / seconds + 1, true)] {
      let lines = (0..<count).map { index in
        "  - " + question.replacing("{id: a", with: "{id: a\(index)")
      }
      let kinds = Set(try Definition.read(lines.joined(separator: "\n")).warnings.map(\.kind))
      #expect(kinds == (isLong ? [.surveyTooLong] : []))
    }
  }
}

/// One line of `questions.txt`.
struct WordedQuestion: Sendable, CustomTestStringConvertible {
  let code: String
  let text: String

  var testDescription: String { "\(code) \(text)" }

  static let all: [WordedQuestion] = {
    let path = "Tests/SurveyDefinitionTests/Fixtures/wording/questions.txt"
    let lines = ((try? ProjectFolder.text(path)) ?? "").split(separator: "\n").dropFirst()
    return lines.compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return parts.count == 2
        ? WordedQuestion(code: String(parts[0]), text: String(parts[1])) : nil
    }
  }()
}

/// A small survey around the questions of a test, with one that measures something.
enum Definition {
  static func text(_ questions: String) -> String {
    """
    survey: prov
    version: 1
    title: Prov
    source: citizens
    questions:
      - {id: viktigast, type: select_one, label: Viktigast, choices: {concerns: all}, measures: priority}
    \(questions)

    """
  }

  static func read(_ questions: String) throws -> CheckedSurvey {
    try SurveyReader.read(
      text: text(questions), file: "prov.yaml", context: try SurveyContext.fixture())
  }

  /// Everything found in a text.
  static func findings(_ text: String) throws -> [Diagnostic] {
    do {
      return try SurveyReader.read(
        text: text, file: "prov.yaml", context: try SurveyContext.fixture()
      ).warnings
    } catch let error {
      guard let faults = error as? DiagnosticsError else { throw error }
      return faults.diagnostics
    }
  }
}
