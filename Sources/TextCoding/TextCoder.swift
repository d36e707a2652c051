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
    let mentions = mentions(certain(merged(admitted(hits)), clauses), in: text, clauses)
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

  // Drops the weak hits of sentences that speak of another concern: who writes of a robbery and that
  // someone screamed means the robbery.
  private func certain(_ hits: [StemMatcher.Hit], _ clauses: Clauses) -> [StemMatcher.Hit] {
    guard hits.contains(where: \.isWeak) else { return hits }
    var concerns: [Int: Set<Int>] = [:]
    for hit in hits where !hit.isWeak && concepts[hit.concept].axis == .concern {
      concerns[clauses.sentence[hit.words.lowerBound], default: []].insert(hit.concept)
    }
    return hits.filter { hit in
      guard hit.isWeak, let others = concerns[clauses.sentence[hit.words.lowerBound]] else {
        return true
      }
      return others.contains(hit.concept)
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
          concept: hit.concept, isException: false, isWeak: last.isWeak && hit.isWeak,
          words: last.words.lowerBound...end,
          letters: max(last.letters, hit.letters),
          isUnsure: last.isUnsure && hit.isUnsure,
          between: last.between.filter { !hit.counts($0) } + hit.between.filter { !last.counts($0) }
        )
      } else {
        merged.append(hit)
      }
    }
    return merged
  }

  private func tones(
    of hits: [StemMatcher.Hit], _ reader: ToneReader, _ clauses: Clauses
  ) -> [Tone] {
    var tones: [Tone] = []
    var latest: (words: ClosedRange<Int>, tone: Tone)?
    for hit in hits {
      var tone = reader.tone(of: hit, axis: concepts[hit.concept].axis)
      if tone == .problem, let latest, reader.carriesOn(hit.words, after: latest.words) {
        tone = latest.tone
      }
      latest = (hit.words, tone)
      tones.append(tone)
    }
    // `inga inbrott sedan grannsamverkan startade`: what helps takes the tone of what it helps against.
    for (index, hit) in hits.enumerated() where tones[index] == .problem {
      guard concepts[hit.concept].axis == .concern, reader.namesRemedy(hit.words) else { continue }
      let sentence = clauses.sentence[hit.words.lowerBound]
      let other = hits.indices.first {
        hits[$0].concept == hit.concept && tones[$0] != .problem
          && clauses.sentence[hits[$0].words.lowerBound] == sentence
      }
      if let other { tones[index] = tones[other] }
    }
    return tones
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
    let tones = tones(of: ordered, reader, clauses)
    for (hit, tone) in zip(ordered, tones) {
      let concept = concepts[hit.concept]
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
