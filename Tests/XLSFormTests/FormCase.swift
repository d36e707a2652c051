import AnnotatedYAML
import Foundation
import Messages
import SurveyDefinition
import TestSupport
import Testing

/// A survey that forms are made of: those that come with Lyhörd, and every one that must be read.
struct FormCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let taxonomy: String

  var testDescription: String { name }

  static let areas = [
    Choice(code: "norra", value: 1, label: LocalizedText(sv: "Norra", en: "North")),
    Choice(code: "sodra", value: 2, label: LocalizedText(sv: "Södra", en: "South")),
  ]

  func context() throws -> SurveyContext {
    SurveyContext(
      taxonomy: try Taxonomy.read("\(ProjectFolder.root)/\(taxonomy)"), areas: Self.areas)
  }

  func survey() throws -> Survey {
    try SurveyReader.read(text: text, file: name, context: context()).survey
  }

  static let shipped: [FormCase] =
    [
      "medborgardialog", "ungdomsdialog", "medarbetardialog", "foretagardialog",
      "trygghetsvandring",
    ].compactMap { file("Surveys/\($0).yaml", taxonomy: "Surveys/concerns.yaml") }

  /// Definitions that the reader takes without errors, from the tests of other modules and of this.
  static let good: [FormCase] =
    files("Tests/SurveyDefinitionTests/Fixtures/good").compactMap {
      file($0, taxonomy: "Tests/SurveyDefinitionTests/Fixtures/concerns.yaml")
    }
    + ownFixtures + files("Tests/SchemaTests/Corpus/survey/good").flatMap(parts)

  /// Surveys with all that forms say in ways of their own.
  static let ownFixtures: [FormCase] =
    files("Tests/XLSFormTests/Fixtures/surveys").compactMap {
      file($0, taxonomy: "Tests/SurveyDefinitionTests/Fixtures/concerns.yaml")
    }

  /// Surveys with a repeated part.
  static let walks = good.filter { $0.name.hasSuffix("/walk-with-stops.yaml") }

  static let all = shipped + good

  static func named(_ name: String) throws -> FormCase {
    try #require(all.first { $0.name.hasSuffix("/\(name).yaml") })
  }

  private static func files(_ folder: String) -> [String] {
    ((try? ProjectFolder.names(in: folder)) ?? []).filter { $0.hasSuffix(".yaml") }
      .map { "\(folder)/\($0)" }
  }

  private static func file(_ path: String, taxonomy: String) -> FormCase? {
    (try? ProjectFolder.text(path)).map { FormCase(name: path, text: $0, taxonomy: taxonomy) }
  }

  /// The cases of a file of the corpus: `--- # name` begins each, and what stands above the first
  /// belongs to all.
  private static func parts(_ path: String) -> [FormCase] {
    guard let text = try? ProjectFolder.text(path) else { return [] }
    var parts: [(name: String, text: String)] = [("", "")]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- # ") {
        parts.append((String(line.dropFirst(6)), ""))
      } else {
        parts[parts.count - 1].text += line + "\n"
      }
    }
    return parts.dropFirst().map {
      FormCase(
        name: "\(path)#\($0.name)", text: parts[0].text + $0.text,
        taxonomy: "Tests/SchemaTests/Corpus/concerns.yaml")
    }
  }
}
