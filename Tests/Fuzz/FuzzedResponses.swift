import DelimitedText
import Foundation
import Messages
import ResponseImport
import SurveyDefinition

/// A survey with every type of question, and what must hold of its responses, whatever the bytes.
struct FuzzedResponses: Sendable {
  static let shared = FuzzedResponses()

  private let survey: Survey?
  private let header: String
  /// What the columns of `header` answer, which takes longer to find out than to read most inputs.
  private let binding: SurveyBinding?

  private init() {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "ResponseImportTests/Fixtures").path
    let taxonomy = try? Taxonomy.read("\(folder)/concerns.yaml")
    survey = try? SurveyReader.read(
      "\(folder)/survey.yaml", context: SurveyContext(taxonomy: taxonomy, areas: [])
    ).survey
    let labels = survey?.questions.map { $0.label.text(.sv) } ?? []
    header = labels.map { "\"\($0)\"" }.joined(separator: ";")
    binding = survey.map { SurveyBinding($0, header: labels) }
  }

  /// Reads bytes as the records below the header of a plain export.
  func check(records bytes: [UInt8]) throws(FuzzTarget.Broken) {
    guard let binding else { throw FuzzTarget.Broken(rule: "the survey of the fixtures is there") }
    let table: DelimitedFile
    do {
      table = try DelimitedFile(
        bytes: Array("\(header)\n".utf8) + bytes, name: "x",
        options: ReadingOptions(delimiter: .semicolon, headerRows: 1))
    } catch {
      return
    }
    let own = binding.header == table.header
    try check(table, own ? binding : SurveyBinding(binding.survey, header: table.header))
  }

  /// Reads bytes as the export of a tool; every fourth input as one of a tool that may be another.
  func check(export bytes: [UInt8]) throws(FuzzTarget.Broken) {
    guard let survey else { throw FuzzTarget.Broken(rule: "the survey of the fixtures is there") }
    let table: DelimitedFile
    let binding: SurveyBinding
    do {
      table = try DelimitedFile(bytes: bytes, name: "x")
      let sum = bytes.reduce(0) { $0 &+ Int($1) }
      let tools = ExportDialect.all
      binding = try SurveyBinding.find(
        table,
        BindingRequest(
          survey: survey, dialect: sum.isMultiple(of: 4) ? tools[sum / 4 % tools.count] : nil,
          surveys: [survey]))
    } catch {
      try FuzzedTable.require(!error.diagnostics.isEmpty, "a refusal has a reason")
      return
    }
    try check(table, binding)
  }

  private func check(
    _ table: DelimitedFile, _ binding: SurveyBinding
  ) throws(FuzzTarget.Broken) {
    let read: ReadResponses
    do {
      let events = try EventResolver(
        [KnownEvent(id: "mote", names: ["Mötet"], source: .citizens)],
        source: binding.survey.source, named: "mote", hasColumn: binding.hasEventColumn, file: "x")
      read = ResponseReader(binding, events: events, file: "x").read(table)
    } catch {
      return
    }
    let records = table.records.reduce(0) { count, _ in count + 1 }
    let understood = read.rows
    try FuzzedTable.require(
      understood.count + read.quarantined.count <= records, "no row comes from nowhere")
    try FuzzedTable.require(
      understood.count + read.quarantined.count == read.rowCount, "every row is accounted for")
    let unread = read.passedOver.reduce(0) { $0 + $1.count }
    try FuzzedTable.require(
      read.rowCount + unread >= records, "no record goes by without a word")
  }
}
