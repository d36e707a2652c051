import Foundation
import TestSupport
import Testing

/// Judging codes in a table of one's own.
@Suite struct CodeReviewTests {
  @Test func whatPeopleSayStaysAndCounts() throws {
    let fixture = try ReviewFixture()
    let first = try fixture.review()
    #expect(first.status == 0, "\(first.errors)")
    try fixture.write("no", in: "coder_1") { $0[1] == "nedskrapning" }
    try fixture.write("yes", in: "coder_1") { $0[1] == "dalig_belysning" }
    let judged = try fixture.table()

    let second = try fixture.review()
    #expect(second.status == 0 && second.errors.isEmpty, "\(second.errors)")
    #expect(try fixture.table() == judged, "no line is changed, and none comes twice")
    #expect(
      second.output.contains("Litter: 0 of 10 judged codes right (of 14)"), "\(second.output)")
    #expect(second.output.contains("Poor lighting: 10 of 10 judged codes right (of 14)"))
    #expect(second.output.contains("Litter: 4 ("), "ten of fourteen are left out")

    let third = try fixture.review()
    #expect(third.output == second.output)
    #expect(try fixture.table() == judged)
  }

  /// What is refused in the table is refused in every figure, and so is what is added counted.
  @Test func everyCommandTakesTheCodesFromOnePlace() throws {
    let fixture = try ReviewFixture()
    #expect(
      try fixture.mentions() == ["nedskrapning": 14, "dalig_belysning": 14, "fortkorning": 6])
    try fixture.review()
    try fixture.write("nej", in: "coder_1") { $0[1] == "nedskrapning" }
    try fixture.write("klotter", in: "adds_1") { $0[1].isEmpty && $0[4].contains("Bänkarna") }
    #expect(try fixture.review().status == 0)
    #expect(try fixture.mentions()["nedskrapning"] == nil, "four are too few to be told")
    #expect(try fixture.mentions()["klotter"] == 8)
    let explained = try fixture.require(["explain", "klotter", "--language", "en"]).output
    #expect(explained.contains("8 of 42 who wrote anything"), "\(explained)")
    #expect(explained.contains("checked by one person"), "\(explained)")
    let report = try fixture.require(["report", "--output", "Ut", "--language", "en"])
    let path = try #require(report.output.split(separator: " ").last.map(String.init))
    let page = try String(
      contentsOfFile: fixture.folder.path(path.trimmingCharacters(in: .whitespacesAndNewlines)),
      encoding: .utf8)
    #expect(!page.contains("Nobody has checked how the free texts were coded"))
  }

  /// Neither the same file again nor other rules touch what a person decided.
  @Test func neitherImportsNorRulesChangeADecision() throws {
    let fixture = try ReviewFixture()
    try fixture.review()
    try fixture.write("nej", in: "coder_1") { $0[1] == "nedskrapning" }
    try fixture.write("ja", in: "coder_1") { $0[1] == "dalig_belysning" || $0[1] == "fortkorning" }
    try fixture.write("ja", in: "coder_1") { $0[1].isEmpty }
    try fixture.review()
    let decided = try fixture.mentions()
    #expect(decided == ["dalig_belysning": 14, "fortkorning": 6])

    // Undone and imported anew: other rows in the database, the same texts.
    try fixture.require(["imports", "undo", "1"])
    try fixture.require(["import", "svar.csv"])
    #expect(try fixture.mentions() == decided)

    // Rules that find lighting no longer, and take benches and bus stops for graffiti.
    let taxonomy = try String(contentsOfFile: fixture.folder.path("concerns.yaml"), encoding: .utf8)
    try fixture.folder.write(
      taxonomy.replacing("mörk-", with: "dunkel-")
        .replacing("klott-", with: "klott-, bänkar-, väg, busskur-"),
      to: "concerns.yaml")
    let after = try fixture.mentions()
    #expect(after["dalig_belysning"] == 10, "those that a person said yes to")
    #expect(after["fortkorning"] == 6)
    // Four texts on litter and four on lighting were not in the sample; all others were gone through.
    #expect(after["klotter"] == 8)
    try fixture.review()
    #expect(try fixture.mentions() == after)
  }

  @Test func whatCannotBeReadIsRefusedWithItsPlace() throws {
    let fixture = try ReviewFixture()
    try fixture.review()
    try fixture.write("nej", in: "coder_2") { $0[1] == "nedskrapning" }
    try fixture.write("kanske", in: "coder_1") { $0[1] == "fortkorning" }
    try fixture.write("kloter, klotter=sur", in: "adds_1") { $0[1] == "dalig_belysning" }
    let before = try fixture.table()
    let run = try fixture.review()
    #expect(run.status == 1)
    #expect(run.errors.contains("T009") && run.errors.contains("kanske"), "\(run.errors)")
    #expect(run.errors.contains("T010") && run.errors.contains("P010"), "\(run.errors)")
    let line = try #require(before.firstIndex { $0[1] == "fortkorning" })
    #expect(run.errors.contains("granskning.csv:\(line + 1)"), "\(run.errors)")
    #expect(try fixture.table() == before)
    #expect(try fixture.mentions()["nedskrapning"] == 14, "nothing is stored of a faulty table")
  }

  /// A person who changes their mind is told; an old table overrules nothing that was decided since.
  @Test func aChangedMindIsToldOf() throws {
    let fixture = try ReviewFixture()
    try fixture.review()
    try fixture.write("yes", in: "coder_1") { $0[1] == "fortkorning" }
    #expect(try fixture.review().errors.isEmpty)
    try fixture.write("no", in: "coder_1") { $0[1] == "fortkorning" }
    let run = try fixture.review()
    #expect(run.status == 0 && run.errors.contains("T011"), "\(run.errors)")
    #expect(try fixture.mentions()["fortkorning"] == nil)
    try fixture.write("?", in: "coder_1") { $0[1] == "fortkorning" }
    #expect(try fixture.review().status == 0)
    #expect(try fixture.mentions()["fortkorning"] == 6, "taken back: the rules count again")
  }

  /// Two people who disagree on a concern: it is counted nowhere, and the reason stands there.
  @Test func whatPeopleDisagreeOnIsNotCounted() throws {
    let fixture = try ReviewFixture()
    try fixture.review()
    for (coder, words) in [(1, ["ja", "nej"]), (2, ["nej", "ja"])] {
      var next = 0
      var lines = try fixture.table()
      let column = try #require(lines[0].firstIndex { $0 == "coder_\(coder)" })
      for line in lines.indices.dropFirst() where lines[line][1] == "dalig_belysning" {
        lines[line][column] = words[next % 2]
        next += 1
      }
      let text = lines.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
      try fixture.folder.write(text, to: ReviewFixture.file)
    }
    let run = try fixture.review(["--role", "kommunpolis", "--second-role", "samordnare"])
    #expect(run.output.contains("Krippendorff’s α"), "\(run.output)")
    #expect(run.output.contains("Free text on Poor lighting is not counted"), "\(run.output)")
    #expect(try fixture.mentions() == ["nedskrapning": 14, "fortkorning": 6])
    for arguments in [["rank"], ["explain", "dalig_belysning"]] {
      let told = try fixture.require(arguments + ["--language", "en"]).output
        .replacing("\n", with: " ")
      #expect(told.contains("Free text on Poor lighting is not counted"), "\(told)")
    }
    try fixture.require(["report", "--output", "Ut", "--language", "en"])
    let page = try String(
      contentsOfFile: fixture.folder.path("Ut/host_2026/report.html"), encoding: .utf8)
    #expect(page.contains("Free text on Poor lighting is not counted"))
  }

  @Test func aNameIsNoRole() throws {
    let fixture = try ReviewFixture()
    let run = try fixture.review(["--role", "Anna Svensson"])
    #expect(run.status == 1 && run.errors.contains("P029"), "\(run.errors)")
  }

  /// What must be written anew must be the table itself: another file, or notes in it, would be lost.
  @Test(arguments: [
    "svarsnr;kön;ålder;område;problem;tid;ord;mer\r\n1;kvinna;30;Norra;ljus;kl 18;hej;då\r\n",
    "key;concern;tone;sureness;snippet;coder_1;coder_2;anteckning\r\na;b;c;d;e;ja;;ring Anna\r\n",
  ])
  func aFileThatIsNoReviewIsLeftAsItIs(_ text: String) throws {
    let folder = try WorkspaceFixture.make()
    try folder.write(text, to: "granskning.csv")
    let run = try CommandRun(
      ["code", "--review", "granskning.csv", "--language", "en"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("L007"), "\(run.errors)")
    #expect(try String(contentsOfFile: folder.path("granskning.csv"), encoding: .utf8) == text)
  }

  @Test func anEmptyFileIsTold() throws {
    let fixture = try ReviewFixture()
    try fixture.folder.write("", to: ReviewFixture.file)
    let run = try fixture.review()
    #expect(run.status == 1 && run.errors.contains("L005"), "\(run.errors)")
  }
}
