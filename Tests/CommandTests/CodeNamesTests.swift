import Foundation
import TestSupport
import Testing

/// Words that may be names: a person decides, and the decision holds.
@Suite struct CodeNamesTests {
  private static let texts = [
    "Det bor folk i Mark som kastar skräp överallt", "Vi såg Björn: skräp i parken vid ån",
    "Mina barn går förbi skräp varje dag", "Inga papperskorgar och mycket skräp här",
  ]

  private func walk(_ fixture: ReviewFixture, _ input: String) throws -> String {
    try fixture.require(["code", "names", "--language", "en"], input: input).output
  }

  @Test func thePersonDecidesAndItHolds() throws {
    let fixture = try ReviewFixture(Self.texts)
    let first = try walk(fixture, "")
    #expect(first.contains("1 words that may be names, 0 decided before"), "\(first)")
    #expect(first.contains("is Mark a name in"), "\(first)")
    #expect(!first.contains("Mina") && !first.contains("Inga"))

    // Undecided words are never quoted; a word that is no name may be.
    #expect(try !fixture.require(["quotes"]).output.contains("Mark"))
    _ = try walk(fixture, "n\n")
    #expect(try fixture.require(["quotes"]).output.contains("Mark"))

    let other = try ReviewFixture(Self.texts)
    #expect(try walk(other, "y\n").contains("1 words decided now, 0 left"))
    func shown() throws -> String {
      try other.require(["code", "--examples", "9"]).output + other.require(["quotes"]).output
    }
    #expect(try !shown().contains("Mark") && shown().contains("[namn]"))
    // Undone and imported anew, the word is masked again.
    try other.require(["imports", "undo", "1"])
    try other.require(["import", "svar.csv"])
    #expect(try !shown().contains("Mark"))
    #expect(try walk(other, "").contains("0 words that may be names, 1 decided before"))
  }

  @Test func anAnswerCanBeTakenBackAndNonsenseDecidesNothing() throws {
    let fixture = try ReviewFixture(Self.texts)
    let run = try walk(fixture, "kanske\n\ny\n")
    #expect(run.contains("T015"), "\(run)")
    let undone = try ReviewFixture([Self.texts[0], "Skräp i Mark hela våren och sommaren"])
    let told = try walk(undone, "y\nu\nn\nn\n")
    #expect(told.contains("2 words decided now, 0 left"), "\(told)")
    #expect(try undone.require(["quotes"]).output.contains("Mark"))
  }

  /// Only the masked text is stored: nothing in the file tells what stood there.
  @Test func theOriginalIsKeptNowhere() throws {
    let secrets = ["Anna Svensson", "070-174 06 12", "19121212-1212", "anna.svensson@exempel.se"]
    let fixture = try ReviewFixture(secrets.map { "Skräp och buller fråga \($0) om det" })
    let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.folder.path("lyhord.sqlite")))
    for secret in secrets {
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) is stored")
    }
    #expect(bytes.range(of: Data("[namn]".utf8)) != nil)
  }
}
