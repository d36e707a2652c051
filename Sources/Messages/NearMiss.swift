/// Finds the word a person probably meant.
package enum NearMiss {
  /// The candidate nearest to a word, if it is near enough to be a slip of the keyboard.
  ///
  /// Near enough is an edit distance of at most 2 in a word of five letters or more, 1 in a shorter
  /// one, and 0 in a single letter. Among equally near candidates the first in the list is taken.
  package static func closest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    let limit = typed.count >= 5 ? 2 : typed.count >= 2 ? 1 : 0
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let known = Array(candidate.lowercased().unicodeScalars)
      guard abs(known.count - typed.count) <= limit else { continue }
      let distance = editDistance(typed, known)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours between two words.
  ///
  /// Source: optimal string alignment; Damerau 1964, doi:10.1145/363958.363994.
  package static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return a.count + b.count }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    for i in 1...a.count {
      current[0] = i
      for j in 1...b.count {
        let substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var least = min(substitution, previous[j] + 1, current[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, beforePrevious[j - 2] + 1)
        }
        current[j] = least
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count]
  }
}
