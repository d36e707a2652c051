import DelimitedText
import Messages
import ResponseImport
import SurveyDefinition
import SurveyDocuments
import TestSupport
import Testing

@Suite("Filled-in paper forms can be typed and come in again")
struct PaperTemplateTests {
  @Test(arguments: DocumentSurveys.shipped)
  func theTemplateAnswersItsSurvey(_ name: String) throws {
    let survey = try DocumentSurveys.shipped(name)
    let table = try DelimitedFile(bytes: PaperTemplate.csv(survey), name: "mall.csv")
    let binding = SurveyBinding(survey, header: table.header)
    #expect(binding.dialect.id == "paper_template")
    #expect(binding.coverage == 1)
    #expect(!binding.uses.contains(.unused))
    #expect(binding.hasEventColumn && binding.hasResponseIDColumn)
    // Another survey than its own is never taken for it.
    let surveys = try DocumentSurveys.shipped.map { try DocumentSurveys.shipped($0) }
    let found = try SurveyBinding.recognise(header: table.header, among: surveys, file: "mall.csv")
    #expect(found.survey.id == survey.id)
  }

  @Test(arguments: ["every-type", "walk-with-stops"])
  func everyColumnIsOfItsQuestion(_ name: String) throws {
    let survey = try DocumentSurveys.good(name)
    let columns = PaperTemplate.columns(survey)
    let binding = SurveyBinding(survey, header: columns)
    for question in survey.questions where question.identifying != .direct {
      let own = columns.filter { $0 == question.id || $0.hasPrefix("\(question.id)__") }
      #expect(binding.columnNames(of: question.id) == own, "\(question.id)")
    }
  }

  @Test("The file is what a double click opens right in Swedish Excel")
  func bytes() throws {
    let bytes = PaperTemplate.csv(try DocumentSurveys.fixture("many-languages"))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}Blankett nr;Tillfälle;Ifyllt datum;dag;kvall;besok;skal;skal__other_text;sedan\r\n"
    )
  }

  @Test("What identifies a person directly is not asked of the one who types")
  func directlyIdentifyingIsLeftOut() throws {
    #expect(!PaperTemplate.columns(try DocumentSurveys.good("walk-with-stops")).contains("ledare"))
  }

  @Test("Every form of answer, typed by its printed numbers, is stored exactly")
  func typedAnswers() throws {
    let survey = try DocumentSurveys.good("every-type")
    let read = try self.read(survey, "every-type-typed.csv")
    #expect(read.quarantined.isEmpty)
    let names = survey.fields.map(\.name)
    let text = read.rows.map { row in
      let answers = zip(names, row.answers).map { "\($0) = \(Self.written($1))" }
      let issues = row.issues.map { "! \($0.field) \($0.kind.rawValue) ”\($0.raw)”" }
      return (["rad \(row.line), \(row.event), \(row.answeredAt ?? "–")"] + answers + issues)
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
    try expectGolden(text + "\n", "Tests/SurveyDocumentsTests/Golden/every-type-typed.txt")
  }

  @Test(
    "A cell with several numbers",
    arguments: zip(
      [
        "1 4", "4 1", "1, 4", "1,4", "1;4", "1\u{A0}4", " 1  4 ", "4", "0", "1 900", "1 77", "77",
        "8 1",
      ],
      [
        [1, 4], [1, 4], [1, 4], [1, 4], [1, 4], [1, 4], [1, 4], [4], [], [1, 900], nil, nil, nil,
      ]))
  func severalNumbers(_ cell: String, _ chosen: [Int]?) throws {
    let survey = try DocumentSurveys.read(Self.ticks)
    let lines = "Blankett nr;Ifyllt datum;val\n1;2026-05-04;\"\(cell)\"\n"
    let table = try DelimitedFile(bytes: Array(lines.utf8), name: "mall.csv")
    let row = try #require(try rows(survey, table).rows.first)
    let values = [1, 4, 8, 900]
    let expected = chosen.map { chosen in
      values.map { FieldAnswer.number(chosen.contains($0) ? 1 : 0) }
    }
    #expect(
      Array(row.answers.prefix(4))
        == expected ?? [FieldAnswer](repeating: .missing(.unreadable), count: 4))
  }

  @Test("Own words beside the numbers say that “other” was ticked")
  func ownWords() throws {
    let survey = try DocumentSurveys.read(Self.ticks)
    let lines = "Blankett nr;Ifyllt datum;val;val__other_text\n1;2026-05-04;1;Ekar\n2;;;Ekar\n"
    let table = try DelimitedFile(bytes: Array(lines.utf8), name: "mall.csv")
    let rows = try rows(survey, table).rows
    #expect(rows.map { $0.answers[0] } == [.number(1), .number(0)])
    #expect(rows.map { $0.answers[3] } == [.number(1), .number(1)])
    #expect(rows.map { $0.answers[4] } == [.text("Ekar"), .text("Ekar")])
  }

  private static let ticks = """
    survey: kryss
    version: 1
    title: Kryss
    source: citizens
    choice_lists:
      val:
        choices:
          ett: {value: 1, label: Ett}
          fyra: {value: 4, label: Fyra}
          allt: {value: 8, label: Allt, exclusive: true}
        missing: {none: [0]}
    questions:
      - {id: val, type: select_multiple, label: Vad?, choices: val, other: {text: true}, measures: wish}
    """

  private func read(_ survey: Survey, _ name: String) throws -> ReadResponses {
    let path = "\(ProjectFolder.root)/Tests/SurveyDocumentsTests/Fixtures/\(name)"
    let table = try DelimitedFile.open(path)
    #expect(table.header == PaperTemplate.columns(survey))
    return try rows(survey, table)
  }

  private func rows(_ survey: Survey, _ table: DelimitedFile) throws -> ReadResponses {
    let binding = try SurveyBinding.recognise(
      header: table.header, among: [survey], file: "mall.csv")
    #expect(binding.dialect.id == "paper_template")
    let events = try EventResolver(
      [KnownEvent(id: "torget", names: ["Stora torget"], source: .citizens)],
      source: survey.source, named: nil, hasColumn: binding.hasEventColumn, file: "mall.csv")
    return ResponseReader(binding, events: events, file: "mall.csv").read(table)
  }

  private static func written(_ answer: FieldAnswer) -> String {
    switch answer {
    case .notAsked: "ej frågad"
    case .missing(let state): "saknas: \(state)"
    case .number(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .text(let text): "”\(text)”"
    }
  }
}
