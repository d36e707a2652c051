import SurveyDefinition

/// Tells blank from not asked: a question whose condition does not hold was never put.
struct ShowConditionCheck: Sendable {
  private enum Test: Sendable {
    /// The stored number of one field is among these.
    case number(field: Int, values: Set<Int>)
    /// One of these flags is 1.
    case anyFlag([Int])
  }

  private let fields: Range<Int>
  private let test: Test
  private let isNegated: Bool

  /// nil where the question is always put.
  init?(_ question: Question, fields: Range<Int>, survey: Survey, firstField: [String: Int]) {
    guard let condition = question.showIf, let other = survey.question(condition.question),
      let start = firstField[other.id]
    else { return nil }
    let codes: [String]
    switch condition.comparison {
    case .anyOf(let accepted):
      codes = accepted
      isNegated = false
    case .not(let code):
      codes = [code]
      isNegated = true
    }
    switch other.type {
    case let type as SelectMultiple:
      let indices = type.choices.choices.enumerated().filter { codes.contains($0.element.code) }
      test = .anyFlag(indices.map { start + $0.offset })
    case let type as SelectOne:
      test = .number(field: start, values: Self.values(type.choices, codes))
    case let type as Rating:
      test = .number(field: start, values: Self.values(type.choices, codes))
    default:
      return nil
    }
    self.fields = fields
    guard !fields.isEmpty else { return nil }
  }

  private static func values(_ list: ChoiceList, _ codes: [String]) -> Set<Int> {
    Set(list.choices.filter { codes.contains($0.code) }.map(\.value))
  }

  /// Marks the question as not asked where its condition fails and nothing was answered.
  func apply(_ row: inout AnswerRow) {
    let isUnanswered = row.answers[fields].allSatisfy {
      $0 == .missing(.blank) || $0 == .notAsked
    }
    guard isUnanswered, holds(row.answers) == isNegated else { return }
    row.replace(fields, with: .notAsked)
  }

  private func holds(_ answers: [FieldAnswer]) -> Bool {
    switch test {
    case .number(let field, let values):
      if case .number(let value) = answers[field] { return values.contains(value) }
      return false
    case .anyFlag(let fields):
      return fields.contains { answers[$0] == .number(1) }
    }
  }
}
