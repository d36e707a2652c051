import Testing

@testable import TextCoding

@Suite("Words that no concept covers")
struct UncoveredWordsTests {
  @Test("a word is counted once a text, in its commonest form, without what is covered or small")
  func counts() throws {
    let coder = try TextCoder(concepts: [
      Concept(code: "bel", axis: .concern, patterns: ["mörk-"])
    ])
    var words = UncoveredWords()
    for text in [
      "Lösa hundar vid stranden", "Hundarna är lösa, hundarna skäller", "Hundarna igen",
      "Mörkt vid stranden, mörkt", "[namn] och hundar 12345",
    ] {
      let masked = MaskedText(storedMasked: text)
      words.add(masked, coder.code(masked))
    }
    let most = words.most(10, least: 2)
    #expect(most.map(\.word) == ["hundarna", "stranden"])
    #expect(most.map(\.texts) == [4, 2])
    #expect(words.most(1, least: 1).count == 1)
  }
}
