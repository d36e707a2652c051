import Foundation
import Testing

@testable import TextCoding

@Suite("The lists of the mask as one table")
struct PersonalDataLexiconTests {
  private let lexicon = PersonalDataLexicon.shared

  @Test("every word of every list is found with what its lists tell of it, and no more")
  func listed() {
    var expected: [String: PersonalDataTraits] = [:]
    for (words, trait) in PersonalDataTraits.lists {
      for word in words { expected[word, default: []].insert(trait) }
    }
    #expect(expected.count > 4000)
    for (word, traits) in expected {
      #expect(lexicon.traits(of: word.unicodeScalars.map { $0 }[...]) == traits, "\(word)")
      var hash = WordHash()
      for byte in word.utf8 { hash.add(byte) }
      #expect(lexicon.traits(of: hash) == traits, "\(word)")
    }
  }

  @Test("a word that stands in no list has no traits", arguments: ["", "belysning", "x", "annas"])
  func unlisted(_ word: String) {
    #expect(lexicon.traits(of: word.unicodeScalars.map { $0 }[...]) == [])
  }

  @Test("no two lists tell the same, and each tells one thing")
  func lists() {
    let bits = PersonalDataTraits.lists.map(\.trait.rawValue)
    #expect(Set(bits).count == bits.count)
    #expect(bits.allSatisfy { $0.nonzeroBitCount == 1 })
  }

  @Test(
    "a listed word in lower case and composed letters stays as it is; decomposed, it comes back")
  func composition() {
    for word in PersonalDataTraits.lists.flatMap(\.words) {
      let scalars = Array(word.unicodeScalars)
      #expect(scalars.map(\.lowercase) == scalars, "\(word)")
      #expect(composed(word.decomposedStringWithCanonicalMapping) == scalars, "\(word)")
    }
  }
}
