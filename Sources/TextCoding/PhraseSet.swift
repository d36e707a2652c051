/// Words and short phrases, looked up by their first word.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let restByFirst: [String: [ArraySlice<String>]]

  init(arrayLiteral phrases: [String]...) {
    restByFirst = Dictionary(grouping: phrases, by: { $0.first ?? "" })
      .mapValues { $0.map { $0.dropFirst() } }
  }

  /// Every word of the phrases.
  var words: Set<String> { Set(restByFirst.keys).union(restByFirst.values.joined().joined()) }

  /// The words that the phrases begin with.
  var firstWords: Dictionary<String, [ArraySlice<String>]>.Keys { restByFirst.keys }

  /// Whether one of the phrases begins at the first of some words.
  func begins(_ words: ArraySlice<ScannedText.Word>) -> Bool {
    guard let first = words.first, let rests = restByFirst[first.text] else { return false }
    return rests.contains { rest in
      rest.count < words.count && zip(rest, words.dropFirst()).allSatisfy { $0 == $1.text }
    }
  }
}
