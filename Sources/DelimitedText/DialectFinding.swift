package import Messages

/// Something that was found out about a file, or decided about it.
package struct DialectFinding: Hashable, Sendable {
  /// What a finding is about.
  package enum Aspect: String, Hashable, Sendable, CaseIterable {
    case encoding
    case bytes
    case delimiter
    case quote
    case lineEnding
    case preamble
    case header
    case columns
    case tables
    case footnote

    /// Whether it can be about the sheet of a workbook, which has cells and no separators.
    var concernsSheets: Bool {
      switch self {
      case .encoding, .delimiter, .quote, .lineEnding: false
      case .bytes, .preamble, .header, .columns, .tables, .footnote: true
      }
    }
  }

  package let aspect: Aspect
  /// What was chosen, as a machine-readable word or number.
  package let chosen: String
  /// How sure the choice is, 0 to 1; 1 also where the person said so.
  package let confidence: Double
  /// Whether a person should look before trusting the import.
  package let isWarning: Bool
  /// The line of the file that shows it; nil for the whole file.
  package let line: Int?
  package let phrase: Phrase
  package let arguments: [String: String]

  init(
    _ aspect: Aspect, _ chosen: String, confidence: Double = 1, isWarning: Bool = false,
    line: Int? = nil, _ phrase: Phrase, _ arguments: [String: String] = [:]
  ) {
    self.aspect = aspect
    self.chosen = chosen
    self.confidence = confidence
    self.isWarning = isWarning
    self.line = line
    self.phrase = phrase
    self.arguments = arguments
  }

  /// The finding as a sentence.
  package func text(_ language: Language) -> String {
    phrase.text(language, arguments)
  }
}
