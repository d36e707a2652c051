import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("What goes wrong on the way to a first survey is caught where it went wrong")
struct NewcomerTests {
  private static let folder = "Tests/SurveyDefinitionTests/Fixtures/newcomer"

  @Test func theSurveyOfTheGuideHasNoFindings() throws {
    let text = try ProjectFolder.text("Surveys/README.md")
    let survey = try #require(
      text.split(separator: "```yaml\n").dropFirst().first?.split(separator: "\n```").first)
    let taxonomy = try Taxonomy.read("\(ProjectFolder.root)/Surveys/concerns.yaml")
    let area = Choice(code: "centrum", value: 1, label: LocalizedText("Centrum"))
    let checked = try SurveyReader.read(
      text: String(survey) + "\n", file: "README.md",
      context: SurveyContext(taxonomy: taxonomy, areas: [area]))
    #expect(checked.warnings == [])
    #expect(checked.survey.questions.count >= 6)
  }

  @Test func thereAreManyMistakes() throws {
    #expect(Mistake.all.count >= 40)
    #expect(Set(Mistake.all.map(\.name)).count == Mistake.all.count)
  }

  @Test(
    "Each mistake is named at its line, and its remedy leads to its mend", arguments: Mistake.all)
  func mistake(_ mistake: Mistake) throws {
    let text = try ProjectFolder.text("\(Self.folder)/survey.yaml")
    let parts = (text + "\n").components(around: mistake.right)
    let (before, after) = try #require(
      parts, "the right lines of “\(mistake.name)” are not once in survey.yaml")
    let findings = try findings(before + mistake.wrong + after)
    let line = before.count { $0 == "\n" } + mistake.namedLine
    let marks = findings.map { MarkedFixture.Mark(line: $0.place?.line ?? 0, code: $0.kind.code) }
    #expect(marks == [.init(line: line, code: mistake.code)])
    let words = findings.first.map { $0.message(.sv) + " " + $0.remedy(.sv) } ?? ""
    #expect(words.contains(mistake.says))
    #expect(try self.findings(before + mistake.mended + after) == [])
  }

  private func findings(_ text: String) throws -> [Diagnostic] {
    do {
      return try SurveyReader.read(
        text: text, file: "enkat.yaml", context: try SurveyContext.fixture()
      ).warnings
    } catch let error {
      guard let faults = error as? DiagnosticsError else { throw error }
      return faults.diagnostics
    }
  }
}

/// One mistake of `mistakes.txt`.
struct Mistake: Sendable, CustomTestStringConvertible {
  let name: String
  let code: String
  /// What its message or remedy must say, in Swedish.
  let says: String
  /// The lines before the mistake and after its mend.
  let right: String
  let wrong: String
  let mended: String
  /// Which of the wrong lines is named, from 1.
  let namedLine: Int

  var testDescription: String { name }

  static let all: [Mistake] = {
    let path = "Tests/SurveyDefinitionTests/Fixtures/newcomer/mistakes.txt"
    let text = (try? ProjectFolder.text(path)) ?? ""
    return text.split(separator: "\n@ ").dropFirst().compactMap { Mistake(String($0)) }
  }()

  private init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines[0].split(separator: "|").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard head.count == 3 else { return nil }
    (name, code, says) = (head[0], head[1], head[2])
    var (right, wrong, mended) = ("", "", "")
    var wrongLines = 0
    var named = 0
    for line in lines.dropFirst() where !line.isEmpty {
      let content = line.dropFirst() + "\n"
      if " =-".contains(line.prefix(1)) { right += content }
      if " =-~".contains(line.prefix(1)) { mended += content }
      if " =+!".contains(line.prefix(1)) {
        wrong += content
        wrongLines += 1
      }
      if "=!".contains(line.prefix(1)) { named = wrongLines }
    }
    (self.right, self.wrong, self.mended) = (right, wrong, mended)
    namedLine = named
  }
}

extension String {
  /// What stands before and after a part that is there once; nil otherwise.
  fileprivate func components(around part: String) -> (String, String)? {
    let parts = split(separator: part, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}
