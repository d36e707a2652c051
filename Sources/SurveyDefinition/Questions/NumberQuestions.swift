package import AnnotatedYAML
package import Messages

/// A whole number within bounds.
package struct IntegerQuestion: QuestionType {
  package static let keyword = "integer"
  package static let about = SchemaText.integerNumber
  package static let properties: [PropertyShape] = [
    PropertyShape("min", .integer, SchemaText.least),
    PropertyShape("max", .integer, SchemaText.greatest), .missing,
  ]

  package let least: Int?
  package let most: Int?
  package let missing: MissingCodes

  package init?(_ reading: inout QuestionReading) {
    (least, most) = reading.bounds { Int($0) }
    missing = reading.missingCodes()
  }

  package var form: AnswerForm {
    .number(isWhole: true, least: least.map(Double.init), most: most.map(Double.init))
  }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .integer, label: question.label)]
  }
}

/// A number with decimals, within bounds.
package struct DecimalQuestion: QuestionType {
  package static let keyword = "decimal"
  package static let about = SchemaText.decimalNumber
  package static let properties: [PropertyShape] = [
    PropertyShape("min", .number, SchemaText.least),
    PropertyShape("max", .number, SchemaText.greatest), .missing,
  ]

  package let least: Double?
  package let most: Double?
  package let missing: MissingCodes

  package init?(_ reading: inout QuestionReading) {
    (least, most) = reading.bounds { text in
      Double(text).flatMap { $0.isFinite ? $0 : nil }
    }
    missing = reading.missingCodes()
  }

  package var form: AnswerForm { .number(isWhole: false, least: least, most: most) }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .decimal, label: question.label)]
  }
}
