/// Registration plates of vehicles.
extension PersonalDataSearch {
  /// Claims `ABC123`, `ABC 123`, `ABC 12D`, and `abc 123` after a word such as `regnr`.
  mutating func claimPlates() {
    for index in words.indices {
      look()
      guard let word = freeWord(index) else { continue }
      if word.range.count == 6, isPlate(text.lowered[word.range]) {
        claim(word.range, as: .plate)
      } else if word.range.count == 3, let next = freeWord(index + 1), next.range.count == 3,
        text.gap(before: index + 1).count == 1,
        text.gap(before: index + 1).allSatisfy({ $0.isSpace || $0.isHyphen }),
        isPlate(text.lowered[word.range] + text.lowered[next.range])
      {
        let isAnnounced = isAnnounced(at: word.range.lowerBound, by: .plateCue)
        guard isAnnounced || showsItself(index) else { continue }
        claim(word.range.lowerBound..<next.range.upperBound, as: .plate)
      }
    }
  }

  // Plates have no I, Q, V, Å, Ä, Ö, and no O in the last place; the series ABC 12D is of 2019.
  private func isPlate(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let scalars = Array(scalars)
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      ("a"..."z").contains(scalar) && scalar != "i" && scalar != "q" && scalar != "v"
    }
    guard scalars.count == 6, let last = scalars.last else { return false }
    return scalars[..<3].allSatisfy(isLetter) && scalars[3].isDigit && scalars[4].isDigit
      && (last.isDigit || (isLetter(last) && last != "o"))
  }

  // Three capitals and a number that counts nothing, in a text that is not all in capitals.
  private func showsItself(_ index: Int) -> Bool {
    let number = words[index + 1]
    let lettersAreCapitals = text.scalars[number.range].allSatisfy { $0.isDigit || $0.isCapital }
    guard words[index].isAllCapitals, lettersAreCapitals else { return false }
    guard !isCounted(at: number.range.upperBound) else { return false }
    let neighbours = [index - 1, index + 2].filter(words.indices.contains)
    return !neighbours.contains { words[$0].isAllCapitals }
  }
}
