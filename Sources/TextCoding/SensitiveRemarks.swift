package import Messages

/// What a text says about a person that the law protects most.
///
/// Source: GDPR (EU) 2016/679, articles 9 and 10.
package enum SensitiveKind: String, Hashable, Sendable, CaseIterable {
  case health
  case religion
  case origin
  case sexuality
  case crime

  /// The kind in words, lower case.
  package var label: Phrase {
    switch self {
    case .health: .sensitiveHealth
    case .religion: .sensitiveReligion
    case .origin: .sensitiveOrigin
    case .sexuality: .sensitiveSexuality
    case .crime: .sensitiveCrime
    }
  }
}

/// Finds sensitive words in the sentence in which a masked person stands.
///
/// Rules by word stems: meant to make a person look, not to decide.
package struct SensitiveRemarks: Sendable {
  /// One such word.
  package struct Remark: Hashable, Sendable {
    package let kind: SensitiveKind
    /// The words of the masked text around it, on one line.
    package let snippet: String
  }

  private static let stems: [(SensitiveKind, [String])] = [
    (
      .health,
      [
        "sjuk", "diagnos", "adhd", "autis", "psykisk", "deprim", "depress", "ångest", "självmord",
        "dement", "demens", "missbruk", "alkoholis", "narkoman", "beroende", "medicin", "gravid",
        "funktionsned", "rullstol", "cancer", "hiv", "schizofren", "bipolär", "aborte",
        "behandling",
      ]
    ),
    (
      .religion,
      [
        "muslim", "islam", "kristen", "kristna", "jude", "judisk", "katolik", "hindu", "sikh",
        "buddh", "religiös", "moské", "synagog", "jehova",
      ]
    ),
    (
      .origin,
      [
        "invandrar", "utländsk", "utlänning", "somal", "syri", "irak", "iran", "afghan", "kurd",
        "rom", "romer", "romsk", "same", "samisk", "arab", "afrikan", "svartskall", "mörkhyad",
        "polack", "rumän", "ryss", "etnisk", "flykting", "papperslös",
      ]
    ),
    (.sexuality, ["homosexuell", "bisexuell", "lesbisk", "bög", "gay", "transperson", "hbtq"]),
    (
      .crime,
      [
        "lang", "sälj", "stjäl", "stal", "snatt", "misshandl", "slår", "slog", "hotar", "hotade",
        "hotat", "rån", "knark", "krimin", "dömd", "dömts", "anmäld", "misstänk", "fängelse",
        "våldt", "tafsa", "pedofil", "bedrag", "brott", "vapen", "gäng", "mörda",
      ]
    ),
  ]

  private static let persons: Set<PersonalDataKind> = [
    .name, .identityNumber, .phone, .email, .streetAddress, .plate,
  ]

  package init() {}

  /// The sensitive words of a text that stand in one sentence with a person.
  ///
  /// - Complexity: Linear in the text.
  package func remarks(in masked: MaskedText) -> [Remark] {
    guard masked.findings.contains(where: { SensitiveRemarks.persons.contains($0.kind) }) else {
      return []
    }
    let text = ScannedText(composed(masked.text))
    let cutter = SnippetCutter(text)
    var remarks: [Remark] = []
    for sentence in sentences(of: text) {
      let hasPerson = masked.findings.contains { finding in
        SensitiveRemarks.persons.contains(finding.kind)
          && sentence.contains { text.words[$0].range == finding.range }
      }
      guard hasPerson else { continue }
      for index in sentence {
        guard let kind = kind(of: text.words[index].text) else { continue }
        remarks.append(Remark(kind: kind, snippet: cutter.snippet(around: text.words[index].range)))
      }
    }
    return remarks
  }

  // A stem of three letters is a whole word, a longer one a beginning.
  private func kind(of word: String) -> SensitiveKind? {
    guard !word.isEmpty else { return nil }
    return SensitiveRemarks.stems.first { _, stems in
      stems.contains { $0.count <= 3 ? word == $0 : word.hasPrefix($0) }
    }?.0
  }

  private func sentences(of text: ScannedText) -> [Range<Int>] {
    var starts: [Int] = []
    for index in text.words.indices {
      let ends = text.gap(before: index).contains {
        $0 == "." || $0 == "!" || $0 == "?" || $0.isLineBreak
      }
      if index == 0 || ends { starts.append(index) }
    }
    return starts.indices.map {
      starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : text.words.count)
    }
  }
}
