import SurveyDefinition

/// Several choices: joined in one cell, or a column for each choice, or both.
struct MultipleChoiceCodec: AnswerCodec {
  let question: String
  let dictionary: ChoiceDictionary
  /// The column with all choices joined.
  let joined: Int?
  /// The column of each choice, in the list's order; nil where the export has none.
  let split: [Int?]
  let most: Int?
  let otherField: String?
  let otherColumn: Int?

  var columns: [Int] {
    (joined.map { [$0] } ?? []) + split.compactMap { $0 } + (otherColumn.map { [$0] } ?? [])
  }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    var other = otherColumn.map { row[$0] } ?? ""
    let outcome: Outcome
    // The joined cell holds more than the split columns where choices were added later.
    if let joined, !row[joined].isEmpty || split.allSatisfy({ $0 == nil }) {
      outcome = decodeJoined(row[joined], column: joined, other: &other, &answers)
    } else {
      outcome = decodeSplit(row, &answers)
    }
    switch outcome {
    case .missing(let state):
      answers.append(.missing(state), count: dictionary.list.choices.count)
    case .chosen(let codes):
      for choice in dictionary.list.choices {
        answers.append(.number(codes.contains(choice.code) ? 1 : 0))
      }
    }
    if otherField != nil { answers.append(.freeText(other)) }
  }

  private enum Outcome {
    case missing(MissingState)
    case chosen(Set<String>)
  }

  private func decodeJoined(
    _ cell: String, column: Int, other: inout String, _ answers: inout AnswerRow
  ) -> Outcome {
    if cell.isEmpty { return .missing(.blank) }
    // Slips are judged token by token below.
    if let meaning = dictionary.exactMeaning(cell) {
      switch meaning {
      case .choice(let choice): return .chosen([choice.code])
      case .missing(let state): return .missing(state)
      case .none: return .chosen([])
      }
    }
    let (choices, isNear, rest) = dictionary.split(cell)
    if !rest.isEmpty {
      guard otherField != nil else {
        answers.note(CellIssue(.unreadable, column: column, field: question, raw: cell))
        return .missing(.unreadable)
      }
      other = rest.joined(separator: ", ")
    }
    let named = choices.map(\.code)
    let codes = rest.isEmpty ? named : named + [ChoiceList.otherCode]
    if isNear {
      answers.note(
        CellIssue(
          .nearMiss, column: column, field: question, raw: cell,
          takenAs: codes.joined(separator: ", ")))
    }
    return limited(Set(codes), raw: cell, column: column, &answers)
  }

  private func decodeSplit(_ row: CellRow, _ answers: inout AnswerRow) -> Outcome {
    var codes: Set<String> = []
    var isAnswered = false
    for (choice, column) in zip(dictionary.list.choices, split) {
      guard let column else { continue }
      let cell = row[column]
      if cell.isEmpty { continue }
      isAnswered = true
      switch Self.tick(cell) {
      case true?: codes.insert(choice.code)
      case false?: continue
      case nil:
        if let match = dictionary.match(cell), case .choice(choice) = match.meaning {
          codes.insert(choice.code)
        } else {
          answers.note(
            CellIssue(
              .unreadable, column: column, field: "\(question)__\(choice.code)", raw: cell))
        }
      }
    }
    guard isAnswered, let first = split.compactMap({ $0 }).first else { return .missing(.blank) }
    return limited(codes, raw: codes.sorted().joined(separator: ", "), column: first, &answers)
  }

  private func limited(
    _ codes: Set<String>, raw: String, column: Int, _ answers: inout AnswerRow
  ) -> Outcome {
    guard let most, codes.count > most else { return .chosen(codes) }
    answers.note(CellIssue(.tooMany, column: column, field: question, raw: raw))
    return .missing(.unreadable)
  }

  /// The yes/no families of survey tools; nil for anything else.
  static func tick(_ cell: String) -> Bool? {
    switch cell.lowercased() {
    case "1", "true", "sant", "ja", "yes", "y", "x", "j", "✓", "✔", "1,0", "1.0", "vald",
      "markerad", "checked":
      true
    case "0", "false", "falskt", "nej", "no", "n", "0,0", "0.0", "ej vald", "unchecked": false
    default: nil
    }
  }
}
