package import DialogueStore
import DialogueWorkspace
package import Messages
import Priorities
package import SurveyDefinition
package import TextCoding

/// The free texts of a round with what each was coded as.
package struct CodedTexts: Sendable {
  package let taxonomy: Taxonomy
  package let texts: [(text: StoredText, coded: CodedText)]

  /// Counts, examples and the uncoded share, for the people of the workspace; never published.
  package func text(_ language: Language, width: Int, examples: Int) -> String {
    var lines: [String] = []
    let uncoded = texts.count { $0.coded.isUncoded }
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
    lines.append("")
    lines.append(Phrase.codeInternal.text(language))
    return lines.joined(separator: "\n") + "\n"
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
    for (_, coded) in texts {
      var seen: Set<String> = []
      for mention in coded.mentions {
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

extension DialogueSession {
  /// Codes every free text of a round, the latest one with responses where none is named.
  ///
  /// - Throws: as `selection`; B-diagnostics where the database cannot be read.
  package func codedTexts(round: String?) throws(DiagnosticsError) -> CodedTexts {
    let analysis = try analysis()
    let selection = try selection(round: round, group: nil, analysis: analysis)
    let events = Set(workspace.events.filter { $0.round == selection.round }.map(\.id))
    let store = try store()
    let coder = try TextCoder(taxonomy)
    var texts: [(text: StoredText, coded: CodedText)] = []
    for survey in surveys {
      let fields = survey.questions.filter { ($0.type as? FreeText)?.codesConcerns == true }
        .map(\.id)
      for text in try store.texts(survey, fields: fields) where events.contains(text.event) {
        texts.append((text, coder.code(text.text)))
      }
    }
    return CodedTexts(taxonomy: taxonomy, texts: texts)
  }
}
