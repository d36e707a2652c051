import DelimitedText
import DialogueStore
package import Messages
import ResponseImport
import SurveyDefinition

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
    for (name, use) in zip(binding.header, binding.uses) {
      let cut = name.count > 44 ? String(name.prefix(43)) + "…" : name
      let space = String(repeating: " ", count: width - cut.count)
      lines.append("  \(cut)\(space)  → \(text(use, language))")
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

  /// What came in, on one screen.
  package func summary(_ language: Language) -> String {
    guard let outcome else { return explanation(language) }
    var lines = [heading(language)] + otherSheetLines(language)
    let counts = outcome.counts
    lines.append(
      "  "
        + Phrase.importCounts.text(
          language,
          [
            "rows": Phrase.rows(counts.rows).text(language), "accepted": "\(counts.accepted)",
            "revised": "\(counts.revised)", "duplicate": "\(counts.duplicate)",
            "quarantined": "\(counts.quarantined)",
          ]))
    if let id = outcome.id {
      lines.append("  " + Phrase.importNumber.text(language, ["id": "\(id)"]))
    } else {
      lines.append("  " + Phrase.importNothingNew.text(language))
    }
    for (kind, count) in read.passedOver {
      let phrase =
        kind == ReadResponses.unanswered
        ? Phrase.importUnanswered : PassedOver(rawValue: kind)?.phrase
      let name = phrase?.text(language) ?? kind
      lines.append(
        "  " + Phrase.importPassedOver(count).text(language, ["count": "\(count)", "kind": name]))
    }
    for (kind, count) in read.repaired {
      let name = RepairKind(rawValue: kind)?.phrase.text(language) ?? kind
      lines.append(
        "  " + Phrase.importRepaired(count).text(language, ["count": "\(count)", "kind": name]))
    }
    let personal = zip(read.binding.header, read.binding.uses).filter { $0.1 == .personal }
    if !personal.isEmpty {
      let names = personal.map { "”\($0.0)”" }.joined(separator: ", ")
      lines.append("  " + Phrase.importPersonal.text(language, ["columns": names]))
    }
    let unused = zip(read.binding.header, read.binding.uses).filter { $0.1 == .unused }
    if !unused.isEmpty {
      let names = unused.prefix(6).map { "”\($0.0)”" }.joined(separator: ", ")
      let more = unused.count > 6 ? " …" : ""
      lines.append(
        "  "
          + Phrase.importUnused(unused.count).text(
            language, ["count": "\(unused.count)", "columns": names + more]))
    }
    lines += troubleLines(language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ language: Language) -> String {
    Phrase.importHeading.text(
      language,
      [
        "file": file, "export": read.binding.dialect.name,
        "dialect": form(language),
        "survey": read.binding.survey.title.text(language),
        "version": "\(read.binding.survey.version)",
      ])
  }

  private func form(_ language: Language) -> String {
    guard let sheet = table.sheet else {
      return "\(table.dialect.encoding.name), \(table.dialect.delimiter.visibleText)"
    }
    return Phrase.importFromSheet.text(language, ["sheet": sheet])
  }

  /// What else took part: a mapping file, the other half of an export, sheets that were not read.
  private func otherSheetLines(_ language: Language) -> [String] {
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

  private func text(_ use: SurveyBinding.ColumnUse, _ language: Language) -> String {
    switch use {
    case .question(let id): id
    case .metadata(let role): Phrase.metadata(role.rawValue).text(language)
    case .personal: Phrase.importColumnPersonal.text(language)
    case .madeUpMark: Phrase.importColumnMadeUp.text(language)
    case .left: Phrase.importColumnLeft.text(language)
    case .unused: Phrase.importColumnUnused.text(language)
    }
  }

  private func troubleLines(_ language: Language) -> [String] {
    let troubles = read.troubles()
    let shown = troubles.prefix(8).map { trouble in
      "  "
        + Phrase.trouble(trouble.key.kind.rawValue).text(
          language,
          [
            "field": trouble.key.field, "count": "\(trouble.count)", "line": "\(trouble.line)",
            "raw": trouble.example.raw, "taken": trouble.example.takenAs ?? "",
            "column": read.binding.header[trouble.example.column],
          ])
    }
    let rest = troubles.count - shown.count
    return shown
      + (rest > 0
        ? ["  " + Phrase.importMoreTroubles(rest).text(language, ["count": "\(rest)"])] : [])
  }
}
