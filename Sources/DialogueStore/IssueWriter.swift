import GRDB
import ResponseImport
import TextCoding

/// Writes down which cells had trouble, their raw text masked.
struct IssueWriter {
  private let importID: Int
  private let statement: Statement

  init(importID: Int, _ database: Database) throws {
    self.importID = importID
    statement = try database.makeStatement(
      sql: "INSERT INTO cell_issues VALUES (?, ?, ?, ?, ?, ?, ?)")
  }

  func record(_ issues: some Sequence<CellIssue>, line: Int, key: String) throws {
    let mask = PersonalDataMask()
    for found in issues {
      try statement.execute(arguments: [
        importID, line, key, found.field, found.kind.rawValue, mask.mask(found.raw).text,
        found.takenAs,
      ])
    }
  }
}
