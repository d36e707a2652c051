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
    [id] + columns.names + label.wordings + [was].compactMap { $0 }
  }

  /// The name that `columns` has for one of several parts; a single name is that of a column with
  /// all of them.
  func partName(_ part: String, index: Int) -> String? {
    if case .list(let names) = columns, names.count == 1 { return nil }
    return columns.name(row: part, index: index)
  }

  /// Names that combine with a part's name.
  var stemNames: [String] {
    [id] + label.wordings + [was].compactMap { $0 }
  }

  /// The column for what was written beside “other”.
  func otherColumn(in header: HeaderIndex) -> Int? {
    header.parts(of: stemNames).column(
      ["other_text", "other", "annat", "other (please specify)", "annat, nämligen"])
  }
}

extension Choice {
  /// Every name for a column of this choice alone.
  var columnNames: [String] {
    [code] + label.wordings + [was].compactMap { $0 }
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
    let parts = header.parts(of: question.stemNames)
    let split = choices.choices.enumerated().map { index, choice in
      question.partName(choice.code, index: index).flatMap { header.column([$0]) }
        ?? parts.column(choice.columnNames + ["\(choice.value)"])
    }
    let joined = header.column(question.columnNames)
    let isSplit = split.contains { $0 != nil }
    guard joined != nil || isSplit else { return nil }
    return MultipleChoiceCodec(
      question: question.id, dictionary: ChoiceDictionary(choices),
      joined: joined.flatMap { split.contains($0) ? nil : $0 }, split: split,
      least: least, most: most,
      otherField: hasOtherText ? "\(question.id)__other_text" : nil,
      otherColumn: hasOtherText ? question.otherColumn(in: header) : nil)
  }
}

extension RatingGrid: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    let parts = header.parts(of: question.stemNames)
    let columns = rows.enumerated().map { index, row in
      question.columns.name(row: row.code, index: index).flatMap { header.column([$0]) }
        ?? parts.column(
          [row.code] + row.label.wordings
            + [row.was, "\(question.id)__\(row.code)"].compactMap { $0 })
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
    let parts = header.parts(of: question.stemNames)
    let places = (0..<top).map { index in
      let place = index + 1
      return question.partName("\(place)", index: index).flatMap { header.column([$0]) }
        ?? parts.column(["\(place)", "plats \(place)", "rank \(place)", "rank\(place)"])
    }
    if places.contains(where: { $0 != nil }) { return .places(places) }
    let items = choices.choices.map { choice in
      parts.column(choice.columnNames)
    }
    if items.contains(where: { $0 != nil }) { return .items(items) }
    return header.column(question.columnNames).map { .joined($0) }
  }
}

extension IntegerQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      NumberCodec(
        field: question.id, column: $0, isWhole: true, least: least.map(Double.init),
        most: most.map(Double.init), absences: ChoiceDictionary(missing: missing))
    }
  }
}

extension DecimalQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      NumberCodec(
        field: question.id, column: $0, isWhole: false, least: least, most: most,
        absences: ChoiceDictionary(missing: missing))
    }
  }
}

extension DateQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      DateCodec(
        field: question.id, column: $0, part: .date, earliest: earliest, latest: latest,
        absences: ChoiceDictionary(missing: missing))
    }
  }
}

extension TimeQuestion: ImportableQuestion {
  func codec(for question: Question, in header: HeaderIndex) -> (any AnswerCodec)? {
    header.column(question.columnNames).map {
      DateCodec(
        field: question.id, column: $0, part: .time, earliest: nil, latest: nil,
        absences: ChoiceDictionary(missing: missing))
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
      dictionary: choices.map(ChoiceDictionary.init),
      hasCoordinate: hasCoordinate, latitudeColumn: latitude, longitudeColumn: longitude)
  }
}
