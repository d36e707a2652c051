package import Messages

/// A reference to a photo; the photo itself stays where it was taken.
package struct ImageReference: QuestionType {
  package static let keyword = "image"
  package static let about = SchemaText.image

  package init?(_ reading: inout QuestionReading) {}

  package var form: AnswerForm { .photo }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .text, label: question.label)]
  }
}
