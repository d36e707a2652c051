import AnnotatedYAML

/// A whole number within bounds.
package struct IntegerQuestion: QuestionType {
  package static let keyword = "integer"
  package static let properties = ["min", "max"]

  package let least: Int?
  package let most: Int?

  package init?(_ reading: inout QuestionReading) {
    (least, most) = reading.bounds()
  }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .integer, label: question.label)]
  }
}

/// A number with decimals, within bounds.
package struct DecimalQuestion: QuestionType {
  package static let keyword = "decimal"
  package static let properties = ["min", "max"]

  package let least: Int?
  package let most: Int?

  package init?(_ reading: inout QuestionReading) {
    (least, most) = reading.bounds()
  }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .decimal, label: question.label)]
  }
}

/// A calendar date.
package struct DateQuestion: QuestionType {
  package static let keyword = "date"

  package init?(_ reading: inout QuestionReading) {}

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .dateOrTime, label: question.label)]
  }
}

/// A time of day.
package struct TimeQuestion: QuestionType {
  package static let keyword = "time"

  package init?(_ reading: inout QuestionReading) {}

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .dateOrTime, label: question.label)]
  }
}

/// What a person writes in their own words.
package struct FreeText: QuestionType {
  package static let keyword = "text"
  package static let properties = ["codes"]

  /// Whether the text is coded to the concerns of the taxonomy.
  package let codesConcerns: Bool

  package init?(_ reading: inout QuestionReading) {
    codesConcerns = reading.mapping.word("codes", as: CodingTarget.self, &reading.findings) != nil
  }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .text, label: question.label)]
  }
}

/// What free text is coded to.
private enum CodingTarget: String, CaseIterable {
  case concerns
}

/// A reference to a photo; the photo itself stays where it was taken.
package struct ImageReference: QuestionType {
  package static let keyword = "image"

  package init?(_ reading: inout QuestionReading) {}

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .text, label: question.label)]
  }
}

/// A text shown to the respondent; it has no answer.
package struct Note: QuestionType {
  package static let keyword = "note"

  package init?(_ reading: inout QuestionReading) {}

  package func fields(of question: Question) -> [AnswerField] { [] }
}
