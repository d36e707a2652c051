package import Messages

/// Finds which concepts free texts speak of, and in which tone.
///
/// Rules, no model: every mention can be shown with the words that made it so. The same text gives
/// the same result on every machine.
package struct TextCoder: Sendable {
  private let concepts: [Concept]
  private let matcher: StemMatcher

  /// A coder for the concepts of a taxonomy.
  ///
  /// - Throws: One diagnostic (T001–T006) for each concept or pattern that cannot be used.
  package init(concepts: [Concept]) throws(DiagnosticsError) {
    let reading = ConceptReading(concepts)
    guard reading.diagnostics.isEmpty else {
      throw DiagnosticsError(reading.diagnostics)
    }
    self.concepts = concepts
    matcher = StemMatcher(reading.patterns)
  }

  /// Codes one text.
  ///
  /// - Complexity: Linear in the length of the text.
  package func code(_ text: MaskedText) -> CodedText {
    var work = 0
    return code(text, work: &work)
  }

  /// Codes one text and counts the letters that the matcher looked at.
  func code(_ masked: MaskedText, work: inout Int) -> CodedText {
    let text = ScannedText(composed(masked.text))
    let clauses = Clauses(text)
    let hits = matcher.hits(in: text, clauses, work: &work)
    let mentions = mentions(merged(admitted(hits)), in: text, clauses)
    let saysSomething = text.words.contains { $0.text.unicodeScalars.contains { !$0.isDigit } }
    return CodedText(mentions: mentions, isUncoded: mentions.isEmpty && saysSomething)
  }

  // Drops the hits that share a word with an exception to their concept. A sure hit yields to an
  // exception that is typed around only where the exception is the longer: `hal` is no `hål`.
  private func admitted(_ hits: [StemMatcher.Hit]) -> [StemMatcher.Hit] {
    struct Place: Hashable {
      let concept: Int
      let word: Int
    }
    var sure: Set<Place> = []
    var typedAround: [Place: Int] = [:]
    for hit in hits where hit.isException {
      for word in hit.words {
        let place = Place(concept: hit.concept, word: word)
        if hit.isTypedAround {
          typedAround[place] = max(typedAround[place] ?? 0, hit.letters)
        } else {
          sure.insert(place)
        }
      }
    }
    return hits.filter { hit in
      guard !hit.isException else { return false }
      return !hit.words.contains { word in
        let place = Place(concept: hit.concept, word: word)
        let letters = typedAround[place] ?? 0
        return sure.contains(place) || letters > (hit.isTypedAround ? 0 : hit.letters)
      }
    }
  }

  // Joins overlapping hits of one concept.
  private func merged(_ hits: [StemMatcher.Hit]) -> [StemMatcher.Hit] {
    let sorted = hits.sorted {
      ($0.concept, $0.words.lowerBound, $0.words.upperBound)
        < ($1.concept, $1.words.lowerBound, $1.words.upperBound)
    }
    var merged: [StemMatcher.Hit] = []
    for hit in sorted {
      if let last = merged.last, last.concept == hit.concept, last.words.overlaps(hit.words) {
        let end = max(last.words.upperBound, hit.words.upperBound)
        merged[merged.count - 1] = StemMatcher.Hit(
          concept: hit.concept, isException: false, words: last.words.lowerBound...end,
          letters: max(last.letters, hit.letters),
          isTypedAround: last.isTypedAround && hit.isTypedAround,
          between: last.between + hit.between)
      } else {
        merged.append(hit)
      }
    }
    return merged
  }

  private func mentions(_ hits: [StemMatcher.Hit], in text: ScannedText, _ clauses: Clauses)
    -> [Mention]
  {
    guard !hits.isEmpty else { return [] }
    let reader = ToneReader(text, clauses)
    let cutter = SnippetCutter(text)
    let ordered = hits.sorted {
      ($0.words.lowerBound, $0.words.upperBound, $0.concept)
        < ($1.words.lowerBound, $1.words.upperBound, $1.concept)
    }
    var mentions: [Mention] = []
    var latest: (words: ClosedRange<Int>, tone: Tone)?
    for hit in ordered {
      let concept = concepts[hit.concept]
      var tone = reader.tone(of: hit, axis: concept.axis)
      if tone == .problem, let latest, reader.carriesOn(hit.words, after: latest.words) {
        tone = latest.tone
      }
      latest = (hit.words, tone)
      let first = text.words[hit.words.lowerBound].range
      let range = first.lowerBound..<text.words[hit.words.upperBound].range.upperBound
      mentions.append(
        Mention(
          code: concept.code, axis: concept.axis, tone: tone,
          sureness: hit.isTypedAround ? .unsure : .sure, snippet: cutter.snippet(around: range),
          range: range))
    }
    return mentions
  }
}
