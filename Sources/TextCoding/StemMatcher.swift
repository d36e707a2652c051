/// Finds where patterns lie in a text, in one pass over its words.
struct StemMatcher {
  /// One place where a pattern of a concept, or an exception to it, lies.
  struct Hit {
    /// The number of the concept.
    let concept: Int
    let isException: Bool
    /// The words from the first to the last, those that stand between included.
    let words: ClosedRange<Int>
    /// How many letters of the pattern matched.
    let letters: Int
    /// Whether the words only fit when å, ä or ö are taken as typed around, or a slip as mended.
    let isUnsure: Bool
    /// The words that stand between those of a phrase or its sides.
    let between: [Int]
  }

  /// How many words may lie between the sides of a pattern.
  static let sideReach = 9

  private struct Step {
    let concept: Int
    let isException: Bool
    let isFirst: Bool
    let isLast: Bool
    let allowsGap: Bool
    /// The number of the side that ends here, where its pattern has several; else -1.
    let side: Int
  }

  /// What has been read of a phrase up to one of its steps.
  struct Reached {
    fileprivate var first = 0
    fileprivate var last = 0
    /// The words that count, as bits from the first on.
    fileprivate var counted: UInt64 = 0
    fileprivate var letters = 0
    fileprivate var isUnsure = false
    /// The text in which it was read.
    fileprivate var text: UInt32 = 0

    fileprivate var between: [Int] {
      (first...last).filter { counted & (1 << UInt64($0 - first)) == 0 }
    }

    fileprivate mutating func join(_ later: Reached) {
      let shift = UInt64(later.first - first)
      last = max(last, later.last)
      counted |= shift < 64 ? later.counted << shift : 0
      letters += later.letters
      isUnsure = isUnsure || later.isUnsure
    }
  }

  /// The places in which ``hits(in:_:_:_:)`` remembers what it has read; one for many texts.
  struct Bench {
    fileprivate var steps: [Reached] = []
    fileprivate var sides: [Reached] = []
    fileprivate var text: UInt32 = 0

    fileprivate mutating func clear(steps stepCount: Int, sides sideCount: Int) {
      if steps.count != stepCount || sides.count != sideCount || text == .max {
        steps = [Reached](repeating: Reached(), count: stepCount)
        sides = [Reached](repeating: Reached(), count: sideCount)
        text = 0
      }
      text += 1
    }
  }

  private let vocabulary: StemVocabulary
  private var steps: [Step] = []
  /// The steps at which each word of the vocabulary may stand, rising.
  private var stepsOfWord: [[Int]] = []
  /// The sides of the pattern to which each side belongs.
  private var partners: [Range<Int>] = []

  /// A matcher of patterns, each with the concept that it is of.
  init(_ patterns: [(pattern: StemPattern, concept: Int, isException: Bool)]) {
    let all = patterns.flatMap { entry in
      [entry.pattern, entry.pattern.joined].compactMap { $0 }.map { (entry, $0) }
    }
    // Many patterns share a word, above all the lists that they name: each is learned once.
    var words: [[StemPattern.Spelling]] = []
    var known: [StemPattern.Part.Word: Int] = [:]
    for (entry, pattern) in all {
      let firstSide = partners.count
      let hasSides = pattern.sides.count > 1
      for (number, side) in pattern.sides.enumerated() {
        for (index, part) in side.enumerated() {
          let word = part.word
          if let place = known[word] {
            stepsOfWord[place].append(steps.count)
          } else {
            known[word] = words.count
            words.append(part.spellings)
            stepsOfWord.append([steps.count])
          }
          let isLast = index == side.count - 1
          steps.append(
            Step(
              concept: entry.concept, isException: entry.isException, isFirst: index == 0,
              isLast: isLast, allowsGap: part.allowsGap,
              side: isLast && hasSides ? firstSide + number : -1))
        }
      }
      if hasSides {
        let sides = firstSide..<(firstSide + pattern.sides.count)
        partners += repeatElement(sides, count: sides.count)
      }
    }
    vocabulary = StemVocabulary(words)
  }

  /// The parts of patterns that lie in a word, by step; for each the surest and longest spelling first.
  ///
  /// The work grows by the letters looked at.
  func parts(in word: String, work: inout Int) -> [StemVocabulary.Found] {
    let found = vocabulary.parts(in: Array(word.unicodeScalars), work: &work)
    let parts = found.flatMap { one in
      stepsOfWord[one.part].map {
        StemVocabulary.Found(part: $0, letters: one.letters, isUnsure: one.isUnsure)
      }
    }
    guard parts.count > 1 else { return parts }
    return parts.sorted {
      ($0.part, $0.isUnsure ? 1 : 0, -$0.letters) < ($1.part, $1.isUnsure ? 1 : 0, -$1.letters)
    }
  }

  /// Every hit, in the order of the words that end them.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - clauses: Where its clauses lie; no phrase reaches across two, and no sides across sentences.
  ///   - facts: The parts that lie in each word.
  ///   - bench: Where to work.
  /// - Returns: The hits; several may share words.
  /// - Complexity: Linear in the text for given patterns.
  func hits(
    in text: ScannedText, _ clauses: Clauses, _ facts: [WordFacts], _ bench: inout Bench
  ) -> [Hit] {
    let habit = SpellingHabit(text, clauses.language)
    bench.clear(steps: steps.count, sides: partners.count)
    var hits: [Hit] = []
    for index in facts.indices where !facts[index].parts.isEmpty {
      let parts = facts[index].parts
      // From the last step of a phrase to its first, so that one word never serves two steps; of
      // the spellings of a part, the surest and longest that the writer may have meant comes last.
      var place = parts.count - 1
      while place >= 0 {
        let part = parts[place].part
        var best = -1
        while place >= 0, parts[place].part == part {
          if !parts[place].isUnsure || habit.admits(letters: parts[place].letters) { best = place }
          place -= 1
        }
        guard best >= 0 else { continue }
        read(parts[best], at: index, clauses, &bench, &hits)
      }
    }
    return hits
  }

  private func read(
    _ found: StemVocabulary.Found, at index: Int, _ clauses: Clauses, _ bench: inout Bench,
    _ hits: inout [Hit]
  ) {
    let step = steps[found.part]
    var here = Reached(
      first: index, last: index, counted: 1, letters: found.letters, isUnsure: found.isUnsure,
      text: bench.text)
    if !step.isFirst {
      var before = bench.steps[found.part - 1]
      guard before.text == bench.text, index > before.last,
        index - before.last <= (step.allowsGap ? 2 : 1),
        clauses.number[index] == clauses.number[before.first]
      else { return }
      before.join(here)
      here = before
    }
    guard step.isLast else {
      bench.steps[found.part] = here
      return
    }
    if step.side >= 0 {
      bench.sides[step.side] = here
      for partner in partners[step.side] where partner != step.side {
        var other = bench.sides[partner]
        guard other.text == bench.text, other.last < here.first,
          here.first - other.last <= StemMatcher.sideReach,
          clauses.sentence[other.first] == clauses.sentence[here.last]
        else { return }
        other.join(here)
        here = other
      }
    }
    hits.append(
      Hit(
        concept: step.concept, isException: step.isException, words: here.first...here.last,
        letters: here.letters, isUnsure: here.isUnsure, between: here.between))
  }
}
