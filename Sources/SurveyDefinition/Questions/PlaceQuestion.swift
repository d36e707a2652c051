package import AnnotatedYAML
package import Messages

/// A place: a name out of a list or written freely, and a coordinate where it is asked for.
package struct PlaceQuestion: QuestionType {
  package static let keyword = "place"
  package static let about = SchemaText.place
  package static let properties: [PropertyShape] = [
    .choices, PropertyShape("coordinate", .flag, SchemaText.coordinate),
  ]

  /// The named places; nil where the name is written freely.
  package let choices: ChoiceList?
  package let hasCoordinate: Bool

  package init?(_ reading: inout QuestionReading) {
    hasCoordinate = reading.mapping.flag("coordinate", &reading.findings) ?? false
    choices = reading.mapping["choices"] == nil ? nil : reading.choices()
  }

  package var form: AnswerForm { .place(choices, hasCoordinate: hasCoordinate) }

  /// The name, then WGS 84 latitude and longitude in degrees.
  package func fields(of question: Question) -> [AnswerField] {
    let content = choices.map { FieldContent.code($0) } ?? .text
    var fields = [AnswerField(name: question.id, content: content, label: question.label)]
    if hasCoordinate {
      fields += ["latitude", "longitude"].map {
        AnswerField(name: "\(question.id)__\($0)", content: .decimal, label: question.label)
      }
    }
    return fields
  }
}
