import Messages
import SurveyDefinition

/// A question type that knows how its answers look in tables.
protocol ImportableQuestion: QuestionType {
  /// The codec for a question of this type in a table; nil where the table lacks its columns.
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)?
}

extension SelectOne: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    guard let column = header.column(question.columnNames) else { return nil }
    return SingleChoiceCodec(
      field: question.id, column: column, dictionary: header.dictionary(choices, of: question),
      otherField: hasOtherText ? "\(question.id)__other_text" : nil,
      otherColumn: hasOtherText ? question.otherColumn(in: header) : nil)
  }
}

extension Rating: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    guard let column = header.column(question.columnNames) else { return nil }
    return SingleChoiceCodec(
      field: question.id, column: column, dictionary: header.dictionary(choices, of: question),
      otherField: nil,
      otherColumn: nil)
  }
}

extension SelectMultiple: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    let parts = header.parts(of: question.stemNames)
    var split = choices.choices.enumerated().map { index, choice in
      let isOther = hasOtherText && choice.code == ChoiceList.otherCode
      // The words beside “other” are called “other” as well; its own column has its number.
      let names =
        isOther
        ? [choice.code, "\(choice.value)"] + choice.columnNames
        : choice.columnNames + ["\(choice.value)"]
      return question.partName(choice.code, index: index).flatMap { header.column([$0]) }
        ?? parts.column(names)
    }
    let joined = header.column(question.columnNames)
    // Choices that the tool numbered itself have their own places, “other” stands beside them.
    let own = choices.choices.indices.filter {
      !hasOtherText || choices.choices[$0].code != ChoiceList.otherCode
    }
    if own.allSatisfy({ split[$0] == nil }), let numbered = parts.numbered(own.count) {
      for (index, column) in zip(own, numbered) { split[index] = column }
    }
    let isSplit = split.contains { $0 != nil }
    guard joined != nil || isSplit else { return nil }
    return MultipleChoiceCodec(
      question: question.id, dictionary: header.dictionary(choices, of: question),
      joined: joined.flatMap { split.contains($0) ? nil : $0 }, split: split,
      least: least, most: most,
      otherField: hasOtherText ? "\(question.id)__other_text" : nil,
      otherColumn: hasOtherText ? question.otherColumn(in: header) : nil,
      countsNoneChosen: !header.dialect.writesNoneForBlank)
  }
}

extension RatingGrid: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    let parts = header.parts(of: question.stemNames)
    var columns = rows.enumerated().map { index, row in
      question.columns.name(row: row.code, index: index).flatMap { header.column([$0]) }
        ?? parts.column(
          [row.code] + row.label.wordings
            + [row.was, "\(question.id)__\(row.code)"].compactMap { $0 })
    }
    if columns.allSatisfy({ $0 == nil }), let numbered = parts.numbered(rows.count) {
      columns = numbered
    }
    guard columns.contains(where: { $0 != nil }) else { return nil }
    return GridCodec(
      fields: question.fields.map(\.name), rows: columns,
      dictionary: header.dictionary(choices, of: question))
  }
}

extension Rank: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    guard let shape = shape(of: question, in: header) else { return nil }
    return RankCodec(
      question: question.id, top: top, shape: shape,
      dictionary: header.dictionary(choices, of: question))
  }

  private func shape(of question: Question, in header: HeaderIndex) -> RankCodec.Shape? {
    let parts = header.parts(of: question.stemNames)
    let places = (0..<top).map { index in
      let place = index + 1
      return question.partName("\(place)", index: index).flatMap { header.column([$0]) }
        ?? parts.column([
          "\(place)", "plats \(place)", "rank \(place)", "rank\(place)", "ranking \(place)",
        ])
    }
    // A list of column names is that of the places; only a name beside a code is that of an item.
    let items = choices.choices.map { choice in
      question.columns.name(row: choice.code, index: -1).flatMap { header.column([$0]) }
        ?? parts.column(choice.columnNames)
    }
    switch header.dialect.rankNumbers {
    case .places:
      if places.contains(where: { $0 != nil }) { return .places(places) }
      if items.contains(where: { $0 != nil }) { return .items(items) }
    case .items:
      if items.contains(where: { $0 != nil }) { return .items(items) }
      if let numbered = parts.numbered(choices.choices.count) { return .items(numbered) }
      if places.contains(where: { $0 != nil }) { return .places(places) }
    }
    return header.column(question.columnNames).map { .joined($0) }
  }
}

extension IntegerQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      NumberCodec(
        field: question.id, column: $0, isWhole: true, least: least.map(Double.init),
        most: most.map(Double.init), absences: header.absences(missing))
    }
  }
}

extension DecimalQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      NumberCodec(
        field: question.id, column: $0, isWhole: false, least: least, most: most,
        absences: header.absences(missing))
    }
  }
}

extension DateQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      DateCodec(
        field: question.id, column: $0, part: .date, order: DayMonthOrder(header.sample.cells($0)),
        earliest: earliest, latest: latest,
        absences: header.absences(missing))
    }
  }
}

extension TimeQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      DateCodec(
        field: question.id, column: $0, part: .time, order: .dayFirst, earliest: nil, latest: nil,
        absences: header.absences(missing))
    }
  }
}

extension FreeText: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map { TextCodec(field: question.id, column: $0) }
  }
}

extension ImageReference: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map { TextCodec(field: question.id, column: $0) }
  }
}

extension PlaceQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    let main = header.column(question.columnNames)
    let parts = header.parts(of: question.stemNames + question.stemNames.map { "_\($0)" })
    // Survey123 has the point of a form in columns named x and y, whatever its question is called.
    let latitude =
      hasCoordinate
      ? parts.column(["latitude", "lat", "latitud", "y"]) ?? header.column(["y"]) : nil
    let longitude =
      hasCoordinate
      ? parts.column(["longitude", "lon", "long", "longitud", "x"]) ?? header.column(["x"]) : nil
    // Where the question's own column holds the point, the name has a column beside it.
    let name = hasCoordinate ? parts.column(["name", "namn"]) ?? main : main
    guard name != nil || latitude != nil else { return nil }
    return PlaceCodec(
      field: question.id, nameColumn: name, coordinateColumn: main,
      dictionary: choices.map { header.dictionary($0, of: question) },
      hasCoordinate: hasCoordinate, latitudeColumn: latitude, longitudeColumn: longitude)
  }
}
