import GRDB
package import Messages

/// That a quote may be published, or no longer.
package struct QuoteDecision: Hashable, Sendable {
  package enum Verdict: String, Hashable, Sendable {
    case approved
    case withdrawn
  }

  /// The quote's id, by which the page names it.
  package let quote: String
  /// The text that it is taken from, as `StoredText.id` names it.
  package let text: String
  package let concern: String
  /// The words that were approved.
  package let excerpt: String
  package let verdict: Verdict
  /// What the person is, never who.
  package let role: String
  package let reason: String

  package init(
    quote: String, text: String, concern: String, excerpt: String, verdict: Verdict, role: String,
    reason: String
  ) {
    self.quote = quote
    self.text = text
    self.concern = concern
    self.excerpt = excerpt
    self.verdict = verdict
    self.role = role
    self.reason = reason
  }
}

extension DialogueStore {
  /// The last decision on each quote, in the order of their ids.
  package func quoteDecisions() throws(DiagnosticsError) -> [QuoteDecision] {
    try read { database in
      guard try database.tableExists("quote_decisions") else { return [] }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM quote_decisions
          WHERE id IN (SELECT max(id) FROM quote_decisions GROUP BY quote) ORDER BY quote
          """
      ).compactMap { row in
        QuoteDecision.Verdict(rawValue: row["verdict"]).map { verdict in
          QuoteDecision(
            quote: row["quote"], text: row["text"], concern: row["concern"],
            excerpt: row["excerpt"], verdict: verdict, role: row["role"], reason: row["reason"])
        }
      }
    }
  }

  /// Adds decisions on quotes, all or none.
  ///
  /// - Throws: B-diagnostics where the database cannot be written.
  package func add(_ decisions: [QuoteDecision]) throws(DiagnosticsError) {
    guard !decisions.isEmpty else { return }
    try writeDecisions { database in
      for decision in decisions {
        try database.execute(
          sql: """
            INSERT INTO quote_decisions(quote, text, concern, excerpt, verdict, role, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            decision.quote, decision.text, decision.concern, decision.excerpt,
            decision.verdict.rawValue, decision.role, decision.reason,
          ])
      }
    }
  }
}
