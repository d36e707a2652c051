package import Messages

/// What problems are weighed by before focus areas are decided.
///
/// Source: Brå, ”Prioritera mellan problemen”: the problems × criteria table on which the leaders of
/// the municipality and the police decide.
package enum PriorityCriterion: String, Hashable, Sendable, CaseIterable, NamedWord {
  /// How common.
  case extent
  /// Whether it rises or falls.
  case trend
  /// Whether some areas stand out.
  case deviation
  /// Which places and groups are hardest hit.
  case exposed
  /// How visible it is in everyday life (signalbrott).
  case signal
  /// How many are affected.
  case affected
  /// How much harm it does.
  case harm
  /// How far those who promise can influence it (påverkbarhet).
  case influence
  case resources
  case cost

  package var name: Phrase { .priorityCriterion(rawValue) }

  /// Whether the answers fill it, as far as they can.
  package var isKnownFromData: Bool {
    switch self {
    case .extent, .trend, .deviation, .exposed, .affected: true
    case .signal, .harm, .influence, .resources, .cost: false
    }
  }

  /// What a step from 1 to 4 means.
  package func meaning(of step: Int) -> Phrase { .priorityStep(rawValue, step) }

  /// The steps that people judge by: four with words of their own, none in the middle.
  package static let steps = 1...4

  /// Fewer than this many steps of influence, and a problem is not proposed.
  ///
  /// Source: SKR: what cannot be influenced is informed of, not promised.
  package static let leastInfluence = 2

  /// From this step of harm on, a problem that few name is not passed over.
  package static let gravelyHarmful = 3
}

/// What people decide to do with a problem.
package enum PriorityDecision: String, Hashable, Sendable, CaseIterable, NamedWord {
  /// It becomes a focus area.
  case focus
  /// It is talked over further.
  case discuss
  /// It is not taken up; the reason is told.
  case decline

  package var name: Phrase { .priorityDecision(rawValue) }
}
