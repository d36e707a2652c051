import GRDB
import Messages

/// Whether the counts of the imports agree with what the tables hold, and their history with itself.
struct AccountCheck {
  private let path: String
  private let surveys: [String]
  private let database: Database

  init(path: String, surveys: [String], _ database: Database) {
    self.path = path
    self.surveys = surveys
    self.database = database
  }

  /// Every import's four counts add up, and each is what the tables hold of it.
  func counts() throws -> [Diagnostic] {
    let stored = try Row.fetchAll(database, sql: "SELECT * FROM imports ORDER BY id")
    let revised = try perImport("history")
    let repeated = try perImport("repeats")
    let setAside = try perImport("quarantined")
    let remarked = try perImport("cell_issues")
    let originals = try DialogueStore.keptOriginals(database).byImport
    var accepted: [Int: Int] = [:]
    for survey in surveys where try database.tableExists("responses_\(survey)") {
      accepted.merge(try perImport("responses_\(survey)")) { $0 + $1 }
    }
    return stored.flatMap { row -> [Diagnostic] in
      let id: Int = row["id"]
      let found = (
        accepted[id] ?? 0, revised[id] ?? 0, repeated[id] ?? 0, setAside[id] ?? 0, remarked[id] ?? 0
      )
      if row["undone"] == 1 {
        let left = found.0 + found.1 + found.2 + found.3 + found.4 + (originals[id] ?? 0)
        return left == 0 ? [] : [finding(.checkupUndoneLeft, id, ["count": "\(left)"])]
      }
      var findings: [Diagnostic] = []
      let counts = ["accepted", "revised", "duplicate", "quarantined"].map { row[$0] as Int }
      let rows: Int = row["rows"]
      if counts.reduce(0, +) != rows {
        findings.append(
          finding(
            .checkupCountsDoNotAdd, id,
            ["sum": counts.map(String.init).joined(separator: " + "), "rows": "\(rows)"]))
      }
      for (name, said, held) in [
        ("accepted", counts[0], found.0), ("revised", counts[1], found.1),
        ("quarantined", counts[3], found.3),
      ] where said != held {
        findings.append(
          finding(
            .checkupCountsDisagree, id, ["what": name, "said": "\(said)", "found": "\(held)"]))
      }
      // A row that stands twice in one file is told of once.
      if found.2 > counts[2] {
        findings.append(
          finding(
            .checkupCountsDisagree, id,
            ["what": "duplicate", "said": "\(counts[2])", "found": "\(found.2)"]))
      }
      return findings
    }
  }

  private func perImport(_ table: String) throws -> [Int: Int] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT import, count(*) AS count FROM \"\(table)\" GROUP BY import")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["import"], $0["count"]) })
  }

  private func finding(
    _ kind: DiagnosticKind, _ id: Int, _ arguments: [String: String] = [:]
  ) -> Diagnostic {
    Diagnostic(kind, at: Place(path), arguments.merging(["id": "\(id)"]) { $1 })
  }

  /// What was revised or told again belongs to a response that is there, comes from later imports
  /// than the one that brought it, and changes what it says that it changed.
  func history() throws -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for survey in surveys where try database.tableExists("responses_\(survey)") {
      let chains = try StoredChains(survey: survey, database)
      let responses = try Row.fetchCursor(
        database,
        sql: """
          SELECT response, min(import) AS import FROM
          (SELECT response, import FROM history WHERE survey = ?1
          UNION ALL SELECT response, import FROM repeats WHERE survey = ?1)
          GROUP BY response ORDER BY response
          """, arguments: [survey])
      var broken: [Int: [Int]] = [:]
      while let row = try responses.next() {
        let (response, id): (Int, Int) = (row["response"], row["import"])
        let chain = try? chains.chain(of: response)
        if !(chain.map(Self.hangsTogether) ?? false) { broken[id, default: []].append(response) }
      }
      findings += broken.sorted { $0.key < $1.key }.map { id, responses in
        finding(
          .checkupHistory, id,
          [
            "count": "\(responses.count)", "table": "responses_\(survey)",
            "rows": responses.prefix(5).map(String.init).joined(separator: ", "),
          ])
      }
    }
    return findings
  }

  private static func hangsTogether(_ chain: ResponseChain) -> Bool {
    let told = chain.statements
    guard told.first?.kind == .accepted, Set(told.map(\.importID)).count == told.count else {
      return false
    }
    var hash: DatabaseValue?
    for statement in told {
      let content = statement.values["content_hash"] ?? .null
      switch statement.kind {
      case .accepted: break
      case .revised where content == hash: return false
      case .duplicate where content != hash: return false
      case .revised, .duplicate: break
      }
      hash = content
    }
    return true
  }
}
