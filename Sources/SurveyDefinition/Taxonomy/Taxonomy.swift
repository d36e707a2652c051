import AnnotatedYAML
import ContentHash
package import Messages

/// Something people worry about, with a stable code and number.
package struct Concern: Hashable, Sendable {
  package let code: String
  /// Stable number, 1 and up; what the store holds.
  package let number: Int
  /// Code of its theme.
  package let theme: String
  package let label: LocalizedText
  /// The label as it reads in the middle of a sentence.
  package let phrase: LocalizedText
  /// Word patterns that speak of it in free text.
  package let stems: [String]
  /// Words that look alike but do not count.
  package let exceptions: [String]
}

/// Something people ask for: an axis of its own beside the concerns.
package struct Wish: Hashable, Sendable {
  package let code: String
  package let label: LocalizedText
  package let stems: [String]
  package let exceptions: [String]
}

/// The concerns that every survey and text of a workspace is held against.
package struct Taxonomy: Sendable {
  package let id: String
  package let version: Int
  /// Theme code → label, in the order of the file.
  package let themes: [(code: String, label: LocalizedText)]
  /// In the order of their numbers.
  package let concerns: [Concern]
  package let wishes: [Wish]
  /// Name → words that stems refer to by `@name`, in the order of the file.
  package let wordLists: [(name: String, words: [String])]
  /// SHA-256 of the text that it was read from, in hexadecimal.
  package let definitionHash: String

  /// The concern with a code.
  package func concern(_ code: String) -> Concern? {
    concerns.first { $0.code == code }
  }

  /// The concern with a code; an unknown one is reported with the nearest known one.
  package func concern(
    _ code: String, at place: Place, _ findings: inout [Diagnostic]
  ) -> Concern? {
    if let concern = concern(code) { return concern }
    let near = NearMiss.closest(to: code, among: concerns.map(\.code))
    findings.append(
      Diagnostic(
        near == nil ? .surveyUnknownConcern : .surveyMisspelledConcern, at: place,
        ["code": code, "near": near ?? ""]))
    return nil
  }

  /// Reads a taxonomy file.
  ///
  /// - Throws: every fault of the file.
  package static func read(_ path: String) throws(DiagnosticsError) -> Taxonomy {
    let text = try YAMLFile.text(path)
    let root = try YAMLFile.parse(text, file: path)
    var findings: [Diagnostic] = []
    let taxonomy = read(root, hash: ContentHash.sha256(text), &findings)
    guard let taxonomy, !findings.contains(where: \.isError) else {
      throw DiagnosticsError(findings)
    }
    return taxonomy
  }

  private static func read(
    _ root: YAMLMapping, hash: String, _ findings: inout [Diagnostic]
  ) -> Taxonomy? {
    root.rejectUnknownKeys(
      known: TaxonomyShape.file.keys, what: "concerns.yaml", &findings)
    for property in TaxonomyShape.heading { property.check(in: root, &findings) }
    guard let id = root.requiredText("taxonomy", &findings) else { return nil }
    let themes = (root.mapping("themes", &findings)?.entries ?? []).map { entry in
      (
        code: entry.key,
        label: entry.value.localized(named: entry.key, &findings) ?? LocalizedText(entry.key)
      )
    }
    var concerns: [Concern] = []
    var places: [String: Place] = [:]
    for value in root.list("concerns", &findings) ?? [] {
      guard let mapping = value.mapping(named: "concerns", &findings),
        let concern = concern(mapping, themes: themes.map(\.code), &findings)
      else { continue }
      for key in [concern.code, "\(concern.number)"] {
        if let first = places[key] {
          findings.append(
            Diagnostic(
              .surveyDuplicateId, at: mapping.place, ["id": key, "first": first.text],
              conflictsWith: first))
        }
        places[key] = mapping.place
      }
      concerns.append(concern)
    }
    var wishes: [Wish] = []
    for value in root.list("wishes", &findings) ?? [] {
      guard let mapping = value.mapping(named: "wishes", &findings),
        let wish = wish(mapping, &findings)
      else { continue }
      wishes.append(wish)
    }
    let words = root.mapping("words", &findings)
    let wordLists = (words?.entries ?? []).map { entry in
      (name: entry.key, words: words?.texts(entry.key, &findings) ?? [])
    }
    return Taxonomy(
      id: id, version: root.integer("version", &findings) ?? 1, themes: themes,
      concerns: concerns.sorted { $0.number < $1.number }, wishes: wishes, wordLists: wordLists,
      definitionHash: hash)
  }

  private static func concern(
    _ mapping: YAMLMapping, themes: [String], _ findings: inout [Diagnostic]
  ) -> Concern? {
    mapping.rejectUnknownKeys(
      known: TaxonomyShape.concern.keys, what: "concerns", &findings)
    guard let code = mapping.requiredText("code", &findings),
      Identifier.isValid(code, &findings, at: mapping.place(of: "code")),
      let theme = mapping.requiredText("theme", &findings),
      let label = mapping.requiredLocalized("label", &findings)
    else { return nil }
    guard let number = mapping.integer("number", &findings) else {
      mapping.reportMissing("number", &findings)
      return nil
    }
    guard number > 0, Choice.values.contains(number) else {
      findings.append(
        Diagnostic(.surveyBadValue, at: mapping.place(of: "number"), ["value": "\(number)"]))
      return nil
    }
    if !themes.contains(theme) {
      findings.append(
        Diagnostic(
          .yamlUnknownWord, at: mapping.place(of: "theme"),
          ["key": "theme", "text": theme, "known": themes.joined(separator: ", ")]))
    }
    return Concern(
      code: code, number: number, theme: theme, label: label,
      phrase: mapping.localized("phrase", &findings)
        ?? LocalizedText(sv: label.sv?.lowercased(), en: label.en?.lowercased()),
      stems: mapping.texts("stems", &findings) + mapping.texts("stems_en", &findings),
      exceptions: mapping.texts("not", &findings))
  }

  private static func wish(_ mapping: YAMLMapping, _ findings: inout [Diagnostic]) -> Wish? {
    mapping.rejectUnknownKeys(
      known: TaxonomyShape.wish.keys, what: "wishes", &findings)
    guard let code = mapping.requiredText("code", &findings),
      Identifier.isValid(code, &findings, at: mapping.place(of: "code")),
      let label = mapping.requiredLocalized("label", &findings)
    else { return nil }
    return Wish(
      code: code, label: label,
      stems: mapping.texts("stems", &findings) + mapping.texts("stems_en", &findings),
      exceptions: mapping.texts("not", &findings))
  }
}
