/// A quick look at a text's bytes that tells whether the mask could change anything in it.
///
/// Most of what people write holds nothing that any rule begins with: no digit, no sign of an address,
/// no word that a name follows, no first name. Such a text is its own mask. The look errs to one side
/// only: where it says no, the mask would have found nothing, which a test holds it to.
package struct PersonalDataGlance: Sendable {
  private let lexicon = PersonalDataLexicon.shared
  private let endings = FamilyNames.endings.map { Array(String(scalars: $0).utf8) }

  package init() {}

  /// Whether the mask may change the text; true for every text that is not in Latin letters.
  package func mayHoldPersonalData(_ text: Span<UInt8>) -> Bool {
    var index = 0
    var wasPossessive = false
    while index < text.count {
      let byte = text[index]
      if Self.isLetter(byte) {
        var hash = WordHash()
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
            hash.add(0xC3)
            let isUpper = second >= 0x80 && second <= 0x9E
            hash.add(isUpper ? second + 0x20 : second)
            index += 2
          } else {
            hash.add(text[index] | 0x20)
            index += 1
          }
          length += 1
        }
        let traits = lexicon.traits(of: hash)
        if traits.hasAny(of: .announcing) { return true }
        if wasPossessive, traits.contains(.relation) { return true }
        if traits.contains(.given) { return true }
        if isCapitalised {
          if traits.hasAny(of: .anyName) { return true }
          if text[index - 1] | 0x20 == UInt8(ascii: "s"),
            lexicon.traits(of: hashBeforeLast).hasAny(of: .anyName)
          {
            return true
          }
          if length >= 6, endsLikeName(text, start..<index) { return true }
        }
        wasPossessive = traits.contains(.possessive)
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
}
