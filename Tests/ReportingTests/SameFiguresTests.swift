import DelimitedText
import DialogueWorkspace
import Foundation
import Messages
import Priorities
import Reporting
import SurveyDefinition
import TestSupport
import Testing

/// No number differs between the table, JSON, CSV and the page, over a whole report.
@Suite struct SameFiguresTests {
  /// The cells of a CSV text, by the names of its columns.
  private func records(_ csv: String) throws -> [[String: String]] {
    let file = try DelimitedFile(bytes: [UInt8](csv.utf8), name: "csv", options: ReadingOptions())
    return file.records.map { record in
      Dictionary(
        zip(file.header, record.cells.map(\.text)), uniquingKeysWith: { first, _ in first })
    }
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// The rows of a table of the page, cell by cell.
  private func rows(_ id: String, _ html: String) throws -> [[String]] {
    let table = try #require(
      MarkupReading(html).root.all("table").first { $0.attributes["id"] == id }, "no table \(id)")
    return table.all("tbody").flatMap { $0.all("tr") }.map { row in
      row.children.map { $0.text.replacingOccurrences(of: "\u{2060}", with: "") }
    }
  }

  /// The cells of a line of a table for terminals, which stand two spaces apart.
  private func parts(_ line: Substring) -> [String] {
    line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  /// All numbers anywhere in a part of a document.
  private func numbers(_ part: Any) -> [Double] {
    switch part {
    case let object as [String: Any]: object.values.flatMap(numbers)
    case let list as [Any]: list.flatMap(numbers)
    default: (part as? Double).map { [$0] } ?? []
    }
  }

  /// The per cents in a text, each whole: 14 % is not found in 114 %.
  private func perCents(_ text: String) -> [String] {
    text.matches(of: /(\d[\d\u{A0}\u{202F}]*–)?\d+([\u{A0}\u{202F}])?%/).map { String($0.output.0) }
  }

  private func percent(_ share: Any?, _ language: Language) -> String? {
    (share as? Double).map { NumberText.percent($0, language) }
  }

  @Test(arguments: Language.allCases)
  func theRankingIsTheSameEverywhere(_ language: Language) throws {
    let report = try RoundFixture.plain.get().report
    let ranking = report.ranking
    let page = try rows("ranking", report.html(language))
    let lines = ranking.table(language, width: 200, all: true).split(separator: "\n").map(parts)
    let inCSV = try records(ranking.csv(language)).filter {
      $0["source"] == ranking.leading.rawValue
    }
    let json = try ranking.json()
    let concerns = try #require(try object(json)["concerns"] as? [[String: Any]])
    #expect(inCSV.count == concerns.count && page.count == min(10, concerns.count))
    var compared = 0
    for (index, entry) in concerns.enumerated() {
      let evidence = try #require(
        (entry["evidence"] as? [String: Any])?[ranking.leading.rawValue] as? [String: Any])
      let share = try #require(evidence["share"] as? [String: Any])
      let label = try #require((entry["label"] as? [String: String])?[language.rawValue])
      let cells = inCSV[index]
      #expect(cells["concern"] == entry["concern"] as? String)
      for (column, value) in [
        ("share", share["value"]), ("lower", share["lower"]), ("upper", share["upper"]),
        ("win_share", evidence["winShare"]),
        ("selection_strength", evidence["selectionStrength"]),
        ("top_acceptability", entry["topAcceptability"]),
      ] {
        // The text itself, for a reader of JSON may round the last digit.
        let text = try #require(cells[column])
        #expect(text.isEmpty == (value == nil), "\(label) \(column)")
        guard let number = Double(text), let value = value as? Double else { continue }
        #expect(json.contains(" : \(text)") && abs(number - value) < 1e-14, "\(label) \(column)")
      }
      for (column, value) in [
        ("respondents", share["respondents"]), ("events", share["events"]),
        ("rank", evidence["rank"]), ("rank_best", evidence["rankBest"]),
        ("rank_worst", evidence["rankWorst"]), ("band", evidence["band"]),
      ] {
        #expect(cells[column] == (value as? Int).map { "\($0)" } ?? "", "\(label) \(column)")
      }
      let line = try #require(lines.first { $0.contains(label) }, "\(label)")
      var shown = [percent(share["value"], language)]
      if let low = share["lower"] as? Double, let high = share["upper"] as? Double {
        shown.append(NumberText.percentRange(low, high, language))
      }
      shown.append((share["respondents"] as? Int).map { NumberText.integer($0, language) })
      shown.append(
        (evidence["selectionStrength"] as? Double).map {
          NumberText.decimal($0, places: 2, language)
        })
      // A whole cell, so that 4 % is not found in 14 %; the mark of the unsure is no number.
      func holds(_ cells: [String], _ text: String) -> Bool {
        cells.contains { $0 == text || $0 == text + "*" }
      }
      for text in shown.compactMap({ $0 }) {
        #expect(holds(line, text), "\(label): \(text) not in the table \(line)")
        if index < page.count {
          #expect(page[index][0] == label)
          #expect(holds(page[index], text), "\(label): \(text) not on the page \(page[index])")
          compared += 1
        }
      }
      // And no per cent is on the page that the other forms do not tell of this concern.
      if index < page.count {
        let told = Set(
          shown.compactMap { $0 } + numbers(entry).map { NumberText.percent($0, language) })
        for cell in page[index].dropFirst() where cell.contains("%") {
          // A word may follow, such as how firm it is.
          let number = cell.components(separatedBy: ", ")[0].filter { $0 != "*" }
          #expect(told.contains(number), "\(label): \(cell) from nowhere")
        }
      }
    }
    #expect(compared > 10)
  }

  @Test(arguments: Language.allCases, ["areas", "ages"])
  func theBreakdownsAreTheSameEverywhere(_ language: Language, _ section: String) throws {
    let report = try RoundFixture.plain.get().report
    let breakdown = try #require(section == "areas" ? report.areaBreakdown : report.ageBreakdown)
    let page = try rows("\(section)-table", report.html(language)).dropFirst()
    let inCSV = try records(breakdown.csv(language))
    let categories = try #require(
      try object(breakdown.json())["categories"] as? [[String: Any]])
    let lines = breakdown.table(language, width: 400).split(separator: "\n")
    var compared = 0
    for (column, category) in categories.enumerated() {
      let concerns = try #require(category["concerns"] as? [[String: Any]])
      #expect(concerns.count == page.count)
      for (index, entry) in concerns.enumerated() {
        let cells = try #require(
          inCSV.first {
            $0["concern"] == entry["concern"] as? String
              && $0[section == "areas" ? "area" : "age"] == category["category"] as? String
          })
        #expect(cells["share"] == (entry["share"] as? Double).map { "\($0)" } ?? "")
        #expect(cells["suppressed"] == entry["suppressed"] as? String ?? "")
        let row = page[page.startIndex + index]
        let text = percent(entry["share"], language)
        if let text {
          #expect(perCents(row[column + 1]) == [text])
          let line = try #require(lines.first { $0.hasPrefix(row[0]) }.map(parts))
          #expect(perCents(try #require(line[checked: column + 1])) == [text], "\(line)")
          compared += 1
        } else {
          #expect(!row[column + 1].contains("%"))
        }
      }
    }
    #expect(compared > 0)
  }

  @Test(arguments: Language.allCases)
  func theSourcesAreTheSameOnThePage(_ language: Language) throws {
    let report = try RoundFixture.plain.get().report
    let ranking = report.ranking
    let page = try rows("sources-table", report.html(language))
    let concerns = try #require(try object(ranking.json())["concerns"] as? [[String: Any]])
    let sources = ranking.sources.filter { $0.primary != nil }
    for (row, entry) in zip(page, concerns) {
      let evidence = try #require(entry["evidence"] as? [String: Any])
      for (column, source) in sources.enumerated() {
        let share = (evidence[source.source.rawValue] as? [String: Any])?["share"] as? [String: Any]
        if let text = percent(share?["value"], language) {
          #expect(perCents(row[column + 1]) == [text])
        } else {
          #expect(!row[column + 1].contains("%"))
        }
      }
    }
  }

  /// A chart and its sentence say what the table beside them says, of the same concern or group.
  @Test(arguments: Language.allCases)
  func theChartsAreTheirTables(_ language: Language) throws {
    let page = try MarkupReading(RoundFixture.plain.get().report.html(language)).root
    var compared = 0
    for section in page.all("section") where section.attributes["id"] != "method" {
      let rows = section.all("table").flatMap { $0.all("tr") }.map { row in
        row.children.map { $0.text.replacingOccurrences(of: "\u{2060}", with: "") }
      }
      let told = Set(rows.joined().flatMap(perCents))
      for figure in section.all("figure") {
        let said = figure.all("desc") + figure.all("figcaption")
        for text in said.flatMap({ perCents($0.text) }) {
          #expect(told.contains(text), "\(section.attributes): \(text) in a sentence only")
          compared += 1
        }
        var row: [String]?
        for label in figure.all("text").map(\.text) {
          row = rows.first { $0[0] == label || $0[0].hasPrefix(label + " ") } ?? row
          guard label.contains(/[^\d%*\s]/) || row != nil, !isTick(label, in: figure) else {
            continue
          }
          for text in perCents(label) {
            let cells = try #require(row, "\(label) stands beside nothing")
            #expect(cells.flatMap(perCents).contains(text), "\(text) is not in \(cells)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 15)
  }

  // The numbers along an axis come before the first label of a row.
  private func isTick(_ label: String, in figure: MarkupReading.Element) -> Bool {
    figure.all("text").contains {
      $0.text == label && $0.attributes["class"] == "quiet" && $0.attributes["text-anchor"] != nil
    }
  }

  /// The sentence on self-selection goes with every form that numbers leave in.
  @Test(arguments: Language.allCases)
  func whatRecruitedItselfIsAlwaysToldOf(_ language: Language) throws {
    let report = try RoundFixture.plain.get().report
    let sentence = Phrase.selfSelection.text(language)
    func flat(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let ranking = report.ranking
    let area = try #require(report.areaBreakdown)
    let concern = try #require(ranking.concerns.first).concern
    for text in [
      ranking.table(language, width: 100, all: false), ranking.csv(language), try ranking.json(),
      ranking.explanation(of: concern, language, width: 100), area.table(language, width: 100),
      area.csv(language), try area.json(), report.html(language),
      try RoundFixture.plain.get().draft.html(language),
      try RoundFixture.plain.get().draft.markdown(language),
    ] {
      #expect(flat(text).contains(sentence), "\(text.prefix(60))")
    }
  }
}

extension Array {
  fileprivate subscript(checked index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
