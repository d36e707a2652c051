import Messages

/// A word stem or phrase as the taxonomy spells it, taken apart.
struct StemPattern: Hashable {
  /// How a stem must lie in a word.
  enum Mark: Hashable {
    /// `x`: the word is the stem.
    case whole
    /// `x-`: the word starts with it.
    case start
    /// `-x`: the word ends with it.
    case end
    /// `-x-`: it stands anywhere in the word.
    case anywhere
  }

  /// One word of the pattern.
  struct Part: Hashable {
    /// Lower-case and composed.
    let letters: [Unicode.Scalar]
    let mark: Mark
    /// Whether one other word may stand between this word and the one before.
    let allowsGap: Bool
  }

  static let mostWords = 8

  let parts: [Part]

  init(parts: [Part]) {
    self.parts = parts
  }

  /// Reads a pattern.
  ///
  /// - Throws: A diagnostic of the T series when nothing, or nothing usable, is left of it.
  init(_ spelling: String, of concept: Concept) throws(Diagnostic) {
    let arguments = ["concept": concept.code, "pattern": spelling]
    let scalars = composed(spelling).map(\.lowercase)
    var parts: [Part] = []
    for word in scalars.split(whereSeparator: \.isSpace) {
      parts += try StemPattern.parts(of: word, at: concept.place, arguments)
    }
    guard !parts.isEmpty else { throw Diagnostic(.patternEmpty, at: concept.place, arguments) }
    guard parts.count <= StemPattern.mostWords else {
      let most = ["words": String(StemPattern.mostWords)]
      throw Diagnostic(
        .patternTooLong, at: concept.place, arguments.merging(most) { own, _ in own })
    }
    for part in parts {
      let needed = part.mark.fewestLetters - (parts.count > 1 ? 1 : 0)
      guard part.letters.count < needed else { continue }
      let letters = ["letters": String(needed)]
      throw Diagnostic(
        .patternTooShort, at: concept.place, arguments.merging(letters) { own, _ in own })
    }
    self.parts = parts
  }

  // `a-traktor-` is two words that stand side by side, the last of them a start.
  private static func parts(
    of word: ArraySlice<Unicode.Scalar>, at place: Place?, _ arguments: [String: String]
  ) throws(Diagnostic) -> [Part] {
    let opensInside = word.first?.isHyphen ?? false
    let closesInside = word.last?.isHyphen ?? false
    let core = word.dropFirst(opensInside ? 1 : 0).dropLast(closesInside ? 1 : 0)
    let pieces = core.split(omittingEmptySubsequences: false, whereSeparator: \.isHyphen)
    var parts: [Part] = []
    for (index, piece) in pieces.enumerated() {
      guard !piece.isEmpty else { throw Diagnostic(.patternEmpty, at: place, arguments) }
      if let wrong = piece.first(where: { !$0.isWordScalar && !$0.isApostrophe }) {
        let character = ["character": String(Character(wrong))]
        throw Diagnostic(
          .patternCharacter, at: place, arguments.merging(character) { own, _ in own })
      }
      let isFirst = index == 0
      let isLast = index == pieces.count - 1
      let mark: Mark =
        switch (opensInside && isFirst, closesInside && isLast) {
        case (true, true): .anywhere
        case (true, false): .end
        case (false, true): .start
        case (false, false): .whole
        }
      parts.append(Part(letters: Array(piece), mark: mark, allowsGap: isFirst))
    }
    return parts
  }

  /// The pattern with its hyphenated words written together (`atraktor-`); nil where it has none,
  /// or where the first of them is more than a letter or two.
  var joined: StemPattern? {
    guard parts.count == 2, !parts[1].allowsGap, parts[0].letters.count <= 2 else { return nil }
    let letters = parts[0].letters + parts[1].letters
    return StemPattern(parts: [Part(letters: letters, mark: parts[1].mark, allowsGap: true)])
  }
}

extension StemPattern.Mark {
  /// The fewest letters with which a stem of this mark still means something.
  var fewestLetters: Int {
    switch self {
    case .whole: 1
    case .start, .end: 3
    case .anywhere: 4
    }
  }
}

extension StemPattern.Part {
  /// The ways in which people without å ä ö on their keyboard write the word; not the word itself.
  ///
  /// `mörk`: `mork`, `moerk`. Each letter is varied on its own while there are three or fewer of
  /// them, else all alike.
  var typedAround: [[Unicode.Scalar]] {
    let special = letters.count { StemPattern.Part.around($0) != nil }
    guard special > 0 else { return [] }
    guard special <= 3 else { return [0, 1].map { way in letters.flatMap { plain($0, way) } } }
    var spellings: [[Unicode.Scalar]] = [[]]
    for letter in letters {
      let ways = [[letter]] + (StemPattern.Part.around(letter) ?? [])
      spellings = spellings.flatMap { spelling in ways.map { spelling + $0 } }
    }
    return Array(spellings.dropFirst())
  }

  private func plain(_ letter: Unicode.Scalar, _ way: Int) -> [Unicode.Scalar] {
    guard let ways = StemPattern.Part.around(letter) else { return [letter] }
    return ways[min(way, ways.count - 1)]
  }

  private static func around(_ letter: Unicode.Scalar) -> [[Unicode.Scalar]]? {
    switch letter {
    case "å": [["a"], ["a", "a"]]
    case "ä": [["a"], ["a", "e"]]
    case "ö": [["o"], ["o", "e"]]
    case "é": [["e"]]
    default: nil
    }
  }
}
