import SurveyDefinition

/// A ranking in one of its three shapes.
struct RankCodec: AnswerCodec {
  /// How the export lays the ranking out.
  enum Shape: Sendable {
    /// A column a place, holding the item put there.
    case places([Int?])
    /// A column an item, holding its place; in the list's order.
    case items([Int?])
    /// One column with the items in order.
    case joined(Int)
  }

  let question: String
  let top: Int
  let shape: Shape
  let dictionary: ChoiceDictionary

  var columns: [Int] {
    switch shape {
    case .places(let columns), .items(let columns): columns.compactMap { $0 }
    case .joined(let column): [column]
    }
  }

  var parts: [(column: Int, part: String?)] {
    switch shape {
    case .places(let columns):
      columns.enumerated().compactMap { index, column in column.map { ($0, "\(index + 1)") } }
    case .items(let columns):
      zip(columns, dictionary.list.choices).compactMap { column, choice in
        column.map { ($0, choice.code) }
      }
    case .joined(let column): [(column, nil)]
    }
  }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    switch shape {
    case .places(let columns): decodePlaces(row, columns, &answers)
    case .items(let columns): decodeItems(row, columns, &answers)
    case .joined(let column): decodeJoined(row[column], column, &answers)
    }
  }

  private func field(_ place: Int) -> String { "\(question)__\(place + 1)" }

  private func decodePlaces(_ row: CellRow, _ columns: [Int?], _ answers: inout AnswerRow) {
    var taken: Set<Int> = []
    for (place, column) in columns.enumerated() {
      guard let column else {
        answers.append(.notAsked)
        continue
      }
      let cell = row[column]
      guard !cell.isEmpty else {
        answers.append(.missing(.blank))
        continue
      }
      guard let match = dictionary.match(cell) else {
        answers.append(.missing(.unreadable))
        answers.note(CellIssue(.unreadable, column: column, field: field(place), raw: cell))
        continue
      }
      if case .choice(let choice) = match.meaning, !taken.insert(choice.value).inserted {
        answers.append(.missing(.unreadable))
        answers.note(CellIssue(.repeatedItem, column: column, field: field(place), raw: cell))
        continue
      }
      answers.append(match.meaning.answer)
      if match.isNear {
        answers.note(
          CellIssue(
            .nearMiss, column: column, field: field(place), raw: cell,
            takenAs: match.meaning.code))
      }
    }
  }

  private func decodeItems(_ row: CellRow, _ columns: [Int?], _ answers: inout AnswerRow) {
    var places = [FieldAnswer](repeating: .missing(.blank), count: top)
    var repeated: Set<Int> = []
    var absence: MissingState?
    for (choice, column) in zip(dictionary.list.choices, columns) {
      guard let column else { continue }
      let cell = row[column]
      if cell.isEmpty { continue }
      if case .missing(let state)? = dictionary.match(cell)?.meaning {
        absence = absence ?? state
        continue
      }
      guard let place = Self.place(cell), place >= 1 else {
        answers.note(CellIssue(.unreadable, column: column, field: question, raw: cell))
        continue
      }
      guard place <= top else { continue }
      if case .number = places[place - 1] {
        repeated.insert(place - 1)
        answers.note(CellIssue(.repeatedItem, column: column, field: field(place - 1), raw: cell))
      }
      places[place - 1] = .number(choice.value)
    }
    for place in repeated { places[place] = .missing(.unreadable) }
    if let absence, places.allSatisfy({ $0 == .missing(.blank) }) {
      places = [FieldAnswer](repeating: .missing(absence), count: top)
    }
    for answer in places { answers.append(answer) }
  }

  private func decodeJoined(_ cell: String, _ column: Int, _ answers: inout AnswerRow) {
    var places = [FieldAnswer](repeating: .missing(.blank), count: top)
    defer { for answer in places { answers.append(answer) } }
    if cell.isEmpty { return }
    if let match = dictionary.match(cell), case .missing(let state) = match.meaning {
      places = [FieldAnswer](repeating: .missing(state), count: top)
      return
    }
    let parts = dictionary.split(cell)
    let values = parts.choices.map(\.value)
    let isReadable = parts.rest.isEmpty && parts.absences.isEmpty
    guard isReadable, Set(values).count == values.count else {
      places = [FieldAnswer](repeating: .missing(.unreadable), count: top)
      answers.note(
        CellIssue(
          isReadable ? .repeatedItem : .unreadable, column: column, field: question, raw: cell))
      return
    }
    if parts.isNear {
      answers.note(
        CellIssue(
          .nearMiss, column: column, field: question, raw: cell,
          takenAs: parts.choices.map(\.code).joined(separator: ", ")))
    }
    for (place, value) in values.prefix(top).enumerated() { places[place] = .number(value) }
  }

  /// “1”, “1:a”, “Plats 1”, “1.0”.
  private static func place(_ cell: String) -> Int? {
    if let number = DecimalText.parse(cell) { return Int(exactly: number) }
    let digits = cell.drop { !$0.isNumber }.prefix { $0.isNumber }
    return Int(digits)
  }
}
