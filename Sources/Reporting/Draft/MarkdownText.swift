import EscapedMarkup

/// Text written so that CommonMark and its tables show it as it stands.
enum MarkdownText {
  /// Neutral text in one line, every character that could be read as markup escaped.
  ///
  /// Links that renderers make out of bare addresses are broken up as well.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.neutral(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "@", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "/" where result.hasSuffix(":"):
        result += "\\/"
      case "." where result.lowercased().hasSuffix("www"):
        result += "\\."
      default: result.unicodeScalars.append(scalar)
      }
    }
    return beginningEscaped(result)
  }

  /// What makes a list or a rule only at the beginning of a line.
  private static func beginningEscaped(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if ["-", "+", "="].contains(first) { return "\\\(text)" }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) else {
      return text
    }
    return "\(digits)\\\(text.dropFirst(digits.count))"
  }
}
