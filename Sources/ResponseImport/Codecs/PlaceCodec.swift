import SurveyDefinition

/// A place name and a coordinate, in one cell or in columns of their own.
struct PlaceCodec: AnswerCodec {
  let field: String
  let nameColumn: Int?
  /// The column with both numbers of the coordinate; may be the name's own.
  let coordinateColumn: Int?
  /// nil where the name is written freely.
  let dictionary: ChoiceDictionary?
  let hasCoordinate: Bool
  let latitudeColumn: Int?
  let longitudeColumn: Int?

  var columns: [Int] {
    Set([nameColumn, coordinateColumn, latitudeColumn, longitudeColumn].compactMap { $0 }).sorted()
  }

  var parts: [(column: Int, part: String?)] {
    let own: [(Int?, String?)] = [
      (coordinateColumn, nil), (nameColumn, nameColumn == coordinateColumn ? nil : "name"),
      (latitudeColumn, "latitude"), (longitudeColumn, "longitude"),
    ]
    return own.compactMap { column, part in column.map { ($0, part) } }
  }

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    let cell = nameColumn.map { row[$0] } ?? ""
    let pair = coordinateColumn.map { row[$0] } ?? ""
    let joined = hasCoordinate ? CoordinateText.pair(in: pair) : nil
    let isNamed = joined == nil || coordinateColumn != nameColumn
    if let dictionary, isNamed, let nameColumn {
      SingleChoiceCodec(
        field: field, column: nameColumn, dictionary: dictionary, otherField: nil,
        otherColumn: nil
      ).decode(row, into: &answers)
    } else {
      answers.append(words: isNamed ? cell : "")
    }
    guard hasCoordinate else { return }
    let latitude = latitudeColumn.map { row[$0] } ?? ""
    let longitude = longitudeColumn.map { row[$0] } ?? ""
    if let latitudeColumn, !latitude.isEmpty || !longitude.isEmpty {
      let raw = "\(latitude) \(longitude)"
      guard let north = CoordinateText.number(latitude),
        let east = CoordinateText.number(longitude)
      else { return reject(.unreadable, raw, latitudeColumn, &answers) }
      append(north, east, raw: raw, column: latitudeColumn, &answers)
    } else if let joined, let coordinateColumn {
      append(joined.first, joined.second, raw: pair, column: coordinateColumn, &answers)
    } else {
      answers.append(.missing(.blank), count: 2)
    }
  }

  private func append(
    _ first: Double, _ second: Double, raw: String, column: Int, _ answers: inout AnswerRow
  ) {
    guard let point = GeoPoint(first, second) else { return reject(.abroad, raw, column, &answers) }
    if point.wasSwapped {
      answers.note(
        CellIssue(
          .swappedCoordinate, column: column, field: field, raw: raw,
          takenAs: "\(point.north) \(point.east)"))
    }
    answers.append(.decimal(point.north))
    answers.append(.decimal(point.east))
  }

  private func reject(
    _ kind: CellIssue.Kind, _ raw: String, _ column: Int, _ answers: inout AnswerRow
  ) {
    answers.append(.missing(.unreadable), count: 2)
    answers.note(CellIssue(kind, column: column, field: field, raw: raw))
  }
}
