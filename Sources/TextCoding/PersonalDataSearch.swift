/// The search for personal data in one text: what has been found so far, and by which rules.
///
/// The rules run from the most to the least distinct form; what one has claimed is closed to the
/// next, as a token would be.
struct PersonalDataSearch {
  private struct Claim {
    let range: Range<Int>
    let kind: PersonalDataKind
  }

  /// One word, and what the lists know of it.
  struct Word {
    /// Its place, in scalars counted from 0.
    let range: Range<Int>
    /// The word in lower case; empty for a token.
    let text: String
    let isCapitalised: Bool
    let isAllCapitals: Bool
    let traits: PersonalDataTraits
  }

  let text: ScannedText
  let words: [Word]
  private let digits: Int
  private let colons: Int
  private var claims: [Claim] = []
  private var isClaimed: [Bool]
  /// How many scalars, words and number groups the rules have looked at, for the tests of linearity.
  private(set) var looks = 0

  init(_ text: ScannedText) {
    self.text = text
    words = text.words.map { word in
      Word(
        range: word.range, text: word.text, isCapitalised: word.isCapitalised,
        isAllCapitals: word.isAllCapitals,
        traits: word.text.isEmpty
          ? [] : PersonalDataLexicon.shared.traits(of: text.lowered[word.range]))
    }
    digits = text.scalars.count(where: \.isDigit)
    colons = text.scalars.count { $0 == ":" }
    isClaimed = [Bool](repeating: false, count: text.scalars.count)
    for token in text.tokens {
      for position in token.range { isClaimed[position] = true }
    }
  }

  /// Runs every rule that could find something.
  mutating func run() {
    claimEmails()
    claimWebAddresses()
    if digits >= 4 { claimIPAddresses() }
    if colons >= 2 { claimLongIPAddresses() }
    if digits > 0 {
      claimNumbers()
      claimPlates()
      claimStreetAddresses()
    }
    claimNames()
  }

  /// Counts work done.
  mutating func look(_ count: Int = 1) {
    looks += count
  }

  /// Whether nothing has claimed a scalar, and no token stands there.
  func isFree(_ position: Int) -> Bool {
    !isClaimed[position]
  }

  /// Whether nothing has claimed any part of a range.
  func isFree(_ range: Range<Int>) -> Bool {
    range.allSatisfy { !isClaimed[$0] }
  }

  /// A word that exists, is no token and is not claimed.
  func freeWord(_ index: Int) -> Word? {
    guard words.indices.contains(index) else { return nil }
    let word = words[index]
    return word.text.isEmpty || isClaimed[word.range.lowerBound] ? nil : word
  }

  /// Takes a range that is free as a finding; does nothing when part of it is taken.
  mutating func claim(_ range: Range<Int>, as kind: PersonalDataKind) {
    look(range.count)
    guard !range.isEmpty, isFree(range) else { return }
    for position in range { isClaimed[position] = true }
    claims.append(Claim(range: range, kind: kind))
  }

  /// The index of the last word that ends at or before a place; nil before the first.
  func lastWord(before position: Int) -> Int? {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.upperBound <= position {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low == 0 ? nil : low - 1
  }

  /// Whether a word of some list stands before a place, with at most two filler words between.
  mutating func isAnnounced(at position: Int, by cue: PersonalDataTraits) -> Bool {
    guard var index = lastWord(before: position) else { return false }
    for _ in 0..<3 {
      look()
      guard let word = freeWord(index) else { return false }
      if word.traits.contains(cue) { return true }
      guard word.traits.contains(.filler) else { return false }
      index -= 1
    }
    return false
  }

  /// Whether any rule has found something.
  var hasFound: Bool { !claims.isEmpty }

  /// The text with tokens where the findings stood, those of an earlier search kept.
  ///
  /// `places` says where the words of those earlier ones stand in the text as it was typed; what comes
  /// back says it of all.
  func masked(
    after earlier: [MaskedText.Finding], at places: [Range<Int>]
  ) -> (text: MaskedText, places: [Range<Int>]) {
    let kept = zip(earlier, places).map {
      (claim: Claim(range: $0.range, kind: $0.kind), place: Range<Int>?.some($1))
    }
    let new = claims.map { (claim: $0, place: Range<Int>?.none) }
    var result: [Unicode.Scalar] = []
    var findings: [MaskedText.Finding] = []
    var found: [Range<Int>] = []
    var position = 0
    // How much further on a place was in the text as it was typed.
    var shift = 0
    for (claim, place) in (kept + new).sorted(by: {
      $0.claim.range.lowerBound < $1.claim.range.lowerBound
    }) {
      result += text.scalars[position..<claim.range.lowerBound]
      let start = result.count
      result += claim.kind.token.unicodeScalars
      findings.append(.init(kind: claim.kind, range: start..<result.count))
      found.append(
        place ?? claim.range.lowerBound + shift..<claim.range.upperBound + shift)
      if let place { shift += place.count - claim.range.count }
      position = claim.range.upperBound
    }
    result += text.scalars[position...]
    return (MaskedText(text: String(scalars: result), findings: findings), found)
  }
}
