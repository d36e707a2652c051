import AnnotatedYAML
import SurveyDefinition

extension ShowCondition {
  /// The condition as a definition has it under `show_if`.
  var yaml: YAMLOutput {
    switch self {
    case .answer(let question, let comparison):
      .inline(.map([("question", .text(question)), comparison.yaml]))
    case .all(let parts): .map([("all", .list(parts.map(\.yaml)))])
    case .any(let parts): .map([("any", .list(parts.map(\.yaml)))])
    }
  }
}

extension ShowCondition.Comparison {
  fileprivate var yaml: (key: String, value: YAMLOutput) {
    switch self {
    case .anyOf(let codes): Self.codes(codes, one: "is", several: "any_of")
    case .noneOf(let codes): Self.codes(codes, one: "not", several: "none_of")
    case .atLeast(let number): ("at_least", .integer(number))
    case .atMost(let number): ("at_most", .integer(number))
    case .isAnswered(let isAnswered): ("answered", .flag(isAnswered))
    }
  }

  private static func codes(
    _ codes: [String], one: String, several: String
  ) -> (key: String, value: YAMLOutput) {
    if codes.count == 1, let code = codes.first { return (one, .text(code)) }
    return (several, .inline(.list(codes.map { .text($0) })))
  }
}
