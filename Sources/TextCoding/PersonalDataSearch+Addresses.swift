/// Street addresses.
extension PersonalDataSearch {
  /// Claims a street with its number: `Storgatan 14 B`, `Stora torget 3`, `ekvägen 3`.
  ///
  /// A street without a number is a place and stays.
  mutating func claimStreetAddresses() {
    for index in words.indices {
      look()
      guard let street = freeWord(index), let end = houseNumberEnd(after: index), isStreet(street)
      else { continue }
      var start = street.range.lowerBound
      let isBareKind = street.traits.contains(.commonStreet)
      if isBareKind || street.text.utf8.count <= 6 {
        // `Stora gatan 5`: the word before is the name.
        if let before = freeWord(index - 1), before.isCapitalised, isSpaceOnly(before: index),
          !before.traits.contains(.streetLead)
        {
          start = nameStart(index - 1)
        } else if isBareKind,
          !street.isCapitalised || street.isAllCapitals
            || street.traits.contains(.neverStreet)
        {
          continue
        }
      }
      if start == street.range.lowerBound, let before = freeWord(index - 1),
        isSpaceOnly(before: index), before.traits.contains(.streetFirst)
      {
        start = before.range.lowerBound
        // `S:t Eriksgatan`.
        if before.text == "t", index > 1,
          text.gap(before: index - 1).elementsEqual(":".unicodeScalars)
        {
          start = words[index - 2].range.lowerBound
        }
      }
      claim(start..<apartmentEnd(after: end), as: .streetAddress)
    }
  }

  // `Björkvägen 3, lgh 1102`: the apartment is a part of the address.
  private func apartmentEnd(after end: Int) -> Int {
    guard let last = lastWord(before: end), let kind = freeWord(last + 1),
      let number = freeWord(last + 2), ["lgh", "lght", "lägenhet"].contains(kind.text),
      number.range.count == 4, text.scalars[number.range].allSatisfy(\.isDigit),
      text.gap(before: last + 1).allSatisfy({ $0.isSpace || $0 == "," }),
      text.gap(before: last + 2).allSatisfy(\.isSpace)
    else { return end }
    return number.range.upperBound
  }

  // Where the name of a street begins whose last word is given: `Olof Palmes gata`.
  private mutating func nameStart(_ last: Int) -> Int {
    var first = last
    while first > 0, last - first < 3, let before = freeWord(first - 1), before.isCapitalised,
      isSpaceOnly(before: first), !before.traits.contains(.streetLead)
    {
      look()
      first -= 1
    }
    return words[first].range.lowerBound
  }

  private func isStreet(_ word: Word) -> Bool {
    text.lowered[word.range].ends(withAnyOf: PersonalDataWords.streetEndings) && !isBuilding(word)
  }

  private func isBuilding(_ word: Word) -> Bool {
    ["parkeringsplats", "arbetsplats", "boplats", "cykelplats", "båtplats", "sittplats"].contains {
      word.text.hasPrefix($0)
    }
  }

  private func isSpaceOnly(before index: Int) -> Bool {
    let gap = text.gap(before: index)
    return gap.count == 1 && gap.allSatisfy(\.isSpace)
  }

  // The end of a number of one to three digits with its letter, entrance or span; nil for times,
  // speeds, counts and anything longer.
  private mutating func houseNumberEnd(after street: Int) -> Int? {
    var index = street + 1
    if let word = freeWord(index), word.text == "nr" || word.text == "nummer" { index += 1 }
    look()
    guard let number = freeWord(index), isSpaceOnly(before: street + 1) else { return nil }
    let digits = text.scalars[number.range].prefix(while: \.isDigit).count
    guard (1...3).contains(digits), number.range.count - digits <= 1 else { return nil }
    var end = number.range.upperBound
    if number.range.count > digits { return end }
    guard !isCounted(at: end) else { return nil }
    guard let next = freeWord(index + 1) else { return end }
    let gap = text.gap(before: index + 1)
    let isNumber = text.scalars[next.range].allSatisfy(\.isDigit)
    switch (gap.count, gap.first) {
    case (1, "."?), (1, ":"?):
      return isNumber ? nil : end
    case (1, let mark?) where mark.isHyphen || mark == "/":
      guard isNumber, next.text.utf8.count <= 3 else { return nil }
      end = next.range.upperBound
      return isCounted(at: end) ? nil : end
    case (1, let mark?) where mark.isSpace:
      let isEntrance = next.text.utf8.count == 1 && next.isCapitalised && next.text != "i"
      return isEntrance ? next.range.upperBound : end
    default: return end
    }
  }
}
