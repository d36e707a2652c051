/// When a question is put: what earlier answers must be.
package indirect enum ShowCondition: Hashable, Sendable {
  /// One question's answer compared with something.
  case answer(of: String, Comparison)
  case all([ShowCondition])
  case any([ShowCondition])

  /// What an answer is compared with; an absent answer makes all but `noneOf` and
  /// `isAnswered(false)` false.
  package enum Comparison: Hashable, Sendable {
    /// One of these choices is chosen.
    case anyOf([String])
    /// None of these choices is chosen; true also where nothing was answered.
    case noneOf([String])
    /// The number or the step is this or more.
    case atLeast(Int)
    /// The number or the step is this or less.
    case atMost(Int)
    /// Whether there is an answer at all.
    case isAnswered(Bool)
  }

  /// The questions that the condition looks at, each once, in order.
  package var questions: [String] {
    var found: [String] = []
    for (question, _) in leaves where !found.contains(question) { found.append(question) }
    return found
  }

  /// Every comparison of the condition.
  package var leaves: [(question: String, comparison: Comparison)] {
    switch self {
    case .answer(let question, let comparison): [(question, comparison)]
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    }
  }

  /// Whether the condition holds, given an answer to “does this comparison hold?”.
  package func holds(_ leafHolds: (String, Comparison) -> Bool) -> Bool {
    switch self {
    case .answer(let question, let comparison): leafHolds(question, comparison)
    case .all(let parts): parts.allSatisfy { $0.holds(leafHolds) }
    case .any(let parts): parts.contains { $0.holds(leafHolds) }
    }
  }
}
