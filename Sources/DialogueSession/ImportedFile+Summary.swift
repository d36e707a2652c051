import DelimitedText
import DialogueStore
package import Messages
import Reporting
import ResponseImport
import SurveyDefinition

/// What a person reads when files have come in: one screen for a file as files mostly are.
package enum ImportSummary {
  /// The width that every terminal has.
  static let width = 80
  private static let mostTroubles = 6

  /// Each file in turn, and what to do next; `asideIn` is the file of rows set aside, where one was
  /// written.
  package static func text(
    _ files: [ImportedFile], asideIn quarantine: [QuarantineFile], _ language: Language
  ) -> String {
    var lines: [String] = []
    for (index, file) in files.enumerated() {
      if index > 0 { lines.append("") }
      lines += file.summaryLines(language, mostTroubles: mostTroubles)
    }
    let steps = nextSteps(files, quarantine, language)
    if !steps.isEmpty {
      lines += ["", "  " + Phrase.importNext.text(language)]
      let longest = steps.map(\.command.count).max() ?? 0
      lines += steps.map { step in
        let space = String(repeating: " ", count: longest - step.command.count)
        return "    \(step.command)\(space)  \(step.what.text(language))"
      }
    }
    return lines.map(cut).joined(separator: "\n") + "\n"
  }

  /// The commands that one most likely wants now.
  static func nextSteps(
    _ files: [ImportedFile], _ quarantine: [QuarantineFile], _ language: Language
  ) -> [(command: String, what: Phrase)] {
    let outcomes = files.compactMap(\.outcome)
    let ids = outcomes.compactMap(\.id)
    guard let last = ids.last else { return [] }
    var steps = quarantine.map { file in
      (command: "lyhord import \(file.path)", what: Phrase.importNextMend)
    }
    let hasRemarks = files.contains { !$0.read.troubles().isEmpty }
    if hasRemarks { steps.append(("lyhord imports show \(last)", .importNextShow)) }
    steps.append(("lyhord imports undo \(last)", .importNextUndo))
    if outcomes.contains(where: { $0.counts.accepted + $0.counts.revised > 0 }) {
      steps.append(("lyhord rank", .importNextRank))
    }
    return steps
  }

  private static func cut(_ line: String) -> String {
    line.count > width ? line.prefix(width - 1) + "…" : line
  }
}

extension ImportedFile {
  func summaryLines(_ language: Language, mostTroubles: Int) -> [String] {
    guard let outcome else { return [] }
    var lines = [title(outcome, language)]
    func add(_ label: Phrase, _ value: String) {
      let name = label.text(language)
      let space = String(repeating: " ", count: max(1, Self.labelWidth - name.count))
      let wrapped = WrappedText.lines(value, width: ImportSummary.width - Self.labelWidth - 2)
      for (index, line) in wrapped.prefix(2).enumerated() {
        let label = index == 0 ? name + space : String(repeating: " ", count: Self.labelWidth)
        lines.append("  \(label)\(line)")
      }
    }
    let survey = read.binding.survey
    add(
      .importLabelSurvey,
      Phrase.importSurveyVersion.text(
        language, ["survey": survey.title.text(language), "version": "\(survey.version)"]))
    add(.importLabelForm, "\(read.binding.dialect.name), \(form(language))")
    lines += otherSheetLines(language)
    lines.append("  " + countsLine(outcome.counts, language))
    if !outcome.events.isEmpty {
      let events = outcome.events.sorted { $0.key < $1.key }
      add(.importLabelEvents, events.map { "\($0.key) (\($0.value))" }.joined(separator: ", "))
    }
    if outcome.originals > 0 {
      add(
        .importLabelOriginals,
        Phrase.importOriginals.text(language, ["count": "\(outcome.originals)"]))
    }
    let passed = read.passedOver.map { kind, count in
      let phrase =
        kind == ReadResponses.unanswered
        ? Phrase.importUnanswered : PassedOver(rawValue: kind)?.phrase
      return "\(count): \(phrase?.text(language) ?? kind)"
    }
    if !passed.isEmpty { add(.importLabelPassedOver, passed.joined(separator: "; ")) }
    let repaired = read.repaired.map { kind, count in
      "\(count): \(RepairKind(rawValue: kind)?.phrase.text(language) ?? kind)"
    }
    if !repaired.isEmpty { add(.importLabelRepaired, repaired.joined(separator: "; ")) }
    addColumns(.importLabelPersonal, columns { $0 == .personal }, language, add)
    addColumns(.importLabelUnused, columns { $0 == .unused }, language, add)
    let troubles = read.troubles()
    guard !troubles.isEmpty else { return lines }
    lines += ["", "  " + Phrase.importTroubles.text(language)]
    lines += troubles.prefix(mostTroubles).map { "    " + text($0, language) }
    let rest = troubles.count - mostTroubles
    if rest > 0 {
      lines.append("    " + Phrase.importMoreTroubles(rest).text(language, ["count": "\(rest)"]))
    }
    return lines
  }

  private static let labelWidth = 14

  private func title(_ outcome: ImportOutcome, _ language: Language) -> String {
    if let id = outcome.id {
      return Phrase.importTitle.text(language, ["file": file, "id": "\(id)"])
    }
    return Phrase.importTitleKnown.text(language, ["file": file, "id": "\(outcome.knownAs ?? 0)"])
  }

  private func countsLine(_ counts: ImportCounts, _ language: Language) -> String {
    Phrase.importCounts.text(
      language,
      [
        "rows": Phrase.rows(counts.rows).text(language), "accepted": "\(counts.accepted)",
        "revised": "\(counts.revised)", "duplicate": "\(counts.duplicate)",
        "quarantined": "\(counts.quarantined)",
      ])
  }

  /// The names of the columns that are used so.
  func columns(_ isUsed: (SurveyBinding.ColumnUse) -> Bool) -> [String] {
    zip(read.binding.header, read.binding.uses).filter { isUsed($0.1) }.map(\.0)
  }

  private func addColumns(
    _ label: Phrase, _ names: [String], _ language: Language, _ add: (Phrase, String) -> Void
  ) {
    guard !names.isEmpty else { return }
    let shown = names.prefix(6).map {
      Phrase.importQuoted.text(language, ["name": $0.replacing("\n", with: " ")])
    }
    add(label, "\(names.count): " + shown.joined(separator: ", ") + (names.count > 6 ? " …" : ""))
  }
}
