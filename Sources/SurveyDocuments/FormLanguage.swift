import EscapedMarkup
import Messages

/// The language that a form or a page is put in: any that a survey declares.
///
/// The form's own instructions are in Swedish or English, and marked as such where the survey's
/// words are in another language.
struct FormLanguage: Sendable {
  /// The language's code, as after `languages:`.
  let code: String
  /// Whether type and room are larger, and the easy-read wording is used where there is one.
  let isEasyRead: Bool
  /// The language of the instructions.
  let instructions: Language

  init(_ code: String, easyRead: Bool = false) {
    let isEasyCode = code == LocalizedText.easyRead
    self.code = isEasyCode ? Language.sv.rawValue : code
    isEasyRead = easyRead || isEasyCode
    instructions = Language(rawValue: self.code) ?? .en
  }

  /// Whether the survey's words run from right to left.
  var isRightToLeft: Bool { Self.isRightToLeft(code) }

  /// `rtl` for the page, or nil where it runs as the browser takes for granted.
  var direction: String? { isRightToLeft ? "rtl" : nil }

  /// The wording in this language, else the one that there is.
  func text(_ text: LocalizedText) -> String {
    if isEasyRead, code == Language.sv.rawValue { return text.easyReadText }
    return text.wording(code) ?? text.text(instructions)
  }

  /// The same as markup; a wording that had to be borrowed is marked with its own language.
  func markup(_ text: LocalizedText) -> Markup {
    let words = self.text(text)
    guard text.wording(code) == nil, !(isEasyRead && text.further[LocalizedText.easyRead] != nil),
      let lender = Self.lender(of: words, in: text)
    else { return Markup(text: words) }
    return Self.span(words, lender, within: code)
  }

  /// An instruction of the form.
  func text(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text(instructions, arguments)
  }

  /// The same as markup, marked with its language where the page has another.
  func markup(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> Markup {
    instruction(text(phrase, arguments))
  }

  /// Words in the language of the instructions, marked with it where the page has another.
  func instruction(_ words: String) -> Markup {
    Self.span(words, instructions.rawValue, within: code)
  }

  private static func span(_ words: String, _ language: String, within page: String) -> Markup {
    guard language != page else { return Markup(text: words) }
    let isTurned = isRightToLeft(language) != isRightToLeft(page)
    let direction = isRightToLeft(language) ? "rtl" : "ltr"
    return Markup("span", ["lang": language, "dir": isTurned ? direction : nil]) { words }
  }

  private static func lender(of words: String, in text: LocalizedText) -> String? {
    if text.isPlain { return nil }
    let further = text.further.keys.filter { $0 != LocalizedText.easyRead }.sorted()
    return ([Language.en.rawValue, Language.sv.rawValue] + further).first {
      text.wording($0) == words
    }
  }

  /// The languages that are written from right to left, Sorani Kurdish (`ckb`) among them; `ku`
  /// is Kurmanji, which is written in Latin letters.
  private static let rightToLeft: Set<String> = [
    "ar", "arb", "fa", "pes", "prs", "ur", "he", "heb", "ps", "ckb", "sd", "ug", "yi", "dv", "syr",
    "arc", "aii",
  ]

  private static func isRightToLeft(_ code: String) -> Bool { rightToLeft.contains(code) }
}
