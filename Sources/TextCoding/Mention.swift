package import Messages

/// How a text speaks of a concept.
package enum Tone: String, Hashable, Sendable, CaseIterable {
  /// It is a problem here; for a wish: the person does not want it.
  case problem
  /// It is good here, or no problem.
  case praise
  /// The person asks for something to be done about it.
  case wish

  /// The tone in words, lower case.
  package var label: Phrase {
    switch self {
    case .problem: .toneProblem
    case .praise: .tonePraise
    case .wish: .toneWish
    }
  }
}

/// One place in a text that speaks of one concept.
package struct Mention: Hashable, Sendable {
  /// How certain it is that the words mean the concept.
  package enum Sureness: String, Hashable, Sendable, CaseIterable {
    /// A word as the taxonomy spells it.
    case sure
    /// The word only fits when its letters are read as typed around (`morkt` for `mörkt`).
    case unsure
  }

  /// The concept's code.
  package let code: String
  /// The list that the concept belongs to.
  package let axis: Concept.Axis
  /// How its clause speaks of it.
  package let tone: Tone
  /// How certain the word is; says nothing about the tone.
  package let sureness: Sureness
  /// The words of the masked text around the hit, at most 80 scalars, on one line, `…` where cut.
  package let snippet: String
  /// The hit's place in the masked text, whole words, in Unicode scalars counted from 0.
  package let range: Range<Int>

  /// A mention; a person may have made it.
  package init(
    code: String, axis: Concept.Axis, tone: Tone, sureness: Sureness, snippet: String,
    range: Range<Int>
  ) {
    self.code = code
    self.axis = axis
    self.tone = tone
    self.sureness = sureness
    self.snippet = snippet
    self.range = range
  }
}

/// What coding found in one text.
package struct CodedText: Hashable, Sendable {
  /// The mentions in the order of the text; where two start together, the shorter first, then by code.
  package let mentions: [Mention]
  /// Whether the text says something (has a word outside the tokens) that no concept covers.
  package let isUncoded: Bool

  /// What coding found, or what a person left of it.
  package init(mentions: [Mention], isUncoded: Bool) {
    self.mentions = mentions
    self.isUncoded = isUncoded
  }
}
