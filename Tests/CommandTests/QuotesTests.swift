import Foundation
import TestSupport
import Testing

/// Quotes are proposed, approved by a person, and only then published.
@Suite struct QuotesTests {
  private static let texts = [
    "Det ligger skräp överallt i parken vid ån",
    "Mycket skräp i parken och vid ån varje helg",
    "Skräp ligger kvar i parken hela sommaren",
    "Skräp", "Skräp i hissen på jobbet hos tandläkaren",
    "Anna Svensson är sjuk och slänger skräp i parken vid ån",
    "Björn slänger skräp i parken vid ån varje helg",
    "Bra belyst på torget, tack så mycket!",
    "Det är mörkt på vägen till skolan, \(String(repeating: "och så går vi hem igen, ", count: 10))tack",
    "Vi bor här. Det är väldigt mörkt på vägen till skolan! "
      + String(repeating: "Annars är det fint här och vi trivs. ", count: 6),
  ]

  private func ids(_ output: String) -> [String] {
    output.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  (C[0-9]+-[0-9a-f]+)/).map { String($0.1) }
    }
  }

  private func page(_ fixture: ReviewFixture) throws -> (text: String, run: CommandRun) {
    let run = try fixture.require(["report", "--output", "Ut", "--language", "en"])
    let path = fixture.folder.path("Ut/host_2026/report.html")
    return (try String(contentsOfFile: path, encoding: .utf8), run)
  }

  @Test func candidatesAreShortTypicalAndHarmless() throws {
    let fixture = try ReviewFixture(Self.texts)
    let shown = try fixture.require(["quotes", "--language", "en", "--count", "9"]).output
    #expect(shown.contains("Det ligger skräp överallt i parken vid ån"), "\(shown)")
    #expect(shown.contains("”Det är väldigt mörkt på vägen till skolan!”"), "a sentence is cut out")
    for never in ["sjuk", "Anna", "[namn]", "Björn", "”Skräp”", "belyst", "går vi hem igen"] {
      #expect(!shown.contains(never), "\(never): \(shown)")
    }
    // The most typical first: the dentist’s lift is like nothing else.
    let first = try fixture.require(["quotes", "--language", "en", "--count", "1"]).output
    #expect(!first.contains("tandläkaren") && first.contains("parken"), "\(first)")
    #expect(try fixture.require(["quotes", "--language", "en", "--count", "1"]).output == first)
    let lighting = try fixture.require(["quotes", "--concern", "dalig_belysning"]).output
    #expect(!lighting.contains("parken"))
  }

  @Test func onlyWhatIsApprovedIsPublished() throws {
    let fixture = try ReviewFixture(Self.texts)
    let id = try #require(
      ids(fixture.require(["quotes", "--concern", "nedskrapning"]).output).first)
    #expect(try !page(fixture).text.contains("<blockquote>"))
    try fixture.require(["quotes", "approve", id, "--role", "samordnare", "--reason", "typiskt"])
    let approved = try page(fixture).text
    #expect(approved.contains("<blockquote>") && approved.contains("\(id), approved by samordnare"))
    #expect(
      try fixture.require(["quotes", "--language", "en"]).output.contains(
        "(approved by samordnare)"))
    try fixture.require(["quotes", "withdraw", id, "--role", "samordnare"])
    #expect(try !page(fixture).text.contains("<blockquote>"))
  }

  @Test(arguments: [
    (["approve", "C4-00000000", "--role", "samordnare"], "T013"),
    (["withdraw", "C4-00000000", "--role", "samordnare"], "T013"),
    (["approve", "C4-00000000", "--role", "Anna Svensson"], "P029"),
  ])
  func whatCannotBeDecidedIsRefused(_ arguments: [String], _ code: String) throws {
    let fixture = try ReviewFixture(Self.texts)
    let run = try fixture.run(["quotes"] + arguments)
    #expect(run.status == 1 && run.errors.contains(code), "\(run.errors)")
  }

  /// A report on a group crosses what someone wrote with who they are: it quotes nothing.
  @Test func nothingIsQuotedOfAGroup() throws {
    let fixture = try ReviewFixture(Self.texts)
    let id = try #require(ids(fixture.require(["quotes"]).output).first)
    try fixture.require(["quotes", "approve", id, "--role", "samordnare"])
    try fixture.require(["report", "--output", "Ut", "--area", "centrum"])
    let text = try String(
      contentsOfFile: fixture.folder.path("Ut/host_2026/report-centrum.html"), encoding: .utf8)
    #expect(!text.contains("<blockquote>"))
  }

  /// Taken back, changed, or coded otherwise: the approval lapses, and that is told.
  @Test(arguments: ["undo", "revise", "refuse"])
  func anApprovalLapsesWithItsText(_ way: String) throws {
    let fixture = try ReviewFixture(Self.texts)
    let shown = try fixture.require(["quotes", "--concern", "nedskrapning", "--count", "9"]).output
    let line = try #require(shown.split(separator: "\n").first { $0.contains("överallt") })
    let id = try #require(ids(String(line) + "\n").first)
    try fixture.require(["quotes", "approve", id, "--role", "samordnare"])
    #expect(try page(fixture).text.contains("<blockquote>"))
    switch way {
    case "undo":
      try fixture.folder.write(
        ReviewFixture.heading + "99,mote_1,Centrum,Klotter,Hejsan\n", to: "fler.csv")
      try fixture.require(["import", "fler.csv"])
      try fixture.require(["imports", "undo", "1"])
    case "revise":
      var texts = Self.texts
      texts[0] = "Det är rent och fint i parken nu"
      try fixture.folder.write(ReviewFixture.responses(texts), to: "svar.csv")
      try fixture.require(["import", "svar.csv", "--revise"])
    default:
      try fixture.review()
      try fixture.write("nej", in: "coder_1") { $0[4].contains("överallt") && !$0[1].isEmpty }
      #expect(try fixture.review().status == 0)
    }
    let after = try page(fixture)
    #expect(!after.text.contains("<blockquote>"))
    #expect(
      after.run.errors.contains("T014") && after.run.errors.contains(id), "\(after.run.errors)")
  }
}
