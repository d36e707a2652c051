import Messages
import Testing

@testable import TextCoding

struct TextCase: CustomTestStringConvertible, Sendable {
  let text: String
  let mentions: String
  var testDescription: String { text }

  static let all = Fixture.rows("texts.tsv").map { TextCase(text: $0[0], mentions: $0[1]) }
}

enum FixtureTaxonomy {
  static let concepts = Fixture.rows("concepts.tsv").map { row in
    func list(_ column: Int) -> [String] {
      row.indices.contains(column) ? row[column].split(separator: "|").map(String.init) : []
    }
    return Concept(
      code: row[1], axis: row[0] == "wish" ? .wish : .concern, patterns: list(2),
      exceptions: list(3))
  }

  static let coder = Result { try TextCoder(concepts: concepts) }
}

@Suite("Coding of free text")
struct TextCoderTests {
  private let coder: TextCoder

  init() throws {
    coder = try FixtureTaxonomy.coder.get()
  }

  private func code(_ text: String) -> CodedText {
    coder.code(PersonalDataMask().mask(text))
  }

  private func summary(_ coded: CodedText) -> String {
    let mentions = coded.mentions.map {
      "\($0.code):\($0.tone.rawValue)" + ($0.sureness == .unsure ? "?" : "")
    }
    return mentions.isEmpty ? "-" : mentions.joined(separator: " ")
  }

  @Test("the fixtures are there") func fixtures() {
    #expect(TextCase.all.count >= 120)
    #expect(FixtureTaxonomy.concepts.count >= 30)
  }

  @Test("a text is coded as the fixture says", arguments: TextCase.all)
  func text(_ text: TextCase) {
    #expect(summary(code(text.text)) == text.mentions)
  }

  @Test("a text is coded alike in capitals", arguments: TextCase.all)
  func capitals(_ text: TextCase) {
    let original = code(text.text)
    let capitals = coder.code(MaskedText(storedMasked: text.text.uppercased()))
    if !text.text.contains("[") { #expect(summary(capitals) == summary(original)) }
  }

  @Test(
    "a mention lies where it says, in order, with a snippet that holds it", arguments: TextCase.all)
  func places(_ text: TextCase) {
    let masked = PersonalDataMask().mask(text.text)
    let scalars = Array(masked.text.unicodeScalars)
    var last = 0
    for mention in coder.code(masked).mentions {
      #expect(mention.range.lowerBound >= last)
      last = mention.range.lowerBound
      #expect(mention.snippet.contains(String(scalars: scalars[mention.range])))
      #expect(mention.snippet.unicodeScalars.count <= 80)
    }
  }

  @Test("the same text gives the same result") func deterministic() throws {
    let all = TextCase.all.map(\.text).joined(separator: "\n")
    let again = try TextCoder(concepts: FixtureTaxonomy.concepts)
    #expect(code(all) == again.code(PersonalDataMask().mask(all)))
    #expect(code(all).mentions.count > 150)
  }

  @Test("a text without words is not uncoded, one without concepts is")
  func uncoded() {
    #expect(!code("").isUncoded)
    #expect(!code(" - 12 [namn]").isUncoded)
    #expect(code("Jag vet inte").isUncoded)
    #expect(!code("Mörkt").isUncoded)
  }

  @Test("snippets are cut at words, on one line, from the masked text")
  func snippets() {
    let text =
      "Jag och min granne Kalle Persson går hem sent från jobbet varje kväll\noch det är alltid mörkt"
      + " längs hela vägen ned mot sjön, särskilt på vintern när lampan är släckt."
    let coded = code(text)
    #expect(
      coded.mentions.map(\.snippet) == [
        "…varje kväll och det är alltid mörkt längs hela vägen ned mot sjön, särskilt på…",
        "…mörkt längs hela vägen ned mot sjön, särskilt på vintern när lampan är släckt.",
      ])
    let long = code(
      String(repeating: "a/", count: 100) + "mörkt/" + String(repeating: "b/", count: 90))
    #expect(long.mentions.map(\.snippet) == ["…mörkt…"])
  }

  @Test(
    "work grows with the text, not with its square",
    arguments: [
      "mörk", "mörkt ", "belysning", "säljer ", "inte mörkt ", "a ", "mörkmörkt,", "bra ",
      "lampbelysning ",
    ])
  func linear(_ unit: String) {
    func work(_ repetitions: Int) -> Int {
      var work = 0
      _ = coder.code(
        MaskedText(storedMasked: String(repeating: unit, count: repetitions)), work: &work)
      return work
    }
    #expect(work(2000) <= work(200) * 11)
  }
}
