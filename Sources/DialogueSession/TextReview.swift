import ContentHash
import DelimitedText
import Foundation
import Messages
import SurveyStatistics
import TextCoding

/// What people say of the codes: a table that one or two persons fill in, in any spreadsheet.
///
/// A line is never changed once it is there, and what stands in the last two columns is people's own.
/// The sample is the same for the same texts: lines come in the order of their fingerprints.
package struct TextReview: Sendable {
  /// One code, or one text without any, to be judged.
  package struct Line: Hashable, Sendable {
    /// What the line is about: the text's fingerprint, the concern, and where in the text.
    package let key: String
    /// The concern's code; empty for a text in which none was found.
    package let concern: String
    package let tone: String
    package let sureness: String
    package let snippet: String
    /// What each of two persons says; empty where not judged yet.
    package var verdicts: [String]

    fileprivate var cells: [String] { [key, concern, tone, sureness, snippet] + verdicts }
  }

  private static let columns = [
    "key", "concern", "tone", "sureness", "snippet", "coder_1", "coder_2",
  ]
  /// How many sure codes of each concern, and how many texts without one, are put before a person.
  private static let sample = (sure: 10, uncoded: 30)

  package private(set) var lines: [Line] = []
  /// The keys of the codes that a person refused, when the file was read.
  private var refused: Set<String> = []

  /// No line yet.
  init() {}

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
    guard table.header == TextReview.columns, isOurs else {
      throw DiagnosticsError(
        Diagnostic(
          .fileNoReview, at: Place(file),
          ["columns": TextReview.columns.joined(separator: ", ")]))
    }
    for record in table.records {
      let cells = record.cells.map(\.text)
      lines.append(
        Line(
          key: cells[0], concern: cells[1], tone: cells[2], sureness: cells[3], snippet: cells[4],
          verdicts: Array(cells[5...])))
    }
    refused = Set(lines.filter { TextReview.verdict($0) == false }.map(\.key))
  }

  /// The file, with the mark by which Excel knows UTF-8.
  var bytes: [UInt8] {
    var writer = DelimitedWriter(
      DelimitedWriter.Options(
        delimiter: .semicolon, encoding: .utf8WithByteOrderMark, guardsFormulas: true))
    writer.append(TextReview.columns)
    for line in lines { writer.append(line.cells) }
    return writer.bytes
  }

  /// Adds what should be judged and is not there yet: every unsure code, and a sample of the others.
  mutating func add(_ texts: [(text: MaskedText, coded: CodedText)]) {
    var fresh: [Line] = []
    for (text, coded) in texts {
      let id = String(ContentHash.sha256(text.text).prefix(12))
      for mention in coded.mentions where mention.axis == .concern {
        fresh.append(
          Line(
            key: TextReview.key(id, mention), concern: mention.code, tone: mention.tone.rawValue,
            sureness: mention.sureness.rawValue, snippet: mention.snippet, verdicts: ["", ""]))
      }
      if coded.isUncoded {
        fresh.append(
          Line(
            key: id, concern: "", tone: "", sureness: "", snippet: String(text.text.prefix(200)),
            verdicts: ["", ""]))
      }
    }
    var taken = Set(lines.map(\.key))
    var counts: [String: Int] = [:]
    for line in lines where line.sureness != Mention.Sureness.unsure.rawValue {
      counts[line.concern, default: 0] += 1
    }
    for line in fresh.sorted(by: { ContentHash.sha256($0.key) < ContentHash.sha256($1.key) })
    where !taken.contains(line.key) {
      if line.sureness != Mention.Sureness.unsure.rawValue {
        let most = line.concern.isEmpty ? TextReview.sample.uncoded : TextReview.sample.sure
        guard counts[line.concern, default: 0] < most else { continue }
        counts[line.concern, default: 0] += 1
      }
      taken.insert(line.key)
      lines.append(line)
    }
  }

  /// The text with the codes that a person refused taken out.
  func applied(to coded: CodedText, of text: MaskedText) -> CodedText {
    guard !refused.isEmpty else { return coded }
    let id = String(ContentHash.sha256(text.text).prefix(12))
    let kept = coded.mentions.filter { !refused.contains(TextReview.key(id, $0)) }
    return kept.count == coded.mentions.count
      ? coded : CodedText(mentions: kept, isUncoded: kept.isEmpty)
  }

  private static func key(_ id: String, _ mention: Mention) -> String {
    "\(id)-\(mention.code)-\(mention.range.lowerBound)"
  }

  // The first person's word counts, the second's where the first has none.
  private static func verdict(_ line: Line) -> Bool? {
    line.verdicts.lazy.compactMap(verdict).first
  }

  private static func verdict(_ word: String) -> Bool? {
    switch word.trimmingCharacters(in: .whitespaces).lowercased() {
    case "ja", "j", "yes", "y", "1", "x": true
    case "nej", "n", "no", "0": false
    default: nil
    }
  }
}

// MARK: What the verdicts tell

extension TextReview {
  /// How many judged codes of a concern are right.
  package struct Precision: Sendable {
    package let concern: String
    package let right: Int
    package let judged: Int
    /// A 95 % Wilson interval of the share.
    package let low: Double
    package let high: Double
  }

  /// Of each concern that has been judged, by its code.
  package var precisions: [Precision] {
    let judged = lines.compactMap { line in
      line.concern.isEmpty ? nil : TextReview.verdict(line).map { (line.concern, $0) }
    }
    return Dictionary(grouping: judged, by: \.0).sorted { $0.key < $1.key }.map { concern, all in
      let right = all.count { $0.1 }
      let interval = ProportionInterval.wilson(
        Double(right) / Double(all.count), size: Double(all.count), quantile: 1.959963984540054)
      return Precision(
        concern: concern, right: right, judged: all.count, low: interval.lower,
        high: interval.upper)
    }
  }

  /// Krippendorff's α of the lines that both have judged; nil where they are none or all alike.
  package var agreement: Double? {
    let pairs = lines.map { line in line.verdicts.map(TextReview.verdict) }
      .filter { !$0.contains(nil) }
    guard pairs.count > 1 else { return nil }
    let coders = [0, 1].map { coder in pairs.map { $0[coder] == true ? 1.0 : 0.0 } }
    return KrippendorffAlpha.of(coders, scale: .nominal)
  }
}
