/// Words that people use often and no concept covers: what a taxonomy may lack.
package struct UncoveredWords: Sendable {
  /// One word in all its forms.
  package struct Entry: Hashable, Sendable {
    /// The form that is written most often, in lower case.
    package let word: String
    /// How many texts have the word.
    package let texts: Int
  }

  private var counts: [String: Int] = [:]
  private var forms: [String: [String: Int]] = [:]

  package init() {}

  /// Counts the words of a text that no mention lies on, each once.
  package mutating func add(_ text: MaskedText, _ coded: CodedText) {
    var seen: Set<String> = []
    for word in ScannedText(composed(text.text)).words {
      guard word.range.count >= UncoveredWords.fewestLetters,
        !word.text.unicodeScalars.contains(where: { $0.isDigit }),
        !ToneLexicon.swedish.isSmall(word.text),
        !ToneLexicon.english.isSmall(word.text),
        !coded.mentions.contains(where: { $0.range.overlaps(word.range) })
      else { continue }
      let stem = SwedishStemmer.stem(word.text)
      forms[stem, default: [:]][word.text, default: 0] += 1
      if seen.insert(stem).inserted { counts[stem, default: 0] += 1 }
    }
  }

  /// The words of the most texts, those of as many by the alphabet.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - least: The fewest texts that make a word worth a look.
  /// - Returns: The words with their counts.
  package func most(_ count: Int, least: Int) -> [Entry] {
    let frequent = counts.filter { $0.value >= least }
    let sorted = frequent.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(max(0, count)).map { stem, texts in
      let form = forms[stem]?.min { ($1.value, $0.key) < ($0.value, $1.key) }
      return Entry(word: form?.key ?? stem, texts: texts)
    }
  }

  private static let fewestLetters = 5
}
