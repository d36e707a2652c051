import DelimitedText
import Messages
import SurveyDefinition
import TestSupport
import Testing
import TextCoding

@testable import ResponseImport

/// Every shortcut of the reader gives what the long way gives.
struct ShortcutTests {
  private static let questions = """
      - {id: kon, type: select_one, label: Kön, choices: {choices: {kvinna: Kvinna, man: Man}, missing: {vet_ej: 98}}, other: {text: true}}
      - {id: betyg, type: rating, label: Betyg, choices: {scale: {from: 0, to: 6}, missing: {vet_ej: 98}}}
      - {id: hjalp, type: select_multiple, label: Hjälp, choices: {choices: {ljus: Ljus, vakt: "Vakt, dygnet runt", buss: Buss}}, max: 2}
      - {id: rang, type: rank, label: Rang, choices: {choices: {ljus: Ljus, vakt: Vakt, buss: Buss}}, top: 2}
      - {id: antal, type: integer, label: Antal, show_if: {question: kon, is: kvinna}}
      - {id: dag, type: date, label: Dag}
      - {id: ord, type: text, label: Egna ord}
      - {id: plats, type: place, label: Plats, coordinate: true}
    """

  private static let cells: [[String]] = [
    ["1", "2", "3", "4", "5", "", " 6 "],
    ["2026-05-04 18:20:00", "2026-02-30", "4/5 2026", "", "2026-05-04"],
    ["Kvinna", "man", "Kvina", "98", "", "något annat", "'=x", "Man "],
    ["0", "6", "7", "vet ej", "", "4,0", "x"],
    ["Ljus;Buss", "vakt, dygnet runt", "Ljus;Vakt, dygnet runt;Buss", "", "Lius", "fläkt"],
    ["Ljus", "Buss", "vakt", "", "?"],
    ["Buss", "Ljus", "", "Vakt"],
    ["3", "-1", "tre", "", "2,5"],
    ["2026-05-04", "4 maj 2026", "i går", ""],
    [
      "Det är mörkt vid stationen.", "  ", "Ring 070-174 06 05", "min granne Anna", "\"Ljus\" nu",
      "Åsa Öberg sa det", " mellanslag ", "", "en vän\nsa det", "Är det ×?", "mÃ¶rkt ute", "n/a",
    ],
    ["59.32938", "17.5", "99", "", "59,3", "57.123456789012345"],
    ["18.06871", "60.1", "18", "", "a"],
  ]

  @Test(arguments: 0..<12)
  func rememberedAnswersAreThoseOfTheCodecs(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let header = [
      "id", "tidstämpel", "kon", "betyg", "hjalp", "rang_1", "rang_2", "antal", "dag", "ord",
      "plats_lat", "plats_lon",
    ]
    var records: [[String?]] = [header]
    for row in 0..<400 {
      records.append(
        Self.cells.enumerated().map { column, choices in
          column == 0 ? "\(row % 390)" : choices[random.next(below: choices.count)]
        })
    }
    let table = try Trial.table(records)
    let survey = try Trial.survey(Self.questions)
    let binding = SurveyBinding(survey, header: table.header)
    let events = try EventResolver(
      Trial.events, source: survey.source, named: "aula", hasColumn: false, file: "svar.csv")
    let plan = ReadingPlan(binding, events: events, file: "svar.csv")
    #expect(
      rows(BatchProducer(plan, table)) == rows(BatchProducer(plan, table, remembers: false)))
  }

  private func rows(_ given: BatchProducer) -> [String] {
    var producer = given
    var rows: [String] = []
    while let batch = producer.next() {
      for (index, row) in batch.rows.enumerated() {
        let response = ResponseRow(batch, index, key: batch.string(row.key))
        rows.append("\(response)")
      }
    }
    return rows + producer.summary.quarantined.map { "\($0.line) \($0.reason.kind)" }
      + producer.summary.passedOver.map { "\($0)" }
  }

  @Test(arguments: 0..<50)
  func aTextThatIsGlancedOverIsItsOwnMask(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "min", "granne", "Anna", "anna", "Erik", "Andersson", "Karlsson", "heter", "herr", "Mvh",
      "Storgatan", "14", "en", "man", "son", "www", "facebook", "com", "se", "och", "von", "det",
      "är", "Åsa", "ÖRJAN", "örjan", "Hälsningar", "rektor", "Skolan", "polisen", "ABC", "ABC123",
      "070", "min\u{2019}s", "don't", "(at)", "[namn]", "e\u{301}va", "Per", "Lars", "mamma", "×",
    ]
    let signs = [" ", " ", " ", ". ", ", ", ".", "-", "\n", ": ", "@", "/", "! ", "  ", "\"", "(a"]
    let glance = PersonalDataGlance()
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<random.next(below: 9) {
        text += words[random.next(below: words.count)] + signs[random.next(below: signs.count)]
      }
      let bytes = Array(text.utf8)
      guard !glance.mayHoldPersonalData(bytes.span) else { continue }
      let masked = PersonalDataMask().mask(text)
      #expect(masked.text == text)
      #expect(masked.findings.isEmpty)
    }
  }

  @Test func glancesOverOrdinaryWords() {
    let text = Array("Det är mörkt vid stationen, och \"ingen\" städar. Fler vuxna ute!".utf8)
    let mayHold = PersonalDataGlance().mayHoldPersonalData(text.span)
    #expect(!mayHold)
  }

  @Test(arguments: 0..<30)
  func plainCellsAreReadAsTexts(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = ["1", "0", "9", "12", ".", "-", ",", "2026-05-04", "2024-02-29", "1900", " ", ":"]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<random.next(below: 8) { text += parts[random.next(below: parts.count)] }
      if random.next(below: 3) == 0 {
        text =
          "\(18 + random.next(below: 4))\(10 + random.next(below: 90))-0\(random.next(below: 10))"
          + "-\(10 + random.next(below: 25)) 1\(random.next(below: 10)):4\(random.next(below: 10)):0"
          + "\(random.next(below: 10))"
      }
      let bytes = Array(text.utf8)
      let cell = CellBounds.whole(bytes.count)
      if let number = PlainCell.decimal(bytes.span, cell) {
        #expect(number == DecimalText.parse(text), "\(text)")
      }
      if PlainCell.isTimestamp(bytes.span, cell) {
        #expect(TimestampText.timestamp(text) == text)
      }
    }
    let coordinate = Array("59.32938".utf8)
    let number = PlainCell.decimal(coordinate.span, CellBounds.whole(coordinate.count))
    #expect(number == 59.32938)
  }
}
