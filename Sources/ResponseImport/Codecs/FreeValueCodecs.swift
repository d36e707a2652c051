import SurveyDefinition
import TextCoding

extension FieldAnswer {
  /// Free text with personal data masked; blank where there is none.
  ///
  /// This is the only door through which a person's words reach a row.
  static func freeText(_ raw: String) -> FieldAnswer {
    raw.isEmpty ? .missing(.blank) : .text(PersonalDataMask().mask(raw).text)
  }
}

/// Words, masked on the way in.
struct TextCodec: AnswerCodec {
  let column: Int

  var columns: [Int] { [column] }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    answers.append(.freeText(row[column]))
  }
}

/// Numbers in the ways people and spreadsheets write them.
struct NumberCodec: AnswerCodec {
  let field: String
  let column: Int
  let isWhole: Bool
  let least: Int?
  let most: Int?

  var columns: [Int] { [column] }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    let cell = row[column]
    if cell.isEmpty {
      answers.append(.missing(.blank))
      return
    }
    guard let number = DecimalText.parse(cell), !isWhole || number == number.rounded(),
      abs(number) < 1e15
    else {
      let match = ChoiceDictionary(ChoiceList(choices: [])).match(cell)
      if case .missing(let state)? = match?.meaning {
        answers.append(.missing(state))
        return
      }
      reject(.unreadable, cell, &answers)
      return
    }
    if let least, number < Double(least) { return reject(.outOfBounds, cell, &answers) }
    if let most, number > Double(most) { return reject(.outOfBounds, cell, &answers) }
    answers.append(isWhole ? .number(Int(number)) : .decimal(number))
  }

  private func reject(_ kind: CellIssue.Kind, _ cell: String, _ answers: inout AnswerRow) {
    answers.append(.missing(.unreadable))
    answers.note(CellIssue(kind, column: column, field: field, raw: cell))
  }
}

/// Decimal numbers with comma or point, spaces between thousands, a proper minus sign.
enum DecimalText {
  static func parse(_ text: String) -> Double? {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", "-": plain.unicodeScalars.append(scalar)
      case ",": plain += "."
      case "\u{2212}": plain += "-"
      case " ", "\u{00A0}", "\u{202F}": continue
      default: return nil
      }
    }
    return Double(plain)
  }
}

/// Calendar dates and times of day, stored as ISO 8601.
struct DateCodec: AnswerCodec {
  enum Part: Sendable {
    case date
    case time
  }

  let field: String
  let column: Int
  let part: Part

  var columns: [Int] { [column] }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    let cell = row[column]
    if cell.isEmpty {
      answers.append(.missing(.blank))
      return
    }
    let parsed =
      switch part {
      case .date: TimestampText.date(cell)
      case .time: TimestampText.time(cell)
      }
    guard let parsed else {
      answers.append(.missing(.unreadable))
      answers.note(CellIssue(.unreadable, column: column, field: field, raw: cell))
      return
    }
    answers.append(.text(parsed))
  }
}
