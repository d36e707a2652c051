package import Messages

// Readers gather findings instead of throwing at the first, so that a person sees every fault of a
// file in one run. Each getter adds what is wrong to `findings` and returns nil.
extension YAMLMapping {
  /// Reports each key that is not known, with the nearest known one.
  package func rejectUnknownKeys(
    known: [String], what: String, _ findings: inout [Diagnostic]
  ) {
    for entry in entries where !known.contains(entry.key) {
      if let slip = entry.slip {
        let isSaid = findings.contains { finding in
          finding.kind == slip.kind && finding.place?.line == slip.place?.line
        }
        if !isSaid { findings.append(slip) }
        continue
      }
      let near = Synonyms.near(entry.key, among: known)
      let arguments = [
        "key": entry.key, "what": what, "near": near ?? "", "known": known.joined(separator: ", "),
      ]
      let kind: DiagnosticKind = near == nil ? .yamlUnknownKey : .yamlMisspelledKey
      findings.append(Diagnostic(kind, at: entry.keyPlace, arguments))
    }
  }

  /// The text of a key.
  package func text(_ key: String, _ findings: inout [Diagnostic]) -> String? {
    guard let value = self[key] else { return nil }
    return value.text(named: key, &findings)
  }

  /// Reports a key that should be there: that it is not, or that nothing stands after it.
  package func reportMissing(_ key: String, _ findings: inout [Diagnostic]) {
    guard let entry = entries.first(where: { $0.key == key }) else {
      // A key that was reported as another spelling of this one is not missing as well.
      let isMeant = entries.contains { entry in
        Synonyms.near(entry.key, among: [key]) != nil
          && findings.contains { $0.place == entry.keyPlace }
      }
      if !isMeant { findings.append(Diagnostic(.yamlMissingKey, at: place, ["key": key])) }
      return
    }
    // What stands there but is of the wrong kind has been reported where it was read.
    guard entry.value.isEmpty else { return }
    findings.append(Diagnostic(.yamlEmptyValue, at: entry.keyPlace, ["key": key]))
  }

  /// The text of a key that must be there.
  package func requiredText(_ key: String, _ findings: inout [Diagnostic]) -> String? {
    guard self[key] != nil else {
      reportMissing(key, &findings)
      return nil
    }
    return text(key, &findings)
  }

  /// The whole number of a key.
  package func integer(_ key: String, _ findings: inout [Diagnostic]) -> Int? {
    guard let value = self[key], let text = value.text(named: key, &findings) else { return nil }
    if value.reportLeadingZero(&findings) { return nil }
    if let number = Int(text) { return number }
    findings.append(Diagnostic(.yamlNotInteger, at: value.place, ["key": key, "text": text]))
    return nil
  }

  /// The truth value of a key; `true` and `false` in YAML 1.2, nothing else.
  package func flag(_ key: String, _ findings: inout [Diagnostic]) -> Bool? {
    guard let value = self[key], let text = value.text(named: key, &findings) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      findings.append(Diagnostic(.yamlNotFlag, at: value.place, ["key": key, "text": text]))
      return nil
    }
  }

  /// One of a set of words.
  package func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, as: Word.Type, _ findings: inout [Diagnostic]
  ) -> Word? where Word.RawValue == String {
    self[key].flatMap { $0.word(named: key, as: Word.self, &findings) }
  }

  /// Some of a set of words: a list, or a single word standing alone.
  package func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, as: Word.Type, _ findings: inout [Diagnostic]
  ) -> [Word] where Word.RawValue == String {
    guard let value = self[key] else { return [] }
    guard case .sequence(let values, _) = value else {
      return value.word(named: key, as: Word.self, &findings).map { [$0] } ?? []
    }
    return values.compactMap { $0.word(named: key, as: Word.self, &findings) }
  }

  /// The mapping of a key.
  package func mapping(_ key: String, _ findings: inout [Diagnostic]) -> YAMLMapping? {
    self[key]?.mapping(named: key, &findings)
  }

  /// The list of a key; nil where the key is absent.
  package func list(_ key: String, _ findings: inout [Diagnostic]) -> [YAMLValue]? {
    guard let value = self[key] else { return nil }
    guard case .sequence(let values, _) = value else {
      findings.append(
        value.dashSlip ?? Diagnostic(.yamlNotList, at: value.place, ["key": key]))
      return nil
    }
    return values
  }

  /// The texts of a key: a list, or a single text standing alone.
  package func texts(_ key: String, _ findings: inout [Diagnostic]) -> [String] {
    guard let value = self[key] else { return [] }
    if case .scalar = value { return value.text(named: key, &findings).map { [$0] } ?? [] }
    return list(key, &findings)?.compactMap { $0.text(named: key, &findings) } ?? []
  }

  /// A text in several languages, or one plain text for all of them.
  package func localized(
    _ key: String, in languages: [String] = Language.codes, _ findings: inout [Diagnostic]
  ) -> LocalizedText? {
    self[key]?.localized(named: key, in: languages, &findings)
  }

  /// The same of a key that must be there.
  package func requiredLocalized(
    _ key: String, in languages: [String] = Language.codes, _ findings: inout [Diagnostic]
  ) -> LocalizedText? {
    guard self[key] != nil else {
      reportMissing(key, &findings)
      return nil
    }
    return localized(key, in: languages, &findings)
  }
}

extension YAMLValue {
  /// The value as text; a list or a mapping in its place is reported.
  package func text(named key: String, _ findings: inout [Diagnostic]) -> String? {
    guard case .scalar(let text, _, _) = self, !isEmpty else {
      findings.append(Diagnostic(.yamlNotText, at: place, ["key": key]))
      return nil
    }
    return text
  }

  /// The value as one of a set of words; an unknown one is reported with the nearest known one.
  package func word<Word: RawRepresentable & CaseIterable>(
    named key: String, as: Word.Type, _ findings: inout [Diagnostic]
  ) -> Word? where Word.RawValue == String {
    guard let text = text(named: key, &findings) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    let near = Synonyms.near(text, among: known)
    findings.append(
      Diagnostic(
        near == nil ? .yamlUnknownWord : .yamlMisspelledWord, at: place,
        ["key": key, "text": text, "near": near ?? "", "known": known.joined(separator: ", ")]))
    return nil
  }

  /// The value as a mapping; anything else is reported.
  package func mapping(named key: String, _ findings: inout [Diagnostic]) -> YAMLMapping? {
    guard case .mapping(let mapping) = self else {
      findings.append(
        colonSlip
          ?? Diagnostic(
            .yamlNotMapping, at: place, ["example": MappingExample.text(for: key)]))
      return nil
    }
    return mapping
  }

  /// The value as a text in one or more of the languages; other languages are reported.
  package func localized(
    named key: String, in languages: [String] = Language.codes, _ findings: inout [Diagnostic]
  ) -> LocalizedText? {
    switch self {
    case .scalar:
      reportTruthWord(&findings)
      if reportTypographicQuotes(&findings) { return nil }
      return text(named: key, &findings).map { LocalizedText($0) }
    case .mapping(let mapping):
      mapping.rejectUnknownKeys(known: languages, what: key, &findings)
      if mapping.entries.isEmpty {
        findings.append(Diagnostic(.yamlMissingKey, at: place, ["key": "sv"]))
      }
      for entry in mapping.entries where languages.contains(entry.key) {
        entry.value.reportTruthWord(&findings)
        _ = entry.value.reportTypographicQuotes(&findings)
      }
      var further: [String: String] = [:]
      for language in languages where !Language.codes.contains(language) {
        further[language] = mapping.text(language, &findings)
      }
      return LocalizedText(
        sv: mapping.text("sv", &findings), en: mapping.text("en", &findings), further: further)
    case .sequence:
      findings.append(Diagnostic(.yamlNotText, at: place, ["key": key]))
      return nil
    }
  }
}
