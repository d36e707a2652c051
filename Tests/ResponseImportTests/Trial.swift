import DelimitedText
import Messages
import ResponseImport
import SurveyDefinition
import TestSupport

/// The survey of the fixtures, and tables that answer it.
enum Trial {
  static let folder = "Tests/ResponseImportTests/Fixtures"

  static func survey() throws -> Survey {
    let taxonomy = try Taxonomy.read("\(ProjectFolder.root)/\(folder)/concerns.yaml")
    return try SurveyReader.read(
      "\(ProjectFolder.root)/\(folder)/survey.yaml",
      context: SurveyContext(taxonomy: taxonomy, areas: [])
    ).survey
  }

  /// A small survey written in the test.
  static func survey(_ questions: String, id: String = "liten") throws -> Survey {
    let text =
      "survey: \(id)\nversion: 1\ntitle: Liten\nsource: citizens\nquestions:\n\(questions)\n"
    return try SurveyReader.read(
      text: text, file: "\(id).yaml", context: SurveyContext(taxonomy: nil, areas: [])
    ).survey
  }

  static let events = [
    KnownEvent(id: "aula", names: ["Aulan"], source: .citizens),
    KnownEvent(id: "torget", names: ["Torget"], source: .citizens),
    KnownEvent(id: "klass", names: ["Skolan"], source: .youth),
  ]

  /// Records as the importer sees them, all at one event unless a column says otherwise.
  static func table(_ records: [[String?]]) throws -> DelimitedFile {
    var writer = DelimitedWriter()
    for record in records { writer.append(record) }
    return try DelimitedFile(
      bytes: writer.bytes, name: "svar.csv",
      options: ReadingOptions(encoding: .utf8, delimiter: .comma, quote: .double, headerRows: 1))
  }

  /// The table as the tool writes it, with as many header rows as it always has.
  static func open(_ path: String, dialect: ExportDialect? = nil) throws -> DelimitedFile {
    let table = try DelimitedFile.open(path)
    let dialect = dialect ?? ExportDialect.candidates(for: ExportHeader(table))[0]
    guard let rows = dialect.headerRows, table.headerRows.count < rows else { return table }
    return try DelimitedFile.open(path, options: ReadingOptions(headerRows: rows))
  }

  static func bind(
    _ table: DelimitedFile, _ survey: Survey, dialect: ExportDialect? = nil,
    mapping: ColumnMapping? = nil
  ) -> SurveyBinding {
    let header = ExportHeader(table)
    return SurveyBinding(
      survey, header: header,
      dialect: dialect ?? mapping?.dialect ?? ExportDialect.candidates(for: header)[0],
      mapping: mapping, sample: ColumnSample(table))
  }

  static func read(
    _ table: DelimitedFile, _ survey: Survey, event: String? = "aula",
    dialect: ExportDialect? = nil, mapping: ColumnMapping? = nil
  ) throws -> ReadResponses {
    let binding = bind(table, survey, dialect: dialect, mapping: mapping)
    let resolver = try EventResolver(
      events, source: survey.source, named: event, hasColumn: binding.hasEventColumn,
      file: table.name)
    return ResponseReader(binding, events: resolver, file: table.name).read(table)
  }

  static func read(
    _ records: [[String?]], _ survey: Survey, event: String? = "aula"
  ) throws -> ReadResponses {
    try read(table(records), survey, event: event)
  }
}

extension FieldAnswer {
  /// As the fixtures write it.
  var text: String {
    switch self {
    case .notAsked: "notAsked"
    case .missing(let state): "\(state)"
    case .number(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .text(let words): "'\(words)'"
    }
  }
}

extension ReadResponses {
  /// The answers to one question of one row.
  func answers(_ question: String, row: Int = 0) -> String {
    guard rows.indices.contains(row) else { return "no row \(row)" }
    return zip(binding.survey.fields, rows[row].answers)
      .filter { $0.0.name == question || $0.0.name.hasPrefix("\(question)__") }
      .map(\.1.text).joined(separator: " ")
  }
}
