import DialogueWorkspace
import GRDB
import Messages

/// Whether of free texts as they were typed only what should be is there.
struct OriginalsCheck {
  private let keeping: FreeTextKeeping
  private let path: String
  private let surveys: [String]
  /// The day that is asked about, ISO 8601; nil where none is.
  private let date: String?
  private let database: Database

  init(
    _ keeping: FreeTextKeeping, path: String, surveys: [String], date: String?,
    _ database: Database
  ) {
    self.keeping = keeping
    self.path = path
    self.surveys = surveys
    self.date = date
    self.database = database
  }

  func findings() throws -> [Diagnostic] {
    let count = try DialogueStore.keptOriginals(database).count
    guard count > 0 else { return [] }
    var findings: [Diagnostic] = []
    let lost = try lost()
    if lost > 0 { findings.append(finding(.checkupOriginalsLost, lost)) }
    if !keeping.keepsOriginals { findings.append(finding(.checkupOriginalsUnasked, count)) }
    if let until = keeping.until, let date, date > until {
      findings.append(finding(.checkupOriginalsDue, count, ["until": until]))
    }
    let outdated = try DialogueStore.outdated(database)
    if outdated > 0 { findings.append(finding(.checkupOriginalsOutdated, outdated)) }
    return findings
  }

  /// How many belong to no response.
  private func lost() throws -> Int {
    let known = try surveys.filter { try database.tableExists("responses_\($0)") }
    let own = known.map { _ in "?" }.joined(separator: ", ")
    var lost =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM originals WHERE survey NOT IN (\(own))",
        arguments: StatementArguments(known)) ?? 0
    for survey in known {
      lost +=
        try Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM originals WHERE survey = ?
            AND response NOT IN (SELECT id FROM "responses_\(survey)")
            """, arguments: [survey]) ?? 0
    }
    return lost
  }

  private func finding(
    _ kind: DiagnosticKind, _ count: Int, _ arguments: [String: String] = [:]
  ) -> Diagnostic {
    Diagnostic(
      kind, at: Place(path), arguments.merging(["count": "\(count)"]) { $1 })
  }
}
