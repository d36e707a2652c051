import DelimitedText
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

@Suite("Which file answers which survey, and which column which question")
struct BindingTests {
  @Test("Every type of question can be imported, save notes")
  func everyTypeIsImportable() throws {
    let survey = try Trial.survey()
    for question in survey.questions {
      let names = [
        question.id,
        "\(question.id)__\(question.fields.first?.name.split(separator: "_").last ?? "")",
      ]
      let binding = SurveyBinding(survey, header: names)
      #expect(!binding.absent.contains { $0.id == question.id }, "\(question.id)")
    }
    let asked = Set(survey.questions.map { type(of: $0.type).keyword })
    #expect(Set(QuestionRegistry.types.map { $0.keyword }).subtracting(asked) == ["note", "image"])
    let image = try Trial.survey(
      "  - {id: bild, type: image, label: Bild}\n  - {id: n, type: note, label: N}")
    let binding = SurveyBinding(image, header: ["bild"])
    #expect(binding.absent.isEmpty && binding.coverage == 1)
  }

  @Test("The example files answer their surveys whole", arguments: ExampleFile.all)
  func examples(_ file: ExampleFile) throws {
    let table = try DelimitedFile.open(file.path)
    let binding = try SurveyBinding.recognise(
      header: table.header, among: file.surveys(), file: file.path)
    #expect(binding.coverage == 1, "\(binding.absent.map(\.id))")
    #expect(zip(table.header, binding.uses).filter { $0.1 == .unused }.map(\.0) == [])
    #expect(binding.isMarkedMadeUp)
  }

  @Test func aStrangersFileIsRefused() throws {
    let survey = try Trial.survey()
    let header = ["Artikel", "Pris", "Antal kronor"]
    #expect(
      kinds { try SurveyBinding.recognise(header: header, among: [survey], file: "f") } == [
        .importUnknownSurvey
      ])
    let error = #expect(throws: DiagnosticsError.self) {
      try SurveyBinding.bind(survey, header: header, file: "f")
    }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.kind == .importWrongSurvey)
    #expect(
      finding.arguments["found"] == "0" && finding.arguments["all"] == "\(survey.questions.count)")
  }

  @Test func twoSurveysAlikeAreNotGuessedBetween() throws {
    let questions = "  - {id: a, type: text, label: A}\n  - {id: b, type: text, label: B}"
    let pair = try [Trial.survey(questions, id: "ett"), Trial.survey(questions, id: "tva")]
    let found = kinds { try SurveyBinding.recognise(header: ["a", "b"], among: pair, file: "f") }
    #expect(found == [.importAmbiguousSurvey])
  }

  @Test("Two questions with one wording get the columns in their order")
  func repeatedWording() throws {
    let survey = try Trial.survey(
      "  - {id: a, type: text, label: Kommentar}\n  - {id: b, type: text, label: Kommentar}")
    let read = try Trial.read([["Kommentar", "Kommentar"], ["ett", "två"]], survey)
    #expect(read.answers("a") == "'ett'" && read.answers("b") == "'två'")
    let short = try Trial.read([["Kommentar"], ["ett"]], survey)
    #expect(short.answers("a") == "'ett'" && short.answers("b") == "notAsked")
    #expect(short.binding.absent.map(\.id) == ["b"])
  }

  @Test("Columns that point to a person are never read")
  func personalColumns() throws {
    let header = ["kon", "E-postadress", "Namn", "IP-adress", "kontakt", "övrigt"]
    let binding = SurveyBinding(try Trial.survey(), header: header)
    #expect(binding.uses[1...] == [.personal, .personal, .personal, .personal, .unused])
  }

  @Test(arguments: [
    (["Tidstämpel", "a"], "google_forms"), (["_id", "_uuid", "_submission_time"], "kobo"),
    (["SubmissionDate", "KEY"], "odk_central"), (["id", "submitdate", "lastpage"], "limesurvey"),
    (["ID", "Start time", "Completion time"], "microsoft_forms"), (["Svarsnr", "a"], "plain"),
  ])
  func exports(_ header: [String], _ id: String) {
    #expect(ExportDialect.candidates(for: ExportHeader(header)).map(\.id) == [id])
  }

  private func kinds(_ body: () throws -> SurveyBinding) -> [DiagnosticKind] {
    let error = #expect(throws: DiagnosticsError.self) { _ = try body() }
    return error?.diagnostics.map(\.kind) ?? []
  }
}

/// A file of responses that comes with Lyhörd.
struct ExampleFile: Sendable, CustomTestStringConvertible {
  let municipality: String
  let name: String

  var testDescription: String { "\(municipality)/\(name)" }
  var path: String {
    "\(ProjectFolder.root)/Surveys/examples/\(municipality)/responses/\(name)"
  }

  static let all: [ExampleFile] = {
    let folders = (try? ProjectFolder.names(in: "Surveys/examples")) ?? []
    return folders.flatMap { folder in
      ((try? ProjectFolder.names(in: "Surveys/examples/\(folder)/responses")) ?? [])
        .filter { $0.hasSuffix(".csv") }
        .map { ExampleFile(municipality: folder, name: $0) }
    }
  }()

  func surveys() throws -> [Survey] {
    let folder = "\(ProjectFolder.root)/Surveys"
    let taxonomy = try Taxonomy.read("\(folder)/concerns.yaml")
    let area = Choice(code: "centrum", value: 1, label: LocalizedText("Centrum"))
    let context = SurveyContext(taxonomy: taxonomy, areas: [area])
    return try ProjectFolder.names(in: "Surveys").filter {
      $0.hasSuffix("dialog.yaml") || $0.hasSuffix("vandring.yaml")
    }
    .map { try SurveyReader.read("\(folder)/\($0)", context: context).survey }
  }
}
