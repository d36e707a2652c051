/// Which counts of people may not be shown, before any arithmetic between them is considered.
package struct DisclosureRule: Sendable, Equatable {
  /// Counts from 1 up to but not including this are hidden; so is any percentage on a smaller base,
  /// and an attacker must be left with an interval this wide.
  package var threshold = 5
  /// In groups smaller than this, "no one" and "everyone" are hidden too, since they tell of each
  /// member.
  package var smallestUniformGroup = 10

  /// The rule with its default limits.
  package init() {}

  /// Whether a count of respondents is too small to show; 0 is not.
  package func hidesCount(_ count: Int) -> Bool {
    count > 0 && count < threshold
  }

  /// Whether a percentage of `count` among `base` respondents is to be hidden.
  package func hidesShare(count: Int, base: Int) -> Bool {
    base < threshold || (base < smallestUniformGroup && (count == 0 || count == base))
  }

  /// Whether showing a selection beside one already shown reveals a small group by subtraction.
  ///
  /// - Parameters:
  ///   - onlyInNew: respondents in the new selection and not in the one shown
  ///   - onlyInShown: respondents in the one shown and not in the new one
  /// - Returns: true if either difference is a small group
  package func isRevealedByDifference(onlyInNew: Int, onlyInShown: Int) -> Bool {
    hidesCount(onlyInNew) || hidesCount(onlyInShown)
  }
}
