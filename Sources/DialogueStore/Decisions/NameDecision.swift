import GRDB
package import Messages

/// Whether a word of a text that may be a name is one.
package struct NameDecision: Hashable, Sendable {
  /// The text, as `StoredText.id` names it.
  package let text: String
  /// The word as it is written there.
  package let word: String
  /// nil takes back what was said before.
  package let isName: Bool?
  /// What the person is who said so, never who.
  package let role: String

  package init(text: String, word: String, isName: Bool?, role: String) {
    self.text = text
    self.word = word
    self.isName = isName
    self.role = role
  }
}

/// What people have decided of words that may be names: the last word on each.
package struct NameDecisions: Hashable, Sendable {
  private var byText: [String: [String: Bool]] = [:]

  init(_ decisions: [NameDecision]) {
    for decision in decisions {
      byText[decision.text, default: [:]][decision.word] = decision.isName
    }
  }

  var isEmpty: Bool { byText.isEmpty }

  /// Whether a word of a text is a name; nil where nobody has said.
  package func isName(_ word: String, in text: String) -> Bool? { byText[text]?[word] }

  /// How many words of a text have been decided on.
  package func count(in text: String) -> Int { byText[text]?.count ?? 0 }

  /// The words of a text that are names.
  func names(in text: String) -> Set<String> {
    Set((byText[text] ?? [:]).filter(\.value).keys)
  }
}

extension DialogueStore {
  /// What people have decided of words that may be names.
  package func nameDecisions() throws(DiagnosticsError) -> NameDecisions {
    try read { try Self.nameDecisions($0) }
  }

  static func nameDecisions(_ database: Database) throws -> NameDecisions {
    guard try database.tableExists("name_decisions") else { return NameDecisions([]) }
    return NameDecisions(
      try Row.fetchAll(database, sql: "SELECT * FROM name_decisions ORDER BY id").map { row in
        NameDecision(
          text: row["text"], word: row["word"], isName: (row["is_name"] as Int?).map { $0 == 1 },
          role: row["role"])
      })
  }

  /// Adds decisions on words that may be names, all or none.
  ///
  /// - Throws: B-diagnostics where the database cannot be written.
  package func add(_ decisions: [NameDecision]) throws(DiagnosticsError) {
    guard !decisions.isEmpty else { return }
    try writeDecisions { database in
      for decision in decisions {
        try database.execute(
          sql: "INSERT INTO name_decisions(text, word, is_name, role) VALUES (?, ?, ?, ?)",
          arguments: [decision.text, decision.word, decision.isName, decision.role])
      }
    }
  }
}
