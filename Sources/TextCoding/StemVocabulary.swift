/// The stems of all patterns: which of them lie in a word.
struct StemVocabulary {
  /// A part of a pattern that lies in a word.
  struct Found {
    /// The number of the part.
    let part: Int
    /// How many letters of it matched.
    let letters: Int
    /// Whether the word only fits when å, ä or ö are taken as typed around, or a slip as mended.
    let isUnsure: Bool
  }

  private var fromStart: StemTrie
  private var fromAnywhere: StemTrie
  /// Stem of an inflected word → the parts that any of its forms is.
  private var inflected: [[Unicode.Scalar]: [(part: Int, isUnsure: Bool)]] = [:]
  private var slips = SlipSearch()

  /// A vocabulary of parts, each with its spellings.
  init(_ parts: [[StemPattern.Spelling]]) {
    var letters: Set<Unicode.Scalar> = []
    for spelling in parts.joined() { letters.formUnion(spelling.letters) }
    letters.formUnion(letters.flatMap(StemPattern.Spelling.typedAround))
    fromStart = StemTrie(letters: letters)
    fromAnywhere = StemTrie(letters: letters)
    for (number, spellings) in parts.enumerated() {
      for spelling in spellings { insert(spelling, as: number) }
    }
  }

  private mutating func insert(_ spelling: StemPattern.Spelling, as number: Int) {
    let ways = [(spelling.letters, false)] + spelling.typedAround.map { ($0, true) }
    for (letters, isUnsure) in ways {
      let ending = StemTrie.Ending(
        part: number, endsWord: spelling.mark == .whole || spelling.mark == .end,
        isTypedAround: isUnsure)
      switch spelling.mark {
      case .whole, .start: fromStart.insert(letters, ending)
      case .end, .anywhere: fromAnywhere.insert(letters, ending)
      case .inflected: inflected[letters, default: []].append((number, isUnsure))
      }
    }
    slips.insert(spelling, as: number)
  }

  /// The parts that lie in a word, in no order; one may be found by several spellings.
  ///
  /// A long word in which none lies is tried once more with a slip of the keys or two.
  ///
  /// The work grows by the letters looked at.
  func parts(in word: [Unicode.Scalar], work: inout Int) -> [Found] {
    var found: [Found] = []
    func note(_ ending: StemTrie.Ending, _ length: Int) {
      found.append(Found(part: ending.part, letters: length, isUnsure: ending.isTypedAround))
    }
    work += fromStart.walk(word[...], note)
    for start in word.indices {
      work += fromAnywhere.walk(word[start...], note)
    }
    if !inflected.isEmpty {
      let stem = SwedishStemmer.stem(word)
      for one in inflected[stem] ?? [] {
        found.append(Found(part: one.part, letters: stem.count, isUnsure: one.isUnsure))
      }
    }
    if found.isEmpty { found = slips.parts(in: word, work: &work) }
    return found
  }
}
