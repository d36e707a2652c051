import Messages

/// Tells the argument parser's findings in the catalogue's words.
enum UsageProblem {
  static func text(_ message: String, _ language: Language) -> String {
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    let quoted = quotedParts(first)
    let phrase: Phrase? =
      if first.hasPrefix("Unknown option") {
        .usageUnknownOption
      } else if first.contains("unexpected argument") || first.hasPrefix("Unexpected") {
        .usageUnexpected
      } else if first.hasPrefix("Missing expected argument") {
        .usageMissingArgument
      } else if first.hasPrefix("Missing value for") {
        .usageMissingValue
      } else if first.contains("is invalid for") { .usageInvalidValue } else { nil }
    guard let phrase, let name = quoted.last else { return first }
    return phrase.text(language, ["name": name, "value": quoted.first ?? ""])
  }

  /// What stands between single quotes.
  private static func quotedParts(_ text: String) -> [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
