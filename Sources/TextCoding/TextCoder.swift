package import Messages

/// Finds which concepts free texts speak of, and in which tone.
///
/// Rules, no model: every mention can be shown with the words that made it so. The same text gives
/// the same result on every machine.
package struct TextCoder: Sendable {
  private let concepts: [Concept]
  private let matcher: StemMatcher
  private let memo = SharedMemo()

  /// A coder for the concepts of a taxonomy and the lists of words that their patterns name.
  ///
  /// - Throws: One diagnostic (T001–T008) for each concept or pattern that cannot be used.
  package init(concepts: [Concept], lists: [WordList] = []) throws(DiagnosticsError) {
    let reading = ConceptReading(concepts, lists: lists)
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
    let scanned = ScannedText(composed(masked.text))
    let (text, clauses, hits, looked) = memo.use { memo in
      var looked = 0
      let reading = read(scanned, &memo, &looked)
      return (reading.text, reading.clauses, reading.hits, looked)
    }
    work += looked
    let mentions = mentions(merged(admitted(hits)), in: text, clauses)
    let saysSomething = text.words.contains { $0.text.unicodeScalars.contains { !$0.isDigit } }
    return CodedText(mentions: mentions, isUncoded: mentions.isEmpty && saysSomething)
  }

  private struct Reading {
    let text: ScannedText
    let clauses: Clauses
    let hits: [StemMatcher.Hit]
  }

  // The text with spoken forms written out where it is Swedish, and what lies in it.
  private func read(_ scanned: ScannedText, _ memo: inout WordMemo, _ work: inout Int) -> Reading {
    var text = scanned
    var facts = facts(of: text.words, &memo, work: &work)
    var clauses = Clauses(text, facts)
    if clauses.language == .sv, facts.contains(where: \.isSpoken) {
      text = text.writtenOut()
      facts = self.facts(of: text.words, &memo, work: &work)
      clauses = Clauses(text, facts)
    }
    return Reading(
      text: text, clauses: clauses, hits: matcher.hits(in: text, clauses, facts, &memo.bench))
  }

  private func facts(of words: [ScannedText.Word], _ memo: inout WordMemo, work: inout Int)
    -> [WordFacts]
  {
    var looked = 0
    let facts = memo.facts(of: words) { word in
      WordFacts(
        parts: word.isEmpty ? [] : matcher.parts(in: word, work: &looked),
        swedish: ToneLexicon.swedish.traits(of: word),
        english: ToneLexicon.english.traits(of: word), isSpoken: SpokenForm.isOne(word))
    }
    work += looked + words.count
    return facts
  }

  // Drops the hits that share a word with an exception to their concept. A sure hit yields to an
  // exception that is typed around only where the exception is the longer: `hal` is no `hål`.
  private func admitted(_ hits: [StemMatcher.Hit]) -> [StemMatcher.Hit] {
    guard hits.contains(where: \.isException) else { return hits }
    struct Place: Hashable {
      let concept: Int
      let word: Int
    }
    // How many letters of an unsure exception lie on a word; a sure one has no bound.
    var excepted: [Place: Int] = [:]
    for hit in hits where hit.isException {
      for word in hit.words where !hit.between.contains(word) {
        let place = Place(concept: hit.concept, word: word)
        excepted[place] = max(excepted[place] ?? 0, hit.isUnsure ? hit.letters : .max)
      }
    }
    return hits.filter { hit in
      guard !hit.isException else { return false }
      return !hit.words.contains { word in
        guard !hit.between.contains(word),
          let letters = excepted[Place(concept: hit.concept, word: word)]
        else { return false }
        return letters > (hit.isUnsure ? 0 : hit.letters)
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
          isUnsure: last.isUnsure && hit.isUnsure,
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
          sureness: hit.isUnsure ? .unsure : .sure, snippet: cutter.snippet(around: range),
          range: range))
    }
    return mentions
  }
}
