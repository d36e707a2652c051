import DelimitedText
import Foundation

/// Times the import of a large export beside what others need to get the same file into SQLite:
/// `sqlite3 .import`, which makes one table of text, and a C program that splits and binds.
///
/// Neither checks, types, masks, indexes or accounts for anything. The runs take turns, and the best
/// of each is taken, so that what else the machine does falls on all of them.
struct LargeImport {
  let lyhord: String
  let folder: URL
  private let rounds = 3

  /// Makes a workspace for the command at a path.
  init(lyhord: String) throws {
    self.lyhord = lyhord
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lyhord-bench-large")
    try? FileManager.default.removeItem(at: folder)
    let files = FileManager.default
    try files.createDirectory(
      at: folder.appendingPathComponent("Surveys"), withIntermediateDirectories: true)
    for name in ["lyhord.yaml", "matning.yaml"] {
      try files.copyItem(
        atPath: "\(MadeUpExport.material)/\(name)", toPath: folder.appendingPathComponent(name).path
      )
    }
    for name in ["concerns.yaml", "measures.yaml"] {
      try files.copyItem(
        atPath: "Surveys/\(name)", toPath: folder.appendingPathComponent("Surveys/\(name)").path)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Imports exports of so many rows each, the last one beside its peers.
  func run(rows: [Int]) throws {
    for count in rows {
      let file = "export-\(count).csv"
      try MadeUpExport.write(rows: count, to: folder.appendingPathComponent(file).path)
      if count == rows.last {
        try besidePeers(file, count)
        try scanner(file)
      } else {
        let own = try best(file, rounds)
        Report.line("lyhord import, \(count) rows", own, rows: count)
      }
    }
  }

  private func besidePeers(_ file: String, _ count: Int) throws {
    let peer = try compiled()
    let shell = Programs.find("sqlite3")
    var own: [MeasuredRun] = []
    var splits: [MeasuredRun] = []
    var imports: [MeasuredRun] = []
    for _ in 0..<rounds {
      own.append(try imported(file))
      if let peer {
        remove("peer.db")
        splits.append(try MeasuredRun(peer, [file, "peer.db"], in: folder))
      }
      if let shell {
        remove("shell.db")
        imports.append(
          try MeasuredRun(shell, ["shell.db", ".import --csv \(file) t"], in: folder))
      }
    }
    guard let mine = own.fastest else { return }
    Report.line("lyhord import, \(count) rows", mine, rows: count)
    if let shell = imports.fastest {
      Report.line("sqlite3 .import", shell, ratio: mine.seconds / shell.seconds)
    }
    if let split = splits.fastest {
      Report.line("C, split and bind", split, ratio: mine.seconds / split.seconds)
    }
  }

  private func best(_ file: String, _ rounds: Int) throws -> MeasuredRun {
    var runs: [MeasuredRun] = []
    for _ in 0..<rounds { runs.append(try imported(file)) }
    guard let best = runs.fastest else {
      throw MeasuredRun.Failure(program: lyhord, status: -1)
    }
    return best
  }

  private func imported(_ file: String) throws -> MeasuredRun {
    remove("lyhord.sqlite")
    return try MeasuredRun(lyhord, ["import", file], in: folder)
  }

  private func scanner(_ file: String) throws {
    let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(file)).prefix(1 << 26))
    var least = Double.infinity
    for _ in 0..<5 {
      let start = ContinuousClock.now
      guard ScannerTrial.cells(in: bytes) > 0 else { return }
      let elapsed = (ContinuousClock.now - start).components
      least = min(least, Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
    }
    Report.text("scanner alone: \(String(format: "%.2f", Double(bytes.count) / 1e9 / least)) GB/s")
  }

  private func compiled() throws -> String? {
    guard let compiler = Programs.find("cc") else { return nil }
    let program = folder.appendingPathComponent("split-and-bind").path
    let source = URL(fileURLWithPath: "Sources/bench/Peers/split-and-bind.c").path
    _ = try MeasuredRun(
      compiler, ["-O2", source, "-lsqlite3", "-o", program], in: folder)
    return program
  }

  private func remove(_ name: String) {
    try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
  }
}

extension [MeasuredRun] {
  fileprivate var fastest: MeasuredRun? { self.min { $0.seconds < $1.seconds } }
}
