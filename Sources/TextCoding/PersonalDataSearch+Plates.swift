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
        let isAnnounced =
          isAnnounced(at: word.range.lowerBound, by: .plateCue) || isOfVehicle(index)
        guard isAnnounced || showsItself(index) else { continue }
        claim(word.range.lowerBound..<next.range.upperBound, as: .plate)
      }
    }
  }

  // `mopedbilen mlo 27r`, `pkr 305 på skylten`.
  private func isOfVehicle(_ index: Int) -> Bool {
    let number = words[index + 1]
    guard !Self.smallWords.contains(words[index].text), !isCounted(at: number.range.upperBound)
    else { return false }
    if let before = freeWord(index - 1), Self.vehicles.contains(before.text) { return true }
    guard let next = freeWord(index + 2), next.text == "på", let cue = freeWord(index + 3) else {
      return false
    }
    return cue.traits.contains(.plateCue)
  }

  private static let vehicles: Set<String> = [
    "bil", "bilen", "volvo", "volvon", "saab", "saaben", "bmw", "audi", "mopedbil", "mopedbilen",
    "epa", "epan", "moped", "mopeden", "motorcykel", "motorcykeln", "skåpbil", "skåpbilen",
    "lastbil", "lastbilen", "släp", "släpet", "fordon", "fordonet", "taxi", "taxin", "skoter",
    "skotern",
  ]

  // Words of three letters that a number may follow.
  private static let smallWords: Set<String> = [
    "max", "som", "har", "ska", "med", "mot", "kan", "men", "hos", "den", "det", "ett", "nya",
    "kom", "tog", "tar", "ner", "upp", "fem", "sex", "tre", "hus", "rum", "typ", "per", "the",
    "for", "bus", "was", "and", "has", "kör", "nr",
  ]

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
