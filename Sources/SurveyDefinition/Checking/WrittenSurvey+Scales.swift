import AnnotatedYAML
import Messages

extension WrittenSurvey {
  /// Scales that lean, that have “don't know” for a middle, or whose ends have no names.
  var scales: [Diagnostic] {
    lists.filter { $0.list.origin == .survey && !$0.users.isEmpty }.flatMap { list in
      let choices = list.list.choices
      var findings: [Diagnostic] = []
      if let balance = AnswerBalance(choices.map(\.label)), balance.positive != balance.negative {
        findings.append(
          Diagnostic(
            .surveyUnbalancedScale, at: list.place,
            [
              "high": "\(max(balance.positive, balance.negative))",
              "low": "\(min(balance.positive, balance.negative))",
            ]))
      }
      if choices.count >= 3, choices.count % 2 == 1, choices[choices.count / 2].label.isDontKnow {
        let middle = choices[choices.count / 2]
        findings.append(
          Diagnostic(
            .surveyDontKnowInMiddle, at: list.placeOfStep(middle),
            ["label": middle.label.text(.sv)]))
      }
      if let scale = list.list.scale, scale.low == nil || scale.high == nil {
        findings.append(
          Diagnostic(
            .surveyScaleWithoutEnds, at: list.mapping.place(of: "scale"),
            ["from": "\(scale.steps.lowerBound)", "to": "\(scale.steps.upperBound)"]))
      }
      return findings
    }
  }
}

extension WrittenList {
  /// Where a choice or a step of a scale is written.
  fileprivate func placeOfStep(_ choice: Choice) -> Place {
    guard case .mapping(let scale)? = mapping["scale"],
      case .mapping(let labels)? = scale["labels"]
    else { return place(choice) }
    return labels.place(of: choice.code)
  }
}
