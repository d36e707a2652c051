import Foundation

/// What the measurement prints.
enum Report {
  static func text(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Seconds, peak memory, and rows a second or the ratio of our time to this.
  static func line(_ name: String, _ run: MeasuredRun, rows: Int? = nil, ratio: Double? = nil) {
    let padded = name.padding(toLength: 34, withPad: " ", startingAt: 0)
    var line = "  \(padded)\(String(format: "%8.3f s %7.1f MB", run.seconds, run.peakMegabytes))"
    if let rows { line += String(format: " %10.0f rows/s", Double(rows) / run.seconds) }
    if let ratio { line += String(format: "   lyhord takes %.2f ×", ratio) }
    text(line)
  }

  /// Seconds of a part of the work, and the ratio of our time to this.
  static func part(_ name: String, _ seconds: Double, ratio: Double? = nil) {
    let padded = name.padding(toLength: max(44, name.count), withPad: " ", startingAt: 0)
    text(
      "  \(padded)\(String(format: "%8.3f s", seconds))"
        + (ratio.map { String(format: "   lyhord takes %.2f ×", $0) } ?? ""))
  }
}

/// Programs on the search path.
enum Programs {
  static func find(_ program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program prints; nothing where it fails.
  static func output(_ program: String, _ arguments: [String], in folder: URL) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return "" }
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : ""
  }
}
