import OriginalTexts
import SurveyDefinition
import TextCoding

extension AnswerRow {
  /// Adds free text with personal data masked; blank where there is none.
  ///
  /// This is the only door through which a person's words reach a row. As they were typed they go beside it
  /// only where the workspace keeps originals and the mask took something.
  mutating func append(words raw: String) {
    guard !raw.isEmpty else { return append(.missing(.blank)) }
    let masked = PersonalDataMask().mask(raw)
    if keepsOriginals, !masked.findings.isEmpty { keep(OriginalText(raw)) }
    append(.text(masked.text))
  }
}

/// Words, masked on the way in.
struct TextCodec: AnswerCodec {
  let field: String
  let column: Int

  var columns: [Int] { [column] }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    let cell = row[column]
    guard let mended = MojibakeText.mended(cell) else { return answers.append(words: cell) }
    answers.append(words: mended)
    let mask = PersonalDataMask()
    answers.note(
      CellIssue(
        .nearMiss, column: column, field: field, raw: mask.mask(cell).text,
        takenAs: mask.mask(mended).text))
  }
}

/// Numbers in the ways people and spreadsheets write them.
struct NumberCodec: AnswerCodec {
  let field: String
  let column: Int
  let isWhole: Bool
  let least: Double?
  let most: Double?
  let absences: ChoiceDictionary

  var columns: [Int] { [column] }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    let cell = row[column]
    if cell.isEmpty || absences.absence(cell) != nil {
      answers.append(.missing(absences.absence(cell) ?? .blank))
      return
    }
    guard let number = DecimalText.parse(cell), !isWhole || number == number.rounded(),
      abs(number) < 1e15
    else { return answers.reject(.unreadable, cell, column: column, field: field) }
    if number < least ?? -.infinity || number > most ?? .infinity {
      return answers.reject(.outOfBounds, cell, column: column, field: field)
    }
    answers.append(isWhole ? .number(Int(number)) : .decimal(number))
  }
}

extension AnswerRow {
  /// An answer that cannot stand; its raw text is kept.
  fileprivate mutating func reject(
    _ kind: CellIssue.Kind, _ cell: String, column: Int, field: String
  ) {
    append(.missing(.unreadable))
    note(CellIssue(kind, column: column, field: field, raw: cell))
  }
}

/// Decimal numbers with comma or point, spaces between thousands, a proper minus sign.
enum DecimalText {
  /// Whether a text is a number; where choices are typed by number, that is a slip and nobody's
  /// own words.
  static func isNumber(_ text: String) -> Bool { parse(text) != nil }

  static func parse(_ text: String) -> Double? {
    var plain = ""
    // An apostrophe before a number is a spreadsheet's mark for a text.
    for scalar in (text.hasPrefix("'") ? text.dropFirst() : text[...]).unicodeScalars {
      switch scalar {
      case "0"..."9", ".", "-": plain.unicodeScalars.append(scalar)
      case ",": plain += "."
      case "\u{2212}", "\u{2011}": plain += "-"
      case " ", "\u{00A0}", "\u{202F}", "\u{2009}": continue
      case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": continue
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
  /// How days and months stand in the column.
  let order: DayMonthOrder
  /// The first and the last date allowed, ISO 8601.
  let earliest: String?
  let latest: String?
  let absences: ChoiceDictionary

  var columns: [Int] { [column] }
  var findings: [Int] { order == .unknown ? [column] : [] }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    let cell = row[column]
    if cell.isEmpty || absences.absence(cell) != nil {
      answers.append(.missing(absences.absence(cell) ?? .blank))
      return
    }
    let parsed =
      switch part {
      case .date: TimestampText.date(cell, order)
      case .time: TimestampText.time(cell)
      }
    guard let parsed else {
      return answers.reject(.unreadable, cell, column: column, field: field)
    }
    // Dates of ISO 8601 stand in the order of time as texts.
    if parsed < earliest ?? parsed || parsed > latest ?? parsed {
      return answers.reject(.outOfBounds, cell, column: column, field: field)
    }
    answers.append(.text(parsed))
  }
}
