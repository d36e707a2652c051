/// Finds where patterns lie in a text, in one pass over its words.
struct StemMatcher {
  /// One place where a pattern of a concept, or an exception to it, lies.
  struct Hit {
    /// The number of the concept.
    let concept: Int
    let isException: Bool
    /// The words from the first to the last, one that stands between included.
    let words: ClosedRange<Int>
    /// How many letters of the pattern matched.
    let letters: Int
    let isTypedAround: Bool
    /// The words that stand between those of a phrase.
    let between: [Int]
  }

  private struct Step {
    let concept: Int
    let isException: Bool
    let isFirst: Bool
    let isLast: Bool
    let allowsGap: Bool
  }

  private struct Reached {
    let words: ClosedRange<Int>
    let letters: Int
    let isTypedAround: Bool
    let between: [Int]
  }

  private var steps: [Step] = []
  private var fromStart: StemTrie
  private var fromAnywhere: StemTrie

  /// A matcher of patterns, each with the concept that it is of.
  init(_ patterns: [(pattern: StemPattern, concept: Int, isException: Bool)]) {
    let all = patterns.flatMap { entry in
      [entry.pattern, entry.pattern.joined].compactMap { $0 }.map { (entry, $0) }
    }
    let letters = Set(
      all.flatMap { $0.1.parts.flatMap { $0.letters + $0.typedAround.joined() } })
    fromStart = StemTrie(letters: letters)
    fromAnywhere = StemTrie(letters: letters)
    for (entry, pattern) in all {
      for (index, part) in pattern.parts.enumerated() {
        insert(part, as: steps.count)
        steps.append(
          Step(
            concept: entry.concept, isException: entry.isException, isFirst: index == 0,
            isLast: index == pattern.parts.count - 1, allowsGap: part.allowsGap))
      }
    }
  }

  private mutating func insert(_ part: StemPattern.Part, as number: Int) {
    let spellings = [(part.letters, false)] + part.typedAround.map { ($0, true) }
    for (letters, isTypedAround) in spellings {
      let ending = StemTrie.Ending(
        part: number, endsWord: part.mark == .whole || part.mark == .end,
        isTypedAround: isTypedAround)
      switch part.mark {
      case .whole, .start: fromStart.insert(letters, ending)
      case .end, .anywhere: fromAnywhere.insert(letters, ending)
      }
    }
  }

  /// Every hit, in the order of the words that end them.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - clauses: Where its clauses lie; no phrase reaches across two.
  ///   - work: Counts the letters looked at.
  /// - Returns: The hits; several may share words.
  /// - Complexity: Linear in the text for given patterns.
  func hits(in text: ScannedText, _ clauses: Clauses, work: inout Int) -> [Hit] {
    let habit = SpellingHabit(text, clauses.language)
    var hits: [Hit] = []
    var reached: [Int: Reached] = [:]
    for (index, word) in text.words.enumerated() where !word.text.isEmpty {
      // From the last step of a phrase to its first, so that one word never serves two steps.
      for found in parts(in: text.lowered[word.range], habit, work: &work).reversed() {
        let step = steps[found.part]
        let here: Reached
        if step.isFirst {
          here = Reached(
            words: index...index, letters: found.letters, isTypedAround: found.isTypedAround,
            between: [])
        } else {
          guard let before = reached[found.part - 1],
            index - before.words.upperBound <= (step.allowsGap ? 2 : 1),
            index > before.words.upperBound,
            clauses.number[index] == clauses.number[before.words.lowerBound]
          else { continue }
          here = Reached(
            words: before.words.lowerBound...index, letters: before.letters + found.letters,
            isTypedAround: before.isTypedAround || found.isTypedAround,
            between: before.between + (before.words.upperBound + 1..<index))
        }
        if step.isLast {
          hits.append(
            Hit(
              concept: step.concept, isException: step.isException, words: here.words,
              letters: here.letters, isTypedAround: here.isTypedAround, between: here.between))
        } else {
          reached[found.part] = here
        }
      }
    }
    return hits
  }

  private typealias Found = (part: Int, letters: Int, isTypedAround: Bool)

  // The parts that lie in a word, by number; for each the surest and then the longest spelling.
  private func parts(
    in word: ArraySlice<Unicode.Scalar>, _ habit: SpellingHabit, work: inout Int
  ) -> [Found] {
    var found: [Found] = []
    func note(_ ending: StemTrie.Ending, _ length: Int) {
      guard !ending.isTypedAround || habit.admits(letters: length) else { return }
      found.append((ending.part, length, ending.isTypedAround))
    }
    work += fromStart.walk(word, note)
    for start in word.indices {
      work += fromAnywhere.walk(word[start...], note)
    }
    guard found.count > 1 else { return found }
    found.sort {
      ($0.part, $0.isTypedAround ? 1 : 0, -$0.letters)
        < ($1.part, $1.isTypedAround ? 1 : 0, -$1.letters)
    }
    var distinct: [Found] = []
    for one in found where distinct.last?.part != one.part { distinct.append(one) }
    return distinct
  }
}
