import Messages

/// Tells the argument parser's findings in the catalogue's words.
enum UsageProblem {
  static func text(_ message: String, _ language: Language) -> String {
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    let quoted = quotedParts(first)
    guard let name = quoted.first else { return first }
    if first.hasPrefix("Unknown option") {
      return Phrase.usageUnknownOption.text(language, ["name": name])
    }
    if first.contains("nexpected argument") {
      return Phrase.usageUnexpected.text(language, ["name": name])
    }
    if first.hasPrefix("Missing expected argument") {
      return Phrase.usageMissingArgument.text(language, ["name": name])
    }
    if first.hasPrefix("Missing value for") {
      return Phrase.usageMissingValue.text(language, ["name": name])
    }
    if first.contains("is invalid for"), let option = quoted.dropFirst().first {
      let arguments = ["value": name, "name": option]
      let known = quoted.dropFirst(2).joined(separator: ", ")
      return known.isEmpty
        ? Phrase.usageInvalidValue.text(language, arguments)
        : Phrase.usageUnknownValue.text(language, arguments.merging(["known": known]) { $1 })
    }
    return first
  }

  /// What stands between single quotes.
  private static func quotedParts(_ text: String) -> [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
