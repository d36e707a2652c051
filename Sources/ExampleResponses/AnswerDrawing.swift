import Foundation
import Messages
import SurveyDefinition
import SurveyStatistics

/// Draws the answers of one row, question by question.
struct AnswerDrawing: Sendable {
  let truth: MadeUpTruth
  let subject: Subject

  /// How often somebody writes an answer of their own where the question allows it.
  static let ownWordsShare = 0.04

  /// The answers to a survey, in the order of its questions.
  func answers(to survey: Survey) -> [MadeUpAnswer] {
    var answers: [MadeUpAnswer] = []
    for question in survey.questions {
      // A stream for each question: a question more or less leaves the other answers as they are.
      var random = RandomStream(seed: truth.seed, name: "\(subject.key)#\(question.id)")
      if let condition = question.showIf {
        let isPut = condition.holds { id, comparison in
          let index = survey.questions.firstIndex { $0.id == id }
          let codes = index.flatMap { answers.indices.contains($0) ? answers[$0].codes : nil }
          return comparison.holds(codes ?? [])
        }
        guard isPut else {
          answers.append(.notAsked)
          continue
        }
      }
      guard let type = question.type as? any MadeUpQuestion else {
        answers.append(.notAsked)
        continue
      }
      answers.append(type.answer(to: question, self, &random))
    }
    return answers
  }

  /// Why an answer is missing, by chance; nil where there is one.
  ///
  /// People skip any question that lets them, but say that they do not know or will not tell only
  /// where the list has a code for it.
  func missing(
    _ question: Question, _ list: ChoiceList?, share: Double = 1, _ random: inout RandomStream
  ) -> MissingState? {
    let uniform = random.nextUniform()
    if question.required { return nil }
    var limit = truth.missing.blank * share
    if uniform < limit { return .blank }
    guard let states = list?.missing.states.values else { return nil }
    if states.contains(.dontKnow) {
      limit += truth.missing.dontKnow
      if uniform < limit { return .dontKnow }
    }
    if states.contains(.refused) {
      limit += truth.missing.refused
      if uniform < limit { return .refused }
    }
    return nil
  }

  /// The weights that the truth gives a question's choices; a row's own come before the grid's.
  func weights(_ question: String, row: String? = nil) -> [String: Double]? {
    row.flatMap { subject.weights["\(question).\($0)"] } ?? subject.weights[question]
  }

  /// A choice by weight, without regard to any order.
  func byWeight(
    _ list: ChoiceList, _ weights: [String: Double]?, _ random: inout RandomStream
  ) -> Choice? {
    let values = list.choices.map { weights == nil ? 1 : weights?[$0.code] ?? 0 }
    return random.nextIndex(weights: values).map { list.choices[$0] }
  }

  /// Choices in an order drawn by weight, the first most likely the heaviest.
  func shuffled(
    _ list: ChoiceList, _ weights: [String: Double]?, _ random: inout RandomStream
  ) -> [Choice] {
    let scored = list.choices.map { choice in
      (choice, log(max(weights?[choice.code] ?? 1, 1e-6)) + random.nextGumbel())
    }
    return scored.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// What somebody writes beside “other”; nil for most.
  func ownWords(_ question: Question, _ random: inout RandomStream) -> String? {
    guard random.happens(Self.ownWordsShare) else { return nil }
    return random.nextElement(of: truth.ownWords[question.id] ?? [])
  }

  /// A step of an ordered list: its weights are the shares, the latent value says who gives which.
  ///
  /// `latent` is about standard normal; the higher, the worse the step.
  ///
  /// Source: Gaussian copula; Nelsen 2006, An Introduction to Copulas, section 2.
  func step(
    _ list: ChoiceList, _ weights: [String: Double]?, latent: Double, noise: Double,
    _ random: inout RandomStream
  ) -> Choice? {
    let choices = list.fromBestToWorst
    let values = choices.map { weights == nil ? 1 : weights?[$0.code] ?? 0 }
    let mixed = (1 - noise * noise).squareRoot() * latent + noise * random.nextNormal()
    var rest = NormalDistribution.cumulative(mixed) * values.reduce(0, +)
    for (choice, value) in zip(choices, values) where value > 0 {
      rest -= value
      if rest < 0 { return choice }
    }
    return choices.last
  }

  /// Concerns of a list in the order in which the person would name them.
  func named(
    _ list: ChoiceList, wobble: Double, _ random: inout RandomStream
  ) -> [Choice] {
    let scored = list.choices.map { choice in
      (choice, (subject.appeal[choice.code] ?? -10) + wobble * random.nextNormal())
    }
    return scored.sorted { $0.1 > $1.1 }.map(\.0)
  }
}

extension ShowCondition.Comparison {
  /// Whether a question is put to one who chose these codes; none chosen is not the one excepted.
  func holds(_ codes: [String]) -> Bool {
    switch self {
    case .anyOf(let accepted): codes.contains { accepted.contains($0) }
    case .noneOf(let refused): !codes.contains { refused.contains($0) }
    case .atLeast(let least): codes.contains { Int($0).map { $0 >= least } ?? false }
    case .atMost(let most): codes.contains { Int($0).map { $0 <= most } ?? false }
    case .isAnswered(let isAnswered): codes.isEmpty != isAnswered
    }
  }
}

extension ChoiceList {
  /// Whether the list says which end of it is bad.
  var isOrdered: Bool {
    problemValues?.isEmpty == false || scale?.satisfied != nil
  }

  /// The list without the choice that stands for “something else”.
  var withoutOther: ChoiceList {
    ChoiceList(
      choices: choices.filter { $0.code != Self.otherCode }, origin: origin, missing: missing,
      problemCodes: problemCodes, scale: scale)
  }

  /// The choices with the least problem first, as far as the list tells.
  var fromBestToWorst: [Choice] {
    let isRising: Bool
    if let problems = problemValues, !problems.isEmpty {
      isRising = choices.first.map { !problems.contains($0.value) } ?? true
    } else if let satisfied = scale?.satisfied {
      isRising = choices.first.map { satisfied.contains($0.value) } ?? true
    } else {
      isRising = true
    }
    return isRising ? choices : choices.reversed()
  }
}
