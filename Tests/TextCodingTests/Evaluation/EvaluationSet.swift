import Foundation
import TextCoding

/// The labelled texts by which coding and masking are judged.
struct EvaluationSet {
  /// Which half of the texts; a text's number alone decides it.
  enum Split: String, CaseIterable {
    /// Its errors may be looked at and rules made from them.
    case tune
    /// Only its figures are looked at.
    case test

    init(number: Int) {
      self = number % 5 % 2 == 0 ? .test : .tune
    }
  }

  /// A text with the concerns it speaks of.
  struct Text {
    let number: Int
    let voice: String
    let tones: [String: Tone]
    let text: String
    var split: Split { Split(number: number) }
  }

  /// A text in which personal data is marked.
  struct Personal {
    /// One marked place, in scalars of ``text`` counted from 0.
    struct Mark {
      let kind: PersonalDataKind
      let range: Range<Int>
    }

    let number: Int
    let text: String
    let marks: [Mark]
    var split: Split { Split(number: number) }
  }

  let texts: [Text]
  let personal: [Personal]

  init(folder: String) throws {
    texts = try EvaluationSet.rows("\(folder)/texts.tsv", columns: 4).map { row in
      let labels = row[2] == "-" ? [] : row[2].split(separator: " ").map(String.init)
      let pairs = try labels.map { label in
        let parts = label.split(separator: ":").map(String.init)
        guard parts.count == 2, let tone = Tone(rawValue: parts[1]) else {
          throw Fault(description: "texts.tsv: \(label) in text \(row[0])")
        }
        return (parts[0], tone)
      }
      return Text(
        number: try EvaluationSet.number(row[0]), voice: row[1],
        tones: try Dictionary(pairs) { _, _ in
          throw Fault(description: "texts.tsv: a concern twice in text \(row[0])")
        }, text: row[3])
    }
    personal = try EvaluationSet.rows("\(folder)/personal.tsv", columns: 2).map { row in
      try Personal(number: EvaluationSet.number(row[0]), marked: row[1])
    }
  }

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private static func number(_ text: String) throws -> Int {
    guard let number = Int(text) else { throw Fault(description: "no number: \(text)") }
    return number
  }

  private static func rows(_ path: String, columns: Int) throws -> [[String]] {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    return try lines.map { line in
      let row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard row.count == columns else { throw Fault(description: "\(path): \(line)") }
      return row
    }
  }
}

extension EvaluationSet.Personal {
  private static let kinds: [String: PersonalDataKind] = [
    "pnr": .identityNumber, "tel": .phone, "mail": .email, "web": .webAddress, "ip": .ipAddress,
    "kort": .paymentCard, "konto": .bankAccount, "reg": .plate, "adr": .streetAddress,
    "namn": .name,
  ]

  init(number: Int, marked: String) throws {
    var text = String.UnicodeScalarView()
    var marks: [Mark] = []
    for (place, piece) in marked.split(separator: "{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard place > 0 else {
        text.append(contentsOf: piece.unicodeScalars)
        continue
      }
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let words = parts[0].split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, words.count == 2, let kind = Self.kinds[words[0]] else {
        throw EvaluationSet.Fault(description: "personal.tsv: \(marked)")
      }
      let start = text.count
      text.append(contentsOf: words[1].unicodeScalars)
      marks.append(Mark(kind: kind, range: start..<text.count))
      text.append(contentsOf: parts[1].unicodeScalars)
    }
    self.number = number
    self.text = String(text)
    self.marks = marks
  }
}
