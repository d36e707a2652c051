import Messages
import Testing

struct PhraseTests {
  private let phrase = Phrase(sv: "{b} före {a}", en: "{a} before {b}")

  @Test func argumentsFindTheirPlaces() {
    #expect(phrase.text(.sv, ["a": "ett", "b": "två"]) == "två före ett")
    #expect(phrase.text(.en, ["a": "one", "b": "two"]) == "one before two")
  }

  @Test("Braces in a stranger's cell are not filled again")
  func argumentsAreNotExpanded() {
    #expect(phrase.text(.sv, ["a": "{b}", "b": "{a}{b}"]) == "{a}{b} före {b}")
  }

  @Test("What has no argument stays readable", arguments: ["{a", "a}", "{}", "{okänd}", "a } { b"])
  func unfilledBracesStay(_ wording: String) {
    #expect(Phrase(sv: wording, en: wording).text(.sv, ["a": "x"]) == wording)
  }

  @Test func placeholdersAreFound() {
    #expect(phrase.placeholders == ["a", "b"])
    #expect(Phrase(sv: "{a}", en: "inget").placeholders(.sv) == ["a"])
    #expect(Phrase(sv: "{a}", en: "inget").placeholders(.en) == [])
  }

  @Test("A text in one language serves for the other", arguments: Language.allCases)
  func localizedTextFallsBack(_ language: Language) {
    #expect(LocalizedText(sv: "å", en: nil).text(language) == "å")
    #expect(LocalizedText(sv: nil, en: "a").text(language) == "a")
    #expect(LocalizedText(sv: nil, en: nil).text(language) == "")
  }

  @Test func wordingsAreDistinct() {
    #expect(LocalizedText("samma").wordings == ["samma"])
    #expect(LocalizedText(sv: "å", en: "a").wordings == ["å", "a"])
    #expect(LocalizedText(sv: nil, en: nil).wordings == [])
  }
}
