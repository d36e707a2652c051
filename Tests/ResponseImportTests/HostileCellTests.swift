import DelimitedText
import ResponseImport
import SurveyDefinition
import TestSupport
import Testing

/// Cells put together at random of what people, tools and accidents write.
@Suite("No cell stops an import")
struct HostileCellTests {
  private static let pieces = [
    "", "1", "7", "99", "0", "-", "–", ".", "..", ",", ";", "|", "/", ":", "'", "\"", "°", "′",
    "N", "E", "Ö", "59", "18", "3", "6580822", "674032", "2026", "05", "26", "24:00", "kl", "em",
    "maj", "Klotter", "Buller, trafik", "Nedskräpning", "klotter buller", "Ja", "nej", "x", "SANT",
    "Vet ej", "n/a", "#N/A", "NULL", "Ã¥", "Ã", "â€", "\u{AD}", "\u{200B}", "\u{A0}", "\u{2011}",
    "a\u{308}", "👩‍👩‍👧", "\u{FEFF}", "\u{0}", "999999999999999999999", "1e308", "-1e-5", "٣",
    "½", "²", "=A1", "(", ")", "T", "Z", "+02:00", "46146", "0,75", "年",
  ]

  @Test(arguments: 0..<4 as Range<UInt64>)
  func anything(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let survey = try Trial.survey()
    let header: [String?] =
      ["svarsnr", "Tidstämpel"] + survey.questions.map(\.id) + [
        "hjalp/ljus", "hjalp/vakt", "oro_other", "vem_other", "problem__klotter",
        "problem__buller", "plats-Latitude", "plats-Longitude",
      ]
    let rows: [[String?]] = (0..<400).map { row in
      ["\(row)"]
        + header.dropFirst().map { _ in
          let words = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
          }
          return words.joined(separator: Bool.random(using: &random) ? " " : "")
        }
    }
    let read = try Trial.read([header] + rows, survey)
    #expect(read.rowCount + read.passedOver.reduce(0) { $0 + $1.count } == rows.count)
    for row in read.rows {
      #expect(row.answers.count == survey.fields.count)
      for (field, answer) in zip(survey.fields, row.answers) {
        #expect(Self.fits(answer, field), "\(field.name): \(answer.text) on line \(row.line)")
      }
      // What could not be read is never silent.
      if row.answers.contains(.missing(.unreadable)) {
        #expect(row.issues.contains { $0.kind.losesAnswer }, "line \(row.line)")
      }
    }
    #expect(read.cellReports().count == read.rows.reduce(0) { $0 + $1.issues.count })
  }

  /// Whether an answer can stand in a field at all.
  private static func fits(_ answer: FieldAnswer, _ field: AnswerField) -> Bool {
    switch (answer, field.content) {
    case (.notAsked, _), (.missing, _): true
    case (.number(let value), .code(let list)): list.choice(value: value) != nil
    case (.number(let value), .flag): value == 0 || value == 1
    case (.number, .integer), (.decimal, .decimal), (.text, .text): true
    case (.text(let text), .dateOrTime):
      text.wholeMatch(of: /\d{4}-\d{2}-\d{2}|\d{2}:\d{2}(:\d{2})?/) != nil
    default: false
    }
  }
}
