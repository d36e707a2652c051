package import AnnotatedYAML
package import Messages

/// A calendar date within bounds.
package struct DateQuestion: QuestionType {
  package static let keyword = "date"
  package static let about = SchemaText.date
  package static let properties: [PropertyShape] = [
    PropertyShape("min", .form(.date), SchemaText.earliest),
    PropertyShape("max", .form(.date), SchemaText.latest), .missing,
  ]

  /// The first and the last date allowed, ISO 8601.
  package let earliest: String?
  package let latest: String?
  package let missing: MissingCodes

  package init?(_ reading: inout QuestionReading) {
    (earliest, latest) = reading.bounds { CalendarDate.isValid($0) ? $0 : nil }
    missing = reading.missingCodes()
  }

  package var form: AnswerForm { .date(earliest: earliest, latest: latest) }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .dateOrTime, label: question.label)]
  }
}

/// A time of day.
package struct TimeQuestion: QuestionType {
  package static let keyword = "time"
  package static let about = SchemaText.time
  package static let properties: [PropertyShape] = [.missing]

  package let missing: MissingCodes

  package init?(_ reading: inout QuestionReading) {
    missing = reading.missingCodes()
  }

  package var form: AnswerForm { .timeOfDay }

  package func fields(of question: Question) -> [AnswerField] {
    [AnswerField(name: question.id, content: .dateOrTime, label: question.label)]
  }
}

/// ISO 8601 calendar dates, `2026-05-04`.
package enum CalendarDate {
  /// Whether a text is a date of the Gregorian calendar.
  package static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month), year > 0
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}
