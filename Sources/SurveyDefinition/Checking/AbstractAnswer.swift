/// One of the few kinds of answer that a set of conditions can tell apart.
///
/// Two answers that make the same comparisons true are one abstract answer, so that a scale of a
/// hundred steps becomes as many answers as the conditions have cuts.
struct AbstractAnswer: Hashable {
  /// Which of the comparisons of its question hold, in their order.
  let holds: [Bool]

  /// The answers that a question can have, as seen by some comparisons; nil where there are too
  /// many to tell.
  ///
  /// The set may hold answers that nobody can give, never fewer than can be given: what holds for
  /// all of them holds in truth.
  static func all(
    _ question: Question, _ comparisons: [ShowCondition.Comparison]
  ) -> [AbstractAnswer]? {
    guard let concrete = concrete(question, comparisons) else { return nil }
    var answers: [AbstractAnswer] = []
    var seen: Set<AbstractAnswer> = []
    for answer in concrete {
      let abstract = AbstractAnswer(holds: comparisons.map { answer.meets($0) })
      if seen.insert(abstract).inserted { answers.append(abstract) }
    }
    return answers
  }

  /// The answer of someone whom the question was not put to.
  static func absent(_ comparisons: [ShowCondition.Comparison]) -> AbstractAnswer {
    AbstractAnswer(holds: comparisons.map { ConcreteAnswer.none.meets($0) })
  }

  private static let mostMentioned = 8

  private static func concrete(
    _ question: Question, _ comparisons: [ShowCondition.Comparison]
  ) -> [ConcreteAnswer]? {
    let mentioned = Set(comparisons.flatMap(\.codes))
    switch question.type.form {
    case .reading: return [.none]
    case .oneOf(let list, _):
      var answers = list.choices.map { choice in
        ConcreteAnswer.chosen([choice.code], number: list.scale == nil ? nil : choice.value)
      }
      // Areas are known in their workspace only.
      if list.choices.isEmpty { answers = mentioned.sorted().map { .chosen([$0], number: nil) } }
      return answers + [.none]
    case .someOf(let list, let least, let most, _):
      let codes = mentioned.sorted()
      guard codes.count <= mostMentioned else { return nil }
      let others = list.choices.count { !mentioned.contains($0.code) }
      let exclusive = Set(list.choices.filter(\.exclusive).map(\.code))
      let subsets = (0..<(1 << codes.count)).map { bits in
        Set(codes.indices.filter { bits & (1 << $0) != 0 }.map { codes[$0] })
      }
      let possible = subsets.filter { subset in
        let isAlone = subset.isDisjoint(with: exclusive) || subset.count == 1
        let canReachLeast =
          list.choices.isEmpty || subset.count + others >= least ?? 0 || subset.isEmpty
        return isAlone && canReachLeast && subset.count <= most ?? Int.max
      }
      return possible.map { .chosen($0, number: nil) } + [.none]
    case .number(_, let least, let most):
      let cuts = comparisons.compactMap(\.bound).flatMap { [$0 - 1, $0, $0 + 1] }
      let ends = [least, most].compactMap { $0 }.compactMap { Int(exactly: $0.rounded()) }
      let numbers = (cuts + ends + [0]).filter {
        Double($0) >= least ?? -.infinity && Double($0) <= most ?? .infinity
      }
      return numbers.map { .chosen([], number: $0) } + [.none]
    case .grid, .ordered, .date, .timeOfDay, .words, .place, .photo:
      return [.chosen([], number: nil), .none]
    }
  }
}

/// An answer as a condition sees it.
private enum ConcreteAnswer {
  case none
  case chosen(Set<String>, number: Int?)

  func meets(_ comparison: ShowCondition.Comparison) -> Bool {
    switch (comparison, self) {
    case (.anyOf(let codes), .chosen(let chosen, _)): !chosen.isDisjoint(with: codes)
    case (.noneOf(let codes), .chosen(let chosen, _)): chosen.isDisjoint(with: codes)
    case (.atLeast(let bound), .chosen(_, let number?)): number >= bound
    case (.atMost(let bound), .chosen(_, let number?)): number <= bound
    case (.isAnswered(let wanted), .chosen): wanted
    case (.noneOf, .none), (.isAnswered(false), .none): true
    case (.anyOf, .none), (.atLeast, _), (.atMost, _), (.isAnswered(true), .none): false
    }
  }
}

extension ShowCondition.Comparison {
  /// The choices that it names.
  fileprivate var codes: [String] {
    switch self {
    case .anyOf(let codes), .noneOf(let codes): codes
    case .atLeast, .atMost, .isAnswered: []
    }
  }

  fileprivate var bound: Int? {
    switch self {
    // A bound at the very end of the whole numbers has no neighbour to try.
    case .atLeast(let bound), .atMost(let bound): abs(bound) < 1 << 52 ? bound : nil
    case .anyOf, .noneOf, .isAnswered: nil
    }
  }
}
