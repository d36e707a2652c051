import GRDB
import OriginalTexts
import TextCoding

/// Masks stored texts anew from what was typed, where other rules masked them than those in force.
struct MaskingAnew {
  private let database: Database
  private var settling: TextSettling
  private var decisions: NameDecisions
  private var taken: DecisionCarrying
  private(set) var changed = 0
  private(set) var left = 0

  init(_ database: Database) throws {
    self.database = database
    settling = try TextSettling(database)
    decisions = try DialogueStore.nameDecisions(database)
    taken = DecisionCarrying(database)
  }

  mutating func run() throws {
    for survey in try String.fetchAll(
      database, sql: "SELECT DISTINCT survey FROM originals ORDER BY survey")
    {
      guard let originals = try OriginalsTable(survey, database) else { continue }
      let before = changed
      let table = try TextTable(survey, database)
      try table.change { response, cell in
        guard let original = try originals.original(of: response, field: cell.field) else {
          return cell
        }
        return try masked(cell, original)
      }
      try table.changeHistory { response, importID, cell in
        guard
          let original = try originals.original(
            of: response, field: cell.field, before: importID)
        else { return cell }
        return try masked(cell, original)
      }
      if changed > before { try StoredResponses(survey: survey).recountContent(database) }
    }
    try settling.finish()
  }

  /// The text by today's rules and what people have decided.
  private mutating func masked(_ cell: TextCell, _ original: OriginalText) throws -> TextCell {
    let masked = original.masked().text
    let id = StoredText.id(of: masked)
    guard id != cell.maskedID else { return cell }
    let places = decisions.places(in: cell.textID)
    guard let names = places.isEmpty ? [] : original.words(at: places, of: cell.text) else {
      left += 1
      return cell
    }
    try taken.carryTaken(from: cell.maskedID, to: id)
    let spared = original.masked(sparing: decisions.spared(in: cell.maskedID)).text
    try settling.carry(from: cell.textID, to: StoredText.id(of: spared), names: names)
    try settling.reload()
    changed += 1
    return try settling.settled(TextCell(field: cell.field, text: masked, identity: nil), original)
  }
}

extension DialogueStore {
  /// How many texts today's rules would mask otherwise than they are masked.
  static func outdated(_ database: Database) throws -> Int {
    guard try database.tableExists("originals") else { return 0 }
    var count = 0
    for survey in try String.fetchAll(
      database, sql: "SELECT DISTINCT survey FROM originals ORDER BY survey")
    {
      guard let originals = try OriginalsTable(survey, database) else { continue }
      try TextTable(survey, database).change { response, cell in
        if let original = try originals.original(of: response, field: cell.field),
          StoredText.id(of: original.masked().text) != cell.maskedID
        {
          count += 1
        }
        return cell
      }
    }
    return count
  }
}
