import DelimitedText
import Messages

/// How much of a table a loader got right, 0 to 10: one for reading it at all, and precision, recall
/// and F1 of the header's names, the records and the cells.
///
/// Source: Vitagliano and others, “Pollock: A Data Loading Benchmark”, VLDB 2023.
struct LoadingScore {
  let value: Double

  init(_ rows: [[String]], truth: [[String]]) {
    let header = (rows.first ?? [], truth.first ?? [])
    let records = (rows.dropFirst(), truth.dropFirst())
    value =
      1 + LoadingScore.agreement(header.0, header.1)
      + LoadingScore.agreement(Array(records.0), Array(records.1))
      + LoadingScore.agreement(Array(records.0.joined()), Array(records.1.joined()))
  }

  /// What `csv normalise` gives for a text, scored.
  init(of file: PollutedFile) {
    self.init(LoadingScore.normalised(file), truth: file.truth)
  }

  private static func normalised(_ file: PollutedFile) -> [[String]] {
    do throws(DiagnosticsError) {
      var bytes: [UInt8] = []
      let read = try DelimitedFile(bytes: Array(file.text.utf8), name: file.name)
      _ = Normalisation.write(read, language: .en) { bytes += $0 }
      return BaseTable(rfc4180: String(decoding: bytes, as: UTF8.self)).rows
    } catch {
      return []
    }
  }

  /// Precision, recall and F1 of two collections whose order does not matter, added up.
  private static func agreement<Element: Hashable>(_ found: [Element], _ truth: [Element]) -> Double
  {
    guard !found.isEmpty || !truth.isEmpty else { return 3 }
    var left: [Element: Int] = [:]
    for element in truth { left[element, default: 0] += 1 }
    var hits = 0
    for element in found {
      guard let count = left[element], count > 0 else { continue }
      left[element] = count - 1
      hits += 1
    }
    guard hits > 0 else { return 0 }
    let precision = Double(hits) / Double(found.count)
    let recall = Double(hits) / Double(truth.count)
    return precision + recall + 2 * precision * recall / (precision + recall)
  }
}
