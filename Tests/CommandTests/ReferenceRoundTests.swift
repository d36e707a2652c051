import Foundation
import TestSupport
import Testing

/// The reference round of `24-pipeline`, from its CSV file through import, definition and command to
/// JSON, against R survey and numpy.
@Suite struct ReferenceRoundTests {
  private static let reference = "Tests/SurveyStatisticsTests/Fixtures/24-pipeline"
  private static let round = Result { try ReferenceRound() }

  /// The answers as they lie in the reference case; only the header is put in the program’s words:
  /// the unit is an event, `p01` a choice of `pick`, `r01` an item of `ranking`.
  private struct ReferenceRound: Sendable {
    let folder: TemporaryFolder
    /// The ranking of everyone as JSON.
    private let text: String

    var whole: [String: Any] {
      get throws { try Self.object(text) }
    }

    init() throws {
      folder = try TemporaryFolder()
      let fixtures = "\(WorkspaceFixture.folder)/case-24"
      var lines = try ProjectFolder.text("\(reference)/input.csv").split(
        whereSeparator: \.isNewline
      )
      .map(String.init)
      for name in ["round.yaml", "concerns.yaml", "measures.yaml"] {
        try folder.write(ProjectFolder.text("\(fixtures)/\(name)"), to: name)
      }
      var events: [String] = []
      for line in lines.dropFirst() {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        let event =
          "  \(cells[2]): {round: omgang, source: citizens, date: 2026-05-01, place: \(cells[2]), "
          + "channel: \(cells[1] == "event" ? "meeting" : "open_link")}"
        if events.last != event { events.append(event) }
      }
      #expect(events.count == 34 + 420)
      try folder.write(
        ProjectFolder.text("\(fixtures)/lyhord.yaml") + events.joined(separator: "\n") + "\n",
        to: "lyhord.yaml")
      lines[0] = lines[0].split(separator: ",").map { name in
        switch name {
        case "psu": "event"
        case _ where name.wholeMatch(of: /p\d\d/) != nil: "pick_\(name)"
        case _ where name.wholeMatch(of: /r\d\d/) != nil: "ranking_p\(name.dropFirst())"
        default: String(name)
        }
      }.joined(separator: ",")
      try folder.write(lines.joined(separator: "\n") + "\n", to: "svar.csv")
      let load = try CommandRun(["import", "svar.csv"], in: folder.path)
      try #require(load.status == 0, "\(load.errors)")
      text = try Self.output([], in: folder)
    }

    static func rank(_ arguments: [String], in folder: TemporaryFolder) throws -> [String: Any] {
      try object(output(arguments, in: folder))
    }

    private static func output(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
      let run = try CommandRun(["rank", "--format", "json"] + arguments, in: folder.path)
      try #require(run.status == 0, "\(run.errors)")
      return run.output
    }

    private static func object(_ text: String) throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// The twelve items of a question, by number.
    static func items(_ question: String, of ranking: [String: Any]) throws -> [[String: Any]] {
      let source = try #require((ranking["sources"] as? [[String: Any]])?.first)
      let found = try #require(
        (source["questions"] as? [[String: Any]])?.first { $0["question"] as? String == question })
      let items = try #require(found["concerns"] as? [[String: Any]])
      return items.sorted { ($0["concern"] as? String ?? "") < ($1["concern"] as? String ?? "") }
    }
  }

  private func expected(_ file: String) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(ProjectFolder.text("\(Self.reference)/\(file)").utf8))
        as? [String: Any])
  }

  private func isClose(_ found: Any?, _ expected: Any?, tolerance: Double = 1e-7) -> Bool {
    guard let found = found as? Double, let expected = expected as? Double else { return false }
    return abs(found - expected) <= tolerance * abs(expected)
  }

  @Test func weightsAreRaked() throws {
    let source = try #require((try Self.round.get().whole["sources"] as? [[String: Any]])?.first)
    let weights = try #require(try expected("expected.json")["weights"] as? [String: Any])
    #expect(source["weighting"] as? String == "raked")
    #expect(source["respondents"] as? Int == 1292)
    #expect(isClose(source["designEffect"], weights["kish_deff"]))
  }

  @Test func picksAreThoseOfTheRecommendedDefaults() throws {
    let items = try ReferenceRound.items("pick", of: Self.round.get().whole)
    let results = try #require(
      try expected("expected_recommended.json")["results"] as? [String: Any])
    let overall = try #require(results["overall"] as? [[String: Any]])
    try #require(items.count == 12 && overall.count == 12)
    for (item, known) in zip(items, overall) {
      let share = try #require(item["share"] as? [String: Any])
      #expect(share["respondents"] as? Int == known["n"] as? Int)
      guard known["release"] as? String != "suppress" else {
        #expect(share["value"] == nil && share["suppressed"] as? String == "uncertain")
        continue
      }
      #expect(isClose(share["value"], known["p"]))
      #expect(isClose(share["standardError"], known["se"]))
      #expect(isClose(share["degreesOfFreedom"], known["df_satterthwaite"]))
      #expect(isClose(share["effectiveSize"], known["n_eff_used"]))
      let interval = try #require(known["wilson"] as? [Double])
      #expect(isClose(share["lower"], interval[0]) && isClose(share["upper"], interval[1]))
      #expect(share["unsure"] as? Bool == (known["release"] as? String == "review"))
    }
  }

  /// R’s estimates and standard errors; its intervals rest on other degrees of freedom.
  @Test(arguments: [
    ("pick", "share", "pick_share"), ("rating", "share", "top2box"),
    ("pick", "winShare", "win_share_pick"), ("ranking", "winShare", "win_share_rank"),
  ])
  func measuresAreThoseOfR(_ question: String, _ figure: String, _ measure: String) throws {
    let items = try ReferenceRound.items(question, of: Self.round.get().whole)
    let overall = try #require(try expected("expected.json")["overall"] as? [String: Any])
    let known = try #require(overall[measure] as? [String: Any])
    let estimates = try #require(known["est"] as? [Double])
    let errors = try #require(known["se"] as? [Double])
    let counts = try #require(known["n"] as? [Int])
    try #require(items.count == estimates.count)
    for (index, item) in items.enumerated() {
      let found = try #require(item[figure] as? [String: Any])
      if figure == "share" {
        #expect(found["respondents"] as? Int == counts[index])
        if found["value"] == nil { continue }
      }
      #expect(isClose(found["value"], estimates[index]), "\(measure) \(index + 1)")
      #expect(isClose(found["standardError"], errors[index]), "\(measure) \(index + 1)")
    }
  }

  @Test func rankSetsAreThoseOfTheReference() throws {
    let known = try #require(
      try expected("expected.json")["ranks_pick_share"] as? [String: Any])
    let sets = try #require(known["simultaneous"] as? [String: Any])
    let concerns = try #require(try Self.round.get().whole["concerns"] as? [[String: Any]])
    let evidence = concerns.sorted { ($0["number"] as? Int ?? 0) < ($1["number"] as? Int ?? 0) }
      .compactMap { ($0["evidence"] as? [String: Any])?["citizens"] as? [String: Any] }
    #expect(evidence.map { $0["rank"] as? Int ?? 0 } == known["rank"] as? [Int])
    #expect(evidence.map { $0["rankBest"] as? Int ?? 0 } == sets["L_min"] as? [Int])
    #expect(evidence.map { $0["rankWorst"] as? Int ?? 0 } == sets["U_min"] as? [Int])
    let falling = evidence.sorted { ($0["rank"] as? Int ?? 0) < ($1["rank"] as? Int ?? 0) }
    let strengths = try #require(
      try expected("expected.json")["lambda_star_consecutive"] as? [Double])
    for (item, strength) in zip(falling, strengths) {
      #expect(isClose(item["selectionStrength"], strength))
    }
  }

  /// Of a part of the people only whole per cent are told, and nothing that is finer.
  @Test(arguments: 1...5) func areasAreTheReferenceInWholePerCent(_ area: Int) throws {
    let round = try Self.round.get()
    let ranking = try ReferenceRound.rank(["--area", "A\(area)"], in: round.folder)
    let results = try #require(
      try expected("expected_recommended.json")["results"] as? [String: Any])
    let known = try #require(results["A\(area)"] as? [[String: Any]])
    let items = try ReferenceRound.items("pick", of: ranking)
    try #require(items.count == known.count)
    for (item, known) in zip(items, known) {
      let share = try #require(item["share"] as? [String: Any])
      #expect(share["respondents"] as? Int == known["n"] as? Int)
      #expect(share["standardError"] == nil)
      guard known["release"] as? String != "suppress" else {
        #expect(share["value"] == nil)
        continue
      }
      let interval = try #require(known["wilson"] as? [Double])
      for (name, exact) in [
        ("value", known["p"] as? Double), ("lower", interval[0]), ("upper", interval[1]),
      ] {
        let told = try #require(share[name] as? Double)
        #expect(told == (try #require(exact) * 100).rounded() / 100)
      }
    }
  }

  /// The script that `export --for-r` writes makes the main table anew with R’s survey package.
  @Test(.enabled(if: SurveyPackage.isInstalled, "R with the package survey is not installed"))
  func theMainTableIsMadeAnewInR() throws {
    let round = try Self.round.get()
    let run = try CommandRun(["export", "--for-r", "till-r"], in: round.folder.path)
    #expect(run.status == 0)
    let script = try SurveyPackage.run("main-table.R", in: round.folder.path("till-r"))
    #expect(script.status == 0, "\(script.output)")
    #expect(script.output.hasSuffix("SAME\n"))
    #expect(script.output.contains("compared: 12 of 12 concerns"))
  }

  /// Whoever gets rows of people is told so, and gets no more of them than is needed.
  @Test func theExportForRIsOfPeople() throws {
    let round = try Self.round.get()
    let run = try CommandRun(["export", "--for-r", "till-r-2"], in: round.folder.path)
    #expect(run.status == 0 && run.errors.contains("[P014]"))
    let answers = try String(
      contentsOfFile: round.folder.path("till-r-2/answers.csv"), encoding: .utf8)
    let lines = answers.split(whereSeparator: \.isNewline)
    #expect(lines.count == 1 + 1292)
    #expect(lines[0].hasPrefix("event,unit,stratum,weight,area,age,sex,p01,"))
  }
}

/// R’s survey package, where it is installed.
private enum SurveyPackage {
  static let isInstalled: Bool =
    (try? execute(["-e", "library(survey)"], in: "/"))?.status == 0

  static func run(_ script: String, in folder: String) throws -> (status: Int32, output: String) {
    try execute([script], in: folder)
  }

  private static func execute(
    _ arguments: [String], in folder: String
  ) throws -> (status: Int32, output: String) {
    let program = "/usr/bin/Rscript"
    guard FileManager.default.isExecutableFile(atPath: program) else { return (-1, "") }
    let scratch = try TemporaryFolder()
    let out = try scratch.write("", to: "out")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOfFile: out, encoding: .utf8))
  }
}
