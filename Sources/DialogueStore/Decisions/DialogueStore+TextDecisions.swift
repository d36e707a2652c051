import GRDB
package import Messages
import TextCoding

extension DialogueStore {
  /// Every decision on a text, the oldest first; none in a file of an older Lyhörd.
  package func textDecisions() throws(DiagnosticsError) -> [TextDecision] {
    try read { database in
      guard try database.tableExists("text_decisions") else { return [] }
      return try Row.fetchAll(database, sql: "SELECT * FROM text_decisions ORDER BY id")
        .compactMap(TextDecision.init)
    }
  }

  /// Adds decisions, all or none.
  ///
  /// - Throws: B-diagnostics where the database cannot be written.
  package func add(_ decisions: [TextDecision]) throws(DiagnosticsError) {
    guard !decisions.isEmpty else { return }
    try writeDecisions { database in
      let insertion = try database.makeStatement(
        sql: """
          INSERT INTO text_decisions(text, concern, detail, coder, verdict, role, reason, origin)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for decision in decisions {
        let (concern, detail) = decision.subject.columns
        try insertion.execute(
          arguments: [
            decision.text, concern, detail, decision.coder, decision.verdict.rawValue,
            decision.role, decision.reason, decision.origin.rawValue,
          ])
      }
    }
  }

  /// Writes what people decide; a file of an older Lyhörd is brought up to date first, and a copy of
  /// it as it was is left beside it.
  func writeDecisions(_ body: (Database) throws -> Void) throws(DiagnosticsError) {
    var backup: DatabaseBackup?
    do {
      try write { database in
        backup = try self.backup(before: [], database)
        try Schema.prepare(database)
        try body(database)
      }
    } catch {
      backup?.remove()
      throw error
    }
  }
}

extension TextDecision.Subject {
  /// How the subject is stored: the concern, empty for the rest; the tone, or the concerns listed.
  fileprivate var columns: (concern: String, detail: String) {
    switch self {
    case .concern(let code, let tone): (code, tone.rawValue)
    case .rest(let listed): ("", listed.sorted().joined(separator: ","))
    }
  }

  fileprivate init?(concern: String, detail: String) {
    if concern.isEmpty {
      self = .rest(listed: Set(detail.split(separator: ",").map(String.init)))
    } else {
      guard let tone = Tone(rawValue: detail) else { return nil }
      self = .concern(concern, tone)
    }
  }
}

extension TextDecision {
  fileprivate init?(_ row: Row) {
    guard let subject = Subject(concern: row["concern"], detail: row["detail"]),
      let verdict = Verdict(rawValue: row["verdict"]), let origin = Origin(rawValue: row["origin"])
    else { return nil }
    self.init(
      text: row["text"], subject: subject, coder: row["coder"], verdict: verdict,
      role: row["role"], reason: row["reason"], origin: origin)
  }
}
