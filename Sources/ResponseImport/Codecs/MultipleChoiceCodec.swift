import SurveyDefinition

/// Several choices: joined in one cell, or a column for each choice, or both.
struct MultipleChoiceCodec: AnswerCodec {
  let question: String
  let dictionary: ChoiceDictionary
  /// The column with all choices joined.
  let joined: Int?
  /// The column of each choice, in the list's order; nil where the export has none.
  let split: [Int?]
  let least: Int?
  let most: Int?
  let otherField: String?
  /// The column for own words; some exports let the same column say that “other” was chosen.
  let otherColumn: Int?
  /// Whether columns that all say “not chosen” are an answer; some tools write that for a blank too.
  let countsNoneChosen: Bool

  var columns: [Int] {
    let all = [joined, otherColumn].compactMap { $0 } + split.compactMap { $0 }
    return Set(all).sorted()
  }

  var parts: [(column: Int, part: String?)] {
    (joined.map { [($0, nil)] } ?? [])
      + zip(split, dictionary.list.choices).compactMap { column, choice in
        column.map { ($0, choice.code) }
      } + (otherColumn.flatMap { split.contains($0) ? nil : [($0, "other_text")] } ?? [])
  }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    var other = otherColumn.map { row[$0] } ?? ""
    if split.contains(otherColumn), Self.tick(other) != nil { other = "" }
    let outcome: Outcome
    // The joined cell holds more than the split columns where choices were added later.
    if let joined, !row[joined].isEmpty || split.allSatisfy({ $0 == nil }) {
      outcome = decodeJoined(row[joined], column: joined, other: &other, &answers)
      if case .chosen(let codes) = outcome { compare(codes, row, joined, &answers) }
    } else {
      outcome = decodeSplit(row, hasOwnWords: !other.isEmpty, &answers)
    }
    switch outcome {
    case .missing(let state):
      answers.append(.missing(state), count: dictionary.list.choices.count)
    case .chosen(let codes):
      for choice in dictionary.list.choices {
        answers.append(.number(codes.contains(choice.code) ? 1 : 0))
      }
    case .each(let flags):
      for flag in flags { answers.append(flag) }
    }
    if otherField != nil { answers.append(words: other) }
  }

  private enum Outcome {
    case missing(MissingState)
    case chosen(Set<String>)
    /// One answer a choice.
    case each([FieldAnswer])
  }

  /// Notes where the columns of single choices say something else than the joined one.
  ///
  /// A choice without a column of its own says nothing: exports leave out what was added later.
  private func compare(
    _ codes: Set<String>, _ row: CellRow, _ joined: Int, _ answers: inout AnswerRow
  ) {
    for (choice, column) in zip(dictionary.list.choices, split) {
      guard let column, column != otherColumn, let ticked = Self.tick(row[column]),
        ticked != codes.contains(choice.code)
      else { continue }
      answers.note(
        CellIssue(
          .disagreeing, column: column, field: "\(question)__\(choice.code)", raw: row[column],
          takenAs: row[joined]))
    }
  }

  private func decodeJoined(
    _ cell: String, column: Int, other: inout String, _ answers: inout AnswerRow
  ) -> Outcome {
    // Own words in a column of their own say that “other” was chosen, as beside split columns.
    let ownWords = otherField == nil || other.isEmpty ? [] : [ChoiceList.otherCode]
    if cell.isEmpty { return ownWords.isEmpty ? .missing(.blank) : .chosen(Set(ownWords)) }
    // Slips are judged token by token below.
    if let meaning = dictionary.exactMeaning(cell), ownWords.isEmpty || !meaning.isChoice {
      return outcome(meaning)
    }
    let parts = dictionary.split(cell)
    if let absence = parts.absences.first, parts.choices.isEmpty, parts.rest.isEmpty {
      return outcome(absence)
    }
    if !parts.rest.isEmpty {
      guard otherField != nil, !parts.rest.contains(where: DecimalText.isNumber) else {
        answers.note(CellIssue(.unreadable, column: column, field: question, raw: cell))
        return .missing(.unreadable)
      }
      other = (parts.rest + (other.isEmpty ? [] : [other])).joined(separator: ", ")
    }
    let named = parts.choices.map(\.code)
    let codes = named + (parts.rest.isEmpty ? ownWords : [ChoiceList.otherCode])
    if parts.isNear {
      answers.note(
        CellIssue(
          .nearMiss, column: column, field: question, raw: cell,
          takenAs: codes.joined(separator: ", ")))
    }
    if let fault = fault(Set(codes), isAbsent: !parts.absences.isEmpty) {
      answers.note(CellIssue(fault, column: column, field: question, raw: cell))
      return .missing(.unreadable)
    }
    noteTooFew(codes.count, raw: cell, column: column, &answers)
    return .chosen(Set(codes))
  }

  private func outcome(_ meaning: ChoiceDictionary.Meaning) -> Outcome {
    switch meaning {
    case .choice(let choice): .chosen([choice.code])
    case .missing(let state): .missing(state)
    case .none: .chosen([])
    }
  }

  private func decodeSplit(
    _ row: CellRow, hasOwnWords: Bool, _ answers: inout AnswerRow
  ) -> Outcome {
    var codes: Set<String> = []
    var absence: MissingState?
    var isAnswered = hasOwnWords
    var flags: [FieldAnswer] = []
    for (choice, column) in zip(dictionary.list.choices, split) {
      let isOther = choice.code == ChoiceList.otherCode && otherField != nil
      var isChosen = isOther && hasOwnWords
      var flag: FieldAnswer?
      if let column, !row[column].isEmpty, !isChosen {
        let cell = row[column]
        switch (Self.tick(cell), dictionary.match(cell)?.meaning) {
        case (let ticked?, _):
          isChosen = ticked
          isAnswered = isAnswered || ticked || countsNoneChosen
        case (nil, .choice(choice)):
          isChosen = true
          isAnswered = true
        case (nil, .missing(let state)):
          absence = absence ?? state
        default:
          isAnswered = true
          flag = .missing(.unreadable)
          answers.note(
            CellIssue(
              .unreadable, column: column, field: "\(question)__\(choice.code)", raw: cell))
        }
      }
      if isChosen { codes.insert(choice.code) }
      // A choice without a column was not offered in this version of the form.
      let isOffered = column != nil || isOther
      flags.append(flag ?? (isOffered ? .number(isChosen ? 1 : 0) : .notAsked))
    }
    guard isAnswered, let first = split.compactMap({ $0 }).first else {
      return .missing(absence ?? .blank)
    }
    if let fault = fault(codes, isAbsent: false) {
      let raw = codes.sorted().joined(separator: ", ")
      answers.note(CellIssue(fault, column: first, field: question, raw: raw))
      return .missing(.unreadable)
    }
    noteTooFew(codes.count, raw: codes.sorted().joined(separator: ", "), column: first, &answers)
    return .each(flags)
  }

  /// Fewer choices than were asked for are an answer all the same.
  private func noteTooFew(_ count: Int, raw: String, column: Int, _ answers: inout AnswerRow) {
    guard let least, count < least else { return }
    answers.note(CellIssue(.tooFew, column: column, field: question, raw: raw))
  }

  /// Why a set of choices cannot stand.
  private func fault(_ codes: Set<String>, isAbsent: Bool) -> CellIssue.Kind? {
    let excludesOthers = dictionary.list.choices.contains {
      $0.exclusive && codes.contains($0.code)
    }
    if isAbsent || (excludesOthers && codes.count > 1) { return .contradictory }
    if let most, codes.count > most { return .tooMany }
    return nil
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
