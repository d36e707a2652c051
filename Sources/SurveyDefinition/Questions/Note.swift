package import Messages

/// A text shown to the respondent; it has no answer.
package struct Note: QuestionType {
  package static let keyword = "note"
  package static let about = SchemaText.note

  package init?(_ reading: inout QuestionReading) {}

  package var form: AnswerForm { .reading }

  package func fields(of question: Question) -> [AnswerField] { [] }
}
