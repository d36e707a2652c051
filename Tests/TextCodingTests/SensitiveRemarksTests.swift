import Testing

@testable import TextCoding

@Suite("Sensitive words beside a person")
struct SensitiveRemarksTests {
  @Test(
    "a sensitive word counts in the sentence of a person, and only there",
    arguments: [
      ("Min granne Kalle Persson säljer droger", [.crime]),
      ("Min granne Kalle Persson är trevlig. Någon säljer droger", []),
      ("Någon säljer droger här", []),
      ("Anna Andersson har fått en diagnos och är muslim", [.health, .religion]),
      ("Ring 070-174 06 05 om han som är dömd", [.crime]),
      ("Jag bor på Storgatan 14 och har inga bekymmer", []),
    ] as [(String, [SensitiveKind])])
  func remarks(_ text: String, _ kinds: [SensitiveKind]) {
    let masked = PersonalDataMask().mask(text)
    #expect(SensitiveRemarks().remarks(in: masked).map(\.kind) == kinds)
  }
}
