import SurveyDefinition

/// Names of forms as codes of definitions.
enum UsableCode {
  /// Words that other YAML readers take for something else than text.
  private static let yamlWords: Set<String> = ["yes", "no", "on", "off", "true", "false", "null"]

  /// Whether a name can be a code as it is.
  static func isUsable(_ name: String) -> Bool {
    Identifier.isValid(name) && !yamlWords.contains(name)
  }

  /// The nearest code to a name.
  static func code(for name: String) -> String {
    if isUsable(name) { return name }
    switch name.lowercased() {
    case "yes": return "ja"
    case "no": return "nej"
    default:
      let code = Identifier.suggestion(for: name)
      return isUsable(code) ? code : "k_" + code
    }
  }
}

/// Hands out codes, each once.
struct UniqueCodes {
  private var taken: Set<String> = []

  /// Takes a code that is used as it is.
  mutating func reserve(_ code: String) {
    taken.insert(code)
  }

  /// Takes a code itself; false where it is taken already.
  mutating func claim(_ code: String) -> Bool {
    taken.insert(code).inserted
  }

  /// Takes the nearest free code to a name.
  mutating func take(_ name: String) -> String {
    let code = String(UsableCode.code(for: name).prefix(50))
    let base = code.hasSuffix("_") ? String(code.dropLast()) : code
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)_\(number)"
      number += 1
    }
    return candidate
  }
}
