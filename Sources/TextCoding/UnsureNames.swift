/// Finds words in masked texts that may be names but are other words too, where the words around do not
/// tell: `Björn`, `Sten`, `Mark`.
///
/// Meant to make a person look, not to decide.
package struct UnsureNames: Sendable {
  /// One such word of a text.
  package struct Candidate: Hashable, Sendable {
    /// The word as it is written.
    package let word: String
    /// The words around its first place, on one line.
    package let snippet: String
  }

  package init() {}

  /// The words of a text that were left standing and may be names, each once, in the order of the text.
  ///
  /// - Complexity: Linear in the text.
  package func candidates(in masked: MaskedText) -> [Candidate] {
    let text = ScannedText(composed(masked.text))
    var seen: Set<String> = []
    var candidates: [Candidate] = []
    let cutter = SnippetCutter(text)
    for (index, word) in text.words.enumerated() where mayBeName(word, at: index, in: text) {
      let written = String(scalars: text.scalars[word.range])
      guard seen.insert(written).inserted else { continue }
      candidates.append(
        Candidate(word: written, snippet: cutter.snippet(around: word.range)))
    }
    return candidates
  }

  private func mayBeName(_ word: ScannedText.Word, at index: Int, in text: ScannedText) -> Bool {
    guard word.isCapitalised, !word.isAllCapitals, word.range.count > 1,
      GivenNames.ambiguous.contains(word.text) || FamilyNames.ambiguous.contains(word.text)
    else { return false }
    let startsSentence =
      index == 0
      || text.gap(before: index).contains { !$0.isSpace && !$0.isHyphen && $0 != "," }
    // Every sentence begins with a capital: there the small words of the language say nothing.
    guard startsSentence else { return true }
    return !ToneLexicon.swedish.isSmall(word.text)
      && !ToneLexicon.english.isSmall(word.text)
      && !UnsureNames.plainAtStart.contains(word.text)
  }

  /// Words that begin sentences far more often than they are anybody's name.
  private static let plainAtStart: Set<String> = [
    "are", "ask", "can", "dag", "den", "gran", "hall", "hans", "hope", "in", "inga", "juni", "line",
    "love", "man", "may", "maj", "mina", "my", "odd", "on", "per", "said", "tala", "ut", "vid",
    "vide", "vilda", "ville", "vår", "wall", "will", "lång", "nord", "rob", "stolt",
  ]
}

extension MaskedText {
  /// The text with some words masked as names: those written just so, wherever they stand, and those at
  /// some places among its words, tokens counted.
  package func masking(names words: Set<String>, at places: Set<Int> = []) -> MaskedText {
    guard !words.isEmpty || !places.isEmpty else { return self }
    let scanned = ScannedText(composed(text))
    var result: [Unicode.Scalar] = []
    var position = 0
    for (place, word) in scanned.words.enumerated()
    where places.contains(place)
      || (!words.isEmpty && words.contains(String(scalars: scanned.scalars[word.range])))
    {
      result += scanned.scalars[position..<word.range.lowerBound]
      result += PersonalDataKind.name.token.unicodeScalars
      position = word.range.upperBound
    }
    result += scanned.scalars[position...]
    return MaskedText(storedMasked: String(scalars: result))
  }

  /// The places of a word among the words of the text, tokens counted, as `masking` takes them: they name
  /// the word without telling it.
  package func places(ofWord word: String) -> [Int] {
    let scanned = ScannedText(composed(text))
    return scanned.words.indices.filter {
      String(scalars: scanned.scalars[scanned.words[$0].range]) == word
    }
  }
}
