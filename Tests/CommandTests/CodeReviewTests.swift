import Foundation
import TestSupport
import Testing

/// Judging codes in a table of one's own.
@Suite struct CodeReviewTests {
  private func table(_ folder: TemporaryFolder) throws -> [String] {
    try String(contentsOfFile: folder.path("granskning.csv"), encoding: .utf8)
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func whatPeopleSayStaysAndCounts() throws {
    let folder = try WorkspaceFixture.make()
    let arguments = ["code", "--review", "granskning.csv", "--language", "en"]
    let first = try CommandRun(arguments, in: folder.path)
    #expect(first.status == 0, "\(first.errors)")
    let made = try table(folder)
    let codes = made.indices.dropFirst().filter { !made[$0].contains(";;;;") }
    try #require(codes.count > 2)

    // Two people judge; the first refuses one code and both agree on the rest.
    var judged = made
    let refused = try #require(codes.first)
    for index in codes {
      let verdict = index == refused ? "no" : "yes"
      judged[index] = String(made[index].dropLast(1)) + "\(verdict);\(verdict)"
    }
    let concern = String(made[refused].split(separator: ";", omittingEmptySubsequences: false)[1])
    try folder.write(judged.joined(separator: "\r\n") + "\r\n", to: "granskning.csv")

    let second = try CommandRun(arguments, in: folder.path)
    #expect(second.status == 0, "\(second.errors)")
    #expect(try table(folder) == judged, "no line is changed, and none comes twice")
    #expect(second.output.contains("Krippendorff’s α 1.00"), "\(second.output)")
    #expect(second.output.contains(" 0 of ") || second.output.contains(" right ("))
    #expect(second.output != first.output, "the refused code of \(concern) is left out")

    let third = try CommandRun(arguments, in: folder.path)
    #expect(third.output == second.output)
    #expect(try table(folder) == judged)
  }

  /// What is written anew must be the table itself: another file, or notes in it, would be lost.
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
}
