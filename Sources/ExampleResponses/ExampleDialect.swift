import DelimitedText

/// The habits of one tool's export, as far as the made-up files show them.
struct ExampleDialect: Sendable {
  /// The word for it in `made-up.yaml`.
  enum Name: String, Hashable, Sendable, CaseIterable {
    /// Paper forms typed into Swedish Excel and saved as CSV.
    case excelSwedish = "excel_swedish"
    /// Google Forms through its response sheet.
    case googleForms = "google_forms"
    case kobo
    /// Ids and codes, nothing else.
    case plain
  }

  /// What heads the columns and stands in the cells.
  enum Wording: Hashable, Sendable {
    case codes
    case labels
  }

  /// How a part of a question is named in its column's heading.
  enum PartSpelling: Hashable, Sendable {
    /// `Question [part]`.
    case brackets
    /// `question/part`.
    case slash
    /// `question__part`.
    case doubleUnderscore

    func heading(_ question: String, _ part: String) -> String {
      switch self {
      case .brackets: "\(question) [\(part)]"
      case .slash: "\(question)/\(part)"
      case .doubleUnderscore: "\(question)__\(part)"
      }
    }
  }

  /// How words beside “other” are kept.
  enum OwnWords: Hashable, Sendable {
    /// In the cell of the answer.
    case inCell
    /// In a column of their own, named after the question.
    case column(suffix: String)
  }

  /// How a place with a coordinate is kept.
  enum PlaceLayout: Hashable, Sendable {
    /// The name, then a column for each of latitude and longitude.
    case columns(latitude: String, longitude: String)
    /// A geopoint cell, then its parts, and the name in a column of its own.
    case geopoint(nameSuffix: String)
  }

  /// A column that tells of the response rather than of an answer.
  enum Metadata: Hashable, Sendable {
    case number
    case date
    /// Date and time of day, with this between them; in UTC or in Swedish time.
    case timestamp(separator: String, inUTC: Bool)
    case event
    case submissionID
    case uuid
    case formVersion
    /// Says that the answer is made up.
    case madeUp
  }

  let writing: DelimitedWriter.Options
  let headings: Wording
  let cells: Wording
  let decimalSign: String
  let parts: PartSpelling
  /// Between the choices of one cell.
  let joint: String
  /// Whether each choice of a multiple answer also has a 0/1 column.
  let splitsChoices: Bool
  /// Whether a ranking stands in one cell instead of a column a place.
  let joinsRanking: Bool
  let ownWords: OwnWords
  let place: PlaceLayout
  let leading: [(heading: String, Metadata)]
  let trailing: [(heading: String, Metadata)]

  /// What the last column holds in every row.
  static let madeUpMark = "påhittat"

  /// The habits of a tool.
  static func named(_ name: Name) -> ExampleDialect {
    switch name {
    case .excelSwedish: excelSwedish
    case .googleForms: googleForms
    case .kobo: kobo
    case .plain: plain
    }
  }

  private static let excelSwedish = ExampleDialect(
    writing: .init(delimiter: .semicolon, lineEnding: .crlf, encoding: .windows1252),
    headings: .labels, cells: .labels, decimalSign: ",", parts: .brackets, joint: ", ",
    splitsChoices: false, joinsRanking: false, ownWords: .inCell,
    place: .columns(latitude: "latitud", longitude: "longitud"),
    leading: [("svarsnr", .number), ("Tillfälle", .event), ("Datum", .date)],
    trailing: [("Påhittade svar", .madeUp)])

  private static let googleForms = ExampleDialect(
    writing: .init(delimiter: .comma, lineEnding: .crlf, encoding: .utf8),
    headings: .labels, cells: .labels, decimalSign: ".", parts: .brackets, joint: ", ",
    splitsChoices: false, joinsRanking: false, ownWords: .inCell,
    place: .columns(latitude: "latitud", longitude: "longitud"),
    leading: [
      ("Tidstämpel", .timestamp(separator: " ", inUTC: false)), ("Tillfälle", .event),
    ],
    trailing: [("Påhittade svar", .madeUp)])

  private static let kobo = ExampleDialect(
    writing: .init(
      delimiter: .semicolon, lineEnding: .crlf, encoding: .utf8, quoting: .allNonNull),
    headings: .codes, cells: .codes, decimalSign: ".", parts: .slash, joint: " ",
    splitsChoices: true, joinsRanking: true, ownWords: .column(suffix: "_other"),
    place: .geopoint(nameSuffix: "_name"),
    leading: [("event", .event)],
    trailing: [
      ("_id", .submissionID), ("_uuid", .uuid),
      ("_submission_time", .timestamp(separator: "T", inUTC: true)),
      ("__version__", .formVersion), ("made_up", .madeUp),
    ])

  private static let plain = ExampleDialect(
    writing: .init(delimiter: .comma, lineEnding: .lf, encoding: .utf8),
    headings: .codes, cells: .codes, decimalSign: ".", parts: .doubleUnderscore, joint: " ",
    splitsChoices: false, joinsRanking: false, ownWords: .column(suffix: "__other_text"),
    place: .columns(latitude: "latitude", longitude: "longitude"),
    leading: [
      ("id", .number), ("event", .event),
      ("answered_at", .timestamp(separator: " ", inUTC: false)),
    ],
    trailing: [("made_up", .madeUp)])
}
