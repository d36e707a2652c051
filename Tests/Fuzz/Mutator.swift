/// Changes inputs at random, always the same way for the same seed.
struct Mutator {
  private let corpus: [[UInt8]]
  private var state: UInt64

  init(corpus: [[UInt8]], seed: UInt64) {
    self.corpus = corpus.isEmpty ? [[]] : corpus
    state = seed
  }

  private static let longest = 1500

  private static let tokens: [[UInt8]] =
    [
      ",", ";", "\t", "|", " ", ", ", "\"", "\"\"", "'", "''", "\\", "\\\"", "\n", "\r\n", "\r",
      "\n\n", "sep=;\n", "=1+1", "1,5", "2026-05-04", "å", "Ã¥", "id", "1", "0", ";;;;", ",,,,",
      "\"\n", "\n\"", "\u{FEFF}", "\u{0}", "Källa: x\n", "\u{1F600}", "-", "NaN", "99",
      "59.37,16.5",
    ].map { Array($0.utf8) } + [
      [0xE5], [0xFF, 0xFE], [0xFE, 0xFF], [0xD8, 0x00], [0x8C], [0xC3],
    ]

  /// The next input: one of the corpus, or the halves of two, changed in a few places.
  mutating func next() -> [UInt8] {
    var bytes = start()
    for _ in 0...random(below: 6) { change(&bytes) }
    return Array(bytes.prefix(Mutator.longest))
  }

  private mutating func start() -> [UInt8] {
    let first = corpus[random(below: corpus.count)]
    guard random(below: 4) == 0 else { return cut(first) }
    let second = corpus[random(below: corpus.count)]
    return Array(first.prefix(random(below: first.count + 1)).suffix(400))
      + second.suffix(random(below: min(second.count, 400) + 1))
  }

  /// Most inputs are short, so that many can be tried.
  private mutating func cut(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 300, random(below: 8) > 0 else { return bytes }
    let length = 60 + random(below: 240)
    let first = random(below: 3) == 0 ? random(below: bytes.count - length) : 0
    return Array(bytes[first..<first + length])
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = random(below: bytes.count + 1)
    let length = min(bytes.count - place, 1 + random(below: 24))
    switch random(below: 7) {
    case 0 where place < bytes.count: bytes[place] ^= UInt8(1 << random(below: 8))
    case 1 where place < bytes.count: bytes[place] = UInt8(random(below: 256))
    case 2: bytes.removeSubrange(place..<place + length)
    case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
    case 4:
      let token = Mutator.tokens[random(below: Mutator.tokens.count)]
      bytes.replaceSubrange(place..<min(bytes.count, place + token.count), with: token)
    case 5: bytes.removeSubrange(place...)
    default:
      bytes.insert(contentsOf: Mutator.tokens[random(below: Mutator.tokens.count)], at: place)
    }
  }

  private mutating func random(below bound: Int) -> Int {
    // SplitMix64; Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }
}
