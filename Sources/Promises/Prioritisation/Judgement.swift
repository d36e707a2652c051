package import Messages
package import SurveyDefinition

/// What a person has judged or decided of a problem: who (a role), when and why.
package struct Judgement: Hashable, Sendable {
  /// What was judged.
  package enum Content: Hashable, Sendable {
    /// A step from 1 to 4 on a criterion.
    case step(PriorityCriterion, Int)
    case decision(PriorityDecision)

    /// The criterion, or nil for a decision.
    package var criterion: PriorityCriterion? {
      if case .step(let criterion, _) = self { criterion } else { nil }
    }
  }

  /// Id of the round.
  package let round: String
  package let concern: Concern
  package let content: Content
  /// A role, never a name.
  package let role: String
  /// The day, as the person gave it.
  package let date: String
  package let reason: String
  /// Where it stands in the file.
  package let place: Place
}

/// Everything that people have judged and decided, in the order of the file.
///
/// Nothing is ever taken out: what is judged anew stands beside what was judged before, and the
/// later day holds, on the same day the later row.
package struct Judgements: Sendable {
  package let all: [Judgement]
  package let weights: [CriterionWeight]

  package init(_ all: [Judgement] = [], weights: [CriterionWeight] = []) {
    self.all = all
    self.weights = weights
  }

  /// The weights that hold in a round, one for each thing that was given any, in the order of
  /// `WeighedCriterion.all`.
  package func weights(round: String) -> [CriterionWeight] {
    WeighedCriterion.all.compactMap { weighed in
      weights.enumerated().filter { $0.element.round == round && $0.element.weighed == weighed }
        .max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?.element
    }
  }

  /// What holds of a problem on a criterion; nil where nobody has judged it.
  package func step(
    _ criterion: PriorityCriterion, of concern: Concern, round: String
  ) -> (step: Int, judgement: Judgement)? {
    let found = latest { judgement in
      judgement.round == round && judgement.concern.code == concern.code
        && judgement.content.criterion == criterion
    }
    guard let found, case .step(_, let step) = found.content else { return nil }
    return (step, found)
  }

  /// What has been decided of a problem; nil where nothing has.
  package func decision(
    on concern: Concern, round: String
  ) -> (decision: PriorityDecision, judgement: Judgement)? {
    let found = latest { judgement in
      judgement.round == round && judgement.concern.code == concern.code
        && judgement.content.criterion == nil
    }
    guard let found, case .decision(let decision) = found.content else { return nil }
    return (decision, found)
  }

  /// Everything said of a problem in a round, the oldest first.
  package func history(of concern: Concern, round: String) -> [Judgement] {
    all.enumerated().filter { $0.element.round == round && $0.element.concern.code == concern.code }
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  private func latest(_ fits: (Judgement) -> Bool) -> Judgement? {
    all.enumerated().filter { fits($0.element) }
      .max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?.element
  }
}

extension Judgement.Content {
  /// What was judged or decided, in words.
  package func text(_ language: Language) -> String {
    switch self {
    case .step(let criterion, let step): "\(step) \(criterion.meaning(of: step).text(language))"
    case .decision(let decision): decision.name.text(language)
    }
  }
}
