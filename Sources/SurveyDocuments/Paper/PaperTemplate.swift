import DelimitedText
package import SurveyDefinition

/// The empty table that filled-in paper forms are typed into.
///
/// A row is one form, or one copy of its repeated part. Every stored column has a column of its
/// name, but a question that takes several choices has one for all of them, where their numbers
/// stand with spaces between: typing `1 4 7` is quicker than forty columns of 0 and 1, and neither
/// a comma nor a point is safe from Swedish Excel, which makes 1,1 of `1,10`. What identifies a
/// person directly has no column, since it is never stored.
package enum PaperTemplate {
  /// The column of the form's own number.
  package static let formColumn = "Blankett nr"
  /// The column of the event; absent where a question of the survey tells it.
  package static let eventColumn = "Tillfälle"
  /// The column of the date when the form was filled in.
  package static let dateColumn = "Ifyllt datum"

  /// The header of the table.
  package static func columns(_ survey: Survey) -> [String] {
    let event = survey.question(role: .event) == nil ? [eventColumn] : []
    return [formColumn] + event + [dateColumn] + survey.questions.flatMap(columns)
  }

  /// The header alone as a file, with semicolons and a byte-order mark so that a double click opens
  /// it right in Swedish Excel.
  package static func csv(_ survey: Survey) -> [UInt8] {
    var writer = DelimitedWriter(
      DelimitedWriter.Options(delimiter: .semicolon, encoding: .utf8WithByteOrderMark))
    writer.append(columns(survey))
    return writer.bytes
  }

  private static func columns(_ question: Question) -> [String] {
    if question.identifying == .direct { return [] }
    let fields = question.fields
    let isTicked = fields.contains { $0.content == .flag }
    return (isTicked ? [question.id] : []) + fields.filter { $0.content != .flag }.map(\.name)
  }
}
