import DelimitedText
import Messages
import ResponseImport
import TestSupport
import Testing

@Suite("The same answers out of every survey tool")
struct DialectFolderTests {
  private static let folder = "\(Trial.folder)/dialects"
  private static let dialects = [
    "excel-swedish": "plain", "google-forms": "google_forms", "kobo": "kobo",
    "limesurvey": "limesurvey", "microsoft-forms": "microsoft_forms", "odk": "odk_central",
    "plain": "plain",
  ]

  @Test(arguments: dialects.keys.sorted())
  func rowsAreTheSame(_ dialect: String) throws {
    let path = "\(ProjectFolder.root)/\(Self.folder)/\(dialect)/input.csv"
    let read = try Trial.read(DelimitedFile.open(path), Trial.survey())
    #expect(read.binding.dialect.id == Self.dialects[dialect])
    #expect(read.quarantined.map(\.reason.kind.code) == [])
    #expect(read.rows.flatMap(\.issues) == [])
    let questions = ["kon", "vem", "oro", "problem", "ordna", "antal", "ord"]
    let listing = read.rows.indices.map { row in
      questions.map { "\($0): \(read.answers($0, row: row))" }.joined(separator: " | ") + "\n"
    }.joined()
    try expectGolden(listing, "\(Self.folder)/expected.txt")
  }

  @Test(arguments: dialects.keys.sorted())
  func noColumnIsLeftOver(_ dialect: String) throws {
    let path = "\(ProjectFolder.root)/\(Self.folder)/\(dialect)/input.csv"
    let table = try DelimitedFile.open(path)
    let binding = SurveyBinding(try Trial.survey(), header: table.header)
    #expect(zip(table.header, binding.uses).filter { $0.1 == .unused }.map(\.0) == [])
  }

  @Test("Two exports of the same answers have the same content", arguments: dialects.keys.sorted())
  func contentIsTheSame(_ dialect: String) throws {
    func hashes(_ name: String) throws -> [String] {
      let path = "\(ProjectFolder.root)/\(Self.folder)/\(name)/input.csv"
      return try Trial.read(DelimitedFile.open(path), Trial.survey()).rows.map(\.contentHash)
    }
    #expect(try hashes(dialect) == hashes("plain"))
  }

  @Test func everyFolderIsTested() throws {
    let folders = try ProjectFolder.names(in: Self.folder).filter { !$0.hasSuffix(".txt") }
    #expect(folders == Self.dialects.keys.sorted())
  }
}
