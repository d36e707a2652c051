package import TextCoding

/// A free text as it was typed, kept beside its masked form because the workspace asks for it.
///
/// Three modules know of it: the importer, which makes it, the store, which keeps it, and the session,
/// whose review shows it to the person who must decide whether a word was rightly masked. No analysis, export,
/// report or promise can name this type, for none of their modules may import this one, and tests hold that.
/// It tells nothing of itself when it is printed.
package struct OriginalText: Sendable {
  /// The words as they were typed, for the store alone.
  package let words: String

  /// Takes up what somebody typed.
  package init(_ words: String) {
    self.words = words
  }

  /// The text masked by today's rules, some names left standing on a person's word.
  package func masked(sparing names: Set<String> = []) -> MaskedText {
    MaskTrace(words).sparing(names: names)
  }

  /// The names that today's rules mask in it.
  package var names: [MaskedName] { MaskTrace(words).names }

  /// The words around one that was left standing, for the person who must decide whether it is a name;
  /// names around it are open, all else is masked.
  package func snippet(around word: String) -> String? { MaskTrace(words).snippet(around: word) }

  /// The whole text for the person who reviews it: names are open, all else is masked.
  package var withNames: MaskedText { MaskTrace(words).withNames }
}

extension OriginalText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "‹original›" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension OriginalText {
  /// The words that stood at some places of a text that was made of this one, by whatever rules; nil where
  /// it cannot have been.
  package func words(at places: Set<Int>, of masked: String) -> Set<String>? {
    MaskAlignment.words(at: places, of: masked, typed: words)
  }
}
