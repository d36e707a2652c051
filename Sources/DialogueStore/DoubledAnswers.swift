import GRDB
import Messages

/// Whose answers are that have no number and are like stored ones.
package enum EqualAnswers: String, Hashable, Sendable, CaseIterable {
  /// To be found out: a file that holds all that an earlier one held is that one grown; else asked.
  case unknown
  /// The same people's, told again.
  case same
  /// Other people's, who happened to answer alike.
  case others
}

/// An import that stands and brought the same bytes.
struct KnownFile {
  let id: Int
  /// How many of its rows were set aside, and may be right now.
  let quarantined: Int

  /// The newest of a survey; nil where none did.
  static func find(
    _ hash: String, survey: String, _ database: Database
  ) throws -> KnownFile? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT id, quarantined FROM imports WHERE file_hash = ? AND survey = ? AND undone = 0
        ORDER BY id DESC
        """, arguments: [hash, survey]
    ).map { KnownFile(id: $0["id"], quarantined: $0["quarantined"]) }
  }
}

/// How many responses belong to each event; those of one event mostly stand together.
struct EventCounts {
  private(set) var byEvent: [String: Int] = [:]

  mutating func note(_ event: String, rows: Int = 1) {
    byEvent[event, default: 0] += rows
  }
}

/// Finds out whether an import that was just written counts answers twice.
struct DoubledAnswers {
  private let table: String
  private let importID: Int
  private let place: Place
  private let database: Database

  init(table: String, importID: Int, _ file: String, _ database: Database) {
    self.table = table
    self.importID = importID
    place = Place(file)
    self.database = database
  }

  /// A file that comes again may bring what was set aside before, and no more.
  func sameFile(_ known: KnownFile?, accepted: Int) throws -> [Diagnostic] {
    guard let known, accepted > known.quarantined else { return [] }
    return [
      Diagnostic(
        .importSameFileTwice, at: place,
        [
          "id": "\(known.id)", "before": try events(of: known.id), "now": try events(of: importID),
          "count": "\(accepted)",
        ])
    ]
  }

  /// A file that holds some of an earlier one's answers, but not all, is neither that one grown nor
  /// surely another; where answers have neither number nor time, who gave them cannot be known.
  func partlyKnown() throws -> [Diagnostic] {
    let unnumbered = "r.response_key LIKE 'content:%' AND r.answered_at IS NULL"
    let overlaps = try Row.fetchAll(
      database,
      sql: """
        SELECT r.import AS id, count(*) AS known FROM repeats p JOIN "\(table)" r ON r.id = p.response
        WHERE p.import = ? AND \(unnumbered) GROUP BY r.import ORDER BY r.import
        """, arguments: [importID])
    for overlap in overlaps {
      let (id, known): (Int, Int) = (overlap["id"], overlap["known"])
      let all = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM "\(table)" r WHERE r.import = ?1 AND \(unnumbered) AND r.event IN (
            SELECT s.event FROM repeats p JOIN "\(table)" s ON s.id = p.response WHERE p.import = ?2
            UNION SELECT event FROM "\(table)" WHERE import = ?2)
          """, arguments: [id, importID])
      let missing = (all ?? 0) - known
      guard missing > 0 else { continue }
      return [
        Diagnostic(
          .importPartlyKnown, at: place,
          ["id": "\(id)", "known": "\(known)", "missing": "\(missing)"])
      ]
    }
    return []
  }

  /// Answers that were all given before, at another event.
  func atAnotherEvent(accepted: Int) throws -> [Diagnostic] {
    let first = try Int.fetchOne(
      database, sql: "SELECT import FROM \"\(table)\" ORDER BY id LIMIT 1")
    guard accepted >= Self.fewest, first != importID else { return [] }
    let sample = try String.fetchAll(
      database,
      sql: "SELECT DISTINCT content_hash FROM \"\(table)\" WHERE import = ? ORDER BY id LIMIT ?",
      arguments: [importID, Self.sampled])
    guard sample.count >= Self.fewest else { return [] }
    let now = try events(of: importID)
    let marks = sample.map { _ in "?" }.joined(separator: ",")
    let elsewhere = try Row.fetchOne(
      database,
      sql: """
        SELECT import, event FROM "\(table)" WHERE import <> ? AND content_hash IN (\(marks))
        AND event NOT IN (SELECT DISTINCT event FROM "\(table)" WHERE import = ?)
        GROUP BY import, event HAVING count(DISTINCT content_hash) = ? ORDER BY import LIMIT 1
        """,
      arguments: StatementArguments(
        [importID.databaseValue] + sample.map(\.databaseValue)
          + [importID.databaseValue, sample.count.databaseValue]))
    guard let elsewhere else { return [] }
    let (id, event): (Int, String) = (elsewhere["import"], elsewhere["event"])
    return [
      Diagnostic(
        .importSameElsewhere, at: place, ["id": "\(id)", "before": event, "now": now])
    ]
  }

  /// Fewer different answers may be alike by chance.
  private static let fewest = 5
  private static let sampled = 50

  private func events(of id: Int) throws -> String {
    try String.fetchAll(
      database,
      sql: "SELECT DISTINCT event FROM \"\(table)\" WHERE import = ? ORDER BY event LIMIT 3",
      arguments: [id]
    ).joined(separator: ", ")
  }
}
