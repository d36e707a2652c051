import AnnotatedYAML
import Messages
import SurveyDefinition

extension DefinitionWriter {
  /// The condition of a question and of the groups around it; parts that cannot be carried are
  /// reported and left out, so that the question is rather shown than hidden.
  mutating func condition(
    of draft: QuestionDraft, _ targets: [String: ConditionReader.Target]
  ) -> ShowCondition? {
    let reader = ConditionReader(targets: targets)
    var parts: [ShowCondition] = []
    for written in draft.conditions {
      if let condition = reader.condition(written.text) {
        parts.append(condition)
      } else {
        findings.append(
          Diagnostic(
            .formConditionNotCarried, at: survey.place("relevant", written.row),
            [
              "cell": survey.cell("relevant", written.row), "text": written.text,
              "name": draft.name,
            ]))
      }
    }
    if parts.count < 2 { return parts.first }
    return .all(
      parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } })
  }

  /// What the constraint of a question says; nil where there is none, or where it was read already.
  func constraint(of draft: QuestionDraft) -> ConstraintReader.Reading? {
    let text = survey.text("constraint", draft.entry.row)
    guard !text.isEmpty, !draft.isConstraintRead else { return nil }
    return ConstraintReader(
      keyword: keyword(of: draft), missingNumbers: missingNumbers(draft)
    ).read(text)
  }

  /// The bounds of an answer; what the constraint says besides is reported.
  mutating func bounds(_ draft: QuestionDraft) -> CarriedProperties.Properties {
    guard let reading = constraint(of: draft) else { return draft.bounds }
    if !reading.isWhole {
      let row = draft.entry.row
      findings.append(
        Diagnostic(
          .formConstraintNotCarried, at: survey.place("constraint", row),
          [
            "cell": survey.cell("constraint", row), "text": survey.text("constraint", row),
            "name": draft.name,
          ]))
    }
    let read = reading.bounds
    return draft.bounds.filter { own in !read.contains { $0.key == own.key } } + read
  }

  /// The numbers that mean a missing answer to a question without choices.
  func missingNumbers(_ draft: QuestionDraft) -> [Double] {
    let missing = carried.properties("question", draft.name).first { $0.key == "missing" }
    guard case .inline(.map(let states))? = missing?.value else { return [] }
    return states.flatMap { state -> [Double] in
      switch state.value {
      case .integer(let number): [Double(number)]
      case .inline(.list(let values)):
        values.compactMap { if case .integer(let number) = $0 { Double(number) } else { nil } }
      default: []
      }
    }
  }
}
