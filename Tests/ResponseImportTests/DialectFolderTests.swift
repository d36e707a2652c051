import DelimitedText
import Foundation
import Messages
import ResponseImport
import TestSupport
import Testing

/// An export of the three answers that every folder has.
struct DialectFixture: Sendable, CustomTestStringConvertible {
  static let folder = "\(Trial.folder)/dialects"
  /// No header tells these tools; a person names them.
  private static let namedByPersons = ["enalyzer"]

  let id: String
  let name: String

  var testDescription: String { "\(id)/\(name)" }
  var path: String { "\(ProjectFolder.root)/\(Self.folder)/\(folder)/\(name)" }
  var folder: String { id.replacing("_", with: "-") }
  var named: ExportDialect? {
    Self.namedByPersons.contains(id) ? ExportDialect.named(id) : nil
  }

  static let all: [DialectFixture] = ExportDialect.all.flatMap { dialect in
    let folder = "\(folder)/\(dialect.id.replacing("_", with: "-"))"
    return ((try? ProjectFolder.names(in: folder)) ?? []).filter { $0.hasSuffix(".csv") }
      .map { DialectFixture(id: dialect.id, name: $0) }
  }

  func read() throws -> ReadResponses {
    try Trial.read(Trial.open(path, dialect: named), Trial.survey(), dialect: named)
  }
}

@Suite("The same answers out of every survey tool")
struct DialectFolderTests {
  @Test(arguments: DialectFixture.all)
  func rowsAreTheSame(_ fixture: DialectFixture) throws {
    let read = try fixture.read()
    #expect(read.binding.dialect.id == fixture.id)
    #expect(read.quarantined.map(\.reason.kind.code) == [])
    #expect(read.rows.flatMap(\.issues) == [])
    #expect(read.binding.findings == [])
    let questions = ["kon", "vem", "oro", "problem", "ordna", "antal", "ord"]
    let listing = read.rows.indices.map { row in
      questions.map { "\($0): \(read.answers($0, row: row))" }.joined(separator: " | ") + "\n"
    }.joined()
    try expectGolden(listing, "\(DialectFixture.folder)/expected.txt")
  }

  @Test("Each column is understood as the folder says", arguments: DialectFixture.all)
  func columnsAreUnderstood(_ fixture: DialectFixture) throws {
    let read = try fixture.read()
    let binding = read.binding
    #expect(!binding.uses.contains(.unused))
    let parts = binding.parts
    let listing = binding.header.indices.map { column in
      let use =
        switch binding.uses[column] {
        case .question(let id):
          [id, parts[column] ?? nil].compactMap { $0 }.joined(separator: " / ")
        case .metadata(let role): "(\(role.rawValue))"
        case .personal: "(not stored)"
        case .madeUpMark, .left, .unused: "(\(binding.uses[column]))"
        }
      return "\(binding.header[column]) → \(use)\n"
    }.joined()
    let times = read.rows.map { $0.answeredAt ?? "–" }.joined(separator: ", ")
    try expectGolden(
      listing + "\n\(times)\n",
      "\(DialectFixture.folder)/\(fixture.folder)/"
        + fixture.name.replacing("input", with: "understood").replacing(".csv", with: ".txt"))
  }

  @Test("Two exports of the same answers have the same content", arguments: DialectFixture.all)
  func contentIsTheSame(_ fixture: DialectFixture) throws {
    let plain = try DialectFixture(id: "plain", name: "input.csv").read()
    #expect(try fixture.read().rows.map(\.contentHash) == plain.rows.map(\.contentHash))
    #expect(plain.rows.count == 3)
  }

  @Test("Every known export has a folder, and every folder a known export")
  func everyFolderIsTested() throws {
    let folders = try ProjectFolder.names(in: DialectFixture.folder).filter {
      !$0.hasSuffix(".txt")
    }
    #expect(folders == Set(DialectFixture.all.map(\.folder)).sorted())
    #expect(folders.count == ExportDialect.all.count)
  }

  @Test("A header that several tools could have written is asked about")
  func ambiguousExports() throws {
    let header = ["KEY", "FormVersion", "ObjectID", "GlobalID", "kon", "antal", "ord", "dag"]
    let candidates = ExportDialect.candidates(for: ExportHeader(header)).map(\.id)
    #expect(candidates == ["odk_central", "survey123"])
    let table = try Trial.table([header, ["a", "1", "1", "b", "1", "2", "x", "2026-05-04"]])
    let survey = try Trial.survey(
      "  - {id: kon, type: integer, label: K}\n  - {id: antal, type: integer, label: A}")
    let error = #expect(throws: DiagnosticsError.self) {
      try SurveyBinding.find(table, BindingRequest(surveys: [survey]))
    }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.kind == .importAmbiguousExport)
    #expect(finding.remedy(.sv).contains("--dialect odk_central, --dialect survey123"))
    let named = try SurveyBinding.find(
      table, BindingRequest(dialect: .named("survey123"), surveys: [survey]))
    #expect(named.dialect.id == "survey123")
  }
}
