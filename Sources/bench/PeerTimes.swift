import Foundation

/// What others take for the same table, in programs that print a name and seconds a line.
struct PeerTimes {
  /// Holds the columns as plain numbers.
  let folder: URL
  let rows: Int

  private static let peers = URL(fileURLWithPath: "Sources/bench/Peers").path

  /// polars and DuckDB, those that are installed.
  func python() -> [(name: String, seconds: Double)] {
    guard let python = Programs.find("python3") else { return [] }
    return lines(
      Programs.output(
        python, ["\(Self.peers)/table.py", ".", "\(LargeRound.items.count)", "3"], in: folder))
  }

  /// The survey package of R, where it is installed: its design, all respondents, and areas.
  func r() -> [(name: String, seconds: Double)] {
    guard let program = Programs.find("Rscript") else { return [] }
    return lines(
      Programs.output(
        program, ["\(Self.peers)/table.R", ".", "\(LargeRound.items.count)", "\(rows)"], in: folder)
    )
  }

  private func lines(_ output: String) -> [(name: String, seconds: Double)] {
    output.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 2, !words[0].hasSuffix("version"), let seconds = Double(words[1])
      else { return nil }
      return (String(words[0]), seconds)
    }
  }
}
