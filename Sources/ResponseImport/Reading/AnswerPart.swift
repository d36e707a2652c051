import DelimitedText
import SurveyDefinition

/// Answers that can be decoded by themselves: those to a question, or to one row of a grid.
struct AnswerPart: Sendable {
  /// The way in which its cells become answers.
  enum Way: Sendable {
    /// By the codec, once for each spelling.
    case remembered
    /// Words, one column: each its own mask where nothing personal can be in them.
    case words(column: Int)
    /// A coordinate in two columns of plain decimal numbers.
    case coordinate(latitude: Int, longitude: Int)
    /// By the codec, every time.
    case byCodec
  }

  /// nil where the table has no column for it.
  let codec: (any AnswerCodec)?
  let columns: [Int]
  let fields: Range<Int>
  let way: Way
  var memo: AnswerMemo

  init(_ codec: (any AnswerCodec)?, fields: Range<Int>, remembers: Bool) {
    self.codec = codec
    self.fields = fields
    columns = codec?.columns ?? []
    memo = AnswerMemo(isOneColumn: columns.count == 1)
    way = remembers ? Self.way(of: codec) : .byCodec
  }

  private static func way(of codec: (any AnswerCodec)?) -> Way {
    switch codec {
    case let text as TextCodec: .words(column: text.column)
    case let place as PlaceCodec:
      place.plainColumns.map { .coordinate(latitude: $0, longitude: $1) } ?? .byCodec
    case is DateCodec: .byCodec
    case let codec?: codec.columns.isEmpty ? .byCodec : .remembered
    case nil: .byCodec
    }
  }

  /// The parts of a question.
  static func parts(
    _ codec: (any AnswerCodec)?, fields: Range<Int>, identity: ContentIdentity, remembers: Bool
  ) -> [AnswerPart] {
    guard let grid = codec as? GridCodec, identity.isToldApart(fields),
      grid.rows.count == fields.count
    else { return [AnswerPart(codec, fields: fields, remembers: remembers)] }
    return grid.rowCodecs.enumerated().map { row, codec in
      let field = fields.lowerBound + row
      return AnswerPart(codec, fields: field..<field + 1, remembers: remembers)
    }
  }
}

extension GridCodec {
  /// The codec of each row; nil for a row that the export has no column for.
  var rowCodecs: [(any AnswerCodec)?] {
    zip(fields, rows).map { field, column in
      column.map {
        SingleChoiceCodec(
          field: field, column: $0, dictionary: dictionary, otherField: nil, otherColumn: nil)
      }
    }
  }
}

extension PlaceCodec {
  /// The columns of latitude and longitude, where the place has nothing else.
  var plainColumns: (Int, Int)? {
    guard hasCoordinate, nameColumn == nil, coordinateColumn == nil, let latitudeColumn,
      let longitudeColumn
    else { return nil }
    return (latitudeColumn, longitudeColumn)
  }
}
