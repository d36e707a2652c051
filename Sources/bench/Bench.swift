import Foundation

/// Times the command as a person uses it, beside peers that do a part of its work, in one run.
///
/// Figures of one machine and one day say little; the ratios hold better.
@main
enum Bench {
  static let batches = 3

  static func main() throws {
    guard CommandLine.arguments.count > 1 else {
      FileHandle.standardError.write(
        Data(
          """
          usage: bench PATH-OF-LYHORD [ROWS] | round PATH-OF-LYHORD [PEOPLE] | coverage [RUNS]
            | texts [COUNT] | report PATH-OF-LYHORD [ROWS] | outputs PATH-OF-LYHORD

          """.utf8))
      exit(64)
    }
    let rest = Array(CommandLine.arguments.dropFirst(2))
    if CommandLine.arguments[1] == "round", let lyhord = rest.first {
      return try round(
        URL(fileURLWithPath: lyhord).path, people: rest.dropFirst().first.flatMap { Int($0) })
    }
    if CommandLine.arguments[1] == "coverage" {
      let runs = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1_000
      return CoverageStudy.run(runs: max(runs, 1))
    }
    if CommandLine.arguments[1] == "texts" {
      let count = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000
      return try TextTiming.run(texts: max(count, 100))
    }
    if CommandLine.arguments[1] == "report", let lyhord = rest.first {
      return try largeReport(
        URL(fileURLWithPath: lyhord).path,
        rows: rest.dropFirst().first.flatMap { Int($0) } ?? 1_000_000)
    }
    if CommandLine.arguments[1] == "outputs", let lyhord = rest.first {
      return try outputs(URL(fileURLWithPath: lyhord).path)
    }
    let lyhord = URL(fileURLWithPath: CommandLine.arguments[1]).path
    try outputs(lyhord)
    let surveys = try copySurveys()
    defer { try? FileManager.default.removeItem(at: surveys.deletingLastPathComponent()) }
    try DefinitionCheck(lyhord: lyhord, surveys: surveys).run()
    try large(lyhord)
    try round(lyhord, people: nil)
  }

  /// The surveys and examples as they come with Lyhörd, in a folder of their own, with room for Reports
  /// beside them, as the examples' workspaces want it.
  private static func copySurveys() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lyhord-bench")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let surveys = folder.appendingPathComponent("Surveys")
    try FileManager.default.copyItem(atPath: "Surveys", toPath: surveys.path)
    return surveys
  }

  private static func outputs(_ lyhord: String) throws {
    let surveys = try copySurveys()
    defer { try? FileManager.default.removeItem(at: surveys.deletingLastPathComponent()) }
    let example = surveys.appendingPathComponent("examples/strangnas")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: example.appendingPathComponent("responses").path
    ).filter { $0.hasPrefix("host_2020") }.sorted().map { "responses/\($0)" }
    report("one municipality, one round: \(files.count) files, 750 rows")
    let start = try best(["--help"], lyhord, example)
    line("lyhord --help", start)
    let load = try best(["import"] + files, lyhord, example, fresh: true)
    line("lyhord import", load)
    let rank = try best(["rank", "--round", "host_2020"], lyhord, example)
    line("lyhord rank", rank)
    let draft = try best(["draft", "--round", "host_2020"], lyhord, example)
    line("lyhord draft", draft)
    let page = try best(["report", "--round", "host_2020"], lyhord, example)
    line("lyhord report", page)
    line("import + rank + draft", load + rank + draft)
    let table = try best(
      ["prioritise", "--round", "host_2020", "--format", "csv"], lyhord, example)
    line("lyhord prioritise", table)
    let after = try best(["follow-up", "--round", "host_2020"], lyhord, example)
    line("lyhord follow-up", after)
    line("rank, prioritise, draft, report, follow-up", rank + table + draft + page + after)
    try everything(lyhord, surveys, rank: rank)
    if let python = Programs.find("python3") {
      let peer = try best(["-c", pythonPeer] + files, python, example)
      line("Python csv → sqlite3, text only", peer, load / peer, "lyhord import / Python")
    }
  }

  private static func round(_ lyhord: String, people: Int?) throws {
    let people = max(people ?? 1_000_000, 1_000)
    let speed = StatisticsSpeed(lyhord: lyhord)
    defer { speed.remove() }
    try speed.run(respondents: people, events: people / 50)
  }

  /// Fewer rows first, to see that time grows with the rows and memory does not.
  private static func large(_ lyhord: String) throws {
    let rows = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000
    report("one large export, 30 columns")
    let large = try LargeImport(lyhord: lyhord)
    defer { large.remove() }
    try large.run(rows: [rows / 100, rows / 10, rows].filter { $0 >= 1000 })
    try largeReport(lyhord, rows: rows)
  }

  private static func largeReport(_ lyhord: String, rows: Int) throws {
    report("one report over many responses")
    let page = try LargeReport(lyhord: lyhord)
    defer { page.remove() }
    try page.run(rows: rows)
  }

  /// Reads and stores the same cells as text, with no checks: less work than ours, in a language
  /// that many would take for it.
  private static let pythonPeer = """
    import csv, sqlite3, sys
    c = sqlite3.connect(':memory:')
    for i, f in enumerate(sys.argv[1:]):
        raw = open(f, 'rb').read()
        try: text = raw.decode('utf-8')
        except UnicodeDecodeError: text = raw.decode('cp1252')
        rows = list(csv.reader(text.splitlines(True), delimiter=';' if text.split('\\n')[0].count(';') > 5 else ','))
        n = len(rows[0])
        c.execute('create table t%d(%s)' % (i, ','.join('c%d' % k for k in range(n))))
        c.executemany('insert into t%d values(%s)' % (i, ','.join('?' * n)), [r for r in rows[1:] if len(r) == n])
    c.commit()
    """

  /// Every output of each municipality from its database: the draft, the follow-up and the report of all
  /// rounds, each in all its forms, in one run of the command.
  private static func everything(_ lyhord: String, _ surveys: URL, rank: Double) throws {
    report("every output of a municipality: lyhord report --all")
    for name in ["strangnas", "sandviken", "eskilstuna", "svenljunga"] {
      let example = surveys.appendingPathComponent("examples/\(name)")
      let files = try FileManager.default.contentsOfDirectory(
        atPath: example.appendingPathComponent("responses").path
      ).sorted().map { "responses/\($0)" }
      _ = try best(["import"] + files, lyhord, example, runs: 1, fresh: true)
      let all = try best(["report", "--all"], lyhord, example)
      line(name, all, all / rank, "all outputs / rank of one round")
      if let python = Programs.find("python3") {
        let script = URL(fileURLWithPath: "Sources/bench/Peers/outputs.py").path
        let peer = try best([script] + files, python, example)
        line("Python, plain counts of the same files", peer, all / peer, "lyhord / Python")
      }
    }
  }

  /// Seconds of one run: the best of some batches, each of several runs in one shell.
  ///
  /// Foundation notices the end of a process only every twentieth of a second, so that single runs
  /// cannot be told apart by it.
  private static func best(
    _ arguments: [String], _ program: String, _ folder: URL, runs: Int = 10, fresh: Bool = false
  ) throws -> Double {
    let script = """
      n=$1; fresh=$2; shift 2
      while [ "$n" -gt 0 ]; do
        if [ "$fresh" = 1 ]; then rm -f lyhord.sqlite; fi
        "$@" >/dev/null 2>&1 || exit 1
        n=$((n - 1))
      done
      """
    var least = Double.infinity
    for _ in 0..<batches {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        ["-c", script, "sh", "\(runs)", fresh ? "1" : "0", program] + arguments
      process.currentDirectoryURL = folder
      let clock = ContinuousClock()
      let elapsed = try clock.measure {
        try process.run()
        process.waitUntilExit()
      }
      guard process.terminationStatus == 0 else {
        report("failed: \(arguments.joined(separator: " "))")
        exit(1)
      }
      let parts = elapsed.components
      least = min(least, Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
    }
    return least / Double(runs)
  }

  private static func line(
    _ name: String, _ seconds: Double, _ ratio: Double? = nil, _ of: String = ""
  ) {
    let padded = name.padding(toLength: 34, withPad: " ", startingAt: 0)
    var text = "  \(padded)\(String(format: "%8.3f", seconds))"
    if let ratio { text += "   \(String(format: "%.2f", ratio)) × (\(of))" }
    report(text)
  }

  private static func report(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }
}
