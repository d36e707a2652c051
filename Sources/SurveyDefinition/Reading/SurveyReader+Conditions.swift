import AnnotatedYAML
import Messages

extension SurveyReader {
  private static let comparisonKeys = SurveyShape.comparisons.keys

  /// The condition of a question, checked against the questions before it.
  mutating func showCondition(
    _ mapping: YAMLMapping, earlier: QuestionGathering
  ) -> ShowCondition? {
    for (word, join) in [("all", ShowCondition.all), ("any", ShowCondition.any)]
    where mapping[word] != nil {
      mapping.rejectUnknownKeys(known: [word], what: "show_if", &findings)
      let parts = mapping.list(word, &findings) ?? []
      if parts.isEmpty {
        findings.append(Diagnostic(.yamlMissingKey, at: mapping.place(of: word), ["key": word]))
      }
      let read = parts.compactMap { part in
        part.mapping(named: "show_if", &findings).flatMap { showCondition($0, earlier: earlier) }
      }
      // Half a condition would say something that nobody wrote.
      return read.isEmpty || read.count < parts.count ? nil : join(read)
    }
    mapping.rejectUnknownKeys(
      known: SurveyShape.comparison.keys + SurveyShape.joins.keys, what: "show_if", &findings)
    guard let id = mapping.requiredText("question", &findings),
      let comparison = comparison(mapping)
    else { return nil }
    guard let other = earlier.question(id) else {
      // What is wrong with the question itself has been reported.
      if earlier.isPassedOver(id) { return nil }
      let known = earlier.questions.map(\.id)
      let near = NearMiss.closest(to: id, among: known)
      findings.append(
        Diagnostic(
          .surveyUnknownQuestion, at: mapping.place(of: "question"),
          ["id": id, "near": near ?? "", "known": near ?? KnownNames.text(known)]))
      return nil
    }
    return check(comparison, mapping, against: other) ? .answer(of: id, comparison) : nil
  }

  private mutating func comparison(_ mapping: YAMLMapping) -> ShowCondition.Comparison? {
    let present = Self.comparisonKeys.filter { mapping[$0] != nil }
    guard let key = present.first else {
      mapping.reportMissing("is", &findings)
      return nil
    }
    if present.count > 1 {
      findings.append(
        Diagnostic(
          .surveyTwoComparisons, at: mapping.place(of: present[1]),
          ["first": key, "second": present[1]]))
      return nil
    }
    switch key {
    case "is": return mapping.text(key, &findings).map { .anyOf([$0]) }
    case "not": return mapping.text(key, &findings).map { .noneOf([$0]) }
    case "any_of": return .anyOf(mapping.texts(key, &findings))
    case "none_of": return .noneOf(mapping.texts(key, &findings))
    case "at_least": return mapping.integer(key, &findings).map { .atLeast($0) }
    case "at_most": return mapping.integer(key, &findings).map { .atMost($0) }
    default: return mapping.flag(key, &findings).map { .isAnswered($0) }
    }
  }

  /// A condition on an answer that cannot be given would hide its question for ever.
  private mutating func check(
    _ comparison: ShowCondition.Comparison, _ mapping: YAMLMapping, against other: Question
  ) -> Bool {
    let before = findings.count
    let place = mapping.place(of: "question")
    switch comparison {
    case .anyOf(let codes), .noneOf(let codes):
      guard let list = other.type.form.conditionChoices else {
        findings.append(Diagnostic(.surveyConditionWithoutChoices, at: place, ["id": other.id]))
        return false
      }
      if list.origin == .areas, context.areas.isEmpty { return true }
      let known = list.choices.map(\.code)
      for code in codes where !known.contains(code) {
        findings.append(
          Diagnostic(
            .surveyUnknownChoice, at: place,
            [
              "code": code, "known": KnownNames.text(known),
              "near": NearMiss.closest(to: code, among: known) ?? "",
            ]))
      }
    case .atLeast, .atMost:
      guard other.type.form.hasNumbers else {
        findings.append(Diagnostic(.surveyConditionWithoutNumbers, at: place, ["id": other.id]))
        return false
      }
    case .isAnswered:
      if case .reading = other.type.form {
        findings.append(Diagnostic(.surveyConditionWithoutChoices, at: place, ["id": other.id]))
      }
    }
    return findings.count == before
  }
}

extension AnswerForm {
  /// The choices that a condition can ask for; nil where there are none.
  package var conditionChoices: ChoiceList? {
    switch self {
    case .oneOf(let list, _), .someOf(let list, _, _, _): list
    default: nil
    }
  }

  /// Whether a condition can compare the answer with a number.
  package var hasNumbers: Bool {
    switch self {
    case .number(let isWhole, _, _): isWhole
    case .oneOf(let list, _): list.scale != nil
    default: false
    }
  }
}
