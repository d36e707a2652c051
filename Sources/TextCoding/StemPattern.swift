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
    /// `x~`: the word is a form of it, as ``SwedishStemmer`` tells.
    case inflected
  }

  /// A spelling that a word may have.
  struct Spelling: Hashable {
    /// Lower-case and composed; for ``Mark/inflected`` the stem.
    let letters: [Unicode.Scalar]
    let mark: Mark
  }

  /// One word of a phrase.
  struct Part: Hashable {
    /// The word's spelling, or those of the list that the pattern names by `@name`.
    let spellings: [Spelling]
    /// The list's name; nil where the pattern spells the word itself.
    let list: String?
    /// Whether one other word may stand between this word and the one before.
    let allowsGap: Bool
  }

  static let mostWords = 8

  /// Phrases that must stand near each other in one sentence, whichever comes first; one as a rule.
  let sides: [[Part]]
  /// Whether it counts only where nothing surer is spoken of: `?x`.
  let isWeak: Bool

  init(sides: [[Part]], isWeak: Bool) {
    self.sides = sides
    self.isWeak = isWeak
  }

  /// Reads a pattern.
  ///
  /// - Throws: A diagnostic of the T series when nothing, or nothing usable, is left of it.
  init(_ spelling: String, of concept: Concept, lists: [String: [Spelling]])
    throws(Diagnostic)
  {
    let reader = PatternReader(
      place: concept.place, concept: concept.code, pattern: spelling, lists: lists)
    let scalars = composed(spelling).map(\.lowercase)
    isWeak = scalars.first == "?"
    let words = (isWeak ? scalars.dropFirst() : scalars[...]).split(whereSeparator: \.isSpace)
    var sides: [[Part]] = []
    for phrase in words.split(
      omittingEmptySubsequences: false, whereSeparator: { Array($0) == ["+"] })
    {
      sides.append(try reader.phrase(Array(phrase)))
    }
    guard sides.joined().count <= StemPattern.mostWords else {
      let most = ["words": String(StemPattern.mostWords)]
      throw Diagnostic(
        .patternTooLong, at: concept.place, reader.arguments.merging(most) { own, _ in own })
    }
    try reader.checkLengths(sides)
    self.sides = sides
  }

  /// Reads one word of a list of words that patterns may name.
  static func listed(_ spelling: String, of list: WordList) throws(Diagnostic) -> Spelling {
    let reader = PatternReader(
      place: list.place, concept: list.name, pattern: spelling, lists: [:])
    let words = composed(spelling).map(\.lowercase).split(whereSeparator: \.isSpace)
    let parts = try reader.phrase(words)
    guard parts.count == 1, parts[0].spellings.count == 1 else {
      throw Diagnostic(.listedPhrase, at: list.place, reader.arguments)
    }
    try reader.checkLengths([parts])
    return parts[0].spellings[0]
  }

  /// The pattern with its spoken forms written out, as texts are read (`sade` for `sa`); nil where it
  /// has none.
  var writtenOut: StemPattern? {
    let isSpoken = sides.contains { side in
      side.contains { part in
        part.list == nil && part.spellings.contains { $0.writtenOut != $0 }
      }
    }
    guard isSpoken else { return nil }
    let written = sides.map { side in
      side.map { part in
        StemPattern.Part(
          spellings: part.list == nil ? part.spellings.map(\.writtenOut) : part.spellings,
          list: part.list, allowsGap: part.allowsGap)
      }
    }
    return StemPattern(sides: written, isWeak: isWeak)
  }

  /// The pattern with its hyphenated words written together (`atraktor-`); nil where it has none,
  /// or where the first of them is more than a letter or two.
  var joined: StemPattern? {
    guard sides.count == 1, sides[0].count == 2, !sides[0][1].allowsGap,
      let first = sides[0][0].spellings.first, let second = sides[0][1].spellings.first,
      first.letters.count <= 2
    else { return nil }
    let whole = Spelling(letters: first.letters + second.letters, mark: second.mark)
    return StemPattern(
      sides: [[Part(spellings: [whole], list: nil, allowsGap: true)]], isWeak: isWeak)
  }
}

extension StemPattern.Part {
  /// What two parts have in common that lie in the same words.
  var word: Word { list.map { .listed($0) } ?? .spelled(spellings) }

  enum Word: Hashable {
    case listed(String)
    case spelled([StemPattern.Spelling])
  }

  // A list is known by its name: its hundred spellings need not be compared.
  static func == (one: Self, other: Self) -> Bool {
    one.allowsGap == other.allowsGap && one.word == other.word
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(word)
    hasher.combine(allowsGap)
  }
}

extension StemPattern.Mark {
  /// The fewest letters with which a stem of this mark still means something.
  var fewestLetters: Int {
    switch self {
    case .whole, .inflected: 1
    case .start, .end: 3
    case .anywhere: 4
    }
  }
}

extension StemPattern.Spelling {
  /// The spelling with a spoken form written out.
  fileprivate var writtenOut: StemPattern.Spelling {
    guard mark == .whole, let written = SpokenForm.writtenOut(String(scalars: letters)) else {
      return self
    }
    return StemPattern.Spelling(letters: Array(written.unicodeScalars), mark: mark)
  }

  /// The ways in which people without å ä ö on their keyboard write the word; not the word itself.
  ///
  /// `mörk`: `mork`, `moerk`. Each letter is varied on its own while there are three or fewer of
  /// them, else all alike.
  var typedAround: [[Unicode.Scalar]] {
    let special = letters.count { Self.around($0) != nil }
    guard special > 0 else { return [] }
    guard special <= 3 else { return [0, 1].map { way in letters.flatMap { plain($0, way) } } }
    var spellings: [[Unicode.Scalar]] = [[]]
    for letter in letters {
      guard let others = Self.around(letter) else {
        for index in spellings.indices { spellings[index].append(letter) }
        continue
      }
      let ways = [[letter]] + others
      spellings = spellings.flatMap { spelling in ways.map { spelling + $0 } }
    }
    return Array(spellings.dropFirst())
  }

  /// The letters that people type for one that they lack.
  static func typedAround(_ letter: Unicode.Scalar) -> [Unicode.Scalar] {
    (around(letter) ?? []).flatMap { $0 }
  }

  private func plain(_ letter: Unicode.Scalar, _ way: Int) -> [Unicode.Scalar] {
    guard let ways = Self.around(letter) else { return [letter] }
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
