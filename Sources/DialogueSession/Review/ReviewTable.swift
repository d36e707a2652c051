import DelimitedText
import Foundation
import Messages
import TextCoding

/// The table in which one or two persons judge the codes, in any spreadsheet.
///
/// A line is never changed once it is there, and what stands in its last columns is people's own.
package struct ReviewTable: Sendable {
  /// What one person says on a line.
  struct Answer: Hashable {
    /// Whether the line is right; empty where not judged yet.
    let verdict: String
    /// Concerns that the text speaks of besides.
    let adds: String

    var isEmpty: Bool { verdict.isEmpty && adds.isEmpty }
  }

  /// One concern of a text to be judged, or the rest of the text.
  struct Line: Hashable {
    /// The text's fingerprint.
    let text: String
    /// The concern's code; empty for the rest: whether the text speaks of nothing else.
    let concern: String
    let tone: String
    let sureness: String
    let snippet: String
    /// What each of two persons says.
    let answers: [Answer]
    let reason: String
    /// Where it stands in the file; nil for a line to be added.
    let number: Int?

    var key: String { concern.isEmpty ? text : "\(text)-\(concern)" }

    fileprivate var cells: [String] {
      [key, concern, tone, sureness, snippet] + answers.flatMap { [$0.verdict, $0.adds] } + [reason]
    }
  }

  static let columns = [
    "key", "concern", "tone", "sureness", "snippet", "coder_1", "adds_1", "coder_2", "adds_2",
    "reason",
  ]
  /// The heading of a person's verdicts, and of what they add.
  static func column(ofVerdictBy coder: Int) -> String { "coder_\(coder)" }
  static func column(ofAdditionsBy coder: Int) -> String { "adds_\(coder)" }

  private(set) var lines: [Line] = []

  /// The lines of a file; none where there is no file.
  ///
  /// - Throws: a diagnostic of the reader where the file is no table; L007 where it holds more or
  ///   other than lines to judge, for the file is written anew and that would be lost.
  init(file: String) throws(DiagnosticsError) {
    guard FileManager.default.fileExists(atPath: file) else { return }
    let table = try DelimitedFile.open(file)
    let isOurs = table.records.allSatisfy { record in
      if case .whole = record.state { true } else { false }
    }
    guard table.header == ReviewTable.columns, isOurs else {
      throw DiagnosticsError(
        Diagnostic(
          .fileNoReview, at: Place(file),
          ["columns": ReviewTable.columns.joined(separator: ", ")]))
    }
    for record in table.records {
      let cells = record.cells.map(\.text)
      lines.append(
        Line(
          text: String(cells[0].prefix { $0 != "-" }), concern: cells[1], tone: cells[2],
          sureness: cells[3], snippet: cells[4],
          answers: [
            Answer(verdict: cells[5], adds: cells[6]), Answer(verdict: cells[7], adds: cells[8]),
          ],
          reason: cells[9], number: record.line))
    }
  }

  /// The file, with the mark by which Excel knows UTF-8.
  var bytes: [UInt8] {
    var writer = DelimitedWriter(
      DelimitedWriter.Options(
        delimiter: .semicolon, encoding: .utf8WithByteOrderMark, guardsFormulas: true))
    writer.append(ReviewTable.columns)
    for line in lines { writer.append(line.cells) }
    return writer.bytes
  }

  /// How many lines nobody has judged.
  var open: Int { lines.count { line in line.answers.allSatisfy { $0.verdict.isEmpty } } }

  /// Adds the lines of what should be judged and is not there yet.
  mutating func add(_ sample: ReviewSample) {
    var taken = Set(lines.map(\.key))
    let blank = [Answer](repeating: Answer(verdict: "", adds: ""), count: 2)
    for unit in sample.chosen {
      var fresh = unit.found.map { found in
        Line(
          text: unit.id, concern: found.concern, tone: found.tone.rawValue,
          sureness: found.sureness.rawValue, snippet: found.snippet, answers: blank, reason: "",
          number: nil)
      }
      fresh.append(
        Line(
          text: unit.id, concern: "", tone: "", sureness: "", snippet: unit.text.excerpt(300),
          answers: blank, reason: "", number: nil))
      for line in fresh where taken.insert(line.key).inserted { lines.append(line) }
    }
  }
}

extension MaskedText {
  /// The text on one line, cut after so many letters.
  func excerpt(_ length: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > length ? line.prefix(length - 1) + "…" : line
  }
}
