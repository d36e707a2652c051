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
    /// A ranking with a column a place, each of them remembered by itself: their combinations are
    /// too many to meet one twice.
    case places
    /// By the codec, every time.
    case byCodec
  }

  /// nil where the table has no column for it.
  let codec: (any AnswerCodec)?
  let columns: [Int]
  let fields: Range<Int>
  let way: Way

  init(_ codec: (any AnswerCodec)?, fields: Range<Int>, remembers: Bool) {
    self.codec = codec
    self.fields = fields
    columns = codec?.columns ?? []
    way = remembers ? Self.way(of: codec) : .byCodec
  }

  private static func way(of codec: (any AnswerCodec)?) -> Way {
    switch codec {
    case let text as TextCodec: .words(column: text.column)
    case let place as PlaceCodec:
      place.plainColumns.map { .coordinate(latitude: $0, longitude: $1) } ?? .byCodec
    case is DateCodec: .byCodec
    case let rank as RankCodec where rank.hasColumnForEachPlace: .places
    case let codec?: codec.columns.isEmpty ? .byCodec : .remembered
    case nil: .byCodec
    }
  }

  /// Memories of what its cells were decoded to, one for what is read together; nothing is in them yet.
  var memos: [AnswerMemo] {
    switch way {
    case .remembered: [AnswerMemo(columns: columns, answerCount: fields.count)]
    case .places: columns.map { AnswerMemo(columns: [$0], answerCount: 1) }
    case .words, .coordinate, .byCodec: []
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

extension RankCodec {
  fileprivate var hasColumnForEachPlace: Bool {
    if case .places(let columns) = shape {
      columns.count == top && !columns.contains(nil)
    } else {
      false
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
