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

  func decode(_ row: CellRow, into answers: inout AnswerRow) {
    let cell = nameColumn.map { row[$0] } ?? ""
    let pair = coordinateColumn.map { row[$0] } ?? ""
    let joined = hasCoordinate ? Self.coordinate(in: pair) : nil
    let isNamed = joined == nil || coordinateColumn != nameColumn
    if let dictionary, isNamed, let nameColumn {
      SingleChoiceCodec(
        field: field, column: nameColumn, dictionary: dictionary, otherField: nil,
        otherColumn: nil
      ).decode(row, into: &answers)
    } else {
      answers.append(isNamed ? .freeText(cell) : .missing(.blank))
    }
    guard hasCoordinate else { return }
    let latitude = latitudeColumn.map { row[$0] } ?? ""
    let longitude = longitudeColumn.map { row[$0] } ?? ""
    if let latitudeColumn, !latitude.isEmpty || !longitude.isEmpty {
      guard let north = DecimalText.parse(latitude), let east = DecimalText.parse(longitude) else {
        return reject(.unreadable, "\(latitude) \(longitude)", latitudeColumn, &answers)
      }
      append(north, east, raw: "\(latitude) \(longitude)", column: latitudeColumn, &answers)
    } else if let joined, let coordinateColumn {
      append(joined.north, joined.east, raw: pair, column: coordinateColumn, &answers)
    } else {
      answers.append(.missing(.blank), count: 2)
    }
  }

  private func append(
    _ north: Double, _ east: Double, raw: String, column: Int, _ answers: inout AnswerRow
  ) {
    if Self.isSwedish(north: north, east: east) {
      answers.append(.decimal(north))
      answers.append(.decimal(east))
    } else if Self.isSwedish(north: east, east: north) {
      answers.note(
        CellIssue(
          .swappedCoordinate, column: column, field: field, raw: raw,
          takenAs: "\(east) \(north)"))
      answers.append(.decimal(east))
      answers.append(.decimal(north))
    } else {
      reject(.abroad, raw, column, &answers)
    }
  }

  private func reject(
    _ kind: CellIssue.Kind, _ raw: String, _ column: Int, _ answers: inout AnswerRow
  ) {
    answers.append(.missing(.unreadable), count: 2)
    answers.note(CellIssue(kind, column: column, field: field, raw: raw))
  }

  /// “59.3 18.0 0 5” and “59,3; 18,0”.
  static func coordinate(in cell: String) -> (north: Double, east: Double)? {
    let spaced = cell.split { $0 == " " || $0 == ";" }.map(String.init)
    let tokens = spaced.count >= 2 ? spaced : cell.split(separator: ",").map(String.init)
    guard tokens.count >= 2, tokens.count <= 4 else { return nil }
    let numbers = tokens.map { token in
      DecimalText.parse(token.hasSuffix(",") ? String(token.dropLast()) : token)
    }
    guard let north = numbers[0], let east = numbers[1], numbers.allSatisfy({ $0 != nil }) else {
      return nil
    }
    return (north, east)
  }

  /// The bounding box of Sweden in WGS 84.
  static func isSwedish(north: Double, east: Double) -> Bool {
    (55.0...69.2).contains(north) && (10.5...24.3).contains(east)
  }
}
