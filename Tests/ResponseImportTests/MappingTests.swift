import AnnotatedYAML
import DelimitedText
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

@Suite("What a person writes down of an export's columns")
struct MappingTests {
  private static let folder = "\(Trial.folder)/mapping"

  private func mapping(_ text: String) throws -> ColumnMapping {
    try ColumnMapping.read(text: text, file: "m.mapping.yaml", surveys: [Trial.survey()])
  }

  private func table() throws -> DelimitedFile {
    try DelimitedFile.open("\(ProjectFolder.root)/\(Self.folder)/netigate.csv")
  }

  @Test("A file of an unknown tool answers what its mapping says")
  func answers() throws {
    let mapping = try mapping(ProjectFolder.text("\(Self.folder)/netigate.mapping.yaml"))
    let binding = try SurveyBinding.find(
      table(), BindingRequest(surveys: [Trial.survey()], mappings: [mapping]))
    #expect(binding.mapping?.name == "netigate")
    let read = try Trial.read(table(), Trial.survey(), mapping: mapping)
    #expect(read.rows.flatMap(\.issues) == [])
    let questions = ["kon", "vem", "oro", "hjalp", "problem", "ordna", "antal", "ord", "plats"]
    let listing = read.rows.indices.map { row in
      questions.map { "\($0): \(read.answers($0, row: row))\n" }.joined() + "\n"
    }.joined()
    try expectGolden(listing, "\(Self.folder)/expected.txt")
    #expect(read.rows.map { $0.answeredAt } == ["2026-05-04 18:22", "2026-05-05"])
    #expect(read.binding.uses[1] == .left)
    #expect(read.rows.allSatisfy { $0.hasOwnID })
  }

  @Test("What is written is read, and means what was understood", arguments: DialectFixture.all)
  func draftsAreRead(_ fixture: DialectFixture) throws {
    let first = try fixture.read()
    let draft = first.mappingDraft(named: "utkast").text()
    let mapping = try mapping(draft)
    #expect(mapping.name == "utkast" && mapping.dialect?.id == fixture.id)
    let table = try Trial.open(fixture.path, dialect: fixture.named)
    let again = try Trial.read(table, Trial.survey(), mapping: mapping)
    #expect(again.rows.map(\.contentHash) == first.rows.map(\.contentHash))
    #expect(again.rows.map(\.key) == first.rows.map(\.key))
    #expect(again.rows.map(\.answeredAt) == first.rows.map(\.answeredAt))
    #expect(again.binding.uses.allSatisfy { $0 != .unused })
  }

  @Test("Cells that could not be read stand there for a person to fill in")
  func unreadCells() throws {
    let table = try Trial.table([
      ["kon", "antal"], ["Kille", "2"], ["Tjej", "3"], ["man", "tre"],
    ])
    let read = try Trial.read(table, Trial.survey())
    let draft = read.mappingDraft(named: "m").text()
    #expect(draft.contains("question: kon, values: {Kille: '', Tjej: ''}}"), "\(draft)")
    // What nobody has filled in changes nothing.
    let same = try Trial.read(table, Trial.survey(), mapping: mapping(draft))
    #expect(same.rows.map(\.contentHash) == read.rows.map(\.contentHash))
    let filled = draft.replacing("{Kille: '', Tjej: ''}", with: "{Kille: man, Tjej: kvinna}")
      .replacing("{tre: ''}", with: "{tre: 3}")
    let mended = try Trial.read(table, Trial.survey(), mapping: mapping(filled))
    #expect(mended.rows.flatMap(\.issues) == [])
    #expect((0..<3).map { mended.answers("kon", row: $0) } == ["2", "1", "2"])
    #expect((0..<3).map { mended.answers("antal", row: $0) } == ["2", "3", "3"])
  }

  @Test(
    "Every fault has its place",
    arguments: [
      ("survey: provet", "M001", 2), ("question: konn", "M002", 4),
      ("question: problem, part: skrap", "M003", 4), ("question: problem", "M003", 4),
      ("question: kon, values: {Kille: mann}", "M004", 4), ("roll: event", "Y011", 4),
      ("question: kon, leave: true", "Y000", 4),
    ])
  func faults(_ part: String, _ code: String, _ line: Int) throws {
    let text =
      part.hasPrefix("survey")
      ? "mapping: m\n\(part)\ncolumns:\n  - {column: a, question: kon}\n"
      : "mapping: m\nsurvey: prov\ncolumns:\n  - {column: a, \(part)}\n"
    let error = #expect(throws: DiagnosticsError.self) { try mapping(text) }
    let finding = try #require(error?.diagnostics.first)
    if code != "Y000" { #expect(finding.kind.code == code) }
    #expect(finding.place?.line == line && (finding.place?.column ?? 0) > 0)
  }

  @Test func aColumnThatIsNotThereIsNamed() throws {
    let mapping = try mapping(
      "mapping: m\nsurvey: prov\ncolumns:\n  - {column: Kön, question: kon}\n")
    let table = try Trial.table([["Könn", "antal"], ["1", "2"]])
    let error = #expect(throws: DiagnosticsError.self) {
      try SurveyBinding.find(
        table, BindingRequest(mapping: mapping, surveys: [Trial.survey()]))
    }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.kind == .mappingNoColumn)
    #expect(finding.place?.line == 4 && finding.arguments["near"] == "Könn")
  }

  @Test func twoMappingsThatFitAreAskedAbout() throws {
    let text = "mapping: ett\nsurvey: prov\ncolumns:\n  - {column: kon, question: kon}\n"
    let pair = try [mapping(text), mapping(text.replacing("ett", with: "tva"))]
    let table = try Trial.table([["kon", "antal"], ["1", "2"]])
    let error = #expect(throws: DiagnosticsError.self) {
      try SurveyBinding.find(table, BindingRequest(surveys: [Trial.survey()], mappings: pair))
    }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.kind == .importAmbiguousMapping)
    #expect(finding.remedy(.sv).contains("--mapping ett, --mapping tva"))
  }
}
