/// A text that is masked, with what stood where each token stands now.
///
/// Whoever holds one can open what was masked, so it is made only where a person must decide whether the
/// mask was right; what was typed is kept out of it by no one but its holder.
package struct MaskTrace: Sendable {
  /// What the mask makes of the text, as ``PersonalDataMask`` would.
  package let masked: MaskedText
  /// The text as it was typed, composed.
  private let original: [Unicode.Scalar]
  /// Where in it the words stood that each finding took, in the order of the findings.
  private let places: [Range<Int>]

  /// Masks a text and remembers the way.
  ///
  /// - Complexity: Linear in the length of the text.
  package init(_ raw: String) {
    let glance = PersonalDataGlance()
    guard glance.mayHoldPersonalData(raw.utf8Span.span) else {
      masked = MaskedText(text: raw, findings: [])
      original = Array(raw.unicodeScalars)
      places = []
      return
    }
    original = composed(raw)
    (masked, places) = PersonalDataMask.passes(over: original)
  }

  /// The words that a finding took, as they were typed.
  package func words(of finding: Int) -> String {
    String(scalars: original[places[finding]])
  }

  /// The text with some of its names left standing: those whose words, just as they were typed, are
  /// among the ones given.
  package func sparing(names words: Set<String>) -> MaskedText {
    guard !words.isEmpty else { return masked }
    return opened { masked.findings[$0].kind == .name && words.contains(self.words(of: $0)) }
  }

  /// The text with every name left standing and all else that was masked still masked.
  package var withNames: MaskedText { opened { masked.findings[$0].kind == .name } }

  private func opened(_ isSpared: (Int) -> Bool) -> MaskedText {
    var result: [Unicode.Scalar] = []
    var findings: [MaskedText.Finding] = []
    var position = 0
    for (index, place) in places.enumerated() {
      result += original[position..<place.lowerBound]
      if isSpared(index) {
        result += original[place]
      } else {
        let start = result.count
        result += masked.findings[index].kind.token.unicodeScalars
        findings.append(.init(kind: masked.findings[index].kind, range: start..<result.count))
      }
      position = place.upperBound
    }
    result += original[position...]
    return MaskedText(text: String(scalars: result), findings: findings)
  }
}

/// A name that the mask took out of a text.
package struct MaskedName: Hashable, Sendable {
  /// Its place among the findings of the masked text.
  package let finding: Int
  /// The words as they were typed.
  package let words: String
  /// The words around it on one line, names left standing.
  package let snippet: String
  /// Whether none of its words is a name and nothing else by the lists, so that the mask may be wrong.
  package let isUnsure: Bool
}

extension MaskTrace {
  /// The names that were masked, in the order of the text.
  package var names: [MaskedName] {
    let text = ScannedText(Array(withNames.text.unicodeScalars))
    let cutter = SnippetCutter(text)
    var names: [MaskedName] = []
    var next = 0
    // What has been opened so far makes the text longer or shorter than the original.
    var shift = 0
    for (index, place) in places.enumerated() {
      let kind = masked.findings[index].kind
      guard kind == .name else {
        shift += kind.token.unicodeScalars.count - place.count
        continue
      }
      let range = place.lowerBound + shift..<place.upperBound + shift
      while next < text.words.count, text.words[next].range.upperBound <= range.lowerBound {
        next += 1
      }
      let own = text.words[next...].prefix { $0.range.lowerBound < range.upperBound }
      let isSure = own.contains { word in
        let traits = PersonalDataLexicon.shared.traits(of: text.lowered[word.range])
        return traits.hasAny(of: [.given, .givenWithCapital, .family])
      }
      names.append(
        MaskedName(
          finding: index, words: words(of: index), snippet: cutter.snippet(around: range),
          isUnsure: !isSure))
    }
    return names
  }

  /// The words around the first place of a word that was left standing, names around it open; nil where
  /// the text has no such word.
  package func snippet(around word: String) -> String? {
    let text = ScannedText(Array(withNames.text.unicodeScalars))
    let found = text.words.first { String(scalars: text.scalars[$0.range]) == word }
    return found.map { SnippetCutter(text).snippet(around: $0.range) }
  }
}
