import EscapedMarkup
import Messages

/// A page of Markdown in which every text from data stands as it is.
struct MarkdownPage {
  /// Words within a line, safe to stand anywhere but at the beginning of one.
  struct Inline {
    let markdown: String

    /// Words as they are.
    static func words(_ words: String) -> Inline { Inline(markdown: MarkdownPage.escaped(words)) }

    /// A code or a column name; what is none is shown as words.
    static func code(_ code: String) -> Inline {
      let isPlain = code.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
      return isPlain && !code.isEmpty ? Inline(markdown: "`\(code)`") : words(code)
    }
  }

  private(set) var text = ""

  mutating func heading(_ level: Int, _ words: Inline) {
    block("\(String(repeating: "#", count: level)) \(words.markdown)")
  }

  mutating func paragraph(_ words: String) {
    block(Self.lineBeginning(Self.escaped(words)))
  }

  /// A sentence of the catalogue, whose marks are meant.
  mutating func prose(_ words: String) {
    block(words)
  }

  /// Names with their values, a line each.
  mutating func facts(_ facts: [(name: String, value: Inline)]) {
    block(facts.map { "- \($0.name): \($0.value.markdown)" }.joined(separator: "\n"))
  }

  mutating func table(_ heads: [String], _ rows: [[Inline]]) {
    func line(_ cells: [Inline]) -> String {
      "| \(cells.map(\.markdown).joined(separator: " | ")) |"
    }
    let rule = "|\(String(repeating: " --- |", count: heads.count))"
    block(([line(heads.map(Inline.words)), rule] + rows.map(line)).joined(separator: "\n"))
  }

  private mutating func block(_ words: String) {
    text += text.isEmpty ? "\(words)\n" : "\n\(words)\n"
  }

  /// Neutral text in one line, every character that could be read as markup escaped; links that
  /// renderers make out of bare addresses are broken up as well.
  private static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in SafeText.neutral(words).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "@", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "/" where result.hasSuffix(":"): result += "\\/"
      case "." where result.lowercased().hasSuffix("www"): result += "\\."
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What makes a list or a rule only at the beginning of a line.
  private static func lineBeginning(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if ["-", "+", "="].contains(first) { return "\\\(text)" }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) else {
      return text
    }
    return "\(digits)\\\(text.dropFirst(digits.count))"
  }
}
