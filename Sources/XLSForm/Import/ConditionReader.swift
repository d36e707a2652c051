import Messages
import SurveyDefinition

/// Turns the `relevant` of forms into conditions, as far as surveys have words for it.
struct ConditionReader {
  /// What a part of a condition comes to.
  private enum Part {
    case condition(ShowCondition)
    /// It only sets a reason for not answering apart, which conditions of surveys do by themselves.
    case exceptsMissing(of: String)
  }

  /// A question that a condition can look at, by its names in the form.
  struct Target {
    let draft: QuestionDraft
    let list: ImportedList?
    /// Numbers that mean a missing answer.
    let missingNumbers: [Double]
  }

  let targets: [String: Target]

  /// The condition; nil where it says more than surveys can.
  func condition(_ text: String) -> ShowCondition? {
    guard let expression = FormExpressionParser.parse(text)?.withoutNot,
      case .condition(let condition)? = part(expression)
    else { return nil }
    return condition
  }

  private func part(_ expression: FormExpression) -> Part? {
    switch expression {
    case .all(let parts): joined(parts, ShowCondition.all, merging: Self.mergedExclusions)
    case .any(let parts): joined(parts, ShowCondition.any, merging: Self.mergedChoices)
    case .call("selected", let arguments): choice(arguments, isChosen: true)
    case .call("not", let arguments):
      if case .call("selected", let inner)? = arguments.first {
        choice(inner, isChosen: false)
      } else {
        nil
      }
    case .compared(let left, let relation, let right): compared(left, relation, right)
    case .current, .answer, .text, .number, .call: nil
    }
  }

  private func joined(
    _ parts: [FormExpression], _ join: ([ShowCondition]) -> ShowCondition,
    merging: ([ShowCondition]) -> [ShowCondition]
  ) -> Part? {
    var conditions: [ShowCondition] = []
    var excepted: [String] = []
    for part in parts {
      switch self.part(part) {
      case .condition(let condition):
        if !conditions.contains(condition) { conditions.append(condition) }
      case .exceptsMissing(let question): excepted.append(question)
      case nil: return nil
      }
    }
    let mentioned = conditions.flatMap(\.questions)
    guard let first = conditions.first, excepted.allSatisfy(mentioned.contains) else {
      return excepted.first.map { .exceptsMissing(of: $0) }
    }
    let merged = merging(conditions)
    return .condition(merged.count == 1 ? merged.first ?? first : join(merged))
  }

  /// “This or that choice” of one question is one comparison.
  private static func mergedChoices(_ parts: [ShowCondition]) -> [ShowCondition] {
    guard case .answer(let question, .anyOf)? = parts.first else { return parts }
    var codes: [String] = []
    for part in parts {
      guard case .answer(question, .anyOf(let more)) = part else { return parts }
      codes += more.filter { !codes.contains($0) }
    }
    return [.answer(of: question, .anyOf(codes))]
  }

  /// “Neither this nor that choice” of one question is one comparison.
  private static func mergedExclusions(_ parts: [ShowCondition]) -> [ShowCondition] {
    guard case .answer(let question, .noneOf)? = parts.first else { return parts }
    var codes: [String] = []
    for part in parts {
      guard case .answer(question, .noneOf(let more)) = part else { return parts }
      codes += more.filter { !codes.contains($0) }
    }
    return [.answer(of: question, .noneOf(codes))]
  }

  // MARK: Comparisons

  private func choice(_ arguments: [FormExpression], isChosen: Bool) -> Part? {
    guard arguments.count == 2, case .answer(let name) = arguments[0], let target = targets[name],
      let list = target.list, Self.isChoosable(target.draft.keyword),
      let text = Self.text(arguments[1])
    else { return nil }
    if list.isMissing(text) { return isChosen ? nil : .exceptsMissing(of: target.draft.id) }
    return list.code(of: text).map { code in
      .condition(.answer(of: target.draft.id, isChosen ? .anyOf([code]) : .noneOf([code])))
    }
  }

  /// Whether a condition can name a choice of a question of this type.
  private static func isChoosable(_ keyword: String) -> Bool {
    ["select_one", "select_multiple", "rating"].contains(keyword) || OwnChoices(keyword) != nil
  }

  private func compared(
    _ left: FormExpression, _ relation: FormExpression.Relation, _ right: FormExpression
  ) -> Part? {
    switch (left, right) {
    case (.answer(let name), _): answer(name, relation, right)
    case (_, .answer(let name)): answer(name, relation.mirrored, left)
    case (.call("string-length", let inner), .number(let number)),
      (.call("count-selected", let inner), .number(let number)):
      length(inner, relation, number)
    default: nil
    }
  }

  /// `string-length(${x}) > 0`: whether there is an answer.
  private func length(
    _ arguments: [FormExpression], _ relation: FormExpression.Relation, _ number: Double
  ) -> Part? {
    guard case .answer(let name)? = arguments.first, let target = targets[name] else { return nil }
    switch (relation, number) {
    case (.greater, 0), (.greaterOrEqual, 1), (.unequal, 0):
      return .condition(.answer(of: target.draft.id, .isAnswered(true)))
    case (.equal, 0), (.less, 1):
      return .condition(.answer(of: target.draft.id, .isAnswered(false)))
    default: return nil
    }
  }

  private func answer(
    _ name: String, _ relation: FormExpression.Relation, _ value: FormExpression
  ) -> Part? {
    guard let target = targets[name], target.draft.keyword != "note" else { return nil }
    let id = target.draft.id
    let isEquality = relation == .equal || relation == .unequal
    if case .text("") = value {
      return isEquality ? .condition(.answer(of: id, .isAnswered(relation == .unequal))) : nil
    }
    if isEquality, let text = Self.text(value), target.list?.isMissing(text) == true {
      return .exceptsMissing(of: id)
    }
    let isNumeric =
      target.draft.keyword == "integer" || target.list?.isScale == true
      || target.draft.steps != nil
    if isEquality, target.draft.list != nil {
      // Of several choices, “=” asks for one and no other, which surveys have no word for.
      guard target.draft.keyword != "select_multiple" else { return nil }
      return choice([.answer(name), value], isChosen: relation == .equal)
    }
    guard isNumeric, let number = Self.number(value) else { return nil }
    if target.missingNumbers.contains(number), isEquality { return .exceptsMissing(of: id) }
    return numeric(id, relation, number)
  }

  private func numeric(
    _ id: String, _ relation: FormExpression.Relation, _ number: Double
  ) -> Part? {
    let (floor, ceiling) = (number.rounded(.down), number.rounded(.up))
    guard abs(number) < 1e9 else { return nil }
    switch relation {
    case .greaterOrEqual: return .condition(.answer(of: id, .atLeast(Int(ceiling))))
    case .greater: return .condition(.answer(of: id, .atLeast(Int(floor) + 1)))
    case .lessOrEqual: return .condition(.answer(of: id, .atMost(Int(floor))))
    case .less: return .condition(.answer(of: id, .atMost(Int(ceiling) - 1)))
    case .equal where floor == number:
      return .condition(
        .all([.answer(of: id, .atLeast(Int(number))), .answer(of: id, .atMost(Int(number)))]))
    case .equal, .unequal: return nil
    }
  }

  private static func text(_ value: FormExpression) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { "\($0)" }
    default: nil
    }
  }

  private static func number(_ value: FormExpression) -> Double? {
    switch value {
    case .number(let number): number
    case .text(let text): Double(text)
    default: nil
    }
  }
}
