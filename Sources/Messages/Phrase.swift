/// One entry of the message catalogue: a sentence or a term in every language.
///
/// `{name}` in the wording is replaced by the argument of that name.
package struct Phrase: Hashable, Sendable {
  package let sv: String
  package let en: String

  package init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  /// The wording in a language with the arguments put in their places.
  package func text(_ language: Language, _ arguments: [String: String] = [:]) -> String {
    let wording =
      switch language {
      case .sv: sv
      case .en: en
      }
    return Phrase.fill(wording, arguments)
  }

  /// The wording in every language, as definitions carry it.
  package var localized: LocalizedText { LocalizedText(sv: sv, en: en) }

  /// The names that stand in braces in either wording.
  package var placeholders: Set<String> {
    Set(Phrase.names(in: sv)).union(Phrase.names(in: en))
  }

  /// The same names, one language apart, for the test that holds them equal.
  package func placeholders(_ language: Language) -> Set<String> {
    switch language {
    case .sv: Set(Phrase.names(in: sv))
    case .en: Set(Phrase.names(in: en))
    }
  }

  // One pass, so that a brace inside an argument (a cell of a stranger's file) stays a brace.
  private static func fill(_ wording: String, _ arguments: [String: String]) -> String {
    guard wording.utf8.contains(UInt8(ascii: "{")) else { return wording }
    var result = ""
    var rest = wording[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = String(rest[rest.index(after: open)..<close])
      result += arguments[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func names(in wording: String) -> [String] {
    var names: [String] = []
    var rest = wording[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
