import SurveyDefinition

/// One column, one choice; “other” in the same cell or in a column of its own.
struct SingleChoiceCodec: AnswerCodec {
  let field: String
  let column: Int
  let dictionary: ChoiceDictionary
  /// The field for text that is no choice; nil where the question has none.
  let otherField: String?
  /// The column for it, where the export has one.
  let otherColumn: Int?

  var columns: [Int] { [column] + (otherColumn.map { [$0] } ?? []) }
  var parts: [(column: Int, part: String?)] {
    [(column, nil)] + (otherColumn.map { [($0, "other_text")] } ?? [])
  }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    let cell = row[column]
    var other = otherColumn.map { row[$0] } ?? ""
    let ownWords = otherField == nil ? nil : dictionary.list.other
    if cell.isEmpty {
      let answer = ownWords.flatMap { other.isEmpty ? nil : FieldAnswer.number($0.value) }
      answers.append(answer ?? .missing(.blank))
    } else if let match = dictionary.match(cell) {
      answers.append(match.meaning.answer)
      if match.isNear {
        answers.note(
          CellIssue(
            .nearMiss, column: column, field: field, raw: cell, takenAs: match.meaning.code))
      }
    } else if let ownWords, !DecimalText.isNumber(cell) {
      answers.append(.number(ownWords.value))
      other = other.isEmpty ? cell : "\(cell), \(other)"
    } else {
      answers.append(.missing(.unreadable))
      answers.note(CellIssue(.unreadable, column: column, field: field, raw: cell))
    }
    if otherField != nil { answers.append(words: other) }
  }
}

extension ChoiceDictionary.Meaning {
  /// The stored form.
  var answer: FieldAnswer {
    switch self {
    case .choice(let choice): .number(choice.value)
    case .missing(let state): .missing(state)
    case .none: .number(0)
    }
  }

  /// Whether a choice of the list is meant.
  var isChoice: Bool {
    if case .choice = self { true } else { false }
  }

  /// What a note says it was taken as.
  var code: String {
    switch self {
    case .choice(let choice): choice.code
    case .missing(let state): "\(state)"
    case .none: "none"
    }
  }
}
