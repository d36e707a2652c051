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
}
