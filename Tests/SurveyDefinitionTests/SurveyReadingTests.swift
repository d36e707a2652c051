import Messages
import SurveyDefinition
import TestSupport
import Testing

struct SurveyReadingTests {
  private static let folder = "Tests/SurveyDefinitionTests/Fixtures"

  @Test("Every type becomes the stored columns and the evidence that are written down")
  func lowering() throws {
    let context = try SurveyContext.fixture()
    let checked = try SurveyReader.read(
      "\(ProjectFolder.root)/\(Self.folder)/good/every-type.yaml", context: context)
    #expect(checked.warnings == [])
    let types = Set(checked.survey.questions.map { type(of: $0.type).keyword })
    #expect(types == Set(QuestionRegistry.types.map { $0.keyword }), "the fixture lacks a type")
    try expectGolden(checked.survey.listing, "\(Self.folder)/good/every-type.expected.txt")
  }

  @Test func aRepeatedPartsQuestionsStandAmongTheOthers() throws {
    let checked = try SurveyReader.read(
      "\(ProjectFolder.root)/\(Self.folder)/good/walk-with-stops.yaml",
      context: try SurveyContext.fixture())
    #expect(checked.warnings == [])
    #expect(checked.survey.questions.map(\.id) == ["ledare", "antal", "plats", "oro", "slut"])
    #expect(checked.survey.repeated?.id == "stopp")
    #expect(checked.survey.repeated?.questions == 2..<4)
    #expect(
      checked.survey.question("oro")?.showIf == .answer(of: "antal", .atLeast(2)))
  }

  @Test("The surveys that come with Lyhörd have no findings", arguments: shippedSurveys)
  func shipped(_ name: String) throws {
    let taxonomy = try Taxonomy.read("\(ProjectFolder.root)/Surveys/concerns.yaml")
    let area = Choice(code: "centrum", value: 1, label: LocalizedText("Centrum"))
    let checked = try SurveyReader.read(
      "\(ProjectFolder.root)/Surveys/\(name)",
      context: SurveyContext(taxonomy: taxonomy, areas: [area]))
    #expect(checked.warnings == [])
    #expect(checked.survey.questions.contains { $0.measures != nil })
  }

  @Test func shippedMeasuresAnswerTheTaxonomy() throws {
    let taxonomy = try Taxonomy.read("\(ProjectFolder.root)/Surveys/concerns.yaml")
    let catalogue = try MeasureCatalogue.read(
      "\(ProjectFolder.root)/Surveys/measures.yaml", taxonomy: taxonomy)
    for concern in taxonomy.concerns {
      #expect(!catalogue.measures(for: concern.code).isEmpty, "\(concern.code) has no measure")
    }
  }

  @Test func theDefinitionIsKeptWordForWord() throws {
    let text = try ProjectFolder.text("\(Self.folder)/good/every-type.yaml")
    let context = try SurveyContext.fixture()
    let survey = try SurveyReader.read(text: text, file: "a.yaml", context: context).survey
    #expect(survey.definitionText == text)
    #expect(survey.definitionHash.count == 64)
    let other = try SurveyReader.read(text: text + "\n", file: "a.yaml", context: context).survey
    #expect(other.definitionHash != survey.definitionHash)
  }

  @Test("Thousands of questions are read whole", arguments: [500, 2000])
  func manyQuestions(_ count: Int) throws {
    var text = "survey: stor\nversion: 1\ntitle: Stor\nsource: citizens\n"
    text += "choice_lists: {svar: {choices: {ja: Ja, nej: Nej}}}\nquestions:\n"
    for index in 0..<count {
      text += "  - {id: q\(index), type: select_one, label: F\(index), choices: svar"
      text += index == 0 ? ", measures: wish}\n" : ", show_if: {question: q\(index - 1), is: ja}}\n"
    }
    let context = try SurveyContext.fixture()
    let checked = try SurveyReader.read(text: text, file: "stor.yaml", context: context)
    #expect(checked.warnings.map(\.kind) == [.surveyTooLong])
    #expect(checked.survey.questions.map(\.id) == (0..<count).map { "q\($0)" })
    #expect(checked.survey.fields.count == count)
  }

  private static let shippedSurveys =
    ((try? ProjectFolder.names(in: "Surveys")) ?? [])
    .filter { $0.hasSuffix(".yaml") && !["concerns.yaml", "measures.yaml"].contains($0) }
}

extension Survey {
  /// Questions with their columns and what they are evidence of, for a person to check.
  fileprivate var listing: String {
    questions.map { question in
      let head =
        "\(question.id) (\(type(of: question.type).keyword), \(question.identifying.rawValue))"
      let columns = question.fields.map {
        "  \($0.name): \($0.content.name) – \($0.label.text(.sv))"
      }
      let evidence = question.type.evidence(of: question).map { ["  ⇒ \($0.listing)"] } ?? []
      return ([head] + columns + evidence).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }
}

extension FieldContent {
  fileprivate var name: String {
    switch self {
    case .code(let list):
      list.choices.map { "\($0.value)=\($0.code)" }.joined(separator: " ")
        + (list.problemValues.map { " problem \($0.sorted())" } ?? "")
    case .flag: "0/1"
    case .integer: "integer"
    case .decimal: "decimal"
    case .text: "text"
    case .dateOrTime: "date or time"
    }
  }
}

extension Evidence {
  fileprivate var listing: String {
    switch self {
    case .picks(let items):
      "picks " + items.map { "\($0.concern) in \($0.field)" }.joined(separator: ", ")
    case .ratings(let items, let list):
      "ratings " + items.map { "\($0.concern) in \($0.field)" }.joined(separator: ", ")
        + " on \(list.choices.count) steps"
    case .ranking(let fields, let items):
      "ranking in \(fields.joined(separator: ", ")) of "
        + items.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
  }
}
