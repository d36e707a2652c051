/// The Swedish stemmer of the Snowball project: `gatubelysningen`, `gatubelysning` → `gatubelysning`.
///
/// Source: snowballstem.org/algorithms/swedish/stemmer.html, written anew from the description and
/// held against the project's own program word for word in a test.
enum SwedishStemmer {
  /// The stem of a word in lower case, å ä ö composed.
  static func stem(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let start = region(of: word) else { return word }
    var word = word
    removeMainSuffix(&word, start)
    undouble(&word, start)
    replaceOtherSuffix(&word, start)
    return word
  }

  /// The stem of a word as a text.
  static func stem(_ word: String) -> String {
    String(scalars: stem(Array(word.unicodeScalars)))
  }

  // Where R1 begins: after the first consonant that follows a vowel, but not before the fourth
  // letter; nil for a word of fewer than three letters, or without such a consonant.
  private static func region(of word: [Unicode.Scalar]) -> Int? {
    guard word.count >= 3, let vowel = word.firstIndex(where: isVowel),
      let consonant = word[vowel...].firstIndex(where: { !isVowel($0) })
    else { return nil }
    return max(consonant + 1, 3)
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "ä", "å", "ö": true
    default: false
    }
  }

  private static let mainSuffixes = suffixes(
    "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or s "
      + "as arnas ernas ornas es ades andes ens arens hetens erns at et andet het ast")
  private static let doubles = suffixes("dd gd nn dt gt kt tt")
  private static let otherSuffixes = suffixes("ig lig els fullt öst")
  // `rakets` and `raket` keep their last letters, and so do words in `-itet`.
  private static let keepEt = suffixes(
    "fab h pak rak stak kom iet cit dit alit ilit mit nit pit rit sit tit uit ivit kvit xit")
  private static let validBeforeS = Set("bcdfghjklmnoprtvy".unicodeScalars)
  private static let validBeforeOst = Set("iklnprtuv".unicodeScalars)

  // The longest first.
  private static func suffixes(_ list: String) -> [[Unicode.Scalar]] {
    list.split(separator: " ").map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }

  private static func longest(
    of suffixes: [[Unicode.Scalar]], ending word: ArraySlice<Unicode.Scalar>
  ) -> [Unicode.Scalar]? {
    suffixes.first { $0.count <= word.count && word.suffix($0.count).elementsEqual($0) }
  }

  private static func removeMainSuffix(_ word: inout [Unicode.Scalar], _ start: Int) {
    guard start <= word.count, let suffix = longest(of: mainSuffixes, ending: word[start...])
    else { return }
    switch suffix {
    case ["s"]:
      let rest = word.dropLast()
      if rest.suffix(2).elementsEqual(["e", "t"]), mayLoseEt(rest.dropLast(2)) {
        word.removeLast(3)
      } else if let last = rest.last, validBeforeS.contains(last) {
        word.removeLast()
      }
    case ["e", "t"]:
      if mayLoseEt(word.dropLast(2)) { word.removeLast(2) }
    default: word.removeLast(suffix.count)
    }
  }

  // Whether what stands before `et` ends in a vowel and a consonant, is longer than that, and is
  // no exception.
  private static func mayLoseEt(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard rest.count > 2, let last = rest.last, !isVowel(last),
      isVowel(rest[rest.index(rest.endIndex, offsetBy: -2)])
    else { return false }
    return longest(of: keepEt, ending: rest) == nil
  }

  private static func undouble(_ word: inout [Unicode.Scalar], _ start: Int) {
    guard start <= word.count, longest(of: doubles, ending: word[start...]) != nil else { return }
    word.removeLast()
  }

  private static func replaceOtherSuffix(_ word: inout [Unicode.Scalar], _ start: Int) {
    guard start <= word.count, let suffix = longest(of: otherSuffixes, ending: word[start...])
    else { return }
    switch suffix.last {
    case "t" where suffix.first == "ö":
      if let before = word.dropLast(3).last, validBeforeOst.contains(before) { word.removeLast() }
    case "t": word.removeLast()
    default: word.removeLast(suffix.count)
    }
  }
}
