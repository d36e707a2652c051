import Messages

/// A text of a definition that reads differently in one language.
package struct WordingChange: Hashable, Sendable {
  /// Where the text stands, as keys of the definition: `label`, `choices.ja`, `scale.low`.
  package let part: String
  /// The language's code.
  package let language: String
  /// nil where the text is new.
  package let old: String?
  /// nil where the text is gone.
  package let new: String?

  /// Whether only spelling or punctuation is mended, so that people answer the same thing.
  package var isSmall: Bool {
    guard let old, let new else { return false }
    return Self.isSmall(old, new)
  }

  /// Whether two wordings differ by no more than a mended slip.
  ///
  /// Small is: the same words but for capitals and signs; or as many words, of which at most one in
  /// five differs, each by one slip of the keyboard in a word of five letters or more that keeps its
  /// first letter and its digits. A word added, left out or exchanged is a new wording: “trygg” and
  /// “otrygg”, “16–24 år” and “16–34 år” never count as the same.
  package static func isSmall(_ old: String, _ new: String) -> Bool {
    let (before, after) = (words(old), words(new))
    if before == after { return true }
    guard before.count == after.count else { return false }
    let differing = zip(before, after).filter { $0 != $1 }
    return differing.count <= max(1, before.count / 5)
      && differing.allSatisfy { isSlip($0, $1) }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private static func isSlip(_ old: String, _ new: String) -> Bool {
    let (before, after) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    return min(before.count, after.count) >= 5 && before.first == after.first
      && old.filter(\.isNumber) == new.filter(\.isNumber)
      && NearMiss.editDistance(before, after) == 1
  }
}
