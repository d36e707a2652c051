import GRDB
package import Messages

/// Whether a word of a text is a name.
package struct NameDecision: Hashable, Sendable {
  /// Which words are meant, and how they are told.
  package enum Subject: Hashable, Sendable {
    /// A word that the mask left standing, as it is written.
    case standing(String)
    /// A word that the mask left standing and that is gone from the text since: its places among the words.
    case removed([Int])
    /// Words that the mask took and that are no name, as they were typed.
    case spared(String)
    /// Words that the mask took and that are a name: their places among what it took.
    case taken([Int])
  }

  /// The text: as `StoredText.maskedID` names it for words that the mask took, else as `StoredText.id` does.
  package let text: String
  package let subject: Subject
  /// nil takes back what was said before.
  package let isName: Bool?
  /// What the person is who said so, never who.
  package let role: String
  /// Why; empty where no reason was given.
  package let reason: String

  package init(text: String, subject: Subject, isName: Bool?, role: String, reason: String = "") {
    self.text = text
    self.subject = subject
    self.isName = isName
    self.role = role
    self.reason = reason
  }
}

/// What people have decided of words that may be names: the last word on each.
package struct NameDecisions: Hashable, Sendable {
  private var byText: [String: [NameDecision.Subject: Bool]] = [:]

  init(_ decisions: [NameDecision]) {
    for decision in decisions {
      byText[decision.text, default: [:]][decision.subject] = decision.isName
    }
  }

  var isEmpty: Bool { byText.isEmpty }

  /// Whether anybody has said of words that the mask took that they are no name.
  package var sparesWords: Bool {
    byText.values.contains { decided in
      decided.contains { subject, isName in
        if case .spared = subject { !isName } else { false }
      }
    }
  }

  /// Whether anything is decided of words of a text.
  func knows(_ text: String) -> Bool { byText[text] != nil }

  /// Whether a word that stands in a text is a name; nil where nobody has said.
  package func isName(_ word: String, in text: StoredText) -> Bool? {
    if let said = byText[text.id]?[.standing(word)] { return said }
    // What was put back because it is no name need not be asked for again.
    let isSpared = spared(in: text.maskedID).contains { words in
      words.split { !$0.isLetter && !$0.isNumber }.contains { $0 == word }
    }
    return isSpared ? false : nil
  }

  /// Whether anybody has said of words that the mask took whether they are a name.
  package func isDecided(_ words: String, finding: Int, in text: String) -> Bool {
    byText[text]?.contains { subject, _ in
      switch subject {
      case .spared(words): true
      case .taken(let places): places.contains(finding)
      case .spared, .standing, .removed: false
      }
    } ?? false
  }

  /// How many words of a text have been decided on.
  package func count(in text: String) -> Int { byText[text]?.count ?? 0 }

  /// The words that stand in a text and are names.
  func names(in text: String) -> Set<String> {
    Set(
      subjects(of: text, isName: true).compactMap { subject in
        if case .standing(let word) = subject { word } else { nil }
      })
  }

  /// The places of words that were removed from a text because they are names.
  func places(in text: String) -> Set<Int> {
    Set(
      subjects(of: text, isName: true).flatMap { subject in
        if case .removed(let places) = subject { places } else { [Int]() }
      })
  }

  /// The words that the mask took from a text and that are no names.
  func spared(in text: String) -> Set<String> {
    Set(
      subjects(of: text, isName: false).compactMap { subject in
        if case .spared(let words) = subject { words } else { nil }
      })
  }

  private func subjects(of text: String, isName: Bool) -> [NameDecision.Subject] {
    (byText[text] ?? [:]).filter { $0.value == isName }.map(\.key)
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
          text: row["text"], subject: NameDecision.Subject(row),
          isName: (row["is_name"] as Int?).map { $0 == 1 }, role: row["role"])
      })
  }

  /// Adds decisions on words that may be names, all or none.
  ///
  /// - Throws: B-diagnostics where the database cannot be written.
  package func add(_ decisions: [NameDecision]) throws(DiagnosticsError) {
    guard !decisions.isEmpty else { return }
    try writeDecisions { database in
      for decision in decisions { try decision.store(database) }
    }
  }
}

extension NameDecision {
  func store(_ database: Database) throws {
    let (word, places, wasMasked) = subject.columns
    try database.execute(
      sql: """
        INSERT INTO name_decisions(text, word, places, was_masked, is_name, role, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [text, word, places, wasMasked ? 1 : 0, isName, role, reason])
  }
}

extension NameDecision.Subject {
  /// How it is stored: the word, or the places where it must not be told, and whether the mask took it.
  fileprivate var columns: (word: String, places: String?, wasMasked: Bool) {
    switch self {
    case .standing(let word): (word, nil, false)
    case .removed(let places): ("", Self.text(of: places), false)
    case .spared(let words): (words, nil, true)
    case .taken(let places): ("", Self.text(of: places), true)
    }
  }

  /// A file of an older Lyhörd knows words only.
  fileprivate init(_ row: Row) {
    let word: String = row["word"]
    let wasMasked = row.hasColumn("was_masked") && row["was_masked"] == 1
    let places: String? = row.hasColumn("places") ? row["places"] : nil
    switch (places, wasMasked) {
    case (let places?, false): self = .removed(Self.places(places))
    case (let places?, true): self = .taken(Self.places(places))
    case (nil, false): self = .standing(word)
    case (nil, true): self = .spared(word)
    }
  }

  static func text(of places: [Int]) -> String { places.map(String.init).joined(separator: ",") }

  private static func places(_ text: String) -> [Int] {
    text.split(separator: ",").compactMap { Int($0) }
  }
}
