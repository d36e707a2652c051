import Foundation
import TestSupport
import Testing

/// A workspace with many different texts, and its table of review.
struct ReviewFixture {
  let folder: TemporaryFolder
  static let file = "granskning.csv"
  static let heading = "id,tillfälle,Var bor du?,Vad är viktigast?,Med egna ord\n"

  /// Texts that speak of litter, of lighting, of speeding, and of nothing known; å ä ö in all.
  static let texts =
    (1...14).map { "Åäö: skräp vid busskur \($0)" }
    + (1...14).map { "Det är mörkt på väg \($0)" }
    + (1...6).map { "Bilarna kör för fort på gata \($0)" }
    + (1...8).map { "Bänkarna är trasiga på plats \($0)" }

  init(_ texts: [String] = Self.texts) throws {
    folder = try WorkspaceFixture.copyWithoutAnswers()
    try folder.write(Self.responses(texts), to: "svar.csv")
    try require(["import", "svar.csv"])
  }

  static func responses(_ texts: [String]) -> String {
    heading
      + texts.enumerated().map { index, text in
        "\(index + 1),mote_\(index % 3 + 1),Centrum,Klotter,\(text)\n"
      }.joined()
  }

  @discardableResult
  func require(_ arguments: [String], input: String? = nil) throws -> CommandRun {
    let run = try self.run(arguments, input: input)
    #expect(run.status == 0, "\(arguments): \(run.errors)")
    return run
  }

  func run(_ arguments: [String], input: String? = nil) throws -> CommandRun {
    try CommandRun(arguments, in: folder.path, input: input)
  }

  @discardableResult
  func review(_ more: [String] = []) throws -> CommandRun {
    try run(["code", "--review", Self.file, "--language", "en"] + more)
  }

  /// The table's lines, cell by cell, the heading first.
  func table() throws -> [[String]] {
    try String(contentsOfFile: folder.path(Self.file), encoding: .utf8)
      .split(whereSeparator: \.isNewline).map {
        $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      }
  }

  /// Writes an answer into a column of the lines that a test picks.
  func write(_ answer: String, in column: String, where picks: ([String]) -> Bool) throws {
    var lines = try table()
    let index = try #require(lines[0].firstIndex { $0.hasSuffix(column) })
    var count = 0
    for line in lines.indices.dropFirst() where picks(lines[line]) {
      lines[line][index] = answer
      count += 1
    }
    #expect(count > 0, "no line was picked")
    let text = lines.map { $0.joined(separator: ";") }.joined(separator: "\r\n") + "\r\n"
    try folder.write(text, to: Self.file)
  }

  /// How many answers each concern has in free text, by `rank`.
  func mentions() throws -> [String: Int] {
    let run = try require(["rank", "--format", "json"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    var counts: [String: Int] = [:]
    for concern in try #require(json["concerns"] as? [[String: Any]]) {
      let evidence = (concern["evidence"] as? [String: [String: Any]])?["citizens"]
      if let code = concern["concern"] as? String, let count = evidence?["textMentions"] as? Int {
        counts[code] = count
      }
    }
    return counts
  }
}
