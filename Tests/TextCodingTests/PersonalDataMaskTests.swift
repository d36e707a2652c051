import TestSupport
import Testing

@testable import TextCoding

struct MaskCase: CustomTestStringConvertible, Sendable {
  let text: String
  let masked: String
  var testDescription: String { text }

  static let all = Fixture.rows("masks.tsv").map { row in
    MaskCase(text: row[0], masked: row[1] == "=" ? row[0] : row[1])
  }
}

@Suite("Masking of personal data")
struct PersonalDataMaskTests {
  private let mask = PersonalDataMask()

  @Test("the fixtures are there") func fixtures() {
    #expect(MaskCase.all.count >= 120)
    #expect(MaskCase.all.count { $0.text == $0.masked } >= 45)
  }

  @Test("a line is masked as the fixture says", arguments: MaskCase.all)
  func line(_ line: MaskCase) {
    #expect(mask.mask(line.text).text == line.masked)
  }

  @Test("masking twice finds nothing new", arguments: MaskCase.all)
  func idempotent(_ line: MaskCase) {
    let once = mask.mask(line.text)
    let twice = mask.mask(once.text)
    #expect(twice.text == once.text)
    #expect(twice.findings.isEmpty)
  }

  @Test("masking twice finds nothing new in a jumble of the lines", arguments: UInt64(1)...300)
  func idempotentJumble(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let joints = [" ", ", ", ". ", "-", "\n", "", "/", ": ", " och "]
    var text = ""
    for _ in 0..<12 {
      let words = MaskCase.all[random.next(below: MaskCase.all.count)].text.split(separator: " ")
      let start = random.next(below: words.count)
      text += words[start...].prefix(1 + random.next(below: 5)).joined(separator: " ")
      text += joints[random.next(below: joints.count)]
    }
    let once = mask.mask(text)
    let twice = mask.mask(once.text)
    #expect(twice.text == once.text, "from \(text)")
  }

  @Test(
    "findings lie where the tokens stand, and come back from the store", arguments: MaskCase.all)
  func findings(_ line: MaskCase) {
    let masked = mask.mask(line.text)
    let scalars = Array(masked.text.unicodeScalars)
    for finding in masked.findings {
      #expect(String(scalars: scalars[finding.range]) == finding.kind.token)
    }
    let stored = MaskedText(storedMasked: masked.text)
    #expect(stored.text == masked.text)
    #expect(stored.findings.count >= masked.findings.count)
  }

  @Test("findings are counted by kind") func counts() {
    let masked = mask.mask("Kalle Persson, 070-174 06 05 eller 070-174 06 06")
    #expect(masked.counts.map(\.kind) == [.phone, .name])
    #expect(masked.counts.map(\.count) == [2, 1])
    #expect(masked.count(of: .email) == 0)
  }

  @Test("decomposed letters and soft hyphens are read as the letters they show")
  func decomposed() {
    #expect(mask.mask("Ekva\u{308}gen 3").text == "[adress]")
    #expect(mask.mask("Ekvä\u{AD}gen 3").text == "[adress]")
    #expect(mask.mask("måne").text.unicodeScalars.count == 4)
  }

  @Test(
    "work grows with the text, not with its square",
    arguments: [
      "a.b@", "@", "1 ", "0701", "a.se.", "www.", "[", "1.2.", "Anna ", "heter ", "ABC 12", "+46 ",
      "Storgatan ", "tel är ", "Svensson ", "12-", "tel 12 ", "https://x", "/",
    ])
  func linear(_ unit: String) {
    func looks(_ repetitions: Int) -> Int {
      var search = PersonalDataSearch(
        ScannedText(composed(String(repeating: unit, count: repetitions))))
      search.run()
      return search.looks
    }
    let few = looks(200)
    let many = looks(2000)
    #expect(many <= few * 11 + 100)
  }
}
