/// Finds where patterns lie in a text, in one pass over its words.
struct StemMatcher {
  /// One place where a pattern of a concept, or an exception to it, lies.
  struct Hit {
    /// The number of the concept.
    let concept: Int
    let isException: Bool
    /// Whether it counts only where nothing surer is spoken of.
    let isWeak: Bool
    /// The words from the first to the last, those that stand between included.
    let words: ClosedRange<Int>
    /// How many letters of the pattern matched.
    let letters: Int
    /// Whether the words only fit when å, ä or ö are taken as typed around, or a slip as mended.
    let isUnsure: Bool
    /// The words that stand between those of a phrase or its sides.
    let between: [Int]

    /// Whether a word is one of those that matched.
    func counts(_ word: Int) -> Bool { words.contains(word) && !between.contains(word) }
  }

  /// How many words may lie between the sides of a pattern.
  static let sideReach = 9

  /// What is found when a side and others are: a pattern of several sides, as one of them sees it.
  private struct Joint {
    let concept: Int32
    let isException: Bool
    let isWeak: Bool
    /// Another side, and where in ``otherSides`` the rest are.
    let other: Int32
    let others: Range<Int>
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

    fileprivate init() {}

    fileprivate init(_ found: StemVocabulary.Found, at index: Int, of text: UInt32) {
      first = index
      last = index
      counted = 1
      letters = found.letters
      isUnsure = found.isUnsure
      self.text = text
    }

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
    /// The spellings of the word at hand that the writer may have meant, one a part.
    fileprivate var here: [StemVocabulary.Found] = []
    /// The phrases that may go on, as nodes of the tree, and those begun or gone on at hand.
    fileprivate var open: [(node: Int, reached: Reached)] = []
    fileprivate var fresh: [(node: Int, reached: Reached)] = []
    fileprivate var sides: [Reached] = []
    /// The text of each side: looked at far more often than the side itself.
    fileprivate var textsOfSides: [UInt32] = []
    /// The sides that the word at hand ends.
    fileprivate var ended: [(side: Int, reached: Reached)] = []
    fileprivate var text: UInt32 = 0

    fileprivate mutating func clear(sides sideCount: Int) {
      open.removeAll(keepingCapacity: true)
      if sides.count != sideCount || text == .max {
        sides = [Reached](repeating: Reached(), count: sideCount)
        textsOfSides = [UInt32](repeating: 0, count: sideCount)
        text = 0
      }
      text += 1
    }
  }

  private let vocabulary: StemVocabulary
  private var tree = PhraseTree()
  /// Where in ``joints`` those of each side are.
  private var jointsOfSide: [Range<Int>] = []
  private var joints: [Joint] = []
  private var otherSides: [Int] = []

  /// A matcher of patterns, each with the concept that it is of.
  init(_ patterns: [(pattern: StemPattern, concept: Int, isException: Bool)]) {
    let all = patterns.flatMap { entry in
      [entry.pattern, entry.pattern.joined, entry.pattern.writtenOut].compactMap { $0 }.map {
        (entry, $0)
      }
    }
    // Many patterns share a word, above all the lists that they name: each is learned once.
    var words: [[StemPattern.Spelling]] = []
    var known: [StemPattern.Part.Word: Int] = [:]
    // And many have a side in common: `@ungdom` of `@ungdom + stör` and a hundred others.
    var sides: [[StemPattern.Part]: Int] = [:]
    var partners: [[(entry: Int, others: [Int])]] = []
    for (number, (entry, pattern)) in all.enumerated() {
      let hasSides = pattern.sides.count > 1
      var own: [Int] = []
      for parts in pattern.sides {
        if hasSides {
          if let side = sides[parts] {
            own.append(side)
            continue
          }
          own.append(partners.count)
          sides[parts] = partners.count
          partners.append([])
        }
        let phrase = parts.map { part in
          let word = known[part.word] ?? words.count
          if word == words.count {
            known[part.word] = word
            words.append(part.spellings)
          }
          return (word: word, allowsGap: part.allowsGap)
        }
        tree.add(
          PhraseTree.Ending(
            concept: entry.concept, isException: entry.isException, isWeak: pattern.isWeak,
            side: own.last ?? -1),
          at: tree.node(of: phrase))
      }
      for side in Set(own).sorted() {
        var others = own
        others.remove(at: others.firstIndex(of: side) ?? 0)
        partners[side].append((number, others))
      }
    }
    for side in partners {
      let first = joints.count
      for (number, others) in side {
        let (entry, pattern) = all[number]
        joints.append(
          Joint(
            concept: Int32(entry.concept), isException: entry.isException, isWeak: pattern.isWeak,
            other: Int32(others[0]), others: otherSides.count..<(otherSides.count + others.count)))
        otherSides += others
      }
      jointsOfSide.append(first..<joints.count)
    }
    vocabulary = StemVocabulary(words)
  }

  /// The parts of patterns that lie in a word; for each the surest and longest spelling first.
  ///
  /// The work grows by the letters looked at.
  func parts(in word: String, work: inout Int) -> [StemVocabulary.Found] {
    let parts = vocabulary.parts(in: Array(word.unicodeScalars), work: &work)
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
    bench.clear(sides: jointsOfSide.count)
    var hits: [Hit] = []
    for index in facts.indices {
      // One word may stand between two of a phrase.
      bench.open.removeAll { index - $0.reached.last > 2 }
      guard !facts[index].parts.isEmpty else { continue }
      bench.here.removeAll(keepingCapacity: true)
      for found in facts[index].parts where found.part != bench.here.last?.part {
        if !found.isUnsure || habit.admits(letters: found.letters) { bench.here.append(found) }
      }
      goOn(at: index, clauses, &bench, &hits)
      begin(at: index, &bench, &hits)
      keep(&bench)
      // No side that this word ends is beside another that it ends.
      for (side, reached) in bench.ended { join(reached, as: side, clauses, &bench, &hits) }
      for (side, reached) in bench.ended {
        bench.sides[side] = reached
        bench.textsOfSides[side] = bench.text
      }
      bench.ended.removeAll(keepingCapacity: true)
    }
    return hits
  }

  private func goOn(
    at index: Int, _ clauses: Clauses, _ bench: inout Bench, _ hits: inout [Hit]
  ) {
    for place in bench.open.indices {
      let (node, before) = bench.open[place]
      guard clauses.number[index] == clauses.number[before.first] else { continue }
      let isNext = index - before.last == 1
      for found in bench.here {
        for allowsGap in [true, false] where allowsGap || isNext {
          guard let next = tree.child(of: node, by: found.part, allowsGap: allowsGap) else {
            continue
          }
          var reached = before
          reached.join(Reached(found, at: index, of: bench.text))
          reach(next, reached, &bench, &hits)
        }
      }
    }
  }

  private func begin(at index: Int, _ bench: inout Bench, _ hits: inout [Hit]) {
    for found in bench.here {
      guard let node = tree.child(of: 0, by: found.part, allowsGap: true) else { continue }
      reach(node, Reached(found, at: index, of: bench.text), &bench, &hits)
    }
  }

  private func reach(
    _ node: Int, _ reached: Reached, _ bench: inout Bench, _ hits: inout [Hit]
  ) {
    for ending in tree.endings(at: node) {
      guard ending.side < 0 else {
        bench.ended.append((ending.side, reached))
        continue
      }
      hits.append(
        Hit(
          concept: ending.concept, isException: ending.isException, isWeak: ending.isWeak,
          words: reached.first...reached.last, letters: reached.letters,
          isUnsure: reached.isUnsure, between: reached.between))
    }
    if tree.goesOn(after: node) { bench.fresh.append((node, reached)) }
  }

  // What has been read last of a phrase is what may go on.
  private func keep(_ bench: inout Bench) {
    for one in bench.fresh {
      if let place = bench.open.firstIndex(where: { $0.node == one.node }) {
        bench.open[place] = one
      } else {
        bench.open.append(one)
      }
    }
    bench.fresh.removeAll(keepingCapacity: true)
  }

  // The patterns that a side completes.
  private func join(
    _ here: Reached, as side: Int, _ clauses: Clauses, _ bench: inout Bench,
    _ hits: inout [Hit]
  ) {
    for joint in joints[jointsOfSide[side]]
    where bench.textsOfSides[Int(joint.other)] == here.text {
      var whole = here
      var isWhole = true
      for place in joint.others {
        let other = bench.sides[otherSides[place]]
        guard other.text == here.text, other.last < whole.first,
          whole.first - other.last <= StemMatcher.sideReach,
          clauses.sentence[other.first] == clauses.sentence[whole.last]
        else {
          isWhole = false
          break
        }
        var earlier = other
        earlier.join(whole)
        whole = earlier
      }
      guard isWhole else { continue }
      hits.append(
        Hit(
          concept: Int(joint.concept), isException: joint.isException, isWeak: joint.isWeak,
          words: whole.first...whole.last, letters: whole.letters, isUnsure: whole.isUnsure,
          between: whole.between))
    }
  }
}
