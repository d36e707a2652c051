/// Names of people, where the words around them say so.
extension PersonalDataSearch {
  /// Claims names after titles, relations and `heter`, first names with a surname, surnames in
  /// `-sson`, and the name that signs a message.
  mutating func claimNames() {
    for index in text.words.indices {
      look()
      guard let word = freeWord(index) else { continue }
      if let first = nameAnnounced(by: word, at: index) {
        let last = nameEnd(from: first)
        claimName(first...last)
        claimSecondName(after: last)
      } else if isFirstName(word), let next = freeWord(index + 1), isNamePart(next),
        isJoined(index + 1), !next.isAllCapitals || word.isAllCapitals
      {
        claimName(index...nameEnd(from: index))
      } else if isPatronymic(word) {
        claimName(patronymicStart(index)...index)
      }
    }
  }

  private mutating func claimName(_ words: ClosedRange<Int>) {
    let first = text.words[words.lowerBound]
    let last = text.words[words.upperBound]
    if last.text.hasSuffix("s"), let next = freeWord(words.upperBound + 1),
      PersonalNames.namedPlaces.contains(next.text)
    {
      return
    }
    claim(first.range.lowerBound..<last.range.upperBound, as: .name)
  }

  // `min granne Anna och Erik`: the second of two.
  private mutating func claimSecondName(after last: Int) {
    guard let conjunction = freeWord(last + 1), ["och", "and", "&"].contains(conjunction.text),
      isJoined(last + 1), isJoined(last + 2), let name = freeWord(last + 2), isNamePart(name),
      PersonalNames.firstNames.contains(name.text) || isPatronymic(name)
    else { return }
    claimName((last + 2)...nameEnd(from: last + 2))
  }

  // The index where a name begins that the word announces.
  private mutating func nameAnnounced(by word: ScannedText.Word, at index: Int) -> Int? {
    var next = index + 1
    let isVerb = PersonalNames.naming.contains(word.text)
    let isSignature = PersonalNames.signatures.contains(word.text)
    if isVerb {
      guard !speaksOfPlace(before: index) else { return nil }
      if freeWord(next)?.text == "för" { next += 1 }
    } else if PersonalNames.relations.contains(word.text) {
      let owner = freeWord(index - 1)?.text ?? ""
      guard PersonalNames.possessives.contains(owner) || PersonalNames.titles.contains(word.text)
      else { return nil }
    } else if !isSignature, !PersonalNames.titles.contains(word.text) {
      return nil
    }
    guard let name = freeWord(next) else { return nil }
    let gap = text.gap(before: next)
    if isSignature {
      // Only the words that end the message or its line.
      return isNamePart(name) && gap.count <= 3 && isLineEnd(after: nameEnd(from: next))
        ? next : nil
    }
    let isPlainGap = gap.elementsEqual(" ".unicodeScalars) || gap.elementsEqual(": ".unicodeScalars)
    let isAbbreviation =
      gap.elementsEqual(". ".unicodeScalars) && word.text.utf8.count == 2 && !isVerb
    guard isPlainGap || isAbbreviation else { return nil }
    if !name.isCapitalised || word.isAllCapitals {
      return PersonalNames.firstNames.contains(name.text) ? next : nil
    }
    return isNamePart(name) ? next : nil
  }

  private mutating func speaksOfPlace(before index: Int) -> Bool {
    for back in 1...3 {
      look()
      guard let word = freeWord(index - back) else { return false }
      if PersonalNames.places.contains(word.text) || isPlaceName(word) { return true }
      if !text.gap(before: index - back + 1).allSatisfy(\.isSpace) { return false }
    }
    return false
  }

  private func isPlaceName(_ word: ScannedText.Word) -> Bool {
    word.text.ends(withAnyOf: PersonalNames.placeEndings)
  }

  // A capitalised word of two letters or more that could be part of a name.
  private func isNamePart(_ word: ScannedText.Word) -> Bool {
    word.isCapitalised && word.range.count >= 2 && !isPlaceName(word)
      && !PersonalNames.others.contains(word.text) && !word.text.contains(where: \.isNumber)
  }

  private func isFirstName(_ word: ScannedText.Word) -> Bool {
    word.isCapitalised && PersonalNames.firstNames.contains(word.text)
  }

  private func isPatronymic(_ word: ScannedText.Word) -> Bool {
    word.isCapitalised && word.range.count >= 6 && word.text.hasSuffix("sson")
  }

  private func patronymicStart(_ index: Int) -> Int {
    guard let before = freeWord(index - 1), isNamePart(before), isJoined(index) else {
      return index
    }
    let isKnown =
      PersonalNames.firstNames.contains(before.text)
      || PersonalNames.ambiguousFirstNames.contains(before.text)
    return isKnown || !startsSentence(index - 1) ? index - 1 : index
  }

  private func startsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return text.gap(before: index).contains { !$0.isSpace && !$0.isHyphen && $0 != "," }
  }

  // Whether one space or hyphen joins a word to the one before.
  private func isJoined(_ index: Int) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    let gap = text.gap(before: index)
    return gap.count == 1 && gap.allSatisfy { $0.isSpace || $0.isHyphen }
  }

  // The last word of a name, at most two name parts after the first.
  private func nameEnd(from first: Int) -> Int {
    var last = first
    for _ in 0..<2 {
      var next = last + 1
      if let particle = freeWord(next), PersonalNames.particles.contains(particle.text),
        isJoined(next)
      {
        next += 1
      }
      guard let part = freeWord(next), isNamePart(part), isJoined(next) else { break }
      last = next
    }
    return last
  }

  private func isLineEnd(after index: Int) -> Bool {
    let end = text.words[index].range.upperBound
    let rest = text.scalars[end...].prefix(3)
    return rest.first { !$0.isSpace && $0 != "." && $0 != "!" }.map(\.isLineBreak) ?? true
  }
}
