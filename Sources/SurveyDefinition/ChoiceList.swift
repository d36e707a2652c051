package import Messages

/// One answer that can be chosen.
package struct Choice: Hashable, Sendable {
  /// Stable code, `[a-z][a-z0-9_]*`.
  package let code: String
  /// The number that is stored; unique in its list, 0 or above.
  package let value: Int
  package let label: LocalizedText
  /// Other spellings that exports and people use.
  package let aliases: [String]
  /// True when it cannot be combined with another choice.
  package let exclusive: Bool
  /// The code that the choice had in an earlier version.
  package let was: String?

  /// The numbers that can stand for a choice; negative ones are missing states.
  package static let values = 0...999_999

  package init(
    code: String, value: Int, label: LocalizedText, aliases: [String] = [],
    exclusive: Bool = false, was: String? = nil
  ) {
    self.code = code
    self.value = value
    self.label = label
    self.aliases = aliases
    self.exclusive = exclusive
    self.was = was
  }
}

/// What a choice list is made of.
package enum ChoiceOrigin: Hashable, Sendable {
  /// Written in the survey.
  case survey
  /// Concerns of the taxonomy; choice codes are concern codes, values are concern numbers.
  case concerns
  /// The areas of the workspace.
  case areas
}

/// An ordered list of choices with the codes that mean a missing answer.
package struct ChoiceList: Hashable, Sendable {
  package let choices: [Choice]
  package let origin: ChoiceOrigin
  package let missing: MissingCodes
  /// Codes of the choices that count as a problem; nil when the list does not say.
  package let problemCodes: Set<String>?
  /// The numeric scale that the choices stand on; nil for a list of names.
  package let scale: RatingScale?

  package init(
    choices: [Choice], origin: ChoiceOrigin = .survey, missing: MissingCodes = MissingCodes(),
    problemCodes: Set<String>? = nil, scale: RatingScale? = nil
  ) {
    self.choices = choices
    self.origin = origin
    self.missing = missing
    self.problemCodes = problemCodes
    self.scale = scale
  }

  /// The code of the choice that stands for “something else”.
  package static let otherCode = "annat"

  /// The choice that stands for “something else”, where there is one.
  package var other: Choice? {
    choices.first { $0.code == Self.otherCode }
  }

  /// The list with a choice for “something else” at its end, unless it has one.
  ///
  /// Its number is far above written ones, so that it stays the same when choices are added.
  func withOther() -> ChoiceList {
    if other != nil { return self }
    let choice = Choice(code: Self.otherCode, value: 900, label: Phrase.otherChoice.localized)
    return ChoiceList(
      choices: choices + [choice], origin: origin, missing: missing, problemCodes: problemCodes,
      scale: scale)
  }

  /// The choice with a stored number.
  package func choice(value: Int) -> Choice? {
    choices.first { $0.value == value }
  }

  /// The stored numbers that count as a problem; nil when the list does not say.
  package var problemValues: Set<Int>? {
    if let scale, let range = scale.problem { return Set(range) }
    return problemCodes.map { codes in
      Set(choices.filter { codes.contains($0.code) }.map(\.value))
    }
  }
}

/// A numeric answer scale with anchored ends.
package struct RatingScale: Hashable, Sendable {
  /// The steps, both ends included.
  package let steps: ClosedRange<Int>
  package let low: LocalizedText?
  package let high: LocalizedText?
  /// The steps that count as a problem, so that a share means the same thing everywhere.
  package let problem: ClosedRange<Int>?
  /// The steps that count as satisfied.
  package let satisfied: ClosedRange<Int>?
}

/// Cell texts that mean a missing answer, as a choice list declares them.
package struct MissingCodes: Hashable, Sendable {
  /// Cell text as declared → why the answer is missing.
  package let states: [String: MissingState]
  /// Cell texts that mean “answered, but chose nothing”.
  package let none: Set<String>

  package init(states: [String: MissingState] = [:], none: Set<String> = []) {
    self.states = states
    self.none = none
  }
}
