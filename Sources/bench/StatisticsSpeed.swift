import DialogueSession
import DialogueStore
import Foundation
import Messages
import SurveyDefinition
import SurveyStatistics

/// Times the way from stored answers to a ranking on a very large round and on an ordinary one, beside
/// a C loop over the same rows, polars, DuckDB and R's survey package, where they are installed.
struct StatisticsSpeed {
  let lyhord: String
  private let folder: URL
  private static let passes = 3

  init(lyhord: String) {
    self.lyhord = lyhord
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lyhord-bench-round")
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  func run(respondents: Int, events: Int) throws {
    remove()
    let round = folder.appendingPathComponent("ordinary")
    try make(LargeRound(respondents: 2_000, events: 40), in: round)
    Report.text("from the database to the ranking: 2 000 people, 40 events, 20 ratings")
    for words in [["rank"], ["rank", "--by", "area"], ["draft"], ["report"]] {
      Report.line(
        "lyhord " + words.joined(separator: " "),
        try fastest(words + ["--round", LargeRound.round], in: round, passes: 20))
    }
    let large = folder.appendingPathComponent("large")
    try make(LargeRound(respondents: respondents, events: events), in: large)
    Report.text("the same for \(respondents) people, \(events) events, \(LargeRound.areas) areas")
    let command = try fastest(
      ["rank", "--round", LargeRound.round], in: large, passes: Self.passes)
    Report.line("lyhord rank", command, rows: respondents)
    try parts(large, command)
  }

  private func make(_ round: LargeRound, in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try round.write(to: folder)
    let load = try MeasuredRun(lyhord, ["import", "answers.csv"], in: folder)
    Report.line("made, and imported in", load, rows: round.respondents)
  }

  private func fastest(_ words: [String], in folder: URL, passes: Int) throws -> MeasuredRun {
    let runs = try (0..<passes).map { _ in try MeasuredRun(lyhord, words, in: folder) }
    return runs.min { $0.seconds < $1.seconds } ?? runs[0]
  }

  private func parts(_ folder: URL, _ command: MeasuredRun) throws {
    let session = try DialogueSession.open(folder.path)
    guard let survey = session.surveys.first else { return }
    let store = try session.store()
    var answers = ResponseItems()
    let reading = try seconds {
      answers = try ResponseItems(
        store.columns(survey, fields: LargeRound.items, isInKeyOrder: false))
    }
    let loop = try stepping(folder, survey, rows: answers.count)
    Report.part("reading 20 items and the event", reading)
    if let loop { Report.part("  C, stepping the same rows", loop, ratio: reading / loop) }

    let background = try ResponseItems(
      store.columns(survey, fields: ["omrade", "alder", "kon"], isInKeyOrder: false),
      named: ["omrade", "alder", "kon"])
    let trial = TableTrial(answers, background)
    var raked: [Double] = []
    let raking = try seconds { raked = try trial.rake() }
    let table = try seconds { try trial.table(raked) }
    let estimates = try trial.estimates()
    let ranks = try seconds { try trial.ranks(estimates) }
    Report.part("table of 20 items × 50 areas, covariance", table)
    Report.part("  of it reading the answers", try seconds { try trial.sums(raked) })
    try trial.write(raked, to: folder)
    let peers = PeerTimes(folder: folder, rows: answers.count)
    for (name, peer) in peers.python() where name.hasSuffix("sums") || name.hasSuffix("mean") {
      Report.part("  \(name)", peer, ratio: table / peer)
    }
    Report.part("raking to area, age and sex", raking)
    Report.part("rank sets and SMAA, 10 000 draws each", ranks)
    Report.part("  both together", raking + ranks)
    let r = peers.r()
    for (name, peer) in r { Report.part("  \(name)", peer) }
    let all = r.reduce(0) { $0 + $1.seconds }
    if all > 0 {
      Report.part("R survey from a data frame", all)
      Report.text(String(format: "  lyhord rank is %.1f × as fast", all / command.seconds))
    }
  }

  /// Seconds of the fastest of some passes.
  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<Self.passes {
      let start = ContinuousClock.now
      try work()
      let elapsed = (ContinuousClock.now - start).components
      least = min(least, Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
    }
    return least
  }

  /// Seconds that a C program needs to step the rows; nil without a compiler.
  private func stepping(_ folder: URL, _ survey: Survey, rows: Int) throws -> Double? {
    guard let compiler = Programs.find("cc") else { return nil }
    let program = folder.appendingPathComponent("step-items").path
    let source = URL(fileURLWithPath: "Sources/bench/Peers/step-items.c").path
    _ = try MeasuredRun(compiler, ["-O2", source, "-lsqlite3", "-o", program], in: folder)
    let list = LargeRound.items.map { "\"\($0)\"" }.joined(separator: ", ")
    let output = Programs.output(
      program,
      [
        "lyhord.sqlite", "SELECT \(list) FROM \"responses_\(survey.id)\"", "\(rows)",
        "\(Self.passes)",
      ], in: folder)
    return output.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.flatMap { Double($0) }
    }.min()
  }
}

/// The columns that a trial goes on from.
struct ResponseItems {
  let events: [Int32]
  let columns: [[Int32]]
  var count: Int { events.count }

  init() {
    events = []
    columns = []
  }

  init(_ stored: ResponseColumns, named names: [String] = LargeRound.items) {
    events = stored.eventNumbers
    columns = names.compactMap { stored[$0] }
  }
}
