/// What the rules of the mask know of a word by itself: the lists it stands in.
struct PersonalDataTraits: OptionSet, Sendable {
  let rawValue: UInt64

  // Given and family names.
  static let given = PersonalDataTraits(rawValue: 1 << 0)
  static let givenWithCapital = PersonalDataTraits(rawValue: 1 << 1)
  static let maybeGiven = PersonalDataTraits(rawValue: 1 << 2)
  static let family = PersonalDataTraits(rawValue: 1 << 3)
  static let maybeFamily = PersonalDataTraits(rawValue: 1 << 4)

  // Around names.
  static let title = PersonalDataTraits(rawValue: 1 << 5)
  static let looseTitle = PersonalDataTraits(rawValue: 1 << 6)
  static let naming = PersonalDataTraits(rawValue: 1 << 7)
  static let relation = PersonalDataTraits(rawValue: 1 << 8)
  static let possessive = PersonalDataTraits(rawValue: 1 << 9)
  static let signature = PersonalDataTraits(rawValue: 1 << 10)
  static let particle = PersonalDataTraits(rawValue: 1 << 11)
  static let neverName = PersonalDataTraits(rawValue: 1 << 12)
  static let place = PersonalDataTraits(rawValue: 1 << 13)
  static let namedPlace = PersonalDataTraits(rawValue: 1 << 14)
  static let deed = PersonalDataTraits(rawValue: 1 << 15)
  static let whereabouts = PersonalDataTraits(rawValue: 1 << 16)
  static let small = PersonalDataTraits(rawValue: 1 << 17)

  // Around numbers and addresses.
  static let filler = PersonalDataTraits(rawValue: 1 << 18)
  static let identityCue = PersonalDataTraits(rawValue: 1 << 19)
  static let phoneCue = PersonalDataTraits(rawValue: 1 << 20)
  static let accountCue = PersonalDataTraits(rawValue: 1 << 21)
  static let plateCue = PersonalDataTraits(rawValue: 1 << 22)
  static let spelledSign = PersonalDataTraits(rawValue: 1 << 23)
  static let webStart = PersonalDataTraits(rawValue: 1 << 24)
  static let topLevel = PersonalDataTraits(rawValue: 1 << 25)
  static let plainTopLevel = PersonalDataTraits(rawValue: 1 << 26)
  static let unit = PersonalDataTraits(rawValue: 1 << 27)
  static let streetFirst = PersonalDataTraits(rawValue: 1 << 28)
  static let streetLead = PersonalDataTraits(rawValue: 1 << 29)
  static let neverStreet = PersonalDataTraits(rawValue: 1 << 30)
  static let commonStreet = PersonalDataTraits(rawValue: 1 << 31)

  /// Given names that are hardly any other word.
  static let anyGiven: PersonalDataTraits = [.given, .givenWithCapital]
  /// Names and parts of names, whatever else they are.
  static let anyName: PersonalDataTraits = [
    .given, .givenWithCapital, .maybeGiven, .family, .maybeFamily,
  ]
  /// What a name or an address may follow, whatever stands before.
  static let announcing: PersonalDataTraits = [
    .title, .naming, .signature, .webStart, .spelledSign,
  ]

  /// Whether the two have something in common.
  func hasAny(of others: PersonalDataTraits) -> Bool { rawValue & others.rawValue != 0 }

  /// Every list, with what it tells of its words.
  static let lists: [(words: Set<String>, trait: PersonalDataTraits)] = [
    (GivenNames.distinct.subtracting(GivenNames.needCapital), .given),
    (GivenNames.distinct.intersection(GivenNames.needCapital), .givenWithCapital),
    (GivenNames.ambiguous, .maybeGiven),
    (FamilyNames.distinct, .family), (FamilyNames.ambiguous, .maybeFamily),
    (PersonalNames.titles, .title), (PersonalNames.looseTitles, .looseTitle),
    (PersonalNames.naming, .naming), (PersonalNames.relations, .relation),
    (PersonalNames.possessives, .possessive), (PersonalNames.signatures, .signature),
    (PersonalNames.particles, .particle), (PersonalNames.others, .neverName),
    (PersonalNames.places, .place), (PersonalNames.namedPlaces, .namedPlace),
    (PersonalNames.deeds, .deed), (PersonalNames.whereabouts, .whereabouts),
    (ToneLexicon.swedish.smallWords, .small),
    (PersonalDataWords.fillers, .filler), (PersonalDataWords.identityCues, .identityCue),
    (PersonalDataWords.phoneCues, .phoneCue), (PersonalDataWords.accountCues, .accountCue),
    (PersonalDataWords.plateCues, .plateCue), (PersonalDataWords.spelledSigns, .spelledSign),
    (PersonalDataWords.webStarts, .webStart), (PersonalDataWords.topLevels, .topLevel),
    (PersonalDataWords.plainTopLevels, .plainTopLevel), (PersonalDataWords.units, .unit),
    (PersonalDataWords.streetFirsts, .streetFirst), (PersonalDataWords.streetLeads, .streetLead),
    (PersonalDataWords.neverStreets, .neverStreet),
    (PersonalDataWords.commonStreets, .commonStreet),
  ]
}

/// The lists of the mask as one table, so that a word is looked up once and not once for each list.
struct PersonalDataLexicon: Sendable {
  static let shared = PersonalDataLexicon()

  private struct Slot {
    var hash: WordHash
    var traits: PersonalDataTraits
    /// Where its letters lie among those of all words.
    var letters: Range<Int32>
  }

  /// Open addressing; a slot without traits is free.
  private var slots: [Slot]
  private var letters: [Unicode.Scalar] = []
  /// A bit for each hash that a listed word may have: small enough to stay near the processor, and
  /// unset for nine words of ten.
  private var isListed = [UInt64](repeating: 0, count: 1024)

  private init() {
    var all: [String: PersonalDataTraits] = [:]
    for (words, trait) in PersonalDataTraits.lists {
      for word in words { all[word, default: []].insert(trait) }
    }
    var size = 64
    while size < all.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(hash: WordHash(), traits: [], letters: 0..<0), count: size)
    // In the order of the words, so that the table is the same in every run.
    for (word, traits) in all.sorted(by: { $0.key < $1.key }) {
      var hash = WordHash()
      for scalar in word.unicodeScalars { hash.add(scalar) }
      var slot = hash.slot(among: size)
      while !slots[slot].traits.isEmpty { slot = (slot + 1) & (size - 1) }
      let start = Int32(letters.count)
      letters += word.unicodeScalars
      slots[slot] = Slot(hash: hash, traits: traits, letters: start..<Int32(letters.count))
      isListed[hash.slot(among: 1024)] |= hash.bit
    }
  }

  /// What is known of a word in lower case; nothing for most words.
  func traits(of word: ArraySlice<Unicode.Scalar>) -> PersonalDataTraits {
    var hash = WordHash()
    for scalar in word { hash.add(scalar) }
    guard isListed[hash.slot(among: 1024)] & hash.bit != 0 else { return [] }
    var slot = hash.slot(among: slots.count)
    while !slots[slot].traits.isEmpty {
      let range = slots[slot].letters
      if slots[slot].hash == hash, range.count == word.count,
        zip(word, letters[Int(range.lowerBound)..<Int(range.upperBound)]).allSatisfy(==)
      {
        return slots[slot].traits
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  /// What is known of the words that share a hash, one at most as a rule; nothing for most hashes.
  func traits(of hash: WordHash) -> PersonalDataTraits {
    guard isListed[hash.slot(among: 1024)] & hash.bit != 0 else { return [] }
    var found: PersonalDataTraits = []
    var slot = hash.slot(among: slots.count)
    while !slots[slot].traits.isEmpty {
      if slots[slot].hash == hash { found.formUnion(slots[slot].traits) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return found
  }
}

/// A hash of a word's letters in lower case, by the bytes of their UTF-8 form.
///
/// Source: Fowler, Noll & Vo, "The FNV Non-Cryptographic Hash Algorithm" (FNV-1a, 64 bits).
struct WordHash: Equatable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      add(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
    }
  }

  /// One of 64 bits.
  var bit: UInt64 { 1 << (value >> 58) }

  /// Its first place in an open table whose size is a power of two.
  func slot(among count: Int) -> Int {
    Int(truncatingIfNeeded: value ^ (value >> 32)) & (count - 1)
  }
}
