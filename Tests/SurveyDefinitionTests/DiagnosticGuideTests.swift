import Messages
import TestSupport
import Testing

@Suite("The catalogue of diagnostics shows each of a definition by an example")
struct DiagnosticGuideTests {
  @Test("A broken file has its finding and no other", arguments: DiagnosticExample.all)
  func broken(_ example: DiagnosticExample) throws {
    let findings = try example.brokenFindings()
    #expect(Set(findings.map(\.kind.code)) == [example.code])
  }

  @Test("Its mend has none", arguments: DiagnosticExample.all)
  func mended(_ example: DiagnosticExample) throws {
    #expect(try example.mendedFindings().map(\.kind.code) == [])
  }

  @Test func noKindLacksAnExample() {
    let kinds = DiagnosticKind.yaml + DiagnosticKind.surveys + DiagnosticKind.workspaces
    let shown = Set(DiagnosticExample.all.map(\.code))
    // W001 is about a folder without a file.
    #expect(Set(kinds.map(\.code)).subtracting(shown) == ["W001"])
    #expect(shown.isSubset(of: kinds.map(\.code)))
  }

  @Test("Surveys/diagnostics.md is what the examples make of it")
  func page() throws {
    let examples = try DiagnosticExample.all.map { example in
      DiagnosticGuide.Example(
        finding: try #require(try example.brokenFindings().first),
        broken: example.isOfBytes ? nil : example.broken, mended: example.mended)
    }
    try expectGolden(DiagnosticGuide.page(examples), "Surveys/diagnostics.md")
  }
}
