package import AnnotatedYAML
package import Messages

/// What a person writes in their own words.
package struct FreeText: QuestionType {
  package static let keyword = "text"
  package static let about = SchemaText.freeText
  package static let properties: [PropertyShape] = [
    PropertyShape("codes", .word(CodingTarget.self), SchemaText.codes),
    PropertyShape("max_length", .positive, SchemaText.maxLength),
  ]

  /// Whether the text is coded to the concerns of the taxonomy.
  package let codesConcerns: Bool
  /// The most characters that a form lets a person write; longer answers are kept all the same.
  package let longest: Int?

  package init?(_ reading: inout QuestionReading) {
    codesConcerns = reading.mapping.word("codes", as: CodingTarget.self, &reading.findings) != nil
    longest = reading.positive("max_length")
  }

  package var form: AnswerForm { .words(longest: longest) }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .text, label: question.label)]
  }
}

/// What free text is coded to.
enum CodingTarget: String, CaseIterable {
  case concerns
}
