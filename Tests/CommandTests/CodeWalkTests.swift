import Foundation
import TestSupport
import Testing

/// Judging texts one by one in the terminal, or over a pipe.
@Suite struct CodeWalkTests {
  private func walk(_ fixture: ReviewFixture, _ input: String, _ more: [String] = []) throws
    -> CommandRun
  {
    try fixture.require(["code", "review", "--language", "en"] + more, input: input)
  }

  private func texts(_ output: String) -> [String] {
    output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("  ”") }
  }

  /// Stopping at any moment loses nothing, and the walk goes on where it stopped.
  @Test func theWalkStopsAndGoesOn() throws {
    let fixture = try ReviewFixture()
    let first = try walk(fixture, "y\ny\nq\n")
    #expect(first.output.contains("34 texts to judge, 0 judged before"), "\(first.output)")
    #expect(first.output.contains("2 texts judged now, 32 left"), "\(first.output)")
    // The pipe ends in the midst of the walk, as when a window is closed.
    let second = try walk(fixture, "y\n")
    #expect(second.output.contains("32 texts to judge, 2"))
    #expect(texts(second.output).first == texts(first.output)[2])
    let third = try walk(fixture, "")
    #expect(third.output.contains("31 texts to judge, 3 judged before"))
  }

  /// The order depends on the seed and the texts alone.
  @Test func theSampleIsTheSameEveryTime() throws {
    let (one, other) = (try ReviewFixture(), try ReviewFixture(ReviewFixture.texts.reversed()))
    let all = String(repeating: "s\n", count: 60)
    #expect(try walk(one, all).output == walk(other, all).output)
    #expect(try texts(walk(one, all).output).count == 34, "10 + 10 + 6 + 8 and no more")
  }

  @Test func answersAreKeptAsTheyWereGiven() throws {
    let fixture = try ReviewFixture(["Skräp och mörkt vid ån", "Bänkarna är sönder"])
    let order = try texts(walk(fixture, "s\ns\n").output)
    let answers = order.map { $0.contains("Skräp") ? "2 +klotter=wish # gäller bron" : "+1" }
    let run = try walk(fixture, answers.joined(separator: "\n") + "\n", ["--role", "kommunpolis"])
    #expect(run.output.contains("2 texts judged now, and so the whole"), "\(run.output)")
    let dump = try PlainSQL.dump(fixture.folder.path("lyhord.sqlite"))
      .split(separator: "\n").filter { $0.hasPrefix("text_decisions") }
    #expect(dump.count == 6, "\(dump)")
    func has(_ words: String...) -> Bool {
      dump.contains { line in words.allSatisfy(line.contains) }
    }
    #expect(has("\"nedskrapning\"", "\"yes\"", "kommunpolis", "gäller bron"), "\(dump)")
    #expect(has("\"dalig_belysning\"", "\"no\""))
    #expect(has("\"klotter\"", "\"wish\"", "\"yes\""))
    #expect(has("\"dalig_belysning\"", "\"yes\""), "number 1 was added to the other text")
    let shown = try fixture.require(["code", "--language", "en"]).output
    #expect(shown.contains("Graffiti: 1 ("), "\(shown)")
    #expect(shown.contains("2 of 2 different texts judged"), "\(shown)")
  }

  @Test func whatMeansNothingDecidesNothing() throws {
    let fixture = try ReviewFixture(["Skräp och mörkt vid ån"])
    let typed = "\n7\nkanske\n+gurka\n1 # ring Anna Svensson\n?\nz\n"
    let run = try walk(fixture, typed)
    #expect(run.output.contains("0 texts judged now, 1 left"), "\(run.output)")
    #expect(run.output.contains("T012") && run.output.contains("P005"), "\(run.output)")
    #expect(run.output.contains("P029"), "a reason names no one")
    #expect(run.output.contains("+klotter (3): Graffiti"), "help lists the concerns")
    let dump = try PlainSQL.dump(fixture.folder.path("lyhord.sqlite"))
    #expect(!dump.contains("text_decisions"))
  }

  @Test func theLastAnswerCanBeTakenBack() throws {
    let fixture = try ReviewFixture(["Skräp vid ån"])
    let run = try walk(fixture, "n\n")
    #expect(run.output.contains("1 texts judged now, and so the whole"))
    #expect(
      try fixture.require(["code", "--language", "en"]).output.contains("1 answers coded otherwise")
    )
    let other = try ReviewFixture(["Skräp vid ån", "Skräp vid sjön"])
    let undone = try walk(other, "n\nu\ny\ny\n")
    #expect(undone.output.contains("2 texts judged now, and so the whole"), "\(undone.output)")
    #expect(
      try other.require(["code", "--language", "en"]).output.contains("0 answers coded otherwise"))
  }

  /// The second person is not shown what the first one said, and both count towards α.
  @Test func twoPeopleJudgeApart() throws {
    let fixture = try ReviewFixture()
    let all = String(repeating: "y\n", count: 40)
    let first = try walk(fixture, all)
    let second = try walk(fixture, all, ["--coder", "2"])
    #expect(texts(first.output) == texts(second.output))
    let told = try fixture.require(["explain", "fortkorning", "--language", "en"]).output
    #expect(told.contains("checked by two people in 34 texts"), "\(told)")
  }

  @Test func onlyTwoPeopleCode() throws {
    let fixture = try ReviewFixture(["Skräp"])
    #expect(try fixture.run(["code", "review", "--coder", "3"]).status == 64)
  }

  /// With everything judged the estimates are the plain shares, with no doubt left.
  @Test func whatIsWhollyJudgedIsKnown() throws {
    let fixture = try ReviewFixture(
      (1...5).map { "Skräp på plats \($0)" } + (1...5).map { "Bråte på plats \($0)" })
    let order = try texts(walk(fixture, String(repeating: "s\n", count: 10)).output)
    // One of the five that were found is wrong, and one that was not found is litter.
    let answers = order.map {
      $0.contains("Skräp på plats 1")
        ? "n" : $0.contains("Bråte på plats 1") ? "+nedskrapning" : "y"
    }
    _ = try walk(fixture, answers.joined(separator: "\n") + "\n")
    let told = try fixture.require(["code", "--language", "en"]).output
    #expect(told.contains("Litter: 4 of 5 judged codes right (of 5)"), "\(told)")
    #expect(told.contains("Right among those coded: 80% (80–80%)"), "\(told)")
    #expect(told.contains("Found among those there are: 80% (80–80%)"), "\(told)")
  }

  /// A part that was not looked at is unknown, never taken to be like the others.
  @Test func whatWasNotLookedAtIsUnknown() throws {
    let fixture = try ReviewFixture()
    try fixture.review()
    try fixture.write("yes", in: "coder_1") { $0[1] == "fortkorning" }
    let told = try fixture.review().output
    #expect(told.contains("Speeding: 6 of 6 judged codes right (of 6)"), "\(told)")
    #expect(told.contains("Found among those there are: unknown yet"), "\(told)")
  }

  /// A database of an older Lyhörd knows no decisions; with the first one it follows, a copy kept.
  @Test func anOlderDatabaseFollows() throws {
    let fixture = try ReviewFixture(["Skräp vid ån"])
    let path = fixture.folder.path("lyhord.sqlite")
    try PlainSQL.run(
      path,
      """
      DROP TABLE text_decisions; DROP TABLE quote_decisions; DROP TABLE name_decisions;
      DROP TABLE originals; ALTER TABLE responses_liten DROP COLUMN masked_as;
      PRAGMA user_version = 4;
      """)
    let before = try PlainSQL.dump(path)
    #expect(
      try fixture.require(["code", "--language", "en"]).output.contains("Nobody has checked"))
    #expect(try PlainSQL.dump(path) == before, "reading changes nothing")
    _ = try walk(fixture, "n\n")
    let after = try PlainSQL.dump(path, except: ["text_decisions"])
    #expect(after.contains(" masked_as:NULL"))
    #expect(after.replacing(" masked_as:NULL", with: "") == before)
    let copy = fixture.folder.path("lyhord.before-schema-6.sqlite")
    #expect(try PlainSQL.dump(copy) == before)
    let told = try fixture.require(["code", "--language", "en"]).output
    #expect(told.contains("1 answers coded otherwise"), "\(told)")
    #expect(try fixture.require(["doctor"]).status == 0)
  }

  /// Taking an answer back brings back what the person had said in the table before.
  @Test func whatWasSaidBeforeComesBack() throws {
    let fixture = try ReviewFixture(["Skräp vid ån", "Skräp vid sjön"])
    try fixture.review()
    try fixture.write("no", in: "coder_1") { $0[1] == "nedskrapning" }
    try fixture.review()
    let refused = try fixture.require(["code", "--language", "en"]).output
    #expect(refused.contains("2 answers coded otherwise"), "\(refused)")
    _ = try walk(fixture, "y\nu\nq\n")
    #expect(try fixture.require(["code", "--language", "en"]).output == refused)
  }

  @Test func theWalkSpeaksSwedish() throws {
    let fixture = try ReviewFixture(["Skräp vid ån", "Bänkarna är trasiga"])
    let run = try fixture.require(["code", "review"], input: "j\n?\nn\n").output
    for words in [
      "2 texter att bedöma", "Text 1 av 2", "Inget känt problem hittades", "h = hoppa över",
      "+nedskrapning (4): Nedskräpning", "2 texter bedömda nu, och därmed hela urvalet",
    ] {
      #expect(run.contains(words), "\(words): \(run)")
    }
  }
}
