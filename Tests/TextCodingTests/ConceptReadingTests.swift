import Messages
import Testing

@testable import TextCoding

@Suite("Reading the taxonomy's words")
struct ConceptReadingTests {
  private func codes(_ concepts: [Concept]) -> [String] {
    do {
      _ = try TextCoder(concepts: concepts)
      return []
    } catch {
      return error.diagnostics.map(\.kind.code)
    }
  }

  private func concept(_ patterns: [String], not exceptions: [String] = []) -> Concept {
    Concept(
      code: "x", axis: .concern, patterns: patterns, exceptions: exceptions,
      place: Place("concerns.yaml", line: 7))
  }

  @Test(
    "a pattern that cannot be used is named",
    arguments: [
      ("", "T001"), (" ", "T001"), ("-", "T001"), ("--", "T001"), ("a--b", "T001"),
      ("mör*", "T002"), ("a/b", "T002"), ("ab-", "T003"), ("-ab", "T003"), ("-abc-", "T003"),
      ("a b c d e f g h i", "T004"),
    ])
  func refused(_ pattern: String, _ code: String) {
    #expect(codes([concept([pattern])]) == [code])
    #expect(codes([concept(["mörk-"], not: [pattern])]) == [code])
  }

  @Test(
    "a usable pattern is taken",
    arguments: ["öde", "rån-", "-rån", "-klott-", "a-traktor-", "på glid", "A-", "112"])
  func taken(_ pattern: String) {
    #expect(codes([concept([pattern])]) == (pattern == "A-" ? ["T003"] : []))
  }

  @Test("a code given twice on one axis is named, on two axes it is fine")
  func conceptTwice() {
    let wish = Concept(code: "x", axis: .wish, patterns: ["mörk-"])
    #expect(codes([concept(["mörk-"]), concept(["lamp-"])]) == ["T005"])
    #expect(codes([concept(["mörk-"]), wish]) == [])
  }

  @Test(
    "a weak pattern counts only in a sentence that speaks of nothing else",
    arguments: [
      ("Skrik hela natten", ["brak"]), ("Ett rån, och sedan skrik", ["ran"]),
      ("Ett rån. Sedan skrik hela natten.", ["ran", "brak"]),
      ("Skrik och slagsmål efter ett rån", ["brak", "ran"]),
    ])
  func weak(_ text: String, _ found: [String]) throws {
    let coder = try TextCoder(concepts: [
      Concept(code: "ran", axis: .concern, patterns: ["rån-"]),
      Concept(code: "brak", axis: .concern, patterns: ["?skrik-", "slagsmål-"]),
    ])
    let mentions = coder.code(PersonalDataMask().mask(text)).mentions.map(\.code)
    #expect(Set(mentions) == Set(found))
  }

  @Test("a pattern listed twice counts once")
  func patternTwice() {
    let twice = concept(["mörk-", "Mörk-", "mo\u{308}rk-"])
    #expect(codes([twice]) == [])
    #expect(ConceptReading([twice]).patterns.count == 1)
  }

  @Test("a pattern that is its own exception is named")
  func excepted() {
    #expect(codes([concept(["mörk-"], not: ["mörk-"])]) == ["T006"])
  }

  @Test("a diagnostic names the concept, the pattern and the place")
  func words() throws {
    let error = #expect(throws: DiagnosticsError.self) {
      _ = try TextCoder(concepts: [concept(["ab-"])])
    }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.place == Place("concerns.yaml", line: 7))
    #expect(
      diagnostic.message(.sv)
        == "ordstammen ”ab-” för ”x” är så kort att den träffar ord som inte hör dit")
    #expect(diagnostic.remedy(.en).contains("at least 3 letters"))
  }

  @Test(
    "lists of words are named by patterns that know them",
    arguments: [
      (["@torg + rädd-"], ["torget", "centrum"], []), (["@tarog"], ["torget"], ["T007"]),
      (["@torg"], ["stora torget"], ["T008", "T007"]), (["rädd- +"], ["torget"], ["T001"]),
      (["@torg"], ["to-"], ["T003", "T007"]),
    ] as [([String], [String], [String])])
  func lists(_ patterns: [String], _ words: [String], _ expected: [String]) {
    let reading = ConceptReading(
      [concept(patterns)], lists: [WordList(name: "torg", words: words)])
    #expect(reading.diagnostics.map(\.kind.code) == expected)
  }

  @Test(
    "what stands on both sides of a plus must be near, in one sentence, in any order",
    arguments: [
      ("rädd på torget", true), ("torget gör mig rädd", true), ("Rädd. Torget är fint", false),
      ("torget", false), ("rädda barn", false), ("TORGET, då blir jag rädd", true),
      ("rädd a b c d e f g h i j k torget", false), ("jag är räddast på Stortorget", true),
    ])
  func sides(_ text: String, _ isFound: Bool) throws {
    let coder = try TextCoder(
      concepts: [concept(["@torg + rädd-"])],
      lists: [WordList(name: "torg", words: ["-torget", "torget"])])
    #expect(!coder.code(MaskedText(storedMasked: text)).mentions.isEmpty == isFound)
  }

  @Test(
    "an inflected pattern is any form of its word, and no other word",
    arguments: [("två vägar", true), ("vägarna", true), ("vägens", true), ("vägskäl", false)])
  func inflected(_ text: String, _ isFound: Bool) throws {
    let coder = try TextCoder(concepts: [concept(["väg~"])])
    #expect(!coder.code(MaskedText(storedMasked: text)).mentions.isEmpty == isFound)
  }

  @Test(
    "a slip of the keys in a long word is mended, and told as unsure",
    arguments: [
      ("nedskräpnig", true), ("nedskrräpning", true), ("ndeskräpning", true),
      ("nedskräpning", true), ("medskräpning", false), ("nedtryckning", false),
    ])
  func slips(_ text: String, _ isFound: Bool) throws {
    let coder = try TextCoder(concepts: [concept(["nedskräpning-"])])
    let mentions = coder.code(MaskedText(storedMasked: text)).mentions
    #expect(!mentions.isEmpty == isFound)
    if text != "nedskräpning" { #expect(mentions.allSatisfy { $0.sureness == .unsure }) }
  }

  @Test("letters are typed around one by one, and together where there are many")
  func typedAround() {
    func spellings(_ word: String) -> [String] {
      StemPattern.Spelling(letters: composed(word), mark: .whole)
        .typedAround.map { String(scalars: $0) }
    }
    #expect(spellings("rån") == ["ran", "raan"])
    #expect(spellings("öde") == ["ode", "oede"])
    #expect(spellings("häå").count == 8)
    #expect(spellings("åäöå") == ["aaoa", "aaaeoeaa"])
    #expect(spellings("hot") == [])
  }

  @Test("the mask's kinds and the tones have names in both languages")
  func labels() {
    #expect(PersonalDataKind.allCases.map(\.label.sv).allSatisfy { !$0.isEmpty })
    #expect(Set(PersonalDataKind.allCases.map(\.label.en)).count == PersonalDataKind.allCases.count)
    #expect(Tone.allCases.map(\.label.sv) == ["problem", "beröm", "önskemål"])
  }
}
