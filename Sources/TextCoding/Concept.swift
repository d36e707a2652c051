package import Messages

/// Something that free text can speak of: a concern of the taxonomy, or a wish.
package struct Concept: Hashable, Sendable {
  /// Which list the concept belongs to.
  package enum Axis: String, Hashable, Sendable, CaseIterable {
    /// What people worry about.
    case concern
    /// What people ask for.
    case wish
  }

  /// Its stable code, unique within the axis.
  package let code: String
  package let axis: Axis
  /// The words that speak of it: `x-` starts a word, `-x` ends one, `-x-` stands anywhere in one,
  /// `x` is a whole word; several words are a phrase, each with its own marks; `?x` counts only in
  /// a sentence that speaks of nothing else.
  package let patterns: [String]
  /// Words and phrases, spelled in the same way, that look alike but do not count.
  package let exceptions: [String]
  /// Where it is defined, for diagnostics; nil where that is unknown.
  package let place: Place?

  /// A concept; its patterns are checked when a ``TextCoder`` is made of it.
  package init(
    code: String, axis: Axis, patterns: [String], exceptions: [String] = [], place: Place? = nil
  ) {
    self.code = code
    self.axis = axis
    self.patterns = patterns
    self.exceptions = exceptions
    self.place = place
  }
}

/// Words that patterns name together by `@name`.
package struct WordList: Hashable, Sendable {
  package let name: String
  /// One word each, spelled as in ``Concept/patterns``.
  package let words: [String]
  /// Where it is defined, for diagnostics; nil where that is unknown.
  package let place: Place?

  /// A list; its words are checked when a ``TextCoder`` is made of it.
  package init(name: String, words: [String], place: Place? = nil) {
    self.name = name
    self.words = words
    self.place = place
  }
}
