import DelimitedText
import DialogueStore
import Foundation
package import Messages
import ResponseImport
import SurveyDefinition

extension ImportSummary {
  /// What `text` says, and more, for programs: a list of files, with sorted keys.
  package static func json(
    _ files: [ImportedFile], asideIn quarantine: [QuarantineFile], _ language: Language
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = ImportDocument(
      files: files.map { ImportEntry($0, language) },
      setAsideIn: quarantine.map(\.path),
      next: nextSteps(files, quarantine, language).map(\.command))
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }
}

private struct ImportDocument: Encodable {
  let files: [ImportEntry]
  let setAsideIn: [String]
  let next: [String]
}

struct CountsEntry: Encodable {
  let rows: Int
  let accepted: Int
  let revised: Int
  let duplicate: Int
  let quarantined: Int

  init(_ counts: ImportCounts) {
    rows = counts.rows
    accepted = counts.accepted
    revised = counts.revised
    duplicate = counts.duplicate
    quarantined = counts.quarantined
  }
}

private struct ImportEntry: Encodable {
  struct Trouble: Encodable {
    let question: String
    let field: String
    let kind: String
    let count: Int
    /// The first line that has it, and the masked cell there.
    let line: Int
    let example: String
    let takenAs: String?
  }

  struct Use: Encodable {
    let column: String
    let use: String
  }

  let file: String
  /// Missing where nothing is written.
  let `import`: Int?
  let knownAs: Int?
  let survey: String
  let version: Int
  let export: String
  let encoding: String?
  let delimiter: String?
  let sheet: String?
  let counts: CountsEntry?
  let events: [String: Int]?
  let columns: [Use]
  let questionsAbsent: [String]
  let passedOver: [String: Int]
  let repaired: [String: Int]
  let troubles: [Trouble]
  let quarantined: [FindingEntry]
  let warnings: [FindingEntry]

  init(_ file: ImportedFile, _ language: Language) {
    let (binding, read, table) = (file.read.binding, file.read, file.table)
    self.file = file.file
    `import` = file.outcome?.id
    knownAs = file.outcome?.knownAs
    survey = binding.survey.id
    version = binding.survey.version
    export = binding.dialect.id
    sheet = table.sheet
    encoding = table.sheet == nil ? table.dialect.encoding.name : nil
    delimiter = table.sheet == nil ? table.dialect.delimiter.text : nil
    counts = file.outcome.map { CountsEntry($0.counts) }
    events = file.outcome?.events
    columns = zip(binding.header, binding.uses).map { Use(column: $0, use: $1.name) }
    questionsAbsent = binding.absent.map(\.id)
    passedOver = Dictionary(read.passedOver.map { ($0.kind, $0.count) }) { $0 + $1 }
    repaired = Dictionary(read.repaired.map { ($0.kind, $0.count) }) { $0 + $1 }
    troubles = read.troubles().map { trouble in
      Trouble(
        question: trouble.key.question, field: trouble.key.field, kind: trouble.key.kind.rawValue,
        count: trouble.count, line: trouble.line,
        example: ImportedFile.example(trouble.example.raw), takenAs: trouble.example.takenAs)
    }
    let bad = file.outcome?.quarantined ?? read.quarantined
    quarantined = bad.map { FindingEntry($0.reason, language) }
    warnings = (file.findings + (file.outcome?.warnings ?? [])).map { FindingEntry($0, language) }
  }
}

extension SurveyBinding.ColumnUse {
  /// What a column is used for, for programs.
  var name: String {
    switch self {
    case .question(let id): "question:\(id)"
    case .metadata(let role): "metadata:\(role.rawValue)"
    case .personal: "personal"
    case .madeUpMark: "made_up_mark"
    case .left: "left"
    case .unused: "unused"
    }
  }
}
