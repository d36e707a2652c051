import DialogueWorkspace
import Messages
import SurveyDefinition
import TestSupport
import Testing

struct WorkspaceTests {
  @Test(
    "The examples and the template open with all that they name",
    arguments: [
      "examples/eskilstuna", "examples/sandviken", "examples/strangnas", "examples/svenljunga",
    ])
  func examples(_ name: String) throws {
    let workspace = try Workspace.open("\(ProjectFolder.root)/Surveys/\(name)")
    #expect(workspace.isMadeUp, "answers in an example are made up and must say so")
    try expectWhole(workspace)
    let areas = Set(workspace.areas.map(\.code))
    #expect(areas.isSuperset(of: (workspace.population[.area] ?? [:]).keys))
    for event in workspace.events {
      let round = try #require(workspace.round(event.round))
      #expect(round.from <= event.date && (event.to ?? event.date) <= round.to, "\(event.id)")
    }
  }

  @Test func template() throws {
    let folder = try TemporaryFolder()
    try folder.write(ProjectFolder.text("Surveys/template/lyhord.yaml"), to: "lyhord.yaml")
    for name in try ProjectFolder.names(in: "Surveys") where name.hasSuffix(".yaml") {
      try folder.write(ProjectFolder.text("Surveys/\(name)"), to: "Surveys/\(name)")
    }
    let workspace = try Workspace.open(folder.path)
    #expect(!workspace.isMadeUp)
    try expectWhole(workspace)
    #expect(workspace.databaseFile == folder.path("lyhord.sqlite"))
    #expect(workspace.reportsFolder == folder.path("Reports"))
  }

  @Test("Each fault is found where the fixture marks it", arguments: MarkedFixture.all(in: bad))
  func faults(_ fixture: MarkedFixture) throws {
    let folder = try TemporaryFolder()
    try folder.write(fixture.text, to: Workspace.fileName)
    let error = #expect(throws: DiagnosticsError.self) { try Workspace.open(folder.path) }
    let found = (error?.diagnostics ?? [])
      .map { MarkedFixture.Mark(line: $0.place?.line ?? 0, code: $0.kind.code) }
      .sorted { ($0.line, $0.code) < ($1.line, $1.code) }
    #expect(found == fixture.marks)
  }

  @Test func everyCodeHasAFixture() {
    let shown = Set(MarkedFixture.all(in: Self.bad).flatMap { $0.marks.map(\.code) })
    // W001 is about a folder without the file.
    #expect(Set(DiagnosticKind.workspaces.map(\.code)).subtracting(shown) == ["W001"])
  }

  @Test(arguments: [
    ("", false, nil), ("free_texts: {}", false, nil),
    ("free_texts: {originals: discard}", false, nil),
    ("free_texts: {originals: keep}", true, nil),
    ("free_texts: {originals: keep, until: 2027-06-30}", true, "2027-06-30"),
  ])
  func originalsAreKeptOnTheWorkspacesWordAlone(
    _ words: String, _ keeps: Bool, _ until: String?
  ) throws {
    let workspace = try Workspace.read(
      text: "workspace: prov\nmunicipality: Prov\n\(words)\n", file: Workspace.fileName)
    #expect(workspace.freeTexts.keepsOriginals == keeps)
    #expect(workspace.freeTexts.until == until)
  }

  @Test func aFolderWithoutTheFileIsNoWorkspace() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: DiagnosticsError.self) { try Workspace.open(folder.path) }
    #expect(error?.diagnostics.map(\.kind) == [.workspaceNotFound])
  }

  @Test("What the file does not say has a cautious default")
  func defaults() throws {
    let folder = try TemporaryFolder()
    try folder.write("workspace: prov\nmunicipality: Prov kommun\n", to: Workspace.fileName)
    let workspace = try Workspace.open(folder.path)
    #expect(workspace.language == .sv)
    #expect(workspace.thresholds == Thresholds(respondents: 5, sensitive: 10))
    #expect(workspace.design(of: .citizens) == .selfSelected)
    #expect(workspace.shortName == workspace.municipality)
    #expect(workspace.promise == nil && workspace.events.isEmpty)
  }

  private static let bad = "Tests/DialogueWorkspaceTests/Fixtures/bad"

  private func expectWhole(_ workspace: Workspace) throws {
    let taxonomy = try workspace.taxonomy()
    let surveys = try workspace.surveys(taxonomy)
    #expect(!surveys.isEmpty)
    #expect(try !workspace.measures(taxonomy).measures.isEmpty)
    for design in workspace.sources {
      guard let id = design.survey else { continue }
      let survey = try #require(surveys.first { $0.id == id }, "\(id) is no survey here")
      #expect(survey.source == design.source)
    }
    for role in [Role.age, .sex] {
      guard let known = workspace.population[role] else { continue }
      let codes = surveys.compactMap { $0.question(role: role)?.fields.first }.flatMap { field in
        if case .code(let list) = field.content { list.choices.map(\.code) } else { [] as [String] }
      }
      #expect(Set(known.keys).isSubset(of: Set(codes)))
    }
  }
}
