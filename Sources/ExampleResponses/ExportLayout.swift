import Messages
import SurveyDefinition

/// The columns of one export: a survey's questions in the manner of a tool.
struct ExportLayout: Sendable {
  /// What one column shows.
  enum Content: Sendable {
    case metadata(ExampleDialect.Metadata)
    /// A part of the answer to the question at an index.
    case answer(question: Int, Part)
  }

  /// A part of an answer.
  enum Part: Sendable {
    /// All that was chosen, of a list.
    case chosen(ChoiceList)
    /// The row of a grid at an index.
    case row(Int, ChoiceList)
    /// 1 where the choice is among those taken.
    case tick(Choice)
    /// The item at a place of a ranking, from 0.
    case rankPlace(Int, ChoiceList)
    case ownWords
    case words
    case placeName
    case geopoint
    case latitude
    case longitude
  }

  let dialect: ExampleDialect
  let columns: [(heading: String, content: Content)]

  init(_ survey: Survey, dialect: ExampleDialect) {
    self.dialect = dialect
    var columns: [(heading: String, content: Content)] = []
    // A question about the event makes the tool's own column for it needless.
    let asksEvent = survey.question(role: .event) != nil
    func add(_ metadata: [(heading: String, ExampleDialect.Metadata)]) {
      for (heading, kind) in metadata where !(kind == .event && asksEvent) {
        columns.append((heading, .metadata(kind)))
      }
    }
    add(dialect.leading)
    for (index, question) in survey.questions.enumerated() {
      for (heading, part) in Self.parts(of: question, dialect: dialect) {
        columns.append((heading, .answer(question: index, part)))
      }
    }
    add(dialect.trailing)
    self.columns = columns
  }

  private static func parts(
    of question: Question, dialect: ExampleDialect
  ) -> [(heading: String, part: Part)] {
    let heading = dialect.headings == .codes ? question.id : question.label.text(.sv)
    func ownWords(_ has: Bool) -> [(String, Part)] {
      guard has, case .column(let suffix) = dialect.ownWords else { return [] }
      return [(heading + suffix, .ownWords)]
    }
    func name(_ code: String, _ label: LocalizedText) -> String {
      dialect.parts.heading(heading, dialect.headings == .codes ? code : label.text(.sv))
    }
    switch question.type {
    case let type as SelectOne:
      return [(heading, .chosen(type.choices))] + ownWords(type.hasOtherText)
    case let type as Rating:
      return [(heading, .chosen(type.choices))]
    case let type as SelectMultiple:
      let ticks = type.choices.choices.map { (name($0.code, $0.label), Part.tick($0)) }
      return [(heading, .chosen(type.choices))] + (dialect.splitsChoices ? ticks : [])
        + ownWords(type.hasOtherText)
    case let type as RatingGrid:
      return type.rows.enumerated().map { index, row in
        (name(row.code, row.label), .row(index, type.choices))
      }
    case let type as Rank:
      if dialect.joinsRanking { return [(heading, .chosen(type.choices))] }
      return (0..<type.top).map { place in
        (
          dialect.parts.heading(heading, "\(place + 1)"), .rankPlace(place, type.choices)
        )
      }
    case let type as PlaceQuestion:
      return place(heading, type, dialect: dialect)
    case is Note:
      return []
    default:
      return [(heading, .words)]
    }
  }

  private static func place(
    _ heading: String, _ type: PlaceQuestion, dialect: ExampleDialect
  ) -> [(heading: String, part: Part)] {
    guard type.hasCoordinate else { return [(heading, .placeName)] }
    switch dialect.place {
    case .columns(let latitude, let longitude):
      return [
        (heading, .placeName), (dialect.parts.heading(heading, latitude), .latitude),
        (dialect.parts.heading(heading, longitude), .longitude),
      ]
    case .geopoint(let nameSuffix):
      return [
        (heading + nameSuffix, .placeName), (heading, .geopoint),
        ("_\(heading)_latitude", .latitude), ("_\(heading)_longitude", .longitude),
      ]
    }
  }
}
