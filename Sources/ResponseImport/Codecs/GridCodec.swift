import SurveyDefinition

/// The same scale in one column a row.
struct GridCodec: AnswerCodec {
  let fields: [String]
  /// The column of each row; nil where the export has none.
  let rows: [Int?]
  let dictionary: ChoiceDictionary

  var columns: [Int] { rows.compactMap { $0 } }
  var parts: [(column: Int, part: String?)] {
    zip(rows, fields).compactMap { column, field in
      column.map { ($0, field.firstRange(of: "__").map { String(field[$0.upperBound...]) }) }
    }
  }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    for (field, column) in zip(fields, rows) {
      guard let column else {
        answers.append(.notAsked)
        continue
      }
      SingleChoiceCodec(
        field: field, column: column, dictionary: dictionary, otherField: nil, otherColumn: nil
      ).decode(row, into: &answers)
    }
  }
}
