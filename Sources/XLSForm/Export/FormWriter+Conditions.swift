import Messages
import SurveyDefinition

extension FormWriter {
  /// When a question is put, as XPath; nil where it always is.
  func relevant(_ question: Question) -> String? {
    question.showIf.flatMap { isWithinReach($0, of: question) ? xpath($0) : nil }
  }

  /// Reports the conditions that no form can have.
  mutating func checkConditions() {
    for question in survey.questions {
      guard let condition = question.showIf, !isWithinReach(condition, of: question) else {
        continue
      }
      findings.append(
        Diagnostic(.formExportConditionIntoRepeat, at: question.place, ["id": question.id]))
    }
  }

  /// Outside a repeated part there is no telling which of its answers is meant.
  private func isWithinReach(_ condition: ShowCondition, of question: Question) -> Bool {
    guard let part = survey.repeated,
      let index = survey.questions.firstIndex(where: { $0.id == question.id }),
      !part.questions.contains(index)
    else { return true }
    let inside = survey.questions[part.questions].map(\.id)
    return !condition.questions.contains(where: inside.contains)
  }

  private func xpath(_ condition: ShowCondition) -> String {
    switch condition {
    case .answer(let id, let comparison):
      survey.question(id).map { xpath(comparison, of: $0) } ?? "true()"
    case .all(let parts): parts.map { part(of: $0) }.joined(separator: " and ")
    case .any(let parts): parts.map { part(of: $0) }.joined(separator: " or ")
    }
  }

  /// A condition inside another, in brackets where it is compound.
  private func part(of condition: ShowCondition) -> String {
    switch condition {
    case .answer(let id, .anyOf(let codes)) where codes.count > 1:
      "(\(xpath(.answer(of: id, .anyOf(codes)))))"
    case .answer(_, .isAnswered): "(\(xpath(condition)))"
    case .answer: xpath(condition)
    case .all(let parts), .any(let parts):
      parts.count > 1 ? "(\(xpath(condition)))" : xpath(condition)
    }
  }

  private func xpath(_ comparison: ShowCondition.Comparison, of question: Question) -> String {
    switch comparison {
    case .anyOf(let codes): selected(codes, question)
    case .noneOf(let codes): "not(\(selected(codes, question)))"
    case .atLeast(let number): compared(question, ">= \(number)")
    case .atMost(let number): compared(question, "<= \(number)")
    case .isAnswered(let isAnswered): answered(question, isAnswered)
    }
  }

  private func selected(_ codes: [String], _ question: Question) -> String {
    codes.map { "selected(${\(question.id)}, '\($0)')" }.joined(separator: " or ")
  }

  private func compared(_ question: Question, _ comparison: String) -> String {
    let exceptions = definition.missingNumbers(question.id).map { "${\(question.id)} != \($0)" }
    return (["${\(question.id)} \(comparison)"] + exceptions).joined(separator: " and ")
  }

  /// A reason for not answering is no answer.
  private func answered(_ question: Question, _ isAnswered: Bool) -> String {
    let missing =
      question.type.form.conditionChoices.map(MissingChoice.all)?.map { "'\($0.rawValue)'" }
      ?? definition.missingNumbers(question.id).map { "\($0)" }
    let parts = names(of: question).map { name in
      (["''"] + missing).map { "${\(name)} \(isAnswered ? "!=" : "=") \($0)" }
        .joined(separator: isAnswered ? " and " : " or ")
    }
    if parts.count == 1 { return parts[0] }
    return parts.map { missing.isEmpty ? $0 : "(\($0))" }
      .joined(separator: isAnswered ? " or " : " and ")
  }

  /// The names in the form that hold a question's answer.
  private func names(of question: Question) -> [String] {
    switch question.type.form {
    case .grid(let rows, _): rows.map { "\(question.id)__\($0.code)" }
    case .ordered(let list, let top) where top < list.choices.count || top == 1:
      ["\(question.id)__1"]
    case .place(_, hasCoordinate: true): ["\(question.id)__name", question.id]
    default: [question.id]
    }
  }
}
