/// The search for personal data in one text: what has been found so far, and by which rules.
///
/// The rules run from the most to the least distinct form; what one has claimed is closed to the
/// next, as a token would be.
struct PersonalDataSearch {
  private struct Claim {
    let range: Range<Int>
    let kind: PersonalDataKind
  }

  let text: ScannedText
  private var claims: [Claim] = []
  private var isClaimed: [Bool]
  /// How many scalars, words and number groups the rules have looked at, for the tests of linearity.
  private(set) var looks = 0

  init(_ text: ScannedText) {
    self.text = text
    isClaimed = [Bool](repeating: false, count: text.scalars.count)
    for token in text.tokens {
      for position in token.range { isClaimed[position] = true }
    }
  }

  /// Runs every rule.
  mutating func run() {
    claimEmails()
    claimWebAddresses()
    claimIPAddresses()
    claimLongIPAddresses()
    claimNumbers()
    claimPlates()
    claimStreetAddresses()
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
  func freeWord(_ index: Int) -> ScannedText.Word? {
    guard text.words.indices.contains(index) else { return nil }
    let word = text.words[index]
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
    var high = text.words.count
    while low < high {
      let middle = (low + high) / 2
      if text.words[middle].range.upperBound <= position {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low == 0 ? nil : low - 1
  }

  /// Whether one of a set's words stands before a place, with at most two filler words between.
  mutating func isAnnounced(at position: Int, by cues: Set<String>) -> Bool {
    guard var index = lastWord(before: position) else { return false }
    for _ in 0..<3 {
      look()
      guard let word = freeWord(index) else { return false }
      if cues.contains(word.text) { return true }
      guard PersonalDataWords.fillers.contains(word.text) else { return false }
      index -= 1
    }
    return false
  }

  /// Whether any rule has found something.
  var hasFound: Bool { !claims.isEmpty }

  /// The text with tokens where the findings stood, those of an earlier search kept.
  func masked(after earlier: [MaskedText.Finding]) -> MaskedText {
    let kept = earlier.map { Claim(range: $0.range, kind: $0.kind) }
    var result: [Unicode.Scalar] = []
    var findings: [MaskedText.Finding] = []
    var position = 0
    for claim in (kept + claims).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += text.scalars[position..<claim.range.lowerBound]
      let start = result.count
      result += claim.kind.token.unicodeScalars
      findings.append(.init(kind: claim.kind, range: start..<result.count))
      position = claim.range.upperBound
    }
    result += text.scalars[position...]
    return MaskedText(text: String(scalars: result), findings: findings)
  }
}
