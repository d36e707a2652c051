import Foundation

/// Times a report over many responses, and looks how large it becomes.
struct LargeReport {
  private let lyhord: String
  private let folder: URL

  /// Makes a workspace for the command at a path.
  init(lyhord: String) throws {
    self.lyhord = lyhord
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lyhord-bench-report")
    try? FileManager.default.removeItem(at: folder)
    let files = FileManager.default
    try files.createDirectory(
      at: folder.appendingPathComponent("Surveys"), withIntermediateDirectories: true)
    for name in ["lyhord.yaml", "val.yaml"] {
      try files.copyItem(
        atPath: "\(MadeUpExport.material)/report/\(name)",
        toPath: folder.appendingPathComponent(name).path)
    }
    for name in ["concerns.yaml", "measures.yaml"] {
      try files.copyItem(
        atPath: "Surveys/\(name)", toPath: folder.appendingPathComponent("Surveys/\(name)").path)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Imports so many made-up responses and makes their report.
  func run(rows: Int) throws {
    try write(rows: rows)
    _ = try MeasuredRun(lyhord, ["import", "svar.csv"], in: folder)
    let rank = try MeasuredRun(lyhord, ["rank"], in: folder)
    let report = try MeasuredRun(lyhord, ["report"], in: folder)
    Report.line("lyhord rank, \(rows) responses", rank, rows: rows)
    Report.line(
      "lyhord report, \(rows) responses", report, ratio: report.seconds / rank.seconds)
    let page = folder.appendingPathComponent("Reports/denna/report.html").path
    let size = try FileManager.default.attributesOfItem(atPath: page)[.size] as? Int ?? 0
    Report.text("the page is \(size / 1_000) kB")
  }

  /// Three different concerns a person, the first of the list likelier; half of them a round before.
  private func write(rows: Int) throws {
    let text = try String(contentsOfFile: "Surveys/concerns.yaml", encoding: .utf8)
    // Wishes have codes too, which nobody can pick.
    let concerns = text.split(separator: "\n").prefix { $0 != "wishes:" }
    let codes = concerns.compactMap { line in
      line.hasPrefix("  - code: ") ? String(line.dropFirst("  - code: ".count)) : nil
    }
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % count
    }
    let areas = ["norra", "centrum", "sodra", "ostra"]
    let ages = ["alder_16_29", "alder_30_64", "alder_65_plus"]
    let events = ["lank", "lank", "lank", "m1", "m2"]
    var lines = "id,event,omrade,alder,viktigast\n"
    for row in 0..<rows {
      var picks: [String] = []
      while picks.count < 3 {
        let code = codes[min(next(codes.count), next(codes.count))]
        if !picks.contains(code) { picks.append(code) }
      }
      let round = row % 2 == 0 ? "forra" : "denna"
      lines +=
        "\(row),\(events[next(events.count)])_\(round),\(areas[next(areas.count)]),"
        + "\(ages[next(ages.count)]),\(picks.joined(separator: " "))\n"
    }
    try Data(lines.utf8).write(to: folder.appendingPathComponent("svar.csv"))
  }
}
