import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("Each fault of a definition is found where the fixture marks it")
struct DefinitionFaultTests {
  private static let folder = "Tests/SurveyDefinitionTests/Fixtures"

  @Test("Surveys", arguments: MarkedFixture.all(in: "\(folder)/bad"))
  func surveys(_ fixture: MarkedFixture) throws {
    let context = try SurveyContext.fixture()
    let error = #expect(throws: DiagnosticsError.self) {
      try SurveyReader.read(fixture.path, context: context)
    }
    #expect(marks(error?.diagnostics ?? []) == fixture.marks)
  }

  @Test("Concerns", arguments: MarkedFixture.all(in: "\(folder)/taxonomy"))
  func taxonomy(_ fixture: MarkedFixture) throws {
    let error = #expect(throws: DiagnosticsError.self) { try Taxonomy.read(fixture.path) }
    #expect(marks(error?.diagnostics ?? []) == fixture.marks)
  }

  @Test("Measures", arguments: MarkedFixture.all(in: "\(folder)/measures"))
  func measures(_ fixture: MarkedFixture) throws {
    let taxonomy = try #require(try SurveyContext.fixture().taxonomy)
    let error = #expect(throws: DiagnosticsError.self) {
      try MeasureCatalogue.read(fixture.path, taxonomy: taxonomy)
    }
    #expect(marks(error?.diagnostics ?? []) == fixture.marks)
  }

  @Test func concernsOutsideAWorkspaceAreNamed() throws {
    let path = "\(ProjectFolder.root)/\(Self.folder)/good/every-type.yaml"
    let error = #expect(throws: DiagnosticsError.self) {
      try SurveyReader.read(path, context: SurveyContext(taxonomy: nil, areas: []))
    }
    #expect(Set(error?.diagnostics.map(\.kind) ?? []) == [.surveyNoTaxonomy])
  }

  @Test("A misspelled word comes with the one that was meant")
  func nearMisses() throws {
    let path = "\(ProjectFolder.root)/\(Self.folder)/bad/concerns.yaml"
    let context = try SurveyContext.fixture()
    let error = #expect(throws: DiagnosticsError.self) {
      try SurveyReader.read(path, context: context)
    }
    let near = error?.diagnostics.first { $0.kind == .surveyMisspelledConcern }
    #expect(near?.message(.sv) == "taxonomin har inget problem ”kloter”; menade du ”klotter”?")
    #expect(near?.remedy(.en) == "write klotter")
  }

  @Test(
    "The spelling that is proposed would do",
    arguments: [
      ("Nedskräpning", "nedskrapning"), ("16–24 år", "k_16_24_ar"), ("a__b", "a_b"), ("!?", "kod"),
      ("Örebro", "orebro"), ("_a_", "a"),
    ])
  func suggestions(_ text: String, _ expected: String) {
    #expect(Identifier.suggestion(for: text) == expected)
    #expect(Identifier.isValid(Identifier.suggestion(for: text)))
  }

  @Test func aLongNameGetsAValidSpelling() {
    let suggestion = Identifier.suggestion(for: String(repeating: "väg ", count: 40))
    #expect(Identifier.isValid(suggestion))
  }

  private func marks(_ findings: [Diagnostic]) -> [MarkedFixture.Mark] {
    findings.map { .init(line: $0.place?.line ?? 0, code: $0.kind.code) }
      .sorted { ($0.line, $0.code) < ($1.line, $1.code) }
  }
}

extension SurveyContext {
  /// Three concerns and two areas.
  static func fixture() throws -> SurveyContext {
    let taxonomy = try Taxonomy.read(
      "\(ProjectFolder.root)/Tests/SurveyDefinitionTests/Fixtures/concerns.yaml")
    return SurveyContext(
      taxonomy: taxonomy,
      areas: [
        Choice(code: "norra", value: 1, label: LocalizedText("Norra")),
        Choice(code: "sodra", value: 2, label: LocalizedText("Södra")),
      ])
  }
}
