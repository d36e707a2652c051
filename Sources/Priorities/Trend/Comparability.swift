package import DialogueWorkspace
package import SurveyDefinition

/// Why two rounds of a source may not be compared.
package enum IncomparableReason: Hashable, Sendable {
  /// What changed of the question or of what could be answered.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case wording
    case scale
    case items
    /// How many choices, under which condition, of which kind.
    case terms
  }

  /// The definition was changed between the rounds’ answers.
  case definition(Part, versions: [Int])
  /// A definition that answers were stored by can no longer be read.
  case unreadableDefinition(version: Int)
  /// Some items were asked of in one of the rounds alone.
  case items([Concern])
  /// A way of meeting people had another part of the answers; both are shares, 0…1.
  case mode(Channel, before: Double, after: Double)
  /// One round is weighted to the population and the other is not.
  case weighting
  /// The source has no question that orders concerns.
  case noQuestion
  /// Too few answered in one of the rounds to be told of.
  case fewPeople
}

/// Holds the definitions that two rounds answered against each other.
///
/// Source: the house’s own rule of comparable rounds: the same wording, scale and items, ways of
/// meeting people within 15 points, the same weighting.
enum Comparability {
  /// How far a way of meeting people may shift its part of the answers.
  static let largestShift = 0.15

  /// What a change means for comparing answers to a question before and after; nil for nothing.
  static func part(
    of change: SurveyChange, question: Question
  ) -> IncomparableReason.Part? {
    guard change.questions.contains(question.id) else { return nil }
    switch change.kind {
    // An added choice takes answers from the others; an added row of a grid takes none.
    case .choiceAdded: return .items
    case .top: return .terms
    default: break
    }
    guard change.changeClass >= .breaksComparison,
      !change.isOfReadingAlone || change.kind.isMeasures
    else { return nil }
    switch change.kind {
    case .wording, .translationRemoved: return .wording
    case .scaleSteps, .problem, .satisfied, .listExchanged, .retyped: return .scale
    case .choiceRemoved, .rowRemoved, .choiceRenumbered, .numberReused: return .items
    default: return .terms
    }
  }

  /// How the ways of meeting people have shifted, the largest shift first.
  static func shifts(
    from before: [Channel: Int], to after: [Channel: Int]
  ) -> [IncomparableReason] {
    let (first, second) = (before.values.reduce(0, +), after.values.reduce(0, +))
    guard first > 0, second > 0 else { return [] }
    let shares = Channel.allCases.map { channel in
      (
        channel, Double(before[channel] ?? 0) / Double(first),
        Double(after[channel] ?? 0) / Double(second)
      )
    }
    // A hair’s breadth, so that a shift of just the limit is within it whatever the rounding.
    return shares.filter { abs($0.2 - $0.1) > largestShift + 1e-9 }
      .sorted { abs($0.2 - $0.1) > abs($1.2 - $1.1) }
      .map { .mode($0.0, before: $0.1, after: $0.2) }
  }
}

extension SurveyChange.Kind {
  fileprivate var isMeasures: Bool {
    if case .measures = self { true } else { false }
  }
}
