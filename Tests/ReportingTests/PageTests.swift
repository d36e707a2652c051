import EscapedMarkup
import Messages
import Reporting
import TestSupport
import Testing

/// The kinds of pages, each in each language.
enum PageKind: String, CaseIterable {
  case report
  case draft

  func html(_ fixture: RoundFixture, _ language: Language) -> String {
    switch self {
    case .report: fixture.report.html(language)
    case .draft: fixture.draft.html(language)
    }
  }
}

struct PageTests {
  static let golden = "Tests/ReportingTests/Golden"

  @Test(arguments: PageKind.allCases, Language.allCases)
  func isAsRecorded(_ kind: PageKind, _ language: Language) throws {
    let fixture = try RoundFixture.plain.get()
    try expectGolden(
      kind.html(fixture, language), "\(Self.golden)/\(kind.rawValue).\(language.rawValue).html")
  }

  @Test(arguments: Language.allCases)
  func markdownIsAsRecorded(_ language: Language) throws {
    let fixture = try RoundFixture.plain.get()
    try expectGolden(
      fixture.draft.markdown(language), "\(Self.golden)/draft.\(language.rawValue).md")
  }

  @Test func isTheSameFromTheSameAnswers() throws {
    let again = try RoundFixture()
    let first = try RoundFixture.plain.get()
    #expect(again.report.html(.sv) == first.report.html(.sv))
    #expect(again.draft.markdown(.sv) == first.draft.markdown(.sv))
  }

  @Test(arguments: PageKind.allCases, Language.allCases)
  func isWellFormed(_ kind: PageKind, _ language: Language) throws {
    let root = try MarkupReading(kind.html(try RoundFixture.plain.get(), language)).root
    #expect(root.all("html").map { $0.attributes["lang"] } == [language.rawValue])
    let ids = root.all.compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count, "an id stands twice")
    let references = root.all.flatMap { element in
      (element.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
        + (element.attributes["href"].map { [String($0.dropFirst())] } ?? [])
    }
    #expect(references.count >= 20)
    #expect(Set(references).subtracting(ids).isEmpty)
    #expect(root.all("main").count == 1)
  }

  @Test(arguments: PageKind.allCases, Language.allCases)
  func headsInOrder(_ kind: PageKind, _ language: Language) throws {
    let root = try MarkupReading(kind.html(try RoundFixture.plain.get(), language)).root
    let levels = root.all.compactMap { element -> Int? in
      element.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.output.1) }
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test(arguments: PageKind.allCases, Language.allCases)
  func asksNothingOfTheNetwork(_ kind: PageKind, _ language: Language) throws {
    let page = kind.html(try RoundFixture.plain.get(), language)
    for word in ["<script", "<link", "<img", "<iframe", "http://", "https://", "url(", "@import"] {
      #expect(!page.contains(word), "\(word)")
    }
    let root = try MarkupReading(page).root
    #expect(root.all.compactMap { $0.attributes["href"] }.allSatisfy { $0.hasPrefix("#") })
    #expect(root.all.allSatisfy { $0.attributes["src"] == nil })
    #expect(root.all.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test(arguments: Language.allCases)
  func everyChartHasItsSentenceAndItsTable(_ language: Language) throws {
    let root = try MarkupReading(try RoundFixture.plain.get().report.html(language)).root
    #expect(root.all("svg").count >= 4)
    for chart in root.all("svg") {
      #expect(chart.attributes["role"] == "img")
      #expect(chart.all("title").first?.text.isEmpty == false)
      #expect(chart.all("desc").first?.text.isEmpty == false)
      let drawn = chart.children.filter { $0.name == "g" }
      #expect(drawn.count == 1 && drawn[0].attributes["aria-hidden"] == "true")
      #expect(drawn[0].all("text").count == chart.all("text").count)
    }
    var figures = 0
    for parent in root.all {
      for (index, child) in parent.children.enumerated() where child.name == "figure" {
        figures += 1
        #expect(child.all("figcaption").first?.text.isEmpty == false)
        try #require(index + 1 < parent.children.count)
        #expect(parent.children[index + 1].all("table").count == 1, "no table after a figure")
      }
    }
    #expect(figures == root.all("svg").count)
  }

  @Test(arguments: PageKind.allCases, Language.allCases)
  func everyTableCanBeHeard(_ kind: PageKind, _ language: Language) throws {
    let root = try MarkupReading(kind.html(try RoundFixture.plain.get(), language)).root
    #expect(root.all("table").count > 4)
    for parent in root.all {
      for table in parent.children where table.name == "table" {
        #expect(parent.attributes["tabindex"] == "0" && parent.attributes["role"] == "region")
        #expect(table.children.first?.name == "caption")
        #expect(table.all("caption").first?.text.isEmpty == false)
        #expect(table.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
        let widths = Set(table.all("tr").map { $0.all("th").count + $0.all("td").count })
        #expect(widths.count == 1, "rows of different width")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func saysThatTheAnswersAreMadeUp(_ language: Language) throws {
    let fixture = try RoundFixture.plain.get()
    let mark = Phrase.tableMadeUp.text(language)
    for kind in PageKind.allCases {
      let page = kind.html(fixture, language)
      let root = try MarkupReading(page).root
      #expect(root.all("header").first?.text.contains(mark) == true)
      #expect(root.all("footer").first?.text.contains(mark) == true)
      #expect(page.contains("@bottom-left { content: \""))
    }
    #expect(fixture.draft.markdown(language).contains("> **\(mark)**"))
    let real = try RoundFixture(replacing: ["made_up: true": "made_up: false"])
    #expect(!real.report.html(language).contains(mark))
    #expect(!real.draft.html(language).contains(mark))
  }

  @Test(arguments: Language.allCases)
  func saysThatSelfSelectionIsNotCovered(_ language: Language) throws {
    let sentence = Phrase.selfSelection.text(language)
    let fixture = try RoundFixture.plain.get()
    let root = try MarkupReading(fixture.report.html(language)).root
    for id in ["summary", "sources", "areas", "ages"] {
      let section = root.all("section").first { $0.attributes["id"] == id }
      #expect(section?.text.contains(sentence) == true, "\(id)")
    }
    let drawn = try RoundFixture(replacing: ["self_selected": "probability"])
    #expect(!drawn.report.html(language).contains(sentence))
  }

  @Test(arguments: Language.allCases)
  func leavesNoPlaceholder(_ language: Language) throws {
    let fixture = try RoundFixture.plain.get()
    let texts = [
      fixture.report.html(language), fixture.draft.html(language),
      fixture.draft.markdown(language),
    ]
    for text in texts {
      let body = text.firstRange(of: "</style>").map { text[$0.upperBound...] } ?? text[...]
      #expect(body.firstMatch(of: /\{[A-Za-z]+\}/) == nil)
    }
  }

  @Test func writesNumbersAsEachLanguageDoes() throws {
    let fixture = try RoundFixture.plain.get()
    let swedish = try MarkupReading(fixture.report.html(.sv)).root
    let english = try MarkupReading(fixture.report.html(.en)).root
    func cells(_ root: MarkupReading.Element) -> [String] { root.all("td").map(\.text) }
    #expect(cells(swedish).contains { $0.contains(/^[0-9]+\u{00A0}%/) })
    #expect(!cells(swedish).contains { $0.contains(/[0-9]%/) || $0.contains(/[0-9]\.[0-9]/) })
    #expect(cells(english).contains { $0.contains(/^[0-9]+%/) })
    #expect(
      !cells(english).contains { $0.contains(/[0-9]\u{00A0}%/) || $0.contains(/[0-9],[0-9]{2}$/) })
  }

  @Test func doesWithOneSource() throws {
    let alone = try RoundFixture(without: ["unga", "vandring"])
    let root = try MarkupReading(alone.report.html(.sv)).root
    #expect(root.all("section").contains { $0.text.contains(Phrase.reportOneSource.sv) })
  }
}
