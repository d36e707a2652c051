package import DialogueStore
import Foundation
package import Messages
import Reporting

extension StoredImport {
  /// Imports as a table, the oldest first.
  package static func table(_ imports: [StoredImport], _ language: Language) -> String {
    func column(
      _ heading: Phrase, _ alignment: TextTable.Alignment = .left, shrinks: Bool = false,
      _ cell: (StoredImport) -> String
    ) -> TextTable.Column {
      TextTable.Column(
        heading.text(language), alignment, canShrink: shrinks, imports.map(cell))
    }
    let columns = [
      column(.importsNumber, .right) { "\($0.id)" },
      column(.importsWhen) { $0.shortTime },
      column(.importsFile, shrinks: true) { stored in
        stored.isUndone
          ? "(\(Phrase.importsUndone.text(language))) \(stored.fileName)" : stored.fileName
      },
      column(.importsSurvey, shrinks: true) { $0.survey },
      column(.importsRows, .right) { "\($0.counts.rows)" },
      column(.importsNew, .right) { "\($0.counts.accepted)" },
      column(.importsRevised, .right) { "\($0.counts.revised)" },
      column(.importsDuplicate, .right) { "\($0.counts.duplicate)" },
      column(.importsAside, .right) { "\($0.counts.quarantined)" },
    ]
    let lines = TextTable(columns: columns).lines(width: ImportSummary.width).lines
    return (lines + [Phrase.importsSum.text(language)]).joined(separator: "\n") + "\n"
  }

  private var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// To the minute: `2026-10-06 18:22`.
  private var shortTime: String {
    String(importedAt.prefix(16)).replacing("T", with: " ")
  }
}

extension DialogueStore {
  /// One import with its remarks: those of each question summed up, or each by its line.
  package func shownImport(
    _ id: Int, all: Bool, _ language: Language
  ) throws(DiagnosticsError) -> String {
    let details = try details(ofImport: id)
    var lines = [StoredImport.table(try imports().filter { $0.id == id }, language)]
    func add(_ heading: Phrase, _ rows: [String], most: Int) {
      guard !rows.isEmpty else { return }
      lines.append(heading.text(language))
      lines += rows.prefix(all ? rows.count : most).flatMap {
        WrappedText.lines($0, width: ImportSummary.width, indent: "  ")
      }
      let rest = rows.count - most
      if !all, rest > 0 {
        lines.append("  " + Phrase.importsMoreLines(rest).text(language, ["count": "\(rest)"]))
      }
    }
    add(
      .importsAsideRows,
      details.quarantined.map { row in
        Phrase.importsRow.text(language, ["line": "\(row.line)", "text": row.reason])
      }, most: 6)
    let remarks =
      all
      ? details.issues.map { $0.text(1, language) }
      : Dictionary(grouping: details.issues) { "\($0.field)\u{1F}\($0.kind)" }
        .sorted { $0.key < $1.key }.compactMap { $1.first?.text($1.count, language) }
    add(.importsRemarks, remarks, most: 8)
    return lines.joined(separator: "\n").trimmingCharacters(in: .newlines) + "\n"
  }
}

extension StoredIssue {
  /// What was odd about some cells of a field, with this one as the example.
  func text(_ count: Int, _ language: Language) -> String {
    Phrase.trouble(kind).text(
      language,
      [
        "field": field, "count": "\(count)", "line": "\(line)", "raw": ImportedFile.example(raw),
        "taken": takenAs ?? "", "column": field,
      ])
  }
}
