import Messages

/// Reads the words of one pattern, and says what cannot be used.
struct PatternReader {
  let place: Place?
  /// The concept or list of words that the pattern is of, and the pattern as it is written.
  let concept: String
  let pattern: String
  /// The lists of words that `@name` stands for.
  let lists: [String: [StemPattern.Spelling]]

  /// What a diagnostic about the pattern names.
  var arguments: [String: String] { ["concept": concept, "pattern": pattern] }

  /// The words of a phrase; `a-traktor-` is two that stand side by side, the last of them a start.
  func phrase(_ words: [ArraySlice<Unicode.Scalar>]) throws(Diagnostic) -> [StemPattern.Part] {
    var parts: [StemPattern.Part] = []
    for word in words {
      if word.first == "@" {
        let name = String(scalars: word.dropFirst())
        guard let spellings = lists[name] else {
          throw Diagnostic(.patternUnknownList, at: place, merged(["list": name]))
        }
        parts.append(StemPattern.Part(spellings: spellings, list: name, allowsGap: true))
      } else {
        parts += try hyphenated(word)
      }
    }
    guard !parts.isEmpty else { throw Diagnostic(.patternEmpty, at: place, arguments) }
    return parts
  }

  /// Refuses stems that are too short to mean something; a letter less is enough in a phrase.
  func checkLengths(_ sides: [[StemPattern.Part]]) throws(Diagnostic) {
    let isPhrase = sides.joined().count > 1
    for part in sides.joined() {
      for spelling in part.spellings {
        let needed = spelling.mark.fewestLetters - (isPhrase ? 1 : 0)
        guard spelling.letters.count < needed else { continue }
        throw Diagnostic(.patternTooShort, at: place, merged(["letters": String(needed)]))
      }
    }
  }

  private func hyphenated(_ word: ArraySlice<Unicode.Scalar>) throws(Diagnostic)
    -> [StemPattern.Part]
  {
    let isInflected = word.last == "~"
    let opensInside = word.first?.isHyphen ?? false
    let closesInside = word.last?.isHyphen ?? false
    let core = word.dropFirst(opensInside ? 1 : 0).dropLast(closesInside || isInflected ? 1 : 0)
    let pieces = core.split(omittingEmptySubsequences: false, whereSeparator: \.isHyphen)
    var parts: [StemPattern.Part] = []
    for (index, piece) in pieces.enumerated() {
      guard !piece.isEmpty else { throw Diagnostic(.patternEmpty, at: place, arguments) }
      if let wrong = piece.first(where: { !$0.isWordScalar && !$0.isApostrophe }) {
        throw Diagnostic(
          .patternCharacter, at: place, merged(["character": String(Character(wrong))]))
      }
      let isFirst = index == 0
      let isLast = index == pieces.count - 1
      let mark: StemPattern.Mark =
        switch (opensInside && isFirst, closesInside && isLast) {
        case (true, true): .anywhere
        case (true, false): .end
        case (false, true): .start
        case (false, false): isInflected && isLast ? .inflected : .whole
        }
      let letters = mark == .inflected ? SwedishStemmer.stem(Array(piece)) : Array(piece)
      parts.append(
        StemPattern.Part(
          spellings: [StemPattern.Spelling(letters: letters, mark: mark)], list: nil,
          allowsGap: isFirst))
    }
    return parts
  }

  private func merged(_ more: [String: String]) -> [String: String] {
    arguments.merging(more) { own, _ in own }
  }
}
