/// Names of people.
extension PersonalDataSearch {
  /// Claims names after titles, relations and `heter`, known names wherever they stand, and the
  /// name that signs a message; names that are other words too only where the words around say so.
  mutating func claimNames() {
    for index in words.indices {
      look()
      guard let word = freeWord(index) else { continue }
      if let first = nameAnnounced(by: word, at: index) {
        let last = nameEnd(from: first)
        claimName(first...last)
        claimSecondName(after: last)
      } else if isGiven(word) || isAmbiguousPerson(index) {
        claimName(givenStart(index)...nameEnd(from: index))
      } else if isFamily(word) {
        claimName(familyStart(index)...familyEnd(index))
      } else if isSigned(index) {
        claim(word.range, as: .name)
      }
    }
  }

  private mutating func claimName(_ words: ClosedRange<Int>) {
    guard !namesPlace(words), !endsAsPlace(words) else { return }
    let first = self.words[words.lowerBound]
    let last = self.words[words.upperBound]
    claim(first.range.lowerBound..<last.range.upperBound, as: .name)
  }

  // `Anna Lindhs plats`, `Katarina kyrka`, `Marks kommun`.
  private func namesPlace(_ words: ClosedRange<Int>) -> Bool {
    guard let next = freeWord(words.upperBound + 1), isJoined(words.upperBound + 1) else {
      return false
    }
    return next.traits.contains(.namedPlace)
  }

  // `i Maria Park`, where the place has a capital too.
  private func endsAsPlace(_ words: ClosedRange<Int>) -> Bool {
    let last = self.words[words.upperBound]
    guard words.count > 1, last.traits.contains(.namedPlace),
      !last.traits.contains(.family),
      let before = freeWord(words.lowerBound - 1)
    else { return false }
    return ["i", "vid", "på", "till", "från", "in", "at", "to", "from"].contains(before.text)
  }

  // `min granne Anna och Erik`: the second of two.
  private mutating func claimSecondName(after last: Int) {
    guard let conjunction = freeWord(last + 1),
      ["och", "o", "and", "&"].contains(conjunction.text),
      isJoined(last + 1), isJoined(last + 2), let name = freeWord(last + 2), isNamePart(name),
      isGiven(name) || name.traits.contains(.maybeGiven) || isFamily(name)
    else { return }
    claimName((last + 2)...nameEnd(from: last + 2))
  }

  // The index where a name begins that the word announces.
  private mutating func nameAnnounced(by word: Word, at index: Int) -> Int? {
    var next = index + 1
    let isVerb = word.traits.contains(.naming)
    let isTitle = word.traits.contains(.title)
    let isSignature = word.traits.contains(.signature)
    if isVerb {
      guard !speaksOfPlace(before: index) else { return nil }
      if freeWord(next)?.text == "för" { next += 1 }
    } else if word.traits.contains(.relation) {
      let isOwned = freeWord(index - 1)?.traits.contains(.possessive) ?? false
      guard isOwned || isTitle else { return nil }
    } else if !isSignature, !isTitle {
      return nil
    }
    if let particle = freeWord(next), particle.traits.contains(.particle),
      let name = freeWord(next + 1), isNamePart(name), isJoined(next + 1), isTitle
    {
      return next
    }
    guard let name = freeWord(next) else { return nil }
    let gap = text.gap(before: next)
    if isSignature {
      // Only the words that end the message or its line.
      return isNamePart(name) && gap.count <= 3 && isLineEnd(after: nameEnd(from: next))
        ? next : nil
    }
    let isPlainGap =
      gap.elementsEqual(" ".unicodeScalars) || gap.elementsEqual(": ".unicodeScalars)
      || gap.elementsEqual(", ".unicodeScalars)
    let isAbbreviation =
      gap.elementsEqual(". ".unicodeScalars) && word.text.utf8.count == 2 && !isVerb
    guard isPlainGap || isAbbreviation else { return nil }
    let isKnown =
      name.traits.hasAny(of: [.given, .givenWithCapital, .family])
      || (name.isCapitalised && name.traits.contains(.maybeGiven))
    if !name.isCapitalised || word.isAllCapitals {
      return isKnown && (isVerb || name.traits.hasAny(of: .anyGiven)) ? next : nil
    }
    if gap.first == "," || word.traits.contains(.looseTitle) {
      return isKnown && isNamePart(name) ? next : nil
    }
    return isNamePart(name) ? next : nil
  }

  private mutating func speaksOfPlace(before index: Int) -> Bool {
    for back in 1...3 {
      look()
      guard let word = freeWord(index - back) else { return false }
      if word.traits.contains(.place) || isPlaceName(word) { return true }
      if !text.gap(before: index - back + 1).allSatisfy(\.isSpace) { return false }
    }
    return false
  }

  private func isPlaceName(_ word: Word) -> Bool {
    text.lowered[word.range].ends(withAnyOf: PersonalNames.placeEndings)
  }

  // A capitalised word of two letters or more that could be part of a name.
  private func isNamePart(_ word: Word) -> Bool {
    word.isCapitalised && word.range.count >= 2 && !isPlaceName(word)
      && !word.traits.contains(.neverName) && !word.text.contains(where: \.isNumber)
  }

  private func isLineEnd(after index: Int) -> Bool {
    let end = words[index].range.upperBound
    let rest = text.scalars[end...].prefix(3)
    return rest.first { !$0.isSpace && $0 != "." && $0 != "!" }.map(\.isLineBreak) ?? true
  }
}

// MARK: Known names

extension PersonalDataSearch {
  // A given name that is no other word, or its genitive.
  private func isGiven(_ word: Word) -> Bool {
    if word.traits.contains(.given) { return true }
    if word.traits.contains(.givenWithCapital) { return word.isCapitalised }
    guard word.isCapitalised, word.range.count >= 4 else { return false }
    return traitsOfOwner(word).hasAny(of: .anyGiven)
  }

  private func isFamily(_ word: Word) -> Bool {
    guard word.isCapitalised, word.range.count >= 3, !isPlaceName(word) else { return false }
    if word.traits.contains(.family) || traitsOfOwner(word).contains(.family) { return true }
    guard word.range.count >= 6 else { return false }
    let letters = text.lowered[word.range]
    return (letters.last == "s" ? letters.dropLast() : letters).ends(withAnyOf: FamilyNames.endings)
  }

  // What is known of the word of which this one is the genitive; nothing where it is none.
  private func traitsOfOwner(_ word: Word) -> PersonalDataTraits {
    let letters = text.lowered[word.range]
    // A name in -s has no genitive of its own: `Klass` is no one's.
    let isGenitive =
      letters.last == "s" && letters.dropLast().last != "s" && !word.traits.contains(.neverName)
    return isGenitive ? PersonalDataLexicon.shared.traits(of: letters.dropLast()) : []
  }

  private func isAnyFamily(_ word: Word) -> Bool {
    isFamily(word) || (word.isCapitalised && word.traits.contains(.maybeFamily))
  }

  // A name that is another word too, where the words around tell of a person.
  private mutating func isAmbiguousPerson(_ index: Int) -> Bool {
    guard let word = freeWord(index), word.isCapitalised, word.traits.contains(.maybeGiven)
    else { return false }
    look(4)
    if let next = freeWord(index + 1), isJoined(index + 1),
      isAnyFamily(next) || (next.isCapitalised && next.traits.contains(.given))
    {
      return true
    }
    guard !word.isAllCapitals else { return false }
    let next = freeWord(index + 1)
    if startsSentence(index) { return isPerson(followedBy: next, index) }
    // A capital within a sentence, unless every word has one, or it is a place's.
    let isTitleCase = freeWord(index - 1).map { $0.isCapitalised && $0.range.count > 1 } ?? false
    let isPlace = ["i", "till", "från", "kring", "runt", "in", "from", "on"].contains(
      freeWord(index - 1)?.text ?? "")
    if ["på", "vid"].contains(freeWord(index - 1)?.text ?? ""), next == nil { return false }
    return !isTitleCase && !isPlace && !(next?.text == "kommun") && !isCapitalGenitive(word)
  }

  // `På Valborg`, `Hans` and the like stand in capitals within sentences too.
  private func isCapitalGenitive(_ word: Word) -> Bool {
    ["valborg", "max", "august", "april", "augusti", "jul", "mark", "lex"].contains(word.text)
      && word.text != "max"
  }

  private mutating func isPerson(followedBy next: Word?, _ index: Int) -> Bool {
    guard let next, isJoined(index + 1) || text.gap(before: index + 1).first == "," else {
      return false
    }
    // `Hans bor här` is anybody's.
    let isPronoun = ["hans", "mina", "inga", "ville", "finn", "may", "will"].contains(
      words[index].text)
    if next.traits.contains(.deed) { return !isPronoun }
    for ahead in 1...4 {
      look()
      guard let word = freeWord(index + ahead) else { return false }
      if ahead > 1, word.traits.contains(.whereabouts) {
        return ["i", "på", "från", "och", "som", "ovanpå", "bredvid"].contains(next.text)
      }
      if ahead == 1, ["ovanpå", "bredvid", "mittemot", "nedanför", "ovanför"].contains(word.text) {
        return true
      }
      if ahead == 2, ["och", "o", "&"].contains(next.text),
        isGiven(word) || (word.isCapitalised && word.traits.contains(.maybeGiven))
      {
        return true
      }
    }
    return false
  }

  private func startsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return text.gap(before: index).contains { !$0.isSpace && !$0.isHyphen && $0 != "," }
  }

  // Whether one space or hyphen joins a word to the one before.
  private func isJoined(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let gap = text.gap(before: index)
    return gap.count == 1 && gap.allSatisfy { $0.isSpace || $0.isHyphen }
  }

  // `/Pelle` and `//Tompa` at the end of a line.
  private func isSigned(_ index: Int) -> Bool {
    let word = words[index]
    guard isNamePart(word), isLineEnd(after: index), text.gap(before: index).last == "/" else {
      return false
    }
    let start = text.gap(before: index)
    return index == 0 || start.count > 1
  }
}

// MARK: Where names begin and end

extension PersonalDataSearch {
  // `Inga-Lill`, where the first half is another word too.
  private func givenStart(_ index: Int) -> Int {
    guard let before = freeWord(index - 1), before.isCapitalised, before.range.count >= 2,
      words[index].isCapitalised,
      text.gap(before: index).count == 1, text.gap(before: index).allSatisfy(\.isHyphen)
    else { return index }
    return index - 1
  }

  // The word before a family name belongs to it where it can be a given name, or its first letter.
  private func familyStart(_ index: Int) -> Int {
    if let initial = freeWord(index - 1), initial.range.count == 1, initial.isCapitalised,
      text.gap(before: index).elementsEqual(". ".unicodeScalars)
    {
      return index - 1
    }
    guard let before = freeWord(index - 1), isNamePart(before), isJoined(index) else {
      return index
    }
    let isKnown =
      before.traits.hasAny(of: [.given, .givenWithCapital, .maybeGiven])
    return isKnown || !startsSentence(index - 1) || before.range.count > 3 && isUnknown(before)
      ? givenStart(index - 1) : index
  }

  // A word at the start of a sentence that is no small word: `Tesfaye Haile`.
  private func isUnknown(_ word: Word) -> Bool {
    !word.traits.hasAny(of: [.small, .title, .relation])
  }

  // `Nilsson, Åke`.
  private mutating func familyEnd(_ index: Int) -> Int {
    let last = nameEnd(from: index)
    guard let given = freeWord(last + 1),
      text.gap(before: last + 1).elementsEqual(", ".unicodeScalars),
      given.isCapitalised, isGiven(given)
    else { return last }
    return last + 1
  }

  // The last word of a name, at most three name parts after the first.
  private mutating func nameEnd(from first: Int) -> Int {
    var last = first
    for _ in 0..<3 {
      look()
      var next = last + 1
      if let particle = freeWord(next), particle.traits.contains(.particle),
        isJoined(next), let part = freeWord(next + 1), isNamePart(part)
      {
        next += 1
      }
      guard let part = freeWord(next), isJoined(next) else { break }
      // `Monika J`, `Leif GW`.
      let isInitial =
        part.isCapitalised && part.range.count == 1 && part.text != "i"
        && !words[last].isAllCapitals
      guard isInitial || isNamePart(part), !startsPlace(next) else { break }
      last = next
      if isInitial { break }
    }
    return last
  }

  // A capitalised word that begins the name of a place, not of a person.
  private func startsPlace(_ index: Int) -> Bool {
    words[index].isAllCapitals && words[index].range.count > 3
  }
}
