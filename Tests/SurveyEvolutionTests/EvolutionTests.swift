import DialogueSession
import Foundation
import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("Every kind of change is found, placed, classed and explained")
struct EvolutionTests {
  @Test(arguments: EvolutionFixture.all)
  func changesAreTold(_ fixture: EvolutionFixture) throws {
    let compared = try fixture.compared
    try expectGolden(
      compared.table(.sv), "\(EvolutionFixture.folder)/\(fixture.name)/expected.txt")
    let kinds = compared.comparison.changes.map(\.kind.keyword)
    switch fixture.kind {
    case "was": #expect(!compared.comparison.findings.isEmpty)
    case "nothing": #expect(kinds == [] && compared.comparison.findings.isEmpty)
    default: #expect(kinds.contains(fixture.kind), "found \(kinds)")
    }
  }

  @Test("Nothing of the text is left open, in either language", arguments: EvolutionFixture.all)
  func textsAreWhole(_ fixture: EvolutionFixture) throws {
    for change in try fixture.compared.comparison.changes {
      for language in Language.allCases {
        let meaning = change.meaning
        for phrase in [meaning.what, meaning.stored, meaning.trends, meaning.remedy] {
          let text = phrase.text(language, change.arguments)
          #expect(!text.contains("{") && !text.isEmpty)
        }
      }
      for place in [change.before, change.after].compactMap({ $0 }) {
        #expect(place.line != nil, "\(change.kind) has no line")
      }
    }
  }

  @Test func everyKindHasAFixture() throws {
    let source = try ProjectFolder.text(
      "Sources/SurveyDefinition/Evolution/SurveyChange+Keyword.swift")
    let keywords = source.matches(of: /case \.\w+: "([a-z_]+)"/).map { String($0.1) }
    #expect(keywords.count > 50)
    let all = Set(keywords).union(["condition_added", "condition_removed", "condition_changed"])
    #expect(all.subtracting(EvolutionFixture.all.map(\.kind)) == [])
  }

  @Test func everyClassHasAFixture() throws {
    let classes = try Set(
      EvolutionFixture.all.flatMap { try $0.compared.comparison.changes.map(\.changeClass) })
    #expect(classes == Set(ChangeClass.allCases))
  }

  @Test("A version compared with itself has no change", arguments: EvolutionFixture.all)
  func nothingChangesByItself(_ fixture: EvolutionFixture) throws {
    for version in ["old", "new"] {
      let survey = try fixture.survey(version)
      #expect(SurveyComparison.changes(from: survey, to: survey) == [])
    }
  }

  @Test func shippedSurveysDoNotDifferFromThemselves() throws {
    let taxonomy = try Taxonomy.read("\(ProjectFolder.root)/Surveys/concerns.yaml")
    let context = SurveyContext(
      taxonomy: taxonomy, areas: [Choice(code: "a", value: 1, label: LocalizedText("A"))])
    for name in try ProjectFolder.names(in: "Surveys") where name.hasSuffix("dialog.yaml") {
      let survey = try SurveyReader.read(
        "\(ProjectFolder.root)/Surveys/\(name)", context: context
      ).survey
      let comparison = SurveyComparison(from: survey, to: survey)
      #expect(comparison.changes == [] && comparison.findings == [])
    }
  }

  @Test(
    "A small change of wording is a mended slip and nothing else",
    arguments: [
      ("Hur trygg är du?", "Hur trygg är du", true),
      ("Hur trygg är du?", "HUR TRYGG, är du?", true),
      ("Vad tycker du om beslysningen?", "Vad tycker du om belysningen?", true),
      ("Hur trygg är du?", "Hur otrygg är du?", false),
      ("Är du rädd?", "Är du inte rädd?", false),
      ("16–24 år", "16–34 år", false),
      ("Har du varit ute?", "Har du varit inne?", false),
      ("Polisen i området", "Polisens i områden", false),
      ("Kan du gå?", "Kon du gå?", false),
      ("senaste året", "senaste månaden", false),
    ])
  func wordings(_ old: String, _ new: String, _ isSmall: Bool) {
    #expect(WordingChange.isSmall(old, new) == isSmall)
    #expect(WordingChange.isSmall(new, old) == isSmall)
  }

  @Test("As JSON every change has its class, its places and its sentences")
  func json() throws {
    let fixture = EvolutionFixture(name: "choice_renumbered")
    try expectGolden(
      fixture.compared.json(.en), "Tests/SurveyEvolutionTests/Golden/choice_renumbered.json")
  }
}
