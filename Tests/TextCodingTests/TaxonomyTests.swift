import Messages
import Priorities
import SurveyDefinition
import TestSupport
import Testing

@testable import TextCoding

struct TaxonomyCase: CustomTestStringConvertible, Sendable {
  let text: String
  let mentions: String
  var testDescription: String { text }

  static let all = Fixture.rows("taxonomy.tsv").map {
    TaxonomyCase(text: $0[0], mentions: $0.count == 2 ? $0[1] : "(no second column)")
  }
}

enum ShippedTaxonomy {
  static let taxonomy = Result {
    try Taxonomy.read("\(ProjectFolder.root)/Surveys/concerns.yaml")
  }
  static let coder = Result { try TextCoder(taxonomy.get()) }
}

@Suite("The taxonomy that is shipped")
struct TaxonomyTests {
  private let taxonomy: Taxonomy
  private let coder: TextCoder

  init() throws {
    taxonomy = try ShippedTaxonomy.taxonomy.get()
    coder = try ShippedTaxonomy.coder.get()
  }

  // Each concern in each tone once: the fixture is about which words count, not about how often.
  private func summary(_ text: String) -> String {
    var said: [String] = []
    for mention in coder.code(PersonalDataMask().mask(text)).mentions {
      let one =
        "\(mention.code):\(mention.tone.rawValue)" + (mention.sureness == .unsure ? "?" : "")
      if !said.contains(one) { said.append(one) }
    }
    return said.isEmpty ? "-" : said.joined(separator: " ")
  }

  @Test("a sentence is coded as a careful reader would", arguments: TaxonomyCase.all)
  func sentence(_ sentence: TaxonomyCase) {
    #expect(summary(sentence.text) == sentence.mentions)
  }

  @Test("the sentences name every concern as a problem, and nearly half of them none")
  func everyConcern() {
    let named = Set(TaxonomyCase.all.flatMap { $0.mentions.split(separator: " ").map(String.init) })
    let missing = taxonomy.concerns.map(\.code).filter { !named.contains("\($0):problem") }
    #expect(missing == [])
    #expect(TaxonomyCase.all.count >= 120)
    #expect(TaxonomyCase.all.count { !$0.mentions.contains(":problem") } >= 60)
  }
}
