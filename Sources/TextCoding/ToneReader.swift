/// Reads the tone in which the clauses of one text speak of things.
///
/// Made once for a text; each question then looks at a few words around the thing, so that a long
/// text without punctuation stays linear.
struct ToneReader {
  private enum Praise {
    case given
    case denied
  }

  // How many words praise reaches.
  private static let reach = 6

  private let text: ScannedText
  private let clauses: Clauses
  private let lexicon: ToneLexicon
  private var isWishing: [Bool]
  private var isRefusing: [Bool]
  private var isThanking: [Bool]
  private var hasAchieved: [Bool]
  private var praise: [Praise?]

  init(_ text: ScannedText, _ clauses: Clauses) {
    self.text = text
    self.clauses = clauses
    lexicon = clauses.lexicon
    isWishing = [Bool](repeating: false, count: clauses.words.count)
    isRefusing = isWishing
    isThanking = isWishing
    hasAchieved = isWishing
    praise = [Praise?](repeating: nil, count: text.words.count)
    for index in text.words.indices {
      let rest = rest(from: index)
      if lexicon.achieved.begins(rest) { hasAchieved[clauses.number[index]] = true }
      if lexicon.thanks.begins(rest) { isThanking[clauses.number[index]] = true }
    }
    for index in text.words.indices {
      readWish(at: index)
    }
    for index in text.words.indices {
      praise[index] = readPraise(at: index)
    }
  }

  /// The tone in which the text speaks of the thing that a hit names.
  func tone(of hit: StemMatcher.Hit, axis: Concept.Axis) -> Tone {
    let words = hit.words
    let clause = clauses.number[words.lowerBound]
    switch axis {
    case .wish:
      if isRefusing[clause] { return .problem }
      if isWishing[clause] { return .wish }
      let hasCome = words.contains {
        (lexicon.increases.contains(word($0)) || lexicon.comparatives.contains(word($0)))
          && hasComeAbout($0)
      }
      return hasCome || isThanking[clause] || nearestPraise(words) == .given ? .praise : .wish
    case .concern:
      if isWishing[clause] || isBettered(words) == .wish { return .wish }
      if isBettered(words) == .praise { return .praise }
      if isDenied(hit) { return isGood(words) ? .problem : .praise }
      if isThanking[clause] { return .praise }
      return nearestPraise(words) == .given ? .praise : .problem
    }
  }

  /// Whether some words carry on what others began, and so take their tone: `inga rån, inbrott eller
  /// stölder`, `sällan bråk vid torget`.
  func carriesOn(_ words: ClosedRange<Int>, after others: ClosedRange<Int>) -> Bool {
    let clause = clauses.number[words.lowerBound]
    let range = clauses.words[clause]
    if others.lowerBound >= range.lowerBound {
      return isJoined(others.upperBound + 1..<max(words.lowerBound, others.upperBound + 1))
    }
    return clauses.followsComma[clause] && words.lowerBound == range.lowerBound
      && others.upperBound == range.lowerBound - 1
  }

  // Whether the words between two things are `eller`, or say no more than where the first is
  // (`sällan bråk vid torget`, `klotter finns inte i tunneln`).
  private func isJoined(_ between: Range<Int>) -> Bool {
    guard (1...5).contains(between.count), let last = between.last else { return false }
    if between.count == 1, lexicon.alternatives.contains(word(last)) { return true }
    return lexicon.prepositions.contains(word(last))
      && between.allSatisfy {
        lexicon.prepositions.contains(word($0)) || lexicon.lateNegations.contains(word($0))
          || lexicon.betweenThingAndNegation.contains(word($0))
      }
  }

  private func word(_ index: Int) -> String { text.words[index].text }

  private func isGood(_ words: ClosedRange<Int>) -> Bool {
    guard words.contains(where: { lexicon.isGood(word($0)) }) else { return false }
    let start = clauses.words[clauses.number[words.lowerBound]].lowerBound
    return !(max(start, words.lowerBound - 1)...words.upperBound).contains {
      lexicon.flaws.contains(word($0))
    }
  }
}

// MARK: What a clause says

extension ToneReader {
  private mutating func readWish(at index: Int) {
    let clause = clauses.number[index]
    let range = clauses.words[clause]
    let rest = rest(from: index)
    if lexicon.refusals.begins(rest) { isRefusing[clause] = true }
    if lexicon.pleas.begins(rest) {
      isRefusing[clause] = true
      isWishing[clause] = true
    }
    if lexicon.wishes.begins(rest) {
      let next = index + 1
      let isDenied = next < range.upperBound && lexicon.negations.contains(word(next))
      if !isDenied { isWishing[clause] = true }
    }
    if index == range.lowerBound, lexicon.requests.contains(word(index)) {
      isWishing[clause] = true
    }
    if lexicon.increases.contains(word(index)), !hasComeAbout(index),
      rest.dropFirst().contains(where: { lexicon.isGood($0.text) })
    {
      isWishing[clause] = true
    }
  }

  // The word and the two after it in its clause.
  private func rest(from index: Int) -> ArraySlice<ScannedText.Word> {
    text.words[index..<min(index + 3, clauses.words[clauses.number[index]].upperBound)]
  }

  private func hasComeAbout(_ index: Int) -> Bool {
    let clause = clauses.number[index]
    let isRightAfter =
      index > clauses.words[clause].lowerBound
      && lexicon.achievedBefore.contains(word(index - 1))
    return hasAchieved[clause] || isRightAfter
  }

  // Whether the word praises, or says that praise is not due.
  private func readPraise(at index: Int) -> Praise? {
    let isFear = lexicon.fears.contains(word(index))
    let isComparative = lexicon.comparatives.contains(word(index)) && hasComeAbout(index)
    let range = clauses.words[clauses.number[index]]
    let isWellDone =
      lexicon.wellDone.contains(word(index)) && index > range.lowerBound
      && word(index - 1) == lexicon.wellAdverb
    guard isFear || isComparative || isWellDone || lexicon.isPraise(word(index)) else {
      return nil
    }
    var isDenied =
      range.upperBound - 1 > index && lexicon.negations.contains(word(range.upperBound - 1))
    if index > range.lowerBound, lexicon.lessenings.contains(word(index - 1)) { isDenied = true }
    for back in (max(range.lowerBound, index - 4)..<index).reversed() {
      if lexicon.negations.contains(word(back)) {
        isDenied = true
        break
      }
      guard lexicon.betweenNegationAndPraise.contains(word(back)) else { break }
    }
    // `trygg känner jag mig inte`.
    for ahead in (index + 1)..<max(index + 1, min(range.upperBound, index + 6)) {
      if lexicon.lateNegations.contains(word(ahead)) {
        isDenied = isDenied || ahead > index + 1
        break
      }
      guard lexicon.betweenNegationAndPraise.contains(word(ahead)) else { break }
    }
    if isFear { return isDenied ? .given : nil }
    return isDenied ? .denied : .given
  }
}

// MARK: What is said of a thing

extension ToneReader {
  // The praise nearest to the thing; words of the thing itself count (`välbelyst`).
  private func nearestPraise(_ words: ClosedRange<Int>) -> Praise? {
    let range = clauses.words[clauses.number[words.lowerBound]]
    for index in words where praise[index] != nil { return praise[index] ?? nil }
    for distance in 1...ToneReader.reach {
      let before = words.lowerBound - distance
      let after = words.upperBound + distance
      if before >= range.lowerBound, let found = praise[before] { return found }
      if after < range.upperBound, let found = praise[after] { return found }
    }
    return nil
  }

  // `bättre belysning`, `mindre klotter`: asked for, or come about.
  private func isBettered(_ words: ClosedRange<Int>) -> Tone? {
    let start = clauses.words[clauses.number[words.lowerBound]].lowerBound
    for index in (max(start, words.lowerBound - 2)..<words.lowerBound).reversed() {
      let isLess = lexicon.decreases.contains(word(index)) && !isGood(words)
      let isMore = lexicon.increases.contains(word(index)) && isGood(words)
      if isLess || isMore || lexicon.comparatives.contains(word(index)) {
        return hasComeAbout(index) ? .praise : .wish
      }
    }
    return nil
  }

  // A negation may also stand between the words of a phrase: `säljer inte knark`.
  private func isDenied(_ hit: StemMatcher.Hit) -> Bool {
    isDeniedBefore(hit.words) || hit.between.contains { lexicon.negations.contains(word($0)) }
      || isDeniedAfter(hit.words) || hasEnded(hit.words)
  }

  private func isNegation(_ index: Int, until end: Int) -> Bool {
    guard lexicon.negations.contains(word(index)) else { return false }
    return index + 1 >= end || !lexicon.retractions.contains(word(index + 1))
  }

  // `inte så mycket klotter`.
  private func isDeniedBefore(_ words: ClosedRange<Int>) -> Bool {
    let range = clauses.words[clauses.number[words.lowerBound]]
    for index in (max(range.lowerBound, words.lowerBound - 6)..<words.lowerBound).reversed() {
      if isNegation(index, until: range.upperBound) { return true }
      let isLight =
        lexicon.betweenNegationAndThing.contains(word(index)) || lexicon.flaws.contains(word(index))
      guard isLight else { return false }
    }
    return false
  }

  // `klotter finns inte här`, `buskörning är inget problem`.
  private func isDeniedAfter(_ words: ClosedRange<Int>) -> Bool {
    let end = clauses.words[clauses.number[words.lowerBound]].upperBound
    var index = words.upperBound + 1
    let last = min(end, index + 4)
    while index < last, lexicon.betweenThingAndNegation.contains(word(index)) { index += 1 }
    guard index < last, isNegation(index, until: end) else { return false }
    return index + 1 >= end || lexicon.afterLateNegation.contains(word(index + 1))
  }

  // `klottret har minskat`.
  private func hasEnded(_ words: ClosedRange<Int>) -> Bool {
    let end = clauses.words[clauses.number[words.lowerBound]].upperBound
    let next = words.upperBound + 1
    guard next < end else { return false }
    let rest = next..<min(end, next + 4)
    guard let place = rest.first(where: { lexicon.endings.contains(word($0)) }) else {
      return false
    }
    return !(next..<place).contains { lexicon.negations.contains(word($0)) }
  }
}
