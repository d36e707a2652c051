import AnnotatedYAML
import Messages

extension WrittenSurvey {
  /// Questions that nobody or everybody is shown, whatever is answered.
  var reachability: [Diagnostic] {
    let proof = ConditionProof(questions)
    var findings: [Diagnostic] = []
    var unreachable: Set<String> = []
    for question in questions {
      guard let condition = question.showIf, let mapping = mapping(question),
        case .mapping(let written)? = mapping["show_if"]
      else { continue }
      // What rests on a question that is never shown is its fault, not another one.
      let basis = proof.closure(of: condition.questions).map(\.id)
      if !unreachable.isDisjoint(with: basis) { continue }
      switch proof.outcome(of: condition) {
      case .open:
        findings += deadParts(of: condition, written, question, proof)
      case .always:
        findings.append(
          Diagnostic(.surveyAlwaysShown, at: mapping.place(of: "show_if"), ["id": question.id]))
      case .never:
        unreachable.insert(question.id)
        let parts = deadParts(of: condition, written, question, proof)
        findings += parts.isEmpty ? [neverShown(question, condition, written)] : parts
      }
    }
    return findings
  }

  /// The parts of a condition that can never hold, the deepest ones that explain it.
  private func deadParts(
    of condition: ShowCondition, _ written: YAMLMapping, _ question: Question,
    _ proof: ConditionProof
  ) -> [Diagnostic] {
    switch condition {
    case .answer: return []
    case .any(let parts):
      return pairs(parts, written, "any").flatMap { part, mapping -> [Diagnostic] in
        guard case .never = proof.outcome(of: part) else { return [] }
        let inner = deadParts(of: part, mapping, question, proof)
        return inner.isEmpty ? [neverShown(question, part, mapping)] : inner
      }
    case .all(let parts):
      let pairs = pairs(parts, written, "all")
      let alone = pairs.flatMap { part, mapping -> [Diagnostic] in
        guard case .never = proof.outcome(of: part) else {
          return deadParts(of: part, mapping, question, proof)
        }
        let inner = deadParts(of: part, mapping, question, proof)
        return inner.isEmpty ? [neverShown(question, part, mapping)] : inner
      }
      if !alone.isEmpty { return alone }
      guard parts.count <= Self.mostParts else { return [] }
      for (index, second) in pairs.enumerated() {
        for first in pairs[..<index] {
          guard case .never = proof.outcome(of: .all([first.0, second.0])) else { continue }
          return [
            Diagnostic(
              .surveyContradiction, at: second.1.place, ["id": question.id],
              conflictsWith: first.1.place)
          ]
        }
      }
      return []
    }
  }

  /// More parts than this are not held against each other two by two.
  private static let mostParts = 20

  /// The parts of a condition with where they are written.
  private func pairs(
    _ parts: [ShowCondition], _ written: YAMLMapping, _ key: String
  ) -> [(ShowCondition, YAMLMapping)] {
    guard case .sequence(let values, _)? = written[key], values.count == parts.count else {
      return []
    }
    return zip(parts, values).compactMap { part, value in
      if case .mapping(let mapping) = value { (part, mapping) } else { nil }
    }
  }

  private func neverShown(
    _ question: Question, _ condition: ShowCondition, _ written: YAMLMapping
  ) -> Diagnostic {
    let other = condition.questions.first ?? ""
    let known = questions.first { $0.id == other }?.type.form.possibleAnswers ?? "–"
    return Diagnostic(
      .surveyNeverShown, at: written.place,
      ["id": question.id, "question": other, "known": known])
  }
}

extension AnswerForm {
  /// What can be answered, for a person to choose from.
  fileprivate var possibleAnswers: String? {
    switch self {
    case .oneOf(let list, _), .someOf(let list, _, _, _):
      if let scale = list.scale { return "\(scale.steps.lowerBound)–\(scale.steps.upperBound)" }
      return KnownNames.text(list.choices.map(\.code))
    case .number(_, let least, let most):
      return [least, most].map { $0.map { Int(exactly: $0).map(String.init) ?? "\($0)" } ?? "…" }
        .joined(separator: "–")
    default: return nil
    }
  }
}
