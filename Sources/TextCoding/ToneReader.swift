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
  private let traits: [ToneTraits]
  private var isWishing: [Bool]
  private var isRefusing: [Bool]
  private var isThanking: [Bool]
  private var hasAchieved: [Bool]
  private var praise: [Praise?]

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
      if lexicon.achieved.begins(rest) { hasAchieved[clauses.number[index]] = true }
      if lexicon.thanks.begins(rest) { isThanking[clauses.number[index]] = true }
    }
    for index in text.words.indices {
      readWish(at: index)
    }
    readSentences()
    for clause in clauses.words.indices where !isWishing[clause] { readClosing(clause) }
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
        (traits[$0].contains(.increases) || traits[$0].contains(.compares))
          && hasComeAbout($0)
      }
      return hasCome || isThanking[clause] || nearestPraise(words) == .given ? .praise : .wish
    case .concern:
      if isWishing[clause] || isBettered(words) == .wish { return .wish }
      if isBettered(words) == .praise { return .praise }
      if hasNeverBeenSo(words) { return .problem }
      if let own = ownPraise(words) { return own == .denied ? .problem : .praise }
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
    if between.count == 1, traits[last].contains(.alternates) { return true }
    return traits[last].contains(.places)
      && between.allSatisfy {
        traits[$0].contains(.places) || traits[$0].contains(.negatesLate)
          || traits[$0].contains(.linksThingToNegation)
      }
  }

  private func isGood(_ words: ClosedRange<Int>) -> Bool {
    guard words.contains(where: { traits[$0].contains(.isGood) }) else { return false }
    let start = clauses.words[clauses.number[words.lowerBound]].lowerBound
    return !(max(start, words.lowerBound - 1)...words.upperBound).contains {
      traits[$0].contains(.flaws)
    }
  }
}

// MARK: What a clause says

extension ToneReader {
  private mutating func readWish(at index: Int) {
    let clause = clauses.number[index]
    let range = clauses.words[clause]
    let rest = rest(from: index)
    if traits[index].contains(.opensPhrase) { readPhrases(rest, clause) }
    if index == range.lowerBound, traits[index].contains(.requests) {
      isWishing[clause] = true
    }
    if traits[index].contains(.increases), !hasComeAbout(index),
      rest.indices.dropFirst().contains(where: { traits[$0].contains(.isGood) })
    {
      isWishing[clause] = true
    }
  }

  // `om det fanns lampor skulle jag våga gå där`: a wish, wherever in the sentence it is said.
  private mutating func readSentences() {
    guard traits.contains(where: { $0.contains(.supposes) }) else { return }
    var start = 0
    while start < traits.count {
      let end =
        clauses.sentence[start...].firstIndex { $0 != clauses.sentence[start] } ?? traits.count
      let words = traits[start..<end]
      if words.contains(where: { $0.contains(.supposes) }),
        words.contains(where: { $0.contains(.isUnreal) }),
        !words.contains(where: { $0.contains(.fears) })
      {
        for clause in clauses.number[start]...clauses.number[end - 1] { isWishing[clause] = true }
      }
      start = end
    }
  }

  // `ledstång vid trappan tack`: thanks for what is asked, where the clause says nothing else good.
  private mutating func readClosing(_ clause: Int) {
    let words = clauses.words[clause]
    guard words.count > 2, traits[words.upperBound - 1].contains(.thanksOrAsks) else { return }
    let others = words.dropLast().contains {
      traits[$0].contains(.praises) || traits[$0].contains(.negates)
    }
    if !others { isWishing[clause] = true }
  }

  private mutating func readPhrases(_ rest: ArraySlice<ScannedText.Word>, _ clause: Int) {
    if lexicon.refusals.begins(rest) { isRefusing[clause] = true }
    if lexicon.pleas.begins(rest) {
      isRefusing[clause] = true
      isWishing[clause] = true
    }
    if lexicon.wishes.begins(rest) {
      let next = rest.startIndex + 1
      let range = clauses.words[clause]
      // `behövs inte` asks for nothing, nor does `ska inte behöva`.
      let isDenied =
        next < range.upperBound && traits[next].contains(.negates)
        || rest.startIndex > range.lowerBound && traits[rest.startIndex - 1].contains(.negates)
      if !isDenied { isWishing[clause] = true }
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
      && traits[index - 1].contains(.hasCome)
    return hasAchieved[clause] || isRightAfter
  }

  // Whether the word praises, or says that praise is not due.
  private func readPraise(at index: Int) -> Praise? {
    let isFear = traits[index].contains(.fears)
    let isComparative = traits[index].contains(.compares) && hasComeAbout(index)
    let range = clauses.words[clauses.number[index]]
    let isWellDone =
      traits[index].contains(.wellDone) && index > range.lowerBound
      && traits[index - 1].contains(.isWell)
    guard isFear || isComparative || isWellDone || traits[index].contains(.praises) else {
      return nil
    }
    var isDenied =
      range.upperBound - 1 > index && traits[range.upperBound - 1].contains(.negates)
    if index > range.lowerBound, traits[index - 1].contains(.lessens) { isDenied = true }
    for back in (max(range.lowerBound, index - 4)..<index).reversed() {
      if traits[back].contains(.negates) {
        isDenied = true
        break
      }
      guard traits[back].contains(.linksNegationToPraise) else { break }
    }
    // `trygg känner jag mig inte`.
    for ahead in (index + 1)..<max(index + 1, min(range.upperBound, index + 6)) {
      if traits[ahead].contains(.negatesLate) {
        isDenied = isDenied || ahead > index + 1 || lexicon.works.contains(text.words[index].text)
        break
      }
      guard traits[ahead].contains(.linksNegationToPraise) else { break }
    }
    if isFear { return isDenied ? .given : nil }
    return isDenied ? .denied : .given
  }
}

// MARK: What is said of a thing

extension ToneReader {
  // `torget känns inte tryggt`: the thing is found by the very word that praises it.
  private func ownPraise(_ words: ClosedRange<Int>) -> Praise? {
    words.first { traits[$0].contains(.praises) && praise[$0] != nil }.flatMap { praise[$0] }
  }

  // `så otryggt har det aldrig varit`: the negation makes it the worst ever.
  private func hasNeverBeenSo(_ words: ClosedRange<Int>) -> Bool {
    let range = clauses.words[clauses.number[words.lowerBound]]
    let isDegree = (max(range.lowerBound, words.lowerBound - 2)...words.upperBound).contains {
      lexicon.degrees.contains(text.words[$0].text)
    }
    guard isDegree else { return false }
    return (words.lowerBound..<range.upperBound).contains {
      lexicon.neverBefore.begins(text.words[$0..<min($0 + 3, range.upperBound)])
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
      let isLess = traits[index].contains(.decreases) && !isGood(words)
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
    isDeniedBefore(hit.words) || hit.between.contains(where: deniesBetween)
      || isDeniedAfter(hit.words) || hasEnded(hit.words)
  }

  private func deniesBetween(_ index: Int) -> Bool {
    isNegation(index, until: traits.count) && !tellsOfFear(index)
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

  // `klottret har minskat`.
  private func hasEnded(_ words: ClosedRange<Int>) -> Bool {
    let end = clauses.words[clauses.number[words.lowerBound]].upperBound
    let next = words.upperBound + 1
    guard next < end else { return false }
    let reach = next..<min(end, next + 4)
    let place = reach.first {
      traits[$0].contains(.opensPhrase) && lexicon.endings.begins(text.words[$0..<min(end, $0 + 3)])
    }
    guard let place else { return false }
    return !(next..<place).contains { traits[$0].contains(.negates) }
  }
}
