import AnnotatedYAML
import Messages

/// The languages of a form, and how its texts are written in a definition.
struct FormLanguages {
  /// The codes, the form's own language first; empty where the form names none.
  let codes: [String]
  private let codeOfName: [String: String]
  /// Language names that stand for no language known here.
  let unknown: [String]

  /// - Parameters:
  ///   - names: the names in the headings, empty for columns without one, in order.
  ///   - preferred: the form's default language, as the settings name it; may be empty.
  init(_ names: [String], preferred: String) {
    var distinct: [String] = []
    for name in names where !distinct.contains(name) { distinct.append(name) }
    let isPreferred: (String) -> Bool = { name in
      !name.isEmpty && name.lowercased() == preferred.lowercased()
    }
    let ordered =
      distinct.filter(isPreferred) + distinct.filter { $0.isEmpty }
      + distinct.filter { !$0.isEmpty && !isPreferred($0) }
    var codes: [String] = []
    var codeOfName: [String: String] = [:]
    var unknown: [String] = []
    for name in ordered where !name.isEmpty {
      if let code = FormLanguage.code(name) {
        codeOfName[name] = code
        if !codes.contains(code) { codes.append(code) }
      } else {
        unknown.append(name)
      }
    }
    if distinct.contains(""), !codes.isEmpty {
      let own =
        FormLanguage.code(preferred)
        ?? [Language.en, .sv].map(\.rawValue).first { !codes.contains($0) } ?? codes[0]
      codeOfName[""] = own
      if !codes.contains(own) { codes.insert(own, at: 0) }
    }
    self.codes = codes
    self.codeOfName = codeOfName
    self.unknown = unknown
  }

  /// The languages' wordings by code; a form of one language has it under the empty code.
  func text(_ texts: [(language: String, text: String)]) -> FormText {
    var text: FormText = [:]
    for (language, wording) in texts {
      guard let code = codeOfName[language] ?? (language.isEmpty ? "" : nil) else { continue }
      if text[code] == nil { text[code] = wording }
    }
    return text
  }

  /// A text as a definition has it: plain where every language says the same.
  func yaml(_ text: FormText) -> YAMLOutput? {
    guard let first = any(text) else { return nil }
    if codes.count < 2 || codes.allSatisfy({ text[$0] == first }) { return .text(first) }
    let wordings = codes.compactMap { code in text[code].map { (code, YAMLOutput.text($0)) } }
    return wordings.isEmpty ? .text(first) : .inline(.map(wordings))
  }

  /// One wording of a text, that of the form's own language where it has one.
  func any(_ text: FormText) -> String? {
    for code in codes + [""] {
      if let wording = text[code], !wording.isEmpty { return wording }
    }
    return nil
  }
}
