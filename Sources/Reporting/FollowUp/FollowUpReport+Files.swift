import DelimitedText
package import Messages
import Priorities
package import Promises
package import ZipArchive

extension FollowUpReport {
  /// A file that tells of the follow-up: its name and its bytes.
  package struct File: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  /// The follow-up as Word, HTML, Markdown and CSV, and the answer to those who answered.
  ///
  /// - Throws: `ZipFault` where a Word file is larger than a zip archive can be.
  package func files(_ language: Language) throws(ZipFault) -> [File] {
    let document = FollowUpDocument(self, language).document
    let feedback = FeedbackDocument(self, language).document
    return [
      File(
        name: "follow-up.docx",
        bytes: try WordFile(document: document, language: language).bytes()),
      File(name: "follow-up.html", bytes: Array(document.page(language).text.utf8)),
      File(name: "follow-up.md", bytes: Array(document.markdown.utf8)),
      File(name: "follow-up.csv", bytes: Array(csv(language).utf8)),
      File(name: "feedback.html", bytes: Array(feedback.page(language).text.utf8)),
      File(name: "feedback.md", bytes: Array(feedback.markdown.utf8)),
    ]
  }

  /// The follow-up for a terminal.
  package func text(_ language: Language, width: Int) -> String {
    FollowUpDocument(self, language).document.text(width: width)
  }

  /// A row an activity, then a row a focus area, for spreadsheets; UTF-8, comma, decimal point.
  package func csv(_ language: Language) -> String {
    var options = DelimitedWriter.Options()
    options.guardsFormulas = true
    var writer = DelimitedWriter(options)
    writer.append([
      "kind", "concern", "label", "activity", "what", "owner", "deadline", "planned", "done",
      "status", "late", "baseline", "target", "outcome", "lower", "upper", "verdict", "reached",
      "reasons", "made_up",
    ])
    let mark = isMadeUp ? "1" : "0"
    for outcome in activities {
      writer.append(
        [
          "output", outcome.area.concern, outcome.area.label, outcome.activity.id, outcome.name,
          outcome.activity.owner, outcome.activity.deadline,
          outcome.activity.planned.map { "\($0)" }, outcome.done.map { "\($0)" },
          outcome.status?.rawValue, outcome.isLate ? "1" : "0",
        ] + [String?](repeating: nil, count: 8) + [mark])
    }
    for effect in effects {
      let figure = effect.change?.after.share.figure
      writer.append(
        ["effect", effect.area.concern, effect.area.label] + [String?](repeating: nil, count: 8) + [
          effect.area.baseline?.share.map { "\($0)" }, effect.area.target?.share.map { "\($0)" },
          figure.map { "\($0.share)" }, figure?.lower.map { "\($0)" },
          figure?.upper.map { "\($0)" }, effect.change?.verdict.rawValue, effect.target.rawValue,
          effect.reasons.isEmpty
            ? nil : effect.reasons.map { ComparisonText.code($0) }.joined(separator: " "), mark,
        ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Document {
  /// The document for a terminal.
  func text(width: Int) -> String {
    var lines = [title] + marks
    for part in parts {
      lines.append("")
      switch part {
      case .heading(_, let text): lines.append(text.uppercased())
      case .paragraph(let runs): lines += WrappedText.lines(plain(runs), width: width)
      case .alert(let text): lines += WrappedText.lines(text, width: width)
      case .figure(let figure):
        lines += WrappedText.lines(plain(figure.caption), width: width)
      case .list(let items):
        lines += items.flatMap { WrappedText.lines("– \(plain($0))", width: width, indent: "  ") }
      case .table(let table):
        lines.append(table.caption)
        let columns = table.columns.enumerated().map { index, heading -> TextTable.Column in
          let cells = table.rows.map { plain($0[index]) }
          // Short cells, such as days and states, are told whole.
          let isLong = cells.contains { $0.count > 24 }
          return TextTable.Column(heading, canShrink: isLong, cells)
        }
        lines += TextTable(columns: columns).lines(width: width).lines
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func plain(_ runs: [Run]) -> String {
    runs.map { run in
      switch run {
      case .text(let text), .strong(let text), .unbroken(let text): text
      case .blank(let text): "[\(text)]"
      case .reference(let id), .target(let id): "[\(id)]"
      }
    }.joined()
  }
}
