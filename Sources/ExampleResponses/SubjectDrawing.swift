import DialogueWorkspace
import Foundation
import SurveyDefinition
import SurveyStatistics

/// Draws the people of one file.
struct SubjectDrawing: Sendable {
  let truth: MadeUpTruth
  let survey: Survey
  let concerns: [String]
  /// Inhabitants by role and code, for background that the truth gives no weights for.
  let population: [Role: [String: Int]]

  /// Roles whose answers describe the row rather than judge anything.
  static let backgroundRoles: [Role] = [.area, .age, .sex, .tone]

  /// One person, or one stop at a place.
  func subject(
    _ number: Int, of event: Event, sharing common: EventEffects, file: String,
    at place: KnownPlace?
  ) -> Subject {
    let key = "\(file)/\(event.id)/\(number)"
    let source = survey.source
    var random = RandomStream(seed: truth.seed, name: "\(key)#person")
    var circumstances = Circumstances(event: event, source: source)
    for role in Self.backgroundRoles {
      let code: String?
      if role == .area, let place {
        code = place.area
      } else if role == .area, event.area != nil, random.happens(truth.localShare) {
        code = event.area
      } else {
        code = backgroundCode(role, circumstances, &random)
      }
      circumstances.background[role] = code
    }
    let acting = truth.factors.filter(circumstances.meets)
    var pull: [String: Double] = [:]
    var appeal: [String: Double] = [:]
    var first: (concern: String, appeal: Double)?
    for concern in concerns {
      var weight = truth.weights[source]?.weight(concern) ?? 1
      for factor in acting { weight *= factor.concerns[concern] ?? 1 }
      if place?.concerns.contains(concern) == true { weight *= Self.placeFactor }
      let level = log(max(weight, 1e-6)) + (common.pull[concern] ?? 0)
      let named = level + random.nextGumbel()
      pull[concern] = level
      appeal[concern] = named
      if named > first?.appeal ?? -.infinity { first = (concern, named) }
    }
    circumstances.firstConcern = first?.concern
    let shift = acting.reduce(0) { $0 + $1.unsafety }
    let own = (1 - EventEffects.correlation).squareRoot() * random.nextNormal()
    return Subject(
      key: key, event: event, source: source, background: circumstances.background, pull: pull,
      appeal: appeal, weights: weights(circumstances),
      unsafety: shift + common.unsafety + own, given: [:], place: place)
  }

  /// How much likelier a stop shows what its place is known for.
  private static let placeFactor = 12.0

  private func backgroundCode(
    _ role: Role, _ circumstances: Circumstances, _ random: inout RandomStream
  ) -> String? {
    guard let question = survey.question(role: role),
      let choices = (question.type as? SelectOne)?.choices.choices
    else { return nil }
    let given = weights(circumstances)[question.id]
    let weights = choices.map { choice in
      if let given { return given[choice.code] ?? 0 }
      if let counts = population[role] { return Double(counts[choice.code] ?? 0) }
      return 1
    }
    return random.nextIndex(weights: weights).map { choices[$0].code }
  }

  /// The weights of closed answers: the source's, and over them those of the factors that act.
  private func weights(_ circumstances: Circumstances) -> [String: [String: Double]] {
    var weights = truth.answers[circumstances.source] ?? [:]
    for factor in truth.factors where !factor.answers.isEmpty && circumstances.meets(factor) {
      weights.merge(factor.answers) { _, special in special }
    }
    return weights
  }
}

/// What is known of a row when factors are held against it.
struct Circumstances: Sendable {
  let event: Event
  let source: Source
  var background: [Role: String] = [:]
  /// Not known until the concerns are drawn; till then no condition on it is met.
  var firstConcern: String?

  init(event: Event, source: Source) {
    self.event = event
    self.source = source
  }

  func meets(_ factor: Factor) -> Bool {
    factor.conditions.allSatisfy { condition in
      switch condition {
      case .background(let role, let codes): background[role].map(codes.contains) ?? false
      case .round(let rounds): rounds.contains(event.round)
      case .source(let sources): sources.contains(source)
      case .event(let events): events.contains(event.id)
      case .concern(let concerns): firstConcern.map(concerns.contains) ?? false
      }
    }
  }
}

/// What the people at one event have in common: shifts of their log weights and of unsafety.
struct EventEffects: Sendable {
  /// The share of the variance that is common to an event.
  static let correlation = 0.05

  let pull: [String: Double]
  let unsafety: Double

  init(event: String, channel: Channel, seed: UInt64, concerns: [String]) {
    // Those who answer an open link or a letter are in no room together.
    guard channel != .openLink, channel != .postal else {
      pull = [:]
      unsafety = 0
      return
    }
    let correlation = Self.correlation
    // A person's own part of the log weight is Gumbel noise, whose variance is π²/6.
    let spread = (correlation / (1 - correlation) * Double.pi * Double.pi / 6).squareRoot()
    var random = RandomStream(seed: seed, name: "\(event)#event")
    var pull: [String: Double] = [:]
    for concern in concerns { pull[concern] = spread * random.nextNormal() }
    self.pull = pull
    unsafety = correlation.squareRoot() * random.nextNormal()
  }
}
