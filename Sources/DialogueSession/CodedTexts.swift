import DialogueStore
package import Messages
import Priorities
package import SurveyDefinition
import TextCoding

/// The free texts of a round with what each was coded as.
package struct CodedTexts: Sendable {
  package let taxonomy: Taxonomy
  let texts: [(text: StoredText, decided: DecidedText)]
  /// What people have decided of texts, of these and others.
  let decisions: TextDecisions
  /// How many lines of the table wait for a judgement; nil where no table was asked for.
  package let openLines: Int?
  /// What a person should know of the table that was read.
  package let warnings: [Diagnostic]

  /// Counts, examples and the uncoded share, for the people of the workspace; never published.
  package func text(_ language: Language, width: Int, examples: Int) -> String {
    var lines: [String] = []
    let uncoded = texts.count { $0.decided.coded.isUncoded }
    lines.append(
      Phrase.codeSummary.text(
        language,
        [
          "count": "\(texts.count)", "uncoded": "\(uncoded)",
          "share": NumberText.percent(
            texts.isEmpty ? 0 : Double(uncoded) / Double(texts.count), language),
        ]))
    let rows = entries().sorted { ($1.count, $0.order) < ($0.count, $1.order) }
    for row in rows {
      lines.append("")
      lines.append(
        Phrase.codeConcern.text(
          language,
          [
            "concern": row.label.text(language), "count": "\(row.count)",
            "praise": "\(row.praise)", "unsure": "\(row.unsure)",
          ]))
      for snippet in row.snippets.prefix(max(0, examples)) { lines.append("    ”\(snippet)”") }
    }
    lines += sensitive(language, examples: examples)
    let candidates = candidates()
    if !candidates.isEmpty {
      lines.append("")
      lines.append(
        Phrase.codeCandidates.text(
          language,
          ["words": candidates.map { "\($0.word) \($0.texts)" }.joined(separator: ", ")]))
    }
    lines += reviewLines(language)
    lines.append("")
    lines.append(Phrase.codeInternal.text(language))
    return lines.joined(separator: "\n") + "\n"
  }

  // Health, religion and the like beside a masked person: to be looked at before anything is quoted.
  private func sensitive(_ language: Language, examples: Int) -> [String] {
    let finder = SensitiveRemarks()
    let remarks = texts.flatMap { finder.remarks(in: $0.text.text) }
    return SensitiveKind.allCases.flatMap { kind -> [String] in
      let found = remarks.filter { $0.kind == kind }
      guard !found.isEmpty else { return [] }
      let heading = Phrase.codeSensitive.text(
        language, ["kind": kind.label.text(language), "count": "\(found.count)"])
      return ["", heading] + found.prefix(max(0, examples)).map { "    ”\($0.snippet)”" }
    }
  }

  // What many write about in texts where nothing was recognised: a concern, or a word for one, may be
  // missing.
  private func candidates() -> [UncoveredWords.Entry] {
    var words = UncoveredWords()
    for (text, decided) in texts where decided.coded.isUncoded {
      words.add(text.text, decided.coded)
    }
    return words.most(10, least: 3)
  }

  private struct Entry {
    let label: LocalizedText
    let order: Int
    var count = 0
    var praise = 0
    var unsure = 0
    var snippets: [String] = []
  }

  private func entries() -> [Entry] {
    var entries: [String: Entry] = [:]
    let labels =
      taxonomy.concerns.enumerated().map { ("concern/\($0.element.code)", $0.element.label) }
      + taxonomy.wishes.map { ("wish/\($0.code)", $0.label) }
    for (order, (key, label)) in labels.enumerated() {
      entries[key] = Entry(label: label, order: order)
    }
    for (_, decided) in texts {
      var seen: Set<String> = []
      for mention in decided.coded.mentions {
        let key = "\(mention.axis.rawValue)/\(mention.code)"
        guard var entry = entries[key] else { continue }
        if seen.insert(key).inserted {
          switch mention.tone {
          case .praise: entry.praise += 1
          case .problem, .wish: entry.count += 1
          }
        }
        if mention.sureness == .unsure { entry.unsure += 1 }
        if mention.tone != .praise { entry.snippets.append(mention.snippet) }
        entries[key] = entry
      }
    }
    return entries.values.filter { $0.count + $0.praise > 0 }
  }
}
