import DelimitedText
import DialogueStore
package import Messages
import ResponseImport
import SurveyDefinition
import TextCoding

extension ImportedFile {
  /// What the file was understood as, column by column, before anything is written.
  package func explanation(_ language: Language) -> String {
    var lines = [heading(language)] + otherSheetLines(language)
    lines += table.findings.filter { $0.isWarning || $0.confidence < 1 }.map {
      "  \($0.text(language))"
    }
    lines.append("")
    let binding = read.binding
    let width = binding.header.map { min($0.count, 44) }.max() ?? 0
    let parts = binding.parts
    for (column, (name, use)) in zip(binding.header, binding.uses).enumerated() {
      let cut = name.count > 44 ? String(name.prefix(43)) + "…" : name
      let space = String(repeating: " ", count: width - cut.count)
      lines.append("  \(cut)\(space)  → \(text(use, part: parts[column] ?? nil, language))")
    }
    if !binding.absent.isEmpty {
      lines.append("")
      let names = binding.absent.map(\.id).joined(separator: ", ")
      lines.append("  " + Phrase.importAbsent.text(language, ["questions": names]))
    }
    lines.append("")
    lines.append(
      "  "
        + Phrase.importNothingWritten.text(
          language, ["rows": Phrase.rows(read.rowCount).text(language)]))
    lines += troubleLines(language)
    return lines.joined(separator: "\n") + "\n"
  }

  func heading(_ language: Language) -> String {
    Phrase.importHeading.text(
      language,
      [
        "file": file, "export": read.binding.dialect.name,
        "dialect": form(language),
        "survey": read.binding.survey.title.text(language),
        "version": "\(read.binding.survey.version)",
      ])
  }

  func form(_ language: Language) -> String {
    guard let sheet = table.sheet else {
      return "\(table.dialect.encoding.name), \(table.dialect.delimiter.visibleText)"
    }
    return Phrase.importFromSheet.text(language, ["sheet": sheet])
  }

  /// What else took part: a mapping file, the other half of an export, sheets that were not read.
  func otherSheetLines(_ language: Language) -> [String] {
    var lines: [String] = []
    if let mapping = read.binding.mapping {
      lines.append("  " + Phrase.mappingUsed.text(language, ["file": mapping.file]))
    }
    if let whole { lines.append("  " + Phrase.importJoined.text(language, ["whole": whole])) }
    guard !otherSheets.isEmpty else { return lines }
    let names = otherSheets.map { "”\($0)”" }.joined(separator: ", ")
    return lines + [
      "  " + Phrase.importOtherSheets(otherSheets.count).text(language, ["sheets": names])
    ]
  }

  private func text(
    _ use: SurveyBinding.ColumnUse, part: String?, _ language: Language
  ) -> String {
    switch use {
    case .question(let id): part.map { "\(id): \($0)" } ?? id
    case .metadata(let role): Phrase.metadata(role.rawValue).text(language)
    case .personal: Phrase.importColumnPersonal.text(language)
    case .madeUpMark: Phrase.importColumnMadeUp.text(language)
    case .left: Phrase.importColumnLeft.text(language)
    case .unused: Phrase.importColumnUnused.text(language)
    }
  }

  private func troubleLines(_ language: Language) -> [String] {
    let troubles = read.troubles()
    let shown = troubles.prefix(8).map { "  " + text($0, language) }
    let rest = troubles.count - shown.count
    return shown
      + (rest > 0
        ? ["  " + Phrase.importMoreTroubles(rest).text(language, ["count": "\(rest)"])] : [])
  }

  /// One kind of trouble with a question, with an example that is masked and cut short.
  func text(_ trouble: CellTrouble, _ language: Language) -> String {
    Phrase.trouble(trouble.key.kind.rawValue).text(
      language,
      [
        "field": trouble.key.field, "count": "\(trouble.count)", "line": "\(trouble.line)",
        "raw": Self.example(trouble.example.raw), "taken": trouble.example.takenAs ?? "",
        "column": read.binding.header[trouble.example.column],
      ])
  }

  /// A cell as it may be shown.
  static func example(_ cell: String) -> String {
    let masked = PersonalDataMask().mask(cell).text.replacing("\n", with: " ")
    return masked.count > 24 ? masked.prefix(23) + "…" : masked
  }
}
