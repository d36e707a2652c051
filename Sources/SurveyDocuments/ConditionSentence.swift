import Messages
import SurveyDefinition

/// A `show_if` in plain words, for the one who fills in a form and for the one who reads a codebook.
struct ConditionSentence {
  /// Whom the sentence speaks to.
  enum Reader {
    /// The one who answers; questions go by their number on the form.
    case respondent(numbers: [String: Int])
    /// Several who fill in one record together.
    case group(numbers: [String: Int])
    /// The one who reads of the questions; they go by their id.
    case codebook
  }

  let survey: Survey
  let language: FormLanguage
  let reader: Reader

  /// The whole sentence.
  func text(_ condition: ShowCondition) -> String {
    let frame: Phrase =
      if case .codebook = reader { .conditionForRecord } else { .conditionForYou }
    return language.text(frame, ["condition": words(condition, depth: 0)])
  }

  /// Parts that are joined themselves are set apart by a comma, and from the third level on by
  /// brackets, so that “and” and “or” cannot be mixed up.
  private func words(_ condition: ShowCondition, depth: Int) -> String {
    let (parts, isAll): ([ShowCondition], Bool)
    switch condition {
    case .answer(let question, let comparison): return words(question, comparison)
    case .all(let all): (parts, isAll) = (all, true)
    case .any(let any): (parts, isAll) = (any, false)
    }
    if let only = parts.first, parts.count == 1 { return words(only, depth: depth) }
    let texts = parts.map { words($0, depth: depth + 1) }
    let isFlat = parts.allSatisfy { $0.isComparison }
    if !isFlat, depth == 0 {
      return texts.joined(separator: language.text(isAll ? .conditionAndIf : .conditionOrIf))
    }
    let joined = list(texts, isAll ? .conditionAnd : .conditionOr)
    return depth > 1 || (depth == 1 && !isFlat) ? "(\(joined))" : joined
  }

  private func words(_ question: String, _ comparison: ShowCondition.Comparison) -> String {
    let asked = survey.question(question)
    var arguments = ["you": you, "question": name(question)]
    switch comparison {
    case .anyOf(let codes), .noneOf(let codes): arguments["answers"] = labels(codes, of: asked)
    case .atLeast(let number), .atMost(let number): arguments["number"] = "\(number)"
    case .isAnswered: break
    }
    return language.text(phrase(comparison), arguments)
  }

  private func phrase(_ comparison: ShowCondition.Comparison) -> Phrase {
    if case .codebook = reader {
      return switch comparison {
      case .anyOf: .conditionIs
      case .noneOf: .conditionNot
      case .atLeast: .conditionAtLeast
      case .atMost: .conditionAtMost
      case .isAnswered(let isAnswered): isAnswered ? .conditionAnswered : .conditionUnanswered
      }
    }
    return switch comparison {
    case .anyOf: .conditionYouIs
    case .noneOf: .conditionYouNot
    case .atLeast: .conditionYouAtLeast
    case .atMost: .conditionYouAtMost
    case .isAnswered(let isAnswered): isAnswered ? .conditionYouAnswered : .conditionYouUnanswered
    }
  }

  private var you: String {
    switch reader {
    case .respondent: language.text(.conditionYou)
    case .group: language.text(.conditionYouAll)
    case .codebook: ""
    }
  }

  private func name(_ question: String) -> String {
    switch reader {
    case .respondent(let numbers), .group(let numbers):
      numbers[question].map { language.text(.conditionQuestion, ["number": "\($0)"]) } ?? question
    case .codebook: question
    }
  }

  private func labels(_ codes: [String], of question: Question?) -> String {
    let choices = question?.type.form.conditionChoices?.choices ?? []
    let texts = codes.map { code in
      let label = choices.first { $0.code == code }.map { language.text($0.label) }
      return language.text(.conditionQuoted, ["label": label ?? code])
    }
    return list(texts, .conditionOr)
  }

  private func list(_ parts: [String], _ joint: Phrase) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) \(language.text(joint)) \(last)"
  }
}

extension ShowCondition {
  fileprivate var isComparison: Bool {
    if case .answer = self { true } else { false }
  }
}
