/// A quick look at a text's bytes that tells whether the mask could change anything in it.
///
/// Most of what people write holds nothing that any rule begins with: no digit, no sign of an address,
/// no word that a name follows, no first name. Such a text is its own mask. The look errs to one side
/// only: where it says no, the mask would have found nothing, which a test holds it to.
package struct PersonalDataGlance: Sendable {
  private struct Traits: OptionSet {
    let rawValue: UInt8
    /// A name or an address may follow, whatever stands before.
    static let announces = Traits(rawValue: 1)
    /// A name may follow if a possessive stands before.
    static let isRelation = Traits(rawValue: 2)
    static let isPossessive = Traits(rawValue: 4)
    /// A name or part of one, where it has a capital.
    static let isCapitalName = Traits(rawValue: 8)
    /// A name, with a capital or without.
    static let isName = Traits(rawValue: 16)
  }

  /// Hash of a word → its traits, by open addressing; 0 marks a free slot.
  private let slots: [(hash: UInt64, traits: Traits)]
  private let endings = FamilyNames.endings.map { Array($0.utf8) }

  package init() {
    var traits: [UInt64: Traits] = [:]
    func note(_ words: Set<String>, _ trait: Traits) {
      for word in words { traits[Self.hash(word), default: []].insert(trait) }
    }
    note(PersonalNames.titles, .announces)
    note(PersonalNames.naming, .announces)
    note(PersonalNames.signatures, .announces)
    note(PersonalDataWords.webStarts, .announces)
    note(PersonalNames.relations, .isRelation)
    note(PersonalNames.possessives, .isPossessive)
    note(PersonalDataWords.spelledSigns, .announces)
    note(GivenNames.distinct.subtracting(GivenNames.needCapital), .isName)
    for names in [
      GivenNames.needCapital, GivenNames.ambiguous, FamilyNames.distinct, FamilyNames.ambiguous,
    ] {
      note(names, .isCapitalName)
    }
    var size = 64
    while size < traits.count * 4 { size *= 2 }
    var slots = [(hash: UInt64, traits: Traits)](repeating: (0, []), count: size)
    for (hash, trait) in traits {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot].hash != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (hash, trait)
    }
    self.slots = slots
  }

  /// Whether the mask may change the text; true for every text that is not in Latin letters.
  package func mayHoldPersonalData(_ text: Span<UInt8>) -> Bool {
    var index = 0
    var wasPossessive = false
    while index < text.count {
      let byte = text[index]
      if Self.isLetter(byte) {
        var hash = Self.seed
        let isCapitalised = Self.isCapital(text, index)
        let start = index
        var length = 0
        var hashBeforeLast = hash
        while index < text.count, Self.isLetter(text[index]) {
          hashBeforeLast = hash
          if text[index] == 0xC3 {
            guard index + 1 < text.count else { return true }
            let second = text[index + 1]
            // × and ÷ are no letters.
            guard second & 0xC0 == 0x80, second != 0x97, second != 0xB7 else { return true }
            hash = Self.add(0xC3, to: hash)
            let isUpper = second >= 0x80 && second <= 0x9E
            hash = Self.add(isUpper ? second + 0x20 : second, to: hash)
            index += 2
          } else {
            hash = Self.add(text[index] | 0x20, to: hash)
            index += 1
          }
          length += 1
        }
        let traits = traits(of: hash)
        if traits.contains(.announces) { return true }
        if wasPossessive, traits.contains(.isRelation) { return true }
        if traits.contains(.isName) { return true }
        if isCapitalised {
          if traits.contains(.isCapitalName) { return true }
          if text[index - 1] | 0x20 == UInt8(ascii: "s"),
            !self.traits(of: hashBeforeLast).isDisjoint(with: [.isCapitalName, .isName])
          {
            return true
          }
          if length >= 6, endsLikeName(text, start..<index) { return true }
        }
        wasPossessive = traits.contains(.isPossessive)
        continue
      }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"), UInt8(ascii: "["),
        UInt8(ascii: "'"), UInt8(ascii: "/"), 0x80...:
        return true
      case UInt8(ascii: "("):
        if index + 1 < text.count, text[index + 1] | 0x20 == UInt8(ascii: "a") { return true }
      case UInt8(ascii: ":"):
        if index + 1 < text.count, text[index + 1] == UInt8(ascii: ":") { return true }
      case UInt8(ascii: "."):
        if index + 1 < text.count, Self.isLetter(text[index + 1]) { return true }
      default: break
      }
      index += 1
    }
    return false
  }

  private func traits(of hash: UInt64) -> Traits {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot].traits }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  // Å Ä Ö and the other letters of Latin-1 begin with 0xC3 in UTF-8.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == 0xC3 || (byte | 0x20) &- 0x61 < 26
  }

  private static func isCapital(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    return byte == 0xC3 ? index + 1 < text.count && text[index + 1] <= 0x9E : byte < 0x61
  }

  // Only in plain letters: a word with others ends the look.
  private func endsLikeName(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let isGenitive = text[word.upperBound - 1] | 0x20 == UInt8(ascii: "s")
    return endings.contains { ending in
      [0, isGenitive ? 1 : 0].contains { cut in
        let start = word.upperBound - cut - ending.count
        return start >= word.lowerBound
          && ending.indices.allSatisfy { text[start + $0] | 0x20 == ending[$0] | 0x20 }
      }
    }
  }

  // FNV-1a; a word that shares the hash of a listed one is looked at in full, no more.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(seed) { add($1, to: $0) }
  }
}
