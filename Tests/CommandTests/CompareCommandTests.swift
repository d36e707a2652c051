import Foundation
import TestSupport
import Testing

/// `lyhord compare` as a person runs it: the small workspace with a round before its own.
@Suite struct CompareCommandTests {
  /// The fixture’s workspace with an earlier round, whose answers are those of the fixture moved to
  /// earlier meetings, every other mention of litter turned to graffiti.
  private func twoRounds() throws -> TemporaryFolder {
    let folder = try WorkspaceFixture.make()
    let path = folder.path("lyhord.yaml")
    var yaml = try String(contentsOfFile: path, encoding: .utf8)
    yaml = yaml.replacingOccurrences(
      of: "rounds:\n",
      with: "rounds:\n  var_2026: {from: 2026-03-01, to: 2026-05-31, label: Våren 2026}\n")
    let earlier = (1...3).map {
      "  var_\($0): {round: var_2026, source: citizens, date: 2026-04-0\($0), "
        + "place: Vårmöte \($0), channel: meeting}\n"
    }
    yaml = yaml.replacingOccurrences(of: "events:\n", with: "events:\n" + earlier.joined())
    try folder.write(yaml, to: "lyhord.yaml")
    let lines = try WorkspaceFixture.responses.split(separator: "\n").enumerated().map {
      index, line -> String in
      if index == 0 { return String(line) }
      let text = line.replacingOccurrences(of: "mote_", with: "var_")
      // Another number, so that it is another person.
      let moved = "9" + text
      return index % 2 == 0
        ? moved : moved.replacingOccurrences(of: "Dålig belysning", with: "Klotter")
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "var.csv")
    let load = try CommandRun(["import", "var.csv"], in: folder.path)
    try #require(load.status == 0, "\(load.errors)")
    return folder
  }

  @Test(arguments: [
    (["compare", "--all"], "compare.txt"),
    (["compare", "var_2026", "--language", "en"], "compare-en.txt"),
    (["compare", "--format", "json"], "compare.json"),
    (["compare", "--format", "csv"], "compare.csv"),
  ])
  func isWrittenAsTheGolden(_ arguments: [String], _ golden: String) throws {
    let folder = try twoRounds()
    defer { withExtendedLifetime(folder) {} }
    let run = try CommandRun(arguments, in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    try expectGolden(run.output, "Tests/CommandTests/Golden/\(golden)")
  }

  @Test func withoutAnEarlierRoundThereIsNothingToCompare() throws {
    let folder = try WorkspaceFixture.make()
    defer { withExtendedLifetime(folder) {} }
    let run = try CommandRun(["compare"], in: folder.path)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("[P011]"))
  }

  /// The comparison is refused with the reason, in both languages, and shows no change.
  @Test func aChangedQuestionIsToldAndNotReckoned() throws {
    let folder = try twoRounds()
    defer { withExtendedLifetime(folder) {} }
    let path = folder.path("liten.yaml")
    let yaml = try String(contentsOfFile: path, encoding: .utf8)
    let changed = yaml.replacingOccurrences(of: "version: 1", with: "version: 2")
      .replacingOccurrences(of: "Vad är viktigast?", with: "Vad stör dig mest?")
    try folder.write(changed, to: "liten.yaml")
    let more = try WorkspaceFixture.responses.split(separator: "\n").prefix(40)
      .enumerated().map { $0.offset == 0 ? String($0.element) : "8\($0.element)" }
      .joined(separator: "\n")
      .replacingOccurrences(of: "Vad är viktigast?", with: "Vad stör dig mest?")
    try folder.write(more + "\n", to: "mer.csv")
    let load = try CommandRun(["import", "mer.csv"], in: folder.path)
    try #require(load.status == 0, "\(load.errors)")
    let swedish = try CommandRun(["compare"], in: folder.path)
    #expect(swedish.status == 0)
    #expect(swedish.output.contains("Ej jämförbart. Frågans ordalydelse har ändrats"))
    #expect(!swedish.output.contains("p.e."))
    let english = try CommandRun(["compare", "--language", "en"], in: folder.path)
    #expect(english.output.contains("Not comparable. The question’s wording has changed"))
  }

  /// What nobody can read any more cannot be held against today’s question.
  @Test func anUnreadableDefinitionIsToldAndNotReckoned() throws {
    let folder = try twoRounds()
    defer { withExtendedLifetime(folder) {} }
    try PlainSQL.run(
      folder.path("lyhord.sqlite"),
      "UPDATE definitions SET text = 'survey: [' WHERE survey = 'liten'")
    let run = try CommandRun(["compare"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("går inte längre att läsa"), "\(run.output)")
    #expect(!run.output.contains("p.e."))
    let json = try CommandRun(["compare", "--format", "json"], in: folder.path)
    #expect(json.output.contains(#""reason" : "unreadable_definition""#))
  }

  /// Table, CSV and JSON of a comparison tell the same numbers, cell by cell.
  @Test func noNumberDiffersBetweenForms() throws {
    let folder = try twoRounds()
    defer { withExtendedLifetime(folder) {} }
    func output(_ words: String...) throws -> String {
      try CommandRun(["compare", "--all"] + words, in: folder.path).output
    }
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(output("--format", "json").utf8)) as? [String: Any])
    let source = try #require((document["sources"] as? [[String: Any]])?.first)
    let changes = try #require(source["changes"] as? [[String: Any]])
    let csv = try output("--format", "csv").split(separator: "\r\n").map {
      $0.components(separatedBy: ",")
    }
    let lines = try output().split(separator: "\n").map { line in
      line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
    var compared = 0
    for (index, entry) in changes.enumerated() {
      let row = Dictionary(
        zip(csv[0], csv[index + 1]), uniquingKeysWith: { first, _ in first })
      #expect(row["concern"] == entry["concern"] as? String)
      let (before, after) = (
        entry["before"] as? [String: Any], entry["after"] as? [String: Any]
      )
      for (column, value) in [
        ("before", before?["value"]), ("after", after?["value"]), ("change", entry["change"]),
        ("lower", entry["lower"]),
        ("upper", entry["upper"]), ("adjusted_p", entry["adjustedPValue"]),
        ("smallest_detectable", entry["smallestDetectable"]),
      ] {
        // A reader of JSON may round the last digit.
        let (told, number) = (row[column].flatMap { Double($0) }, value as? Double)
        #expect((told == nil) == (number == nil), "\(index) \(column)")
        guard let told, let number else { continue }
        #expect(abs(told - number) < 1e-14, "\(index) \(column)")
        compared += 1
      }
      #expect(row["change_points"].flatMap { Int($0) } == entry["changePoints"] as? Int)
      let label = try #require(row["label"])
      let cells = try #require(lines.first { $0.first == label }, "\(label)")
      guard let first = before?["value"] as? Double, let second = after?["value"] as? Double,
        let points = entry["changePoints"] as? Int
      else { continue }
      func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
      #expect(points == percent(second) - percent(first))
      let sign = points > 0 ? "+" : points < 0 ? "−" : ""
      #expect(
        cells[1].hasPrefix("\(percent(first))") && cells[2].hasPrefix("\(percent(second))")
          && cells[3].hasPrefix("\(sign)\(abs(points))"), "\(cells)")
    }
    #expect(compared >= 8)
  }
}
