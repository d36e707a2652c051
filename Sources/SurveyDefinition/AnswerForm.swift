package import Messages

/// How an answer is given, whatever the question type is called.
///
/// Paper forms, phone forms and codebooks are drawn from this alone, so that a new question type
/// needs nothing of them.
package enum AnswerForm: Sendable {
  /// A text to read; nothing is answered.
  case reading
  case oneOf(ChoiceList, otherText: Bool)
  case someOf(ChoiceList, least: Int?, most: Int?, otherText: Bool)
  /// The same list for each row.
  case grid(rows: [GridRow], ChoiceList)
  /// The first few of a list, in order.
  case ordered(ChoiceList, top: Int)
  case number(isWhole: Bool, least: Double?, most: Double?)
  /// A calendar date within bounds as ISO 8601, both included.
  case date(earliest: String?, latest: String?)
  case timeOfDay
  /// Own words, at most so many characters where that is limited.
  case words(longest: Int?)
  /// A name out of a list or written freely, with a coordinate where that is asked for.
  case place(ChoiceList?, hasCoordinate: Bool)
  case photo

  /// The list that answers are chosen from; nil where none is.
  package var choices: ChoiceList? {
    switch self {
    case .oneOf(let list, _), .someOf(let list, _, _, _), .grid(_, let list), .ordered(let list, _):
      list
    case .place(let list, _): list
    case .reading, .number, .date, .timeOfDay, .words, .photo: nil
    }
  }
}

/// One row of a grid.
package struct GridRow: Hashable, Sendable {
  package let code: String
  package let label: LocalizedText
  /// Whether the row is a concern of the taxonomy.
  package let isConcern: Bool
  /// The code that the row had in an earlier version.
  package let was: String?
}
