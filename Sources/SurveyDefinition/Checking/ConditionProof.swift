/// Proves of conditions that they never hold, or always.
///
/// Every combination of the abstract answers of the questions involved is tried; questions that are
/// put on a condition of their own count as unanswered where it fails. What would take too many
/// combinations is left unproven. The cost of one condition is bounded, so that of a survey grows
/// as its number of questions.
struct ConditionProof {
  enum Outcome {
    case never
    case always
    /// It depends on the answers, or cannot be told.
    case open
  }

  private let questions: [String: (index: Int, question: Question)]
  /// How many questions are looked at together, and how many combinations of their answers.
  private static let mostQuestions = 8
  private static let mostCombinations = 4096

  init(_ questions: [Question]) {
    self.questions = Dictionary(
      questions.enumerated().map { ($0.element.id, ($0.offset, $0.element)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a condition holds never, always, or now and then.
  func outcome(of condition: ShowCondition) -> Outcome {
    let direct = condition.questions
    guard direct.count <= Self.mostQuestions else { return .open }
    // With the conditions of the questions involved first; without them where that is too much.
    return outcome(of: condition, members: closure(of: direct), direct: direct)
      ?? outcome(of: condition, members: direct.map { ($0, false) }, direct: direct) ?? .open
  }

  /// The questions that a condition rests on, nearest first, and whether their own conditions count.
  func closure(of direct: [String]) -> [(id: String, isExpanded: Bool)] {
    var members = direct.map { (id: $0, isExpanded: false) }
    var next = 0
    while next < members.count {
      if let condition = questions[members[next].id]?.question.showIf {
        let new = condition.questions.filter { id in !members.contains { $0.id == id } }
        if members.count + new.count <= Self.mostQuestions {
          members[next].isExpanded = true
          members += new.map { ($0, false) }
        }
      }
      next += 1
    }
    return members
  }

  private func outcome(
    of condition: ShowCondition, members: [(id: String, isExpanded: Bool)], direct: [String]
  ) -> Outcome? {
    let ordered = members.compactMap { member in
      questions[member.id].map { (index: $0.index, question: $0.question, member.isExpanded) }
    }.sorted { $0.index < $1.index }
    guard ordered.count == members.count else { return nil }
    let conditions = [condition] + ordered.compactMap { $0.2 ? $0.question.showIf : nil }
    var comparisons: [String: [ShowCondition.Comparison]] = [:]
    for (id, comparison) in conditions.flatMap(\.leaves)
    where comparisons[id]?.contains(comparison) != true {
      comparisons[id, default: []].append(comparison)
    }
    var variables: [Variable] = []
    var combinations = 1
    for (_, question, isExpanded) in ordered {
      let seen = comparisons[question.id] ?? []
      guard let answers = AbstractAnswer.all(question, seen) else { return nil }
      combinations *= answers.count
      guard combinations <= Self.mostCombinations else { return nil }
      variables.append(
        Variable(
          id: question.id, comparisons: seen, answers: answers,
          condition: isExpanded ? question.showIf : nil))
    }
    var search = Search(variables: variables, condition: condition)
    search.run(0)
    if !search.holdsOnce { return .never }
    return search.failsOnce ? .open : .always
  }
}

/// A question whose answers are tried.
private struct Variable {
  let id: String
  let comparisons: [ShowCondition.Comparison]
  let answers: [AbstractAnswer]
  let condition: ShowCondition?
}

/// The trial of every combination.
private struct Search {
  let variables: [Variable]
  let condition: ShowCondition
  var holdsOnce = false
  var failsOnce = false
  private var chosen: [String: (comparisons: [ShowCondition.Comparison], answer: AbstractAnswer)] =
    [:]

  init(variables: [Variable], condition: ShowCondition) {
    self.variables = variables
    self.condition = condition
  }

  mutating func run(_ index: Int) {
    if holdsOnce, failsOnce { return }
    guard index < variables.count else {
      if isMet(condition) { holdsOnce = true } else { failsOnce = true }
      return
    }
    let variable = variables[index]
    let isAsked = variable.condition.map(isMet) ?? true
    let answers =
      isAsked ? variable.answers : [AbstractAnswer.absent(variable.comparisons)]
    for answer in answers {
      chosen[variable.id] = (variable.comparisons, answer)
      run(index + 1)
    }
  }

  private func isMet(_ condition: ShowCondition) -> Bool {
    condition.holds { id, comparison in
      guard let (comparisons, answer) = chosen[id],
        let index = comparisons.firstIndex(of: comparison)
      else { return false }
      return answer.holds[index]
    }
  }
}
