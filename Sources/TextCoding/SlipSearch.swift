/// Long stems that a misspelled word may have been meant for.
///
/// A slip is a letter left out, put in, changed, or swapped with its neighbour (Damerau 1964; the
/// restricted distance). The first letter must be right: people see that one.
struct SlipSearch {
  private struct Stem {
    let letters: [Unicode.Scalar]
    let part: Int
    /// Whether the word may go on after the stem.
    let isOpen: Bool
    /// How many slips it bears.
    let most: Int
  }

  /// The fewest letters of a stem that bears one slip, and two.
  static let fewestLetters = (one: 9, two: 14)
  /// Longer words are no slip of the keys, and would only cost time.
  static let longestWord = 32

  private var stems: [Unicode.Scalar: [Stem]] = [:]

  /// Adds a spelling where it is long enough, and begins a word.
  mutating func insert(_ spelling: StemPattern.Spelling, as part: Int) {
    let letters = spelling.letters
    guard letters.count >= SlipSearch.fewestLetters.one, let first = letters.first,
      spelling.mark != .end
    else { return }
    stems[first, default: []].append(
      Stem(
        letters: letters, part: part,
        isOpen: spelling.mark == .start || spelling.mark == .anywhere,
        most: letters.count >= SlipSearch.fewestLetters.two ? 2 : 1))
  }

  /// The parts that a word may have been meant for; those with the fewest slips only.
  ///
  /// The work grows by the letters looked at.
  func parts(in word: [Unicode.Scalar], work: inout Int) -> [StemVocabulary.Found] {
    guard (SlipSearch.fewestLetters.one - 1...SlipSearch.longestWord).contains(word.count),
      let first = word.first, let stems = stems[first],
      word.allSatisfy({ !$0.isDigit })
    else { return [] }
    var best = Int.max
    var found: [StemVocabulary.Found] = []
    for stem in stems {
      work += 1
      let shortest = stem.letters.count - stem.most
      guard word.count >= shortest, stem.isOpen || word.count <= stem.letters.count + stem.most
      else { continue }
      guard
        let slips = SlipSearch.slips(from: stem.letters, to: word, stem.isOpen, most: stem.most),
        slips <= best
      else { continue }
      work += stem.letters.count
      if slips < best { found = [] }
      best = slips
      found.append(
        StemVocabulary.Found(part: stem.part, letters: stem.letters.count, isUnsure: true))
    }
    return found
  }

  /// The slips between a stem and a word, or its beginning where the word may go on; nil for more
  /// than the most.
  static func slips(
    from stem: [Unicode.Scalar], to word: [Unicode.Scalar], _ isOpen: Bool, most: Int
  ) -> Int? {
    let length = min(word.count, stem.count + most)
    var before: [Int] = []
    var last = Array(0...length)
    for row in 1...stem.count {
      var next = [Int](repeating: most + 1, count: length + 1)
      if row <= most { next[0] = row }
      var least = next[0]
      let columns = max(1, row - most)...max(1, min(length, row + most))
      for column in columns where column <= length {
        let isSame = stem[row - 1] == word[column - 1]
        var cost = min(last[column - 1] + (isSame ? 0 : 1), last[column] + 1, next[column - 1] + 1)
        if row > 1, column > 1, stem[row - 1] == word[column - 2], stem[row - 2] == word[column - 1]
        {
          cost = min(cost, before[column - 2] + 1)
        }
        next[column] = min(cost, most + 1)
        least = min(least, next[column])
      }
      guard least <= most else { return nil }
      (before, last) = (last, next)
    }
    let result = isOpen ? last.min() ?? most + 1 : word.count <= length ? last[length] : most + 1
    return result <= most ? result : nil
  }
}
