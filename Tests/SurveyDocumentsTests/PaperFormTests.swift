import Foundation
import FoundationXML
import Messages
import SurveyDefinition
import SurveyDocuments
import TestSupport
import Testing

@Suite("A survey becomes a form to fill in by pen")
struct PaperFormTests {
  private static let golden = "Tests/SurveyDocumentsTests/Golden"

  @Test(arguments: [
    ("every-type", "sv"), ("walk-with-stops", "en"), ("many-languages", "sv"),
    ("many-languages", "lattlast"), ("many-languages", "ar"),
  ])
  func page(_ name: String, _ language: String) throws {
    let survey = try CodebookTests.survey(name)
    try expectGolden(
      PaperForm.html(survey, language: language, copies: 2),
      "\(Self.golden)/\(name).\(language).html")
  }

  @Test(
    "Every form of answer leaves room for its answer",
    arguments: zip(
      [
        "kon", "oro", "trygg", "problem", "ordning", "antal", "km", "dag", "tid", "ord", "plats",
        "stalle", "bild",
      ],
      [
        "class=\"box\"", "class=\"box\"", "class=\"scale\"", "<table", "class=\"places\"",
        "class=\"sign\"", "class=\"rule\"", "class=\"joint\">–", "class=\"joint\">:",
        "class=\"line\"", "Latitud", "class=\"box\"", "class=\"field photo\"",
      ]))
  func room(_ id: String, _ mark: String) throws {
    let html = PaperForm.html(try DocumentSurveys.good("every-type"), language: "sv")
    #expect(try section("q-\(id)", of: html).contains(mark))
  }

  @Test("What is typed stands beside every box", arguments: DocumentSurveys.shipped)
  func codes(_ name: String) throws {
    let survey = try DocumentSurveys.shipped(name)
    let html = PaperForm.html(survey, language: "sv")
    for question in survey.questions {
      guard let list = question.type.form.choices else { continue }
      let section = try section("q-\(question.id)", of: html)
      for choice in list.choices {
        #expect(section.contains("class=\"code\">\(choice.value)<"), "\(question.id)")
      }
      for number in list.missing.states.filter({ $0.value == .dontKnow }).keys.compactMap({
        Int($0)
      }) {
        #expect(section.contains("class=\"code\">\(number)<"), "\(question.id)")
      }
    }
  }

  @Test("A condition is told with the number of the question on the form")
  func condition() throws {
    let html = PaperForm.html(try DocumentSurveys.fixture("many-languages"), language: "sv")
    #expect(
      try section("q-skal", of: html).contains(
        "Svara bara om du svarade 1 eller mer på fråga 3, och dessutom om du svarade ”Otrygg” på "
          + "fråga 1 eller du inte svarade ”Trygg” på fråga 2."))
  }

  @Test("A scale of a hundred steps is written, not ticked")
  func longScale() throws {
    let survey = try DocumentSurveys.read(
      """
      survey: lang
      version: 1
      title: Lång
      source: citizens
      choice_lists:
        grader: {scale: {from: 0, to: 100, low: Aldrig, high: Alltid}, missing: {vet_ej: 998}}
      questions:
        - {id: en, type: rating, label: En, choices: grader, measures: safety}
        - {id: rader, type: rating_grid, label: Rader, rows: {a: A, b: B}, choices: grader}
      """)
    let html = PaperForm.html(survey, language: "sv")
    for (id, boxes) in [("q-en", 3), ("q-rader", 6)] {
      let section = try section(id, of: html)
      #expect(section.components(separatedBy: "class=\"sign\"").count - 1 == boxes)
      #expect(section.contains("Skriv ett tal från 0 till 100"))
      #expect(section.contains("class=\"code\">998<"))
    }
  }

  @Test("A survey of two thousand questions is drawn whole")
  func size() throws {
    let questions = (1...2000).map {
      "  - {id: f\($0), type: rating, label: F, choices: s, measures: safety, "
        + "show_if: {question: f0, at_least: 1}}\n"
    }.joined()
    let survey = try DocumentSurveys.read(
      "survey: stor\nversion: 1\ntitle: Stor\nsource: citizens\nchoice_lists:\n"
        + "  s: {scale: {from: 0, to: 6}}\nquestions:\n"
        + "  - {id: f0, type: rating, label: F, choices: s}\n" + questions)
    let html = PaperForm.html(survey, language: "sv")
    #expect(html.components(separatedBy: "<section").count == 2002)
  }

  @Test("Copies of the repeated part have ids of their own", arguments: [1, 3, 26, 99, 0])
  func copies(_ count: Int) throws {
    let html = PaperForm.html(
      try DocumentSurveys.good("walk-with-stops"), language: "sv", copies: count)
    let ids = html.matches(of: #/\sid="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count { $0.hasPrefix("copy-") } == min(max(count, 1), 26))
    let named = html.matches(of: #/aria-labelledby="([^"]+)"/#).map { String($0.1) }
    #expect(Set(named).isSubset(of: Set(ids)))
  }

  @Test("Nothing that a definition says can be markup, style or script")
  func hostile() throws {
    let html = PaperForm.html(try DocumentSurveys.fixture("hostile"), language: "sv")
    for word in ["<script", "<img", "<b>", "<u>", "<!--", "onerror=alert(1)>", "\u{202E}"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.components(separatedBy: "<style>").count == 2)
    try expectGolden(html, "\(Self.golden)/hostile.html")
    let book = Codebook(try DocumentSurveys.fixture("hostile"))
    try expectGolden(book.markdown(.sv), "\(Self.golden)/hostile.md")
    #expect(XMLParser(data: Data(book.xml())).parse())
    let table = String(decoding: book.csv(), as: UTF8.self)
    #expect(!table.contains(",=") && !table.contains(",\"=") && !table.contains(",+"))
    #expect(!table.contains(",@"))
    let text = CodebookText.text(try DocumentSurveys.fixture("hostile"), .sv)
    #expect(!text.contains("\u{202E}"))
  }

  @Test("The same survey gives the same bytes", arguments: DocumentSurveys.shipped)
  func determinism(_ name: String) throws {
    let survey = try DocumentSurveys.shipped(name)
    let pages = (0..<3).map { _ in PaperForm.html(survey, language: "sv", easyRead: true) }
    #expect(Set(pages).count == 1)
  }

  @Test(
    "The page is valid HTML", .enabled(if: hasTidy),
    arguments: [
      ("every-type", "sv"), ("walk-with-stops", "sv"), ("many-languages", "ar"), ("hostile", "en"),
    ])
  func validity(_ name: String, _ language: String) throws {
    let survey =
      name == "hostile" ? try DocumentSurveys.fixture(name) : try CodebookTests.survey(name)
    let folder = try TemporaryFolder()
    let file = try folder.write(PaperForm.html(survey, language: language), to: "blankett.html")
    let run = try Tool.run(
      "/usr/bin/tidy", ["-q", "-e", "--drop-empty-elements", "no", "-utf8", file])
    #expect(run.status == 0, "\(run.errors)")
  }

  static let hasTidy = FileManager.default.isExecutableFile(atPath: "/usr/bin/tidy")

  /// The question's part of the page.
  private func section(_ id: String, of html: String) throws -> Substring {
    let start = try #require(html.range(of: "aria-labelledby=\"\(id)\""))
    let rest = html[start.lowerBound...]
    return rest[..<(rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)]
  }
}
