/// Reads the tone in which the clauses of one text speak of things.
///
/// Made once for a text; each question then looks at a few words around the thing, so that a long
/// text without punctuation stays linear.
struct ToneReader {
  enum Praise {
    case given
    case denied
  }

  // How many words praise reaches.
  private static let reach = 6

  let text: ScannedText
  let clauses: Clauses
  let lexicon: SharedLexicon
  let traits: [ToneTraits]
  var isWishing: [Bool]
  var isRefusing: [Bool]
  var isThanking: [Bool]
  var hasAchieved: [Bool]
  var isCheering = false
  var praise: [Praise?]

  init(_ text: ScannedText, _ clauses: Clauses) {
    self.text = text
    self.clauses = clauses
    lexicon = clauses.lexicon
    traits = clauses.traits
    isWishing = [Bool](repeating: false, count: clauses.words.count)
    isRefusing = isWishing
    isThanking = isWishing
    hasAchieved = isWishing
    praise = [Praise?](repeating: nil, count: text.words.count)
    for index in text.words.indices {
      guard traits[index].contains(.opensPhrase) else { continue }
      let rest = rest(from: index)
      if lexicon.lists.achieved.begins(rest) { hasAchieved[clauses.number[index]] = true }
      if lexicon.lists.thanks.begins(rest) { isThanking[clauses.number[index]] = true }
      if lexicon.lists.cheers.begins(rest) { isCheering = true }
    }
    for index in text.words.indices {
      readWish(at: index)
    }
    readSentences()
    for clause in clauses.words.indices where !isWishing[clause] {
      readClosing(clause)
      readNaming(clause)
    }
    for index in text.words.indices {
      praise[index] = readPraise(at: index)
    }
    for clause in clauses.words.indices.dropFirst() { readAftermath(clause) }
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
        (traits[$0].contains(.increases) || traits[$0].contains(.compares))
          && hasComeAbout($0)
      }
      return hasCome || isThanking[clause] || nearestPraise(words) == .given ? .praise : .wish
    case .concern:
      if isWishing[clause] || isBettered(words) == .wish { return .wish }
      if isBettered(words) == .praise { return .praise }
      if hasNeverBeenSo(words) { return .problem }
      if let own = ownPraise(words) { return own == .denied ? .problem : .praise }
      if isMended(words) { return .praise }
      if isDeniedBefore(words) {
        return isGood(leading(words)) ? .problem : .praise
      }
      if isDenied(hit) { return isGood(words) ? .problem : .praise }
      if isThanking[clause] || hasEndedLater(clause) { return .praise }
      if let nearest = nearestPraise(words) { return nearest == .given ? .praise : .problem }
      return isGood(words) && (isCheering || hasHelped(words)) ? .praise : .problem
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
    if between.count == 1, traits[last].contains(.alternates) { return true }
    return traits[last].contains(.places)
      && between.allSatisfy {
        traits[$0].contains(.places) || traits[$0].contains(.negatesLate)
          || traits[$0].contains(.linksThingToNegation)
      }
  }

  /// Whether a thing is one that helps, and nothing is wrong with it.
  func namesRemedy(_ words: ClosedRange<Int>) -> Bool { isGood(words) }

  private func isGood(_ words: ClosedRange<Int>) -> Bool {
    guard words.contains(where: { traits[$0].contains(.isGood) }) else { return false }
    let start = clauses.words[clauses.number[words.lowerBound]].lowerBound
    return !(max(start, words.lowerBound - 1)...words.upperBound).contains {
      traits[$0].contains(.flaws)
    }
  }
}

// MARK: What is said of a thing

extension ToneReader {
  // `torget känns inte tryggt`: the thing is found by the very word that praises it.
  private func ownPraise(_ words: ClosedRange<Int>) -> Praise? {
    let own = words.first { traits[$0].contains(.praises) && praise[$0] != nil }
    return own.flatMap { isDeniedBefore(words) ? .denied : praise[$0] }
  }

  // `så otryggt har det aldrig varit`: the negation makes it the worst ever.
  private func hasNeverBeenSo(_ words: ClosedRange<Int>) -> Bool {
    let range = clauses.words[clauses.number[words.lowerBound]]
    let isDegree = (max(range.lowerBound, words.lowerBound - 2)...words.upperBound).contains {
      lexicon.lists.degrees.contains(text.words[$0].text)
    }
    guard isDegree else { return false }
    return (words.lowerBound..<range.upperBound).contains {
      lexicon.lists.neverBefore.begins(text.words[$0..<min($0 + 3, range.upperBound)])
    }
  }

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

  // `bättre belysning`, `mindre klotter`, `mer kunskap om mobbning`: asked for, or come about.
  private func isBettered(_ words: ClosedRange<Int>) -> Tone? {
    let start = clauses.words[clauses.number[words.lowerBound]].lowerBound
    for index in (max(start, words.lowerBound - 2)...words.upperBound).reversed() {
      let isLess =
        traits[index].contains(.decreases) && !isGood(leading(words))
      let isMore = traits[index].contains(.increases) && isGood(words)
      if isLess || isMore || traits[index].contains(.compares) {
        return hasComeAbout(index) ? .praise : .wish
      }
    }
    // What stands before `mot` is what is asked for.
    let before = words.lowerBound - 1
    guard before > start, traits[before].contains(.places) || traits[before].contains(.against),
      !hasComeAbout(start)
    else { return nil }
    let isAsked =
      traits[start].contains(.increases) || traits[start].contains(.compares)
      || (traits[before].contains(.against) && traits[start].contains(.isGood))
    return isAsked && before > start + 1 || (isAsked && traits[before].contains(.against))
      ? .wish : nil
  }

  // A negation may also stand between the words of a phrase: `säljer inte knark`.
  private func isDenied(_ hit: StemMatcher.Hit) -> Bool {
    hit.between.contains(where: deniesBetween) || isDeniedAfter(hit.words) || hasEnded(hit.words)
  }

  // What follows from the thing is no denial of it: `skriker så man inte kan sova`.
  private func deniesBetween(_ index: Int) -> Bool {
    isNegation(index, until: traits.count) && !tellsOfFear(index)
      && !(max(0, index - 3)..<index).contains {
        lexicon.lists.degrees.contains(text.words[$0].text)
      }
  }

  // `i parken går jag inte ensam` denies nothing.
  private func tellsOfFear(_ negation: Int) -> Bool {
    traits[max(0, negation - 2)..<negation].contains { $0.contains(.dares) }
  }

  // `trygg känner jag mig inte i tunneln`, `trygg hemma men inte i tunneln`: it is the praise that is
  // denied, not the thing.
  private func deniesPraise(_ negation: Int) -> Bool {
    let clause = clauses.number[negation]
    let start = clauses.words[clause].lowerBound
    if (start..<negation).contains(where: { praise[$0] == .denied }) { return true }
    // `inga mopeder` after a praise denies the mopeds; `inte i tunneln` denies the praise.
    guard clause > 0, negation - start <= 1, negation + 1 < clauses.words[clause].upperBound,
      traits[negation + 1].contains(.places)
    else { return false }
    let before = clauses.words[clause - 1]
    return !before.isEmpty && clauses.sentence[before.lowerBound] == clauses.sentence[negation]
      && before.contains { praise[$0] == .given }
  }

  private func isNegation(_ index: Int, until end: Int) -> Bool {
    guard traits[index].contains(.negates) else { return false }
    return index + 1 >= end || !traits[index + 1].contains(.retracts)
  }

  // `inte så mycket klotter`.
  private func isDeniedBefore(_ words: ClosedRange<Int>) -> Bool {
    let range = clauses.words[clauses.number[words.lowerBound]]
    for index in (max(range.lowerBound, words.lowerBound - 6)..<words.lowerBound).reversed() {
      if isNegation(index, until: range.upperBound) {
        return !tellsOfFear(index) && !deniesPraise(index)
      }
      let isLight =
        traits[index].contains(.linksNegationToThing) || traits[index].contains(.flaws)
      guard isLight else { return false }
    }
    return false
  }

  // `klotter finns inte här`, `buskörning är inget problem`.
  private func isDeniedAfter(_ words: ClosedRange<Int>) -> Bool {
    let end = clauses.words[clauses.number[words.lowerBound]].upperBound
    var index = words.upperBound + 1
    let last = min(end, index + 4)
    while index < last, traits[index].contains(.linksThingToNegation) { index += 1 }
    guard index < last, isNegation(index, until: end) else { return false }
    return index + 1 >= end || traits[index + 1].contains(.followsNegation)
  }

  // `det var langning här förr men nu är det borta`.
  private func hasEndedLater(_ clause: Int) -> Bool {
    guard clause + 1 < clauses.words.count else { return false }
    let next = clauses.words[clause + 1]
    guard let first = next.first, clauses.sentence[first] == clauses.sentence[first - 1],
      next.prefix(2).contains(where: { traits[$0].contains(.pointsBack) })
    else { return false }
    return next.prefix(6).contains {
      traits[$0].contains(.opensPhrase)
        && lexicon.lists.endings.begins(text.words[$0..<min(next.upperBound, $0 + 3)])
    } && !next.contains { traits[$0].contains(.negates) }
  }

  // `sedan poliserna började gå här är det mycket lugnare`.
  private func hasHelped(_ words: ClosedRange<Int>) -> Bool {
    let sentence = clauses.sentence[words.lowerBound]
    let clause = clauses.number[words.lowerBound]
    let near = max(0, clause - 1)...min(clauses.words.count - 1, clause + 1)
    return near.contains { one in
      clauses.words[one].contains {
        clauses.sentence[$0] == sentence && traits[$0].contains(.compares) && praise[$0] == .given
      }
    }
  }

  // The words with which a thing begins; in what is said at length, the denial is of those.
  private func leading(_ words: ClosedRange<Int>) -> ClosedRange<Int> {
    words.lowerBound...min(words.upperBound, words.lowerBound + 3)
  }

  // `lamporna har lagats`.
  private func isMended(_ words: ClosedRange<Int>) -> Bool {
    let end = clauses.words[clauses.number[words.lowerBound]].upperBound
    let reach = words.lowerBound..<min(end, words.upperBound + 5)
    let place = reach.first {
      traits[$0].contains(.opensPhrase)
        && lexicon.lists.mendings.begins(text.words[$0..<min(end, $0 + 3)])
    }
    guard let place else { return false }
    return !(words.lowerBound..<place).contains { traits[$0].contains(.negates) }
  }

  // `klottret har minskat`.
  private func hasEnded(_ words: ClosedRange<Int>) -> Bool {
    let end = clauses.words[clauses.number[words.lowerBound]].upperBound
    let next = words.upperBound + 1
    guard next < end else { return false }
    let reach = next..<min(end, next + 4)
    let place = reach.first {
      traits[$0].contains(.opensPhrase)
        && lexicon.lists.endings.begins(text.words[$0..<min(end, $0 + 3)])
    }
    guard let place else { return false }
    return !(next..<place).contains { traits[$0].contains(.negates) }
  }
}
