package import DialogueStore
import DialogueWorkspace
import Foundation
package import Messages
import Priorities
package import SurveyDefinition
import SurveyStatistics
package import TextCoding

/// The free texts of a round with what each was coded as.
package struct CodedTexts: Sendable {
  package let taxonomy: Taxonomy
  package let texts: [(text: StoredText, coded: CodedText)]
  /// What people have said of the codes; nil where nobody was asked.
  package let review: TextReview?

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
    lines += sensitive(language, examples: examples)
    let candidates = candidates()
    if !candidates.isEmpty {
      lines.append("")
      lines.append(
        Phrase.codeCandidates.text(
          language,
          ["words": candidates.map { "\($0.word) \($0.texts)" }.joined(separator: ", ")]))
    }
    lines += reviewed(language)
    lines.append("")
    lines.append(Phrase.codeInternal.text(language))
    return lines.joined(separator: "\n") + "\n"
  }

  // How many codes hold, as far as people have judged, and how far two of them agree.
  private func reviewed(_ language: Language) -> [String] {
    guard let review else { return [] }
    let precisions = review.precisions
    let open = review.lines.count { line in line.verdicts.allSatisfy(\.isEmpty) }
    var lines = ["", Phrase.codeReviewOpen.text(language, ["open": "\(open)"])]
    for precision in precisions {
      let label = taxonomy.concern(precision.concern)?.label.text(language) ?? precision.concern
      lines.append(
        Phrase.codeReviewed.text(
          language,
          [
            "concern": label, "right": "\(precision.right)", "judged": "\(precision.judged)",
            "range": NumberText.percentRange(precision.low, precision.high, language),
          ]))
    }
    if let alpha = review.agreement {
      let verdict =
        switch KrippendorffAlpha.verdict(alpha) {
        case .firm: Phrase.agreementFirm
        case .tentative: Phrase.agreementTentative
        case .unreliable: Phrase.agreementUnreliable
        }
      lines.append(
        Phrase.codeAgreement.text(
          language,
          [
            "alpha": NumberText.decimal(alpha, places: 2, language),
            "verdict": verdict.text(language),
          ]))
    }
    return lines
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
    for (text, coded) in texts where coded.isUncoded { words.add(text.text, coded) }
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
  /// - Parameters:
  ///   - round: The round's name.
  ///   - file: The table in which people judge the codes: what they refused is left out, and what they
  ///     should judge and is not there yet is added to it. What they wrote is never changed.
  /// - Returns: The texts with their codes.
  /// - Throws: as `selection`; B-diagnostics where the database cannot be read; a diagnostic of the
  ///   reader where the table is none, and L004 where it cannot be written.
  package func codedTexts(
    round: String?, review file: String? = nil
  ) throws(DiagnosticsError) -> CodedTexts {
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
    guard let file else { return CodedTexts(taxonomy: taxonomy, texts: texts, review: nil) }
    var review = try TextReview(file: file)
    review.add(texts.map { ($0.text.text, $0.coded) })
    try WrittenFile.write(Data(review.bytes), to: file)
    let judged = texts.map { ($0.text, review.applied(to: $0.coded, of: $0.text.text)) }
    return CodedTexts(taxonomy: taxonomy, texts: judged, review: review)
  }
}
