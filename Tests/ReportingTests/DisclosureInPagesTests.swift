import Messages
import Priorities
import Reporting
import SurveyDefinition
import Testing

/// What disclosure control hides stays hidden on every page: in tables, charts and texts.
struct DisclosureInPagesTests {
  /// Three respondents are 65 or older in the fixture.
  private static let hiddenGroup = "65 år eller äldre"

  @Test func smallGroupIsNamedButNotCounted() throws {
    let root = try MarkupReading(try RoundFixture.plain.get().report.html(.sv)).root
    let rows = root.all("tr").filter { row in
      row.all("th").first?.text == Self.hiddenGroup
    }
    #expect(!rows.isEmpty)
    for row in rows {
      let cells = row.all("td").map(\.text)
      #expect(cells.first == Phrase.reportFew.sv)
      #expect(cells.dropFirst().first == "–", "the share would tell the count")
    }
  }

  @Test func columnOfASmallGroupIsHiddenThroughout() throws {
    let root = try MarkupReading(try RoundFixture.plain.get().report.html(.sv)).root
    let table = try #require(root.all("table").first { $0.attributes["id"] == "ages-table" })
    let headings = table.all("thead").flatMap { $0.all("th") }.map(\.text)
    let column = try #require(headings.firstIndex(of: Self.hiddenGroup))
    let rows = table.all("tbody").flatMap { $0.all("tr") }
    #expect(rows.count > 5)
    for row in rows {
      let cell = row.all("td")[column - 1].text
      #expect(cell == Phrase.reportFew.sv, "\(row.text)")
    }
  }

  @Test func noGroupCanBeWorkedOutFromTheRest() throws {
    let report = try RoundFixture.plain.get().report
    for (source, backgrounds) in report.compositions {
      guard let total = report.ranking.source(source)?.respondents else { continue }
      for background in backgrounds {
        let counts = background.categories.map(\.respondents) + [background.unknown]
        let rest = total - counts.reduce(0) { $0 + ($1 ?? 0) }
        let hidden = counts.count { $0 == nil }
        #expect(hidden != 1 || rest == 0, "\(source) \(background.role): \(rest) of one group")
      }
    }
  }

  @Test func suppressedSharesAreNotDrawn() throws {
    let report = try RoundFixture.plain.get().report
    let root = try MarkupReading(report.html(.sv)).root
    let leading = try #require(report.ranking.source(report.ranking.leading)?.primary)
    let shown = report.ranking.concerns.prefix(10).count { row in
      leading.evidence(for: row.concern.code)?.share.figure != nil
    }
    let chart = try #require(root.all("svg").first { $0.attributes["id"] == "ranking-chart" })
    #expect(chart.all("circle").count == shown)
  }
}
