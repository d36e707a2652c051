package import AnnotatedYAML
package import Messages

/// Yes or no, in every language of the survey that Lyhörd knows.
///
/// A list of its own would do the same; this spares writing it, and knows the ways in which tools
/// export a yes.
package struct YesNo: QuestionType {
  package static let keyword = "yes_no"
  package static let about = SchemaText.yesNo
  package static let properties: [PropertyShape] = [
    PropertyShape("problem", .word(Answer.self), SchemaText.yesNoProblem), .missing,
  ]

  /// An answer by the code that it has in conditions and under `problem`.
  enum Answer: String, CaseIterable {
    case ja
    case nej

    /// Neither is stored as 0, which means that nothing was chosen.
    var choice: Choice {
      switch self {
      case .ja:
        Choice(
          code: rawValue, value: 1, label: Phrase.answerYes.localized,
          aliases: ["j", "y", "x", "true", "sant", "ok"])
      case .nej:
        Choice(
          code: rawValue, value: 2, label: Phrase.answerNo.localized,
          aliases: ["n", "0", "false", "falskt"])
      }
    }
  }

  package let choices: ChoiceList

  package init?(_ reading: inout QuestionReading) {
    let problem = reading.mapping.word("problem", as: Answer.self, &reading.findings)
    choices = ChoiceList(
      choices: Answer.allCases.map(\.choice), missing: reading.missingCodes(),
      problemCodes: problem.map { [$0.rawValue] })
  }

  package var form: AnswerForm { .oneOf(choices, otherText: false) }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .code(choices), label: question.label)]
  }
}
