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
