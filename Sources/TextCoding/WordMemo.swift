import Synchronization

/// What is known of a word, whatever text it stands in.
struct WordFacts {
  /// The parts of patterns that lie in it.
  let parts: [StemVocabulary.Found]
  let swedish: ToneTraits
  let english: ToneTraits
  /// Whether it is a ``SpokenForm``.
  let isSpoken: Bool
}

/// Remembers the facts of words, since people use the same few thousand words again and again.
///
/// Forgets all when it is full, so that memory does not grow with what is read.
struct WordMemo {
  private static let mostWords = 16_384

  private var known: [String: WordFacts] = [:]
  /// Where the matcher works.
  var bench = StemMatcher.Bench()

  /// The facts of some words, in their order.
  mutating func facts(
    of words: [ScannedText.Word], finding: (String) -> WordFacts
  ) -> [WordFacts] {
    var facts: [WordFacts] = []
    facts.reserveCapacity(words.count)
    for word in words {
      if let old = known[word.text] {
        facts.append(old)
        continue
      }
      let new = finding(word.text)
      if known.count >= WordMemo.mostWords { known = [:] }
      known[word.text] = new
      facts.append(new)
    }
    return facts
  }
}

/// A memo that several threads may use, one at a time.
final class SharedMemo: Sendable {
  private let memo = Mutex(WordMemo())

  /// Runs a body with the memo to itself.
  func use<Result>(_ body: (inout sending WordMemo) -> sending Result) -> sending Result {
    memo.withLock(body)
  }
}
