package import Messages

/// The rule for codes and ids: `[a-z][a-z0-9_]*`, at most 60 letters, no double underscore.
package enum Identifier {
  private static let lengthLimit = 60
  /// Words that other YAML readers take for something else than text.
  private static let yamlWords: Set<String> = ["yes", "no", "on", "off", "true", "false", "null"]

  /// Whether a text is a valid code.
  package static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      text.utf8.count <= lengthLimit, !text.contains("__")
    else { return false }
    return text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
  }

  /// The same, reporting a fault with a spelling that would do.
  package static func isValid(
    _ text: String, _ findings: inout [Diagnostic], at place: Place
  ) -> Bool {
    guard let fault = fault(text, at: place) else { return true }
    findings.append(fault)
    return false
  }

  /// What is wrong with a code, with a spelling that would do; nil where it is valid.
  static func fault(_ text: String, at place: Place) -> Diagnostic? {
    if yamlWords.contains(text.lowercased()) {
      return Diagnostic(.surveyYAMLWord, at: place, ["code": text])
    }
    if isValid(text) { return nil }
    return Diagnostic(
      .surveyBadCode, at: place, ["code": text, "suggestion": suggestion(for: text)])
  }

  /// The nearest valid code to a text: å ä ö spelled a a o, anything else an underscore.
  package static func suggestion(for text: String) -> String {
    var code = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "å", "ä": code += "a"
      case "ö": code += "o"
      case "é": code += "e"
      case "a"..."z", "0"..."9": code.unicodeScalars.append(scalar)
      default: if !code.isEmpty, !code.hasSuffix("_") { code += "_" }
      }
    }
    guard let first = code.unicodeScalars.first else { return "kod" }
    code = String((("a"..."z").contains(first) ? code : "k_" + code).prefix(lengthLimit))
    while code.hasSuffix("_") { code.removeLast() }
    return code
  }
}
