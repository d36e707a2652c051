import ContentHash
import GRDB
import OriginalTexts
import TextCoding

/// One stored text of a response.
struct TextCell: Hashable {
  let field: String
  /// As it stands in the file.
  let text: String
  /// How it is known where it is no longer as the mask left it.
  let identity: MaskedIdentity?

  /// The id of the text as the mask left it.
  var maskedID: String { identity?.masked ?? StoredText.id(of: text) }
  /// The id of the text with the words put back that are no names.
  var textID: String { identity?.text ?? maskedID }
  /// The fingerprint that it had as the mask left it.
  var content: String { identity?.content ?? Fingerprint(of: text).hexadecimal }
}

/// Makes stored texts what people have decided: words that are names are taken out of the file, and words that the mask
/// took and that are no names are put back where the original is there.
///
/// What a text is known by stays, so that a file that comes again finds its responses, and what was decided
/// of a text goes along. Doing it again changes nothing.
struct TextSettling {
  private let database: Database
  private var decisions: NameDecisions
  private var carrying: DecisionCarrying
  /// Text and word → the word's places; they are told instead of the word from then on.
  private var removed: [RemovedWord: [Int]] = [:]
  /// How many texts were made anew.
  private(set) var changed = 0

  private struct RemovedWord: Hashable {
    let text: String
    let word: String
  }

  init(_ database: Database) throws {
    self.database = database
    decisions = try DialogueStore.nameDecisions(database)
    carrying = DecisionCarrying(database)
  }

  /// Settles the texts of every survey.
  mutating func settleAll() throws {
    for survey in try String.fetchAll(
      database, sql: "SELECT DISTINCT survey FROM fields ORDER BY survey")
    {
      try settle(survey)
    }
    try finish()
  }

  /// Settles the texts of a survey: of the responses that an import told of, or of all.
  ///
  /// `typed` is what was typed of some of them, where it is not kept.
  mutating func settle(
    _ survey: String, ofImport id: Int? = nil, typed: TypedTexts = [:]
  ) throws {
    guard !decisions.isEmpty else { return }
    let table = try TextTable(survey, database)
    let originals = try OriginalsTable(survey, database)
    try table.change(ofImport: id) { response, cell in
      guard decisions.knows(cell.maskedID) || decisions.knows(cell.textID) else { return cell }
      let original =
        cell.textID != cell.maskedID || !decisions.spared(in: cell.maskedID).isEmpty
        ? try typed[response]?[cell.field]
          ?? originals?.original(of: response, field: cell.field) : nil
      let settled = try self.settled(cell, original)
      if settled != cell { changed += 1 }
      return settled
    }
    try table.changeHistory { _, _, cell in try self.settled(cell, nil) }
    try settleIssues(of: survey, fields: table.fields)
  }

  /// The text as it must stand.
  mutating func settled(_ cell: TextCell, _ original: OriginalText?) throws -> TextCell {
    var text = cell.text
    var id = cell.textID
    if let original {
      let masked = original.masked().text
      // By other rules than the text was masked by it would be another text: those are for `maskAnew`.
      if StoredText.id(of: masked) == cell.maskedID {
        let spared = original.masked(sparing: decisions.spared(in: cell.maskedID)).text
        id = StoredText.id(of: spared)
        if id != cell.textID {
          let places = decisions.places(in: cell.textID)
          // A name that is gone must not come back: where it cannot be told, the text stays.
          guard let names = places.isEmpty ? [] : original.words(at: places, of: cell.text) else {
            return cell
          }
          try carry(from: cell.textID, to: id, names: names)
        }
        text = spared
      }
    }
    let words = decisions.names(in: id)
    let places = decisions.places(in: id)
    if !words.isEmpty || !places.isEmpty {
      let standing = MaskedText(storedMasked: text)
      for word in words {
        let own = standing.places(ofWord: word)
        if !own.isEmpty { removed[RemovedWord(text: id, word: word)] = own }
      }
      text = standing.masking(names: words, at: places).text
    }
    let isAsMasked = StoredText.id(of: text) == cell.maskedID
    return TextCell(
      field: cell.field, text: text,
      identity: isAsMasked
        ? nil : MaskedIdentity(content: cell.content, masked: cell.maskedID, text: id))
  }

  /// Lets what was decided of a text hold of another that it has become; `names` are the words that are
  /// gone from the first because they are names.
  mutating func carry(from old: String, to new: String, names: Set<String>) throws {
    if try carrying.carry(from: old, to: new, names: names) {
      decisions = try DialogueStore.nameDecisions(database)
    }
  }

  /// Takes up what has been decided since.
  mutating func reload() throws {
    decisions = try DialogueStore.nameDecisions(database)
  }

  /// The remarks on cells that were garbled tell the whole text too.
  private func settleIssues(of survey: String, fields: [String]) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT rowid, field, taken_as FROM cell_issues WHERE kind = 'nearMiss'
        AND taken_as IS NOT NULL AND import IN (SELECT id FROM imports WHERE survey = ?)
        """, arguments: [survey])
    for row in rows where fields.contains(row["field"]) {
      let text: String = row["taken_as"]
      let id = StoredText.id(of: text)
      let words = decisions.names(in: id)
      let places = decisions.places(in: id)
      guard !words.isEmpty || !places.isEmpty else { continue }
      let masked = MaskedText(storedMasked: text).masking(names: words, at: places).text
      guard masked != text else { continue }
      try database.execute(
        sql: "UPDATE cell_issues SET raw = ?1, taken_as = ?1 WHERE rowid = ?2",
        arguments: [masked, row["rowid"] as Int])
    }
  }

  /// Ends the work: words that are gone from the texts go from the decisions too, and approvals of quotes
  /// follow their texts.
  mutating func finish() throws {
    let update = try database.makeStatement(
      sql: """
        UPDATE name_decisions SET word = '', places = ? WHERE text = ? AND word = ?
        AND was_masked = 0 AND places IS NULL
        """)
    for (key, places) in removed.sorted(by: {
      ($0.key.text, $0.key.word) < ($1.key.text, $1.key.word)
    }) {
      try update.execute(
        arguments: [NameDecision.Subject.text(of: places), key.text, key.word])
    }
    removed = [:]
    try carrying.finish()
  }
}
