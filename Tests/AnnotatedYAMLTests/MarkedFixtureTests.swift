import AnnotatedYAML
import Messages
import TestSupport
import Testing

@Suite("Each fault is found where the fixture marks it")
struct MarkedFixtureTests {
  private static let folder = "Tests/AnnotatedYAMLTests/Fixtures"

  @Test("Form", arguments: MarkedFixture.all(in: "\(folder)/form"))
  func form(_ fixture: MarkedFixture) throws {
    let error = #expect(throws: DiagnosticsError.self) { try YAMLFile.read(fixture.path) }
    #expect(marks(error?.diagnostics ?? []) == fixture.marks)
  }

  @Test("Keys", arguments: MarkedFixture.all(in: "\(folder)/keys"))
  func keys(_ fixture: MarkedFixture) throws {
    let findings = Form.findings(try YAMLFile.read(fixture.path))
    #expect(marks(findings) == fixture.marks)
  }

  private func marks(_ findings: [Diagnostic]) -> [MarkedFixture.Mark] {
    findings.map { .init(line: $0.place?.line ?? 0, code: $0.kind.code) }
      .sorted { ($0.line, $0.code) < ($1.line, $1.code) }
  }
}

/// A reader with one key of every kind.
private enum Form {
  enum Colour: String, CaseIterable {
    case rod
    case gron
  }

  static func findings(_ root: YAMLMapping) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    root.rejectUnknownKeys(
      known: ["text", "number", "flag", "word", "words", "label", "list", "mapping"], what: "form",
      &findings)
    _ = root.requiredText("text", &findings)
    _ = root.integer("number", &findings)
    _ = root.flag("flag", &findings)
    _ = root.word("word", as: Colour.self, &findings)
    _ = root.words("words", as: Colour.self, &findings)
    _ = root.localized("label", &findings)
    _ = root.list("list", &findings)
    _ = root.mapping("mapping", &findings)
    return findings
  }
}
