import GRDB
import OriginalTexts
import ResponseImport
import SurveyDefinition
import TextCoding

/// What was typed of the rows of an import whose texts a person has said something of: kept no longer than
/// the import takes.
typealias TypedTexts = [Int: [String: OriginalText]]

/// Writes down what was typed of the rows of one import, where the workspace keeps it.
///
/// Where it does not, only those texts go along in which a person has said that a masked word is no name, so
/// that what they said holds; nothing of them reaches the file.
struct OriginalsWriter {
  private let survey: String
  private let importID: Int
  private let fields: [String]
  private let keeps: Bool
  private let decisions: NameDecisions
  private let statement: Statement
  /// What goes along without being kept.
  private(set) var typed: TypedTexts = [:]

  init(_ survey: Survey, importID: Int, keeps: Bool, _ database: Database) throws {
    self.survey = survey.id
    self.importID = importID
    self.keeps = keeps
    fields = survey.fields.map(\.name)
    decisions = try DialogueStore.nameDecisions(database)
    statement = try database.makeStatement(
      sql: """
        INSERT OR IGNORE INTO originals(survey, response, field, import, words)
        VALUES (?, ?, ?, ?, ?)
        """)
  }

  /// Those of a row, which is stored under a number.
  mutating func record(_ row: ResponseRow, response: Int) throws {
    for (field, words) in row.originals { try record(words, field: field, response: response) }
  }

  /// Those of a batch, whose rows were stored one after the other, the last under a number.
  mutating func record(_ batch: RowBatch, last: Int) throws {
    for original in batch.originals {
      try record(
        original.words, field: original.field,
        response: last - (batch.rows.count - 1 - original.row))
    }
  }

  private mutating func record(_ original: OriginalText, field: Int, response: Int) throws {
    guard !keeps else {
      return try statement.execute(
        arguments: [survey, response, fields[field], importID, original.words])
    }
    let id = StoredText.id(of: original.masked().text)
    if !decisions.spared(in: id).isEmpty {
      typed[response, default: [:]][fields[field]] = original
    }
  }
}
