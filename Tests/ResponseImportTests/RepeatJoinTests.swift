import DelimitedText
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

@Suite("Walks and their stops come in two files")
struct RepeatJoinTests {
  /// The two files of one tool.
  enum Tool: String, CaseIterable, Sendable {
    case odkCentral = "odk-central"
    case kobo

    var whole: String { "vandring.csv" }
    var part: String { self == .kobo ? "stopp.csv" : "vandring-stopp.csv" }

    func table(_ name: String) throws -> DelimitedFile {
      try DelimitedFile.open("\(ProjectFolder.root)/\(RepeatJoinTests.folder)/\(rawValue)/\(name)")
    }
  }

  private static let folder = "\(Trial.folder)/repeats"
  private let survey: Survey

  init() throws {
    let taxonomy = try Taxonomy.read("\(ProjectFolder.root)/\(Trial.folder)/concerns.yaml")
    survey = try SurveyReader.read(
      "\(ProjectFolder.root)/\(Self.folder)/vandring.yaml",
      context: SurveyContext(taxonomy: taxonomy, areas: [])
    ).survey
  }

  private func read(_ table: DelimitedFile) throws -> ReadResponses {
    let events = try EventResolver(
      [KnownEvent(id: "vandring_1", names: [], source: .safetyWalk)], source: .safetyWalk,
      named: nil, hasColumn: false, file: table.name)
    return ResponseReader(Trial.bind(table, survey), events: events, file: table.name).read(table)
  }

  @Test("Each stop carries the answers of its walk", arguments: Tool.allCases)
  func joins(_ tool: Tool) throws {
    let joined = try RepeatJoin.join(tool.table(tool.whole), tool.table(tool.part))
    let read = try read(joined.table)
    #expect(read.binding.absent.map(\.id) == [])
    #expect(read.rows.flatMap(\.issues) == [] && read.quarantined.isEmpty)
    let questions = ["antal", "plats", "oro", "not", "slut"]
    let listing = read.rows.indices.map { row in
      questions.map { "\($0): \(read.answers($0, row: row))" }.joined(separator: " | ") + "\n"
    }.joined()
    try expectGolden(listing, "\(Self.folder)/expected.txt")
    #expect(Set(read.rows.map(\.key)).count == 3 && read.rows.allSatisfy { $0.hasOwnID })
    #expect(read.rows.map(\.line) == [2, 3, 4], "the lines of the file of stops")
    #expect(read.rows.map(\.answeredAt).first == "2026-10-06 17:00:00")
    #expect(joined.findings.map(\.kind) == [.importEmptyWholes])
    #expect(joined.findings.first?.arguments["count"] == "1")
  }

  @Test("The order of the files and of their columns is nothing", arguments: Tool.allCases)
  func halves(_ tool: Tool) throws {
    let (whole, part) = try (tool.table(tool.whole), tool.table(tool.part))
    #expect(RepeatJoin.isPart(part) && !RepeatJoin.isPart(whole))
    #expect(RepeatJoin.isWhole(whole, of: part) && !RepeatJoin.isWhole(part, of: part))
  }

  @Test("One file alone is refused with what is missing", arguments: Tool.allCases)
  func oneHalf(_ tool: Tool) throws {
    for (name, kind) in [
      (tool.whole, DiagnosticKind.importPartMissing), (tool.part, .importWholeMissing),
    ] {
      for request in [
        BindingRequest(surveys: [survey]), BindingRequest(survey: survey, surveys: [survey]),
      ] {
        let error = #expect(throws: DiagnosticsError.self) {
          try SurveyBinding.find(tool.table(name), request)
        }
        #expect(error?.diagnostics.map(\.kind) == [kind])
      }
    }
  }

  @Test func stopsWithoutTheirWalkAreNamed() throws {
    let text = try ProjectFolder.text("\(Self.folder)/odk-central/vandring-stopp.csv")
      .replacing("uuid:w2,", with: "uuid:w9,")
    let part = try DelimitedFile(bytes: Array(text.utf8), name: "stopp.csv")
    let error = #expect(throws: DiagnosticsError.self) {
      try RepeatJoin.join(Tool.odkCentral.table("vandring.csv"), part)
    }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.kind == .importOrphanRows && finding.arguments["lines"] == "4")
  }
}
