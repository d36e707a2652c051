// What each clause of a text says as a whole: wishes, thanks, praise.
extension ToneReader {
  mutating func readWish(at index: Int) {
    let clause = clauses.number[index]
    let range = clauses.words[clause]
    let rest = rest(from: index)
    if traits[index].contains(.opensPhrase) { readPhrases(rest, clause) }
    if index == range.lowerBound {
      let isPleading = lexicon.lists.pleading.contains(text.words[index].text)
      let verb = isPleading ? index + 1 : index
      // `Stopp 3: …` is where one stands.
      let isPlace = verb + 1 < text.words.count && text.words[verb + 1].text.first?.isNumber == true
      if verb < range.upperBound, traits[verb].contains(.requests), !isPlace {
        isWishing[clause] = true
      }
      // `skulle poliserna kunna svänga förbi`.
      if lexicon.lists.asking.contains(text.words[index].text),
        rest.dropFirst().contains(where: { lexicon.lists.asked.contains($0.text) })
      {
        isWishing[clause] = true
      }
    }
    if traits[index].contains(.increases), !hasComeAbout(index),
      rest.indices.dropFirst().contains(where: { traits[$0].contains(.isGood) })
    {
      isWishing[clause] = true
    }
  }

  // `om det fanns lampor skulle jag våga gå där`: a wish, wherever in the sentence it is said.
  mutating func readSentences() {
    guard traits.contains(where: { $0.contains(.supposes) }) else { return }
    var start = 0
    while start < traits.count {
      let end =
        clauses.sentence[start...].firstIndex { $0 != clauses.sentence[start] } ?? traits.count
      let words = traits[start..<end]
      if words.indices.contains(where: {
        words[$0].contains(.supposes) && !isLikened($0) && !isContent($0)
      }),
        words.contains(where: { $0.contains(.isUnreal) }),
        !words.contains(where: { $0.contains(.fears) || $0.contains(.reports) })
      {
        for clause in clauses.number[start]...clauses.number[end - 1] { isWishing[clause] = true }
      }
      start = end
    }
  }

  // `ledstång vid trappan tack`: thanks for what is asked, where the clause says nothing else good.
  mutating func readClosing(_ clause: Int) {
    let words = clauses.words[clause]
    guard words.count > 2, traits[words.upperBound - 1].contains(.thanksOrAsks) else { return }
    let others = words.dropLast().contains {
      traits[$0].contains(.praises) || traits[$0].contains(.negates)
    }
    if !others { isWishing[clause] = true }
  }

  // `trafikljus vid skolan`, `en ramp till entrén`: what would help, named in no whole sentence, is
  // asked for.
  mutating func readNaming(_ clause: Int) {
    let words = clauses.words[clause]
    let isFirst =
      words.lowerBound == 0
      || clauses.sentence[words.lowerBound] != clauses.sentence[words.lowerBound - 1]
      || isHeading(clause - 1)
    guard isFirst, words.count > 1,
      let thing = words.prefix(3).first(where: { !traits[$0].contains(.determines) }),
      traits[thing].contains(.namesRemedy)
    else {
      if clause > 0, isHeading(clause - 1) { isWishing[clause] = true }
      return
    }
    if thing + 1 < words.upperBound {
      let next = text.words[thing + 1].text
      let goesOn =
        traits[thing + 1].contains(.places) || traits[thing + 1].contains(.conjoins)
        || traits[thing + 1].contains(.thanksOrAsks) || traits[thing + 1].contains(.against)
        || lexicon.lists.relatives.contains(next) || lexicon.lists.purposes.contains(next)
        || lexicon.lists.goings.contains(next)
        || lexicon.lists.times.contains { next.hasSuffix($0) }
      guard goesOn else { return }
    }
    let isDetermined = thing > words.lowerBound
    for index in words.lowerBound..<words.upperBound where index != thing {
      let name = text.words[index].text
      if index > thing, lexicon.lists.purposes.contains(name) { break }
      let word = traits[index]
      if index > thing, isDetermined, lexicon.lists.relatives.contains(name) { break }
      if !word.isDisjoint(with: [.states, .flaws, .negates, .praises]),
        !(index < thing && word.contains(.determines))
      {
        return
      }
    }
    isWishing[clause] = true
  }

  // `förslag:`, `snälla,`: a few words that make what follows a wish.
  private func isHeading(_ clause: Int) -> Bool {
    let words = clauses.words[clause]
    guard words.count <= 4, let first = words.first, words.upperBound < text.words.count,
      clauses.sentence[first] == clauses.sentence[words.upperBound]
    else { return false }
    return lexicon.lists.pleading.contains(text.words[first].text)
  }

  // `kommunen svarade samma dag, toppen`, `de har sandat, eloge till gubbarna`: praise that says no
  // more is of what was said before; `bra att det blev vakt, nu kan ettan gå själv`: the praise goes on.
  mutating func readAftermath(_ clause: Int) {
    let words = clauses.words[clause]
    let before = clauses.words[clause - 1]
    guard let first = words.first, !traits[first].contains(.turns) else { return }
    let isSame = clauses.sentence[first] == clauses.sentence[first - 1]
    guard !isWishing[clause - 1] else {
      // `rastvakter vill vi ha, så att ingen behöver vara rädd`.
      if isSame, lexicon.lists.purposes.contains(text.words[first].text) {
        isWishing[clause] = true
      }
      return
    }
    let isBare = !before.contains { praise[$0] != nil || traits[$0].contains(.states) }
    if words.count == 1, traits[first].contains(.thanksOrAsks), isBare {
      isWishing[clause - 1] = true
      return
    }
    if isSame, isThanking[clause - 1],
      !words.contains(where: { !traits[$0].isDisjoint(with: [.negates, .flaws, .fears]) })
    {
      isThanking[clause] = true
    }
    let isPraise =
      words.count <= (isSame ? 3 : 2)
      && words.contains { praise[$0] == .given && !traits[$0].contains(.fears) }
    guard isPraise || (isSame && isThanking[clause]) else { return }
    var earlier = clause - 1
    let sentence = clauses.sentence[before.lowerBound]
    while earlier >= 0, clauses.sentence[clauses.words[earlier].lowerBound] == sentence {
      if !isWishing[earlier] { isThanking[earlier] = true }
      earlier -= 1
    }
  }

  private mutating func readPhrases(_ rest: ArraySlice<ScannedText.Word>, _ clause: Int) {
    if lexicon.lists.refusals.begins(rest) { isRefusing[clause] = true }
    if lexicon.lists.pleas.begins(rest) {
      isRefusing[clause] = true
      isWishing[clause] = true
    }
    if lexicon.lists.wishes.begins(rest) {
      let next = rest.startIndex + 1
      let range = clauses.words[clause]
      // `behövs inte` asks for nothing, nor does `ska inte behöva`.
      let before = max(range.lowerBound, rest.startIndex - 2)..<rest.startIndex
      let isDenied =
        next < range.upperBound && traits[next].contains(.negates)
        || before.last.map { traits[$0].contains(.negates) } ?? false
        || before.contains { traits[$0].contains(.supposes) && isLikened($0) }
        || before.contains {
          lexicon.lists.whens.contains(text.words[$0].text)
            || lexicon.lists.relatives.contains(text.words[$0].text)
        }
        || (range.lowerBound..<rest.startIndex).contains { traits[$0].contains(.reports) }
      if !isDenied { isWishing[clause] = true }
    }
  }

  // `meddelanden om att …`.
  private func isContent(_ index: Int) -> Bool {
    index + 1 < text.words.count && ["att", "that"].contains(text.words[index + 1].text)
  }

  // `som om det vore krig`.
  private func isLikened(_ index: Int) -> Bool {
    index > 0 && ["som", "like", "as"].contains(text.words[index - 1].text)
  }

  // The word and the two after it in its clause.
  func rest(from index: Int) -> ArraySlice<ScannedText.Word> {
    text.words[index..<min(index + 3, clauses.words[clauses.number[index]].upperBound)]
  }

  // One word may stand between: `är mycket lugnare`.
  func hasComeAbout(_ index: Int) -> Bool {
    let clause = clauses.number[index]
    let start = clauses.words[clause].lowerBound
    return hasAchieved[clause]
      || (max(start, index - 2)..<index).contains { traits[$0].contains(.hasCome) }
  }

  // Whether the word praises, or says that praise is not due.
  func readPraise(at index: Int) -> Praise? {
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
    let isShow = (max(range.lowerBound, index - 2)..<index).contains {
      lexicon.lists.seemings.contains(text.words[$0].text)
    }
    guard !isShow else { return nil }
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
        isDenied =
          isDenied || ahead > index + 1 || lexicon.lists.works.contains(text.words[index].text)
        break
      }
      guard traits[ahead].contains(.linksNegationToPraise) else { break }
    }
    if isFear { return isDenied ? .given : nil }
    return isDenied ? .denied : .given
  }
}
