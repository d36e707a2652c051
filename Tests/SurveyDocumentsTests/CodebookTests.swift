import DelimitedText
import Foundation
import Messages
import SurveyDefinition
import SurveyDocuments
import TestSupport
import Testing

@Suite("The codebook says what every stored column holds")
struct CodebookTests {
  private static let golden = "Tests/SurveyDocumentsTests/Golden"

  static let surveys = ["every-type", "walk-with-stops", "many-languages"]

  static func survey(_ name: String) throws -> Survey {
    name == "many-languages"
      ? try DocumentSurveys.fixture(name) : try DocumentSurveys.good(name)
  }

  @Test(arguments: surveys)
  func markdown(_ name: String) throws {
    let book = Codebook(try Self.survey(name), taxonomyHash: String(repeating: "0", count: 64))
    try expectGolden(book.markdown(.sv), "\(Self.golden)/\(name).md")
  }

  @Test(arguments: surveys)
  func table(_ name: String) throws {
    let book = Codebook(try Self.survey(name))
    try expectGolden(
      String(decoding: book.csv(), as: UTF8.self).replacing("\r\n", with: "\n"),
      "\(Self.golden)/\(name).codebook.csv")
  }

  @Test(arguments: surveys)
  func archive(_ name: String) throws {
    let book = Codebook(try Self.survey(name))
    try expectGolden(String(decoding: book.xml(), as: UTF8.self), "\(Self.golden)/\(name).ddi.xml")
  }

  @Test(arguments: surveys, [(Language.sv, 80), (.en, 48)])
  func terminal(_ name: String, _ view: (language: Language, width: Int)) throws {
    let text = CodebookText.text(try Self.survey(name), view.language, width: view.width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= view.width })
    try expectGolden(text, "\(Self.golden)/\(name).\(view.language.rawValue).txt")
  }

  @Test("Every stored column of the ready surveys is described", arguments: DocumentSurveys.shipped)
  func completeness(_ name: String) throws {
    let survey = try DocumentSurveys.shipped(name)
    let book = Codebook(survey)
    let table = try DelimitedFile(bytes: book.csv(), name: "kodbok.csv")
    let rows = Array(table.records).map { record in record.cells.map(\.text) }
    #expect(rows.allSatisfy { $0.count == table.header.count })
    var described: [String] = []
    for row in rows where described.last != row[0] { described.append(row[0]) }
    #expect(described == survey.fields.map(\.name))
    let archive = String(decoding: book.xml(), as: UTF8.self)
    let named = archive.matches(of: /<var ID="V_([a-z0-9_]+)" name="([a-z0-9_]+)"/)
    #expect(named.map { String($0.2) } == survey.fields.map(\.name))
    #expect(named.allSatisfy { $0.1 == $0.2 })
    // Each value of each coded column is there, with what it means.
    let value = try #require(table.header.firstIndex(of: "value"))
    for field in survey.fields {
      guard case .code(let list) = field.content else { continue }
      let values = rows.filter { $0[0] == field.name }.map { $0[value] }
      #expect(values == list.choices.map { "\($0.value)" } + ["-1", "-2", "-3", "-4"])
    }
  }

  @Test("The same survey gives the same bytes", arguments: surveys)
  func determinism(_ name: String) throws {
    let survey = try Self.survey(name)
    let books = (0..<3).map { _ in Codebook(survey) }
    #expect(Set(books.map { $0.markdown(.en) }).count == 1)
    #expect(Set(books.map { $0.xml() }).count == 1)
    #expect(Set(books.map { $0.csv() }).count == 1)
  }
}
