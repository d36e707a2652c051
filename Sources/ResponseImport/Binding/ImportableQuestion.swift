import Messages
import SurveyDefinition

/// A question type that knows how its answers look in tables.
protocol ImportableQuestion: QuestionType {
  /// The codec for a question of this type in a table; nil where the table lacks its columns.
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)?
}

extension Question {
  /// Every name for a column of this question alone.
  var columnNames: [String] {
    [id] + columns.names + label.wordings
  }

  /// Names that combine with a part's name.
  var stemNames: [String] {
    [id] + label.wordings
  }

  /// The column for what was written beside “other”.
  func otherColumn(in header: HeaderIndex) -> Int? {
    header.column(
      question: stemNames,
      parts: ["other_text", "other", "annat", "other (please specify)", "annat, nämligen"])
  }
}

extension SelectOne: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    guard let column = header.column(question.columnNames) else { return nil }
    return SingleChoiceCodec(
      field: question.id, column: column, dictionary: ChoiceDictionary(choices),
      otherField: hasOtherText ? "\(question.id)__other_text" : nil,
      otherColumn: hasOtherText ? question.otherColumn(in: header) : nil)
  }
}

extension Rating: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    guard let column = header.column(question.columnNames) else { return nil }
    return SingleChoiceCodec(
      field: question.id, column: column, dictionary: ChoiceDictionary(choices), otherField: nil,
      otherColumn: nil)
  }
}

extension SelectMultiple: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    let split = choices.choices.enumerated().map { index, choice in
      question.columns.name(row: choice.code, index: index).flatMap { header.column([$0]) }
        ?? header.column(
          question: question.stemNames,
          parts: [choice.code] + choice.label.wordings + ["\(choice.value)"])
    }
    let joined = header.column([question.id] + question.label.wordings + question.columns.names)
    let isSplit = split.contains { $0 != nil }
    guard joined != nil || isSplit else { return nil }
    return MultipleChoiceCodec(
      question: question.id, dictionary: ChoiceDictionary(choices),
      joined: joined.flatMap { split.contains($0) ? nil : $0 }, split: split, most: most,
      otherField: hasOtherText ? "\(question.id)__other_text" : nil,
      otherColumn: hasOtherText ? question.otherColumn(in: header) : nil)
  }
}

extension RatingGrid: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    let columns = rows.enumerated().map { index, row in
      question.columns.name(row: row.code, index: index).flatMap { header.column([$0]) }
        ?? header.column(question: question.stemNames, parts: [row.code] + row.label.wordings)
    }
    guard columns.contains(where: { $0 != nil }) else { return nil }
    return GridCodec(
      fields: question.fields.map(\.name), rows: columns, dictionary: ChoiceDictionary(choices))
  }
}

extension Rank: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    guard let shape = shape(of: question, in: header) else { return nil }
    return RankCodec(
      question: question.id, top: top, shape: shape, dictionary: ChoiceDictionary(choices))
  }

  private func shape(of question: Question, in header: HeaderIndex) -> RankCodec.Shape? {
    let places = (0..<top).map { index in
      question.columns.name(row: "\(index + 1)", index: index).flatMap { header.column([$0]) }
        ?? header.column(
          question: question.stemNames,
          parts: ["\(index + 1)", "plats \(index + 1)", "rank \(index + 1)", "rank\(index + 1)"])
    }
    if places.contains(where: { $0 != nil }) { return .places(places) }
    let items = choices.choices.map { choice in
      header.column(question: question.stemNames, parts: [choice.code] + choice.label.wordings)
    }
    if items.contains(where: { $0 != nil }) { return .items(items) }
    return header.column(question.columnNames).map { .joined($0) }
  }
}

extension IntegerQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      NumberCodec(field: question.id, column: $0, isWhole: true, least: least, most: most)
    }
  }
}

extension DecimalQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      NumberCodec(field: question.id, column: $0, isWhole: false, least: least, most: most)
    }
  }
}

extension DateQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      DateCodec(field: question.id, column: $0, part: .date)
    }
  }
}

extension TimeQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      DateCodec(field: question.id, column: $0, part: .time)
    }
  }
}

extension FreeText: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map { TextCodec(column: $0) }
  }
}

extension ImageReference: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map { TextCodec(column: $0) }
  }
}

extension PlaceQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    let name = header.column(question.columnNames)
    func part(_ names: [String]) -> Int? {
      header.column(
        question: question.stemNames + question.stemNames.map { "_\($0)" }, parts: names)
    }
    let latitude = hasCoordinate ? part(["latitude", "lat", "latitud", "y"]) : nil
    let longitude = hasCoordinate ? part(["longitude", "lon", "long", "longitud", "x"]) : nil
    guard name != nil || latitude != nil else { return nil }
    return PlaceCodec(
      field: question.id, nameColumn: name, dictionary: choices.map(ChoiceDictionary.init),
      hasCoordinate: hasCoordinate, latitudeColumn: latitude, longitudeColumn: longitude)
  }
}
