import SurveyDefinition

/// Tells blank from not asked: a question whose condition does not hold was never put.
struct ShowConditionCheck: Sendable {
  /// A comparison lowered to stored fields.
  private enum Test: Sendable {
    /// The stored number of one field is among these.
    case number(field: Int, values: Set<Int>)
    /// One of these flags is 1.
    case anyFlag([Int])
    case atLeast(field: Int, Int)
    case atMost(field: Int, Int)
    /// One of the fields holds an answer.
    case isAnswered(Range<Int>)
  }

  private indirect enum Tree: Sendable {
    case test(Test, negated: Bool)
    case all([Tree])
    case any([Tree])
  }

  private let fields: Range<Int>
  private let tree: Tree

  /// nil where the question is always put.
  init?(_ question: Question, fields: Range<Int>, survey: Survey, firstField: [String: Int]) {
    guard let condition = question.showIf, !fields.isEmpty,
      let tree = Self.tree(condition, survey, firstField)
    else { return nil }
    self.fields = fields
    self.tree = tree
  }

  private static func tree(
    _ condition: ShowCondition, _ survey: Survey, _ firstField: [String: Int]
  ) -> Tree? {
    switch condition {
    case .all(let parts): .all(parts.compactMap { tree($0, survey, firstField) })
    case .any(let parts): .any(parts.compactMap { tree($0, survey, firstField) })
    case .answer(let id, let comparison):
      survey.question(id).flatMap { other in
        firstField[id].flatMap { leaf(comparison, other, firstField: $0) }
      }
    }
  }

  private static func leaf(
    _ comparison: ShowCondition.Comparison, _ other: Question, firstField: Int
  ) -> Tree? {
    switch comparison {
    case .anyOf(let codes):
      chosen(codes, other, firstField).map { .test($0, negated: false) }
    case .noneOf(let codes):
      chosen(codes, other, firstField).map { .test($0, negated: true) }
    case .atLeast(let least): .test(.atLeast(field: firstField, least), negated: false)
    case .atMost(let most): .test(.atMost(field: firstField, most), negated: false)
    case .isAnswered(let isAnswered):
      .test(.isAnswered(firstField..<firstField + other.fields.count), negated: !isAnswered)
    }
  }

  private static func chosen(_ codes: [String], _ other: Question, _ firstField: Int) -> Test? {
    switch other.type.form {
    case .someOf(let list, _, _, _):
      .anyFlag(
        list.choices.enumerated().filter { codes.contains($0.element.code) }
          .map { firstField + $0.offset })
    case .oneOf(let list, _):
      .number(
        field: firstField,
        values: Set(list.choices.filter { codes.contains($0.code) }.map(\.value)))
    default:
      nil
    }
  }

  /// Marks the question as not asked where its condition fails and nothing was answered.
  ///
  /// - Parameters:
  ///   - answers: those of many rows.
  ///   - first: where those of the row begin.
  func apply(_ answers: inout [PackedAnswer], from first: Int) {
    let own = first + fields.lowerBound..<first + fields.upperBound
    guard own.allSatisfy({ answers[$0].isUnanswered }), !Self.holds(tree, answers[first...]) else {
      return
    }
    for index in own { answers[index] = .notAsked }
  }

  private static func holds(_ tree: Tree, _ answers: ArraySlice<PackedAnswer>) -> Bool {
    switch tree {
    case .all(let parts): parts.allSatisfy { holds($0, answers) }
    case .any(let parts): parts.contains { holds($0, answers) }
    case .test(let test, let negated): holds(test, answers) != negated
    }
  }

  private static func holds(_ test: Test, _ answers: ArraySlice<PackedAnswer>) -> Bool {
    func answer(_ field: Int) -> PackedAnswer { answers[answers.startIndex + field] }
    func number(_ field: Int) -> Int? {
      answer(field).kind == .number ? Int(answer(field).payload) : nil
    }
    return switch test {
    case .number(let field, let values): number(field).map(values.contains) ?? false
    case .anyFlag(let fields): fields.contains { number($0) == 1 }
    case .atLeast(let field, let least): number(field).map { $0 >= least } ?? false
    case .atMost(let field, let most): number(field).map { $0 <= most } ?? false
    case .isAnswered(let fields):
      fields.contains { ![.notAsked, .missing].contains(answer($0).kind) }
    }
  }
}
