import GRDB

/// What the imports have said of one response, the first import first.
///
/// The first import brought it, each later one changed it or said the same again. An import is taken
/// back by leaving its word out and telling the others anew: what is stored then is what would be if
/// the import had never been.
struct ResponseChain {
  /// What an import did to the response.
  enum Kind: String, CaseIterable {
    case accepted
    case revised
    case duplicate
  }

  /// The word of one import.
  struct Statement {
    let importID: Int
    let kind: Kind
    /// The row as this import alone would have stored it, column by column.
    let values: [String: DatabaseValue]
  }

  /// The row's id.
  let response: Int
  let statements: [Statement]

  /// Puts the chain together from what is stored: the row as it stands, each import that revised it
  /// with the row before, and each that said the same again with the columns that it would have
  /// stored otherwise.
  init(
    response: Int, current: [String: DatabaseValue],
    history: [(importID: Int, before: [String: DatabaseValue])],
    repeats: [(importID: Int, differing: [String: DatabaseValue])]
  ) {
    self.response = response
    let revisions = history.sorted { $0.importID < $1.importID }
    let versions = revisions.map(\.before) + [current]
    var told: [Statement] = []
    if let owner = Int.fromDatabaseValue(current["import"] ?? .null) {
      told.append(Statement(importID: owner, kind: .accepted, values: versions[0]))
    }
    for (index, revision) in revisions.enumerated() {
      told.append(
        Statement(importID: revision.importID, kind: .revised, values: versions[index + 1]))
    }
    for repeated in repeats {
      let version = versions[revisions.count { $0.importID < repeated.importID }]
      told.append(
        Statement(
          importID: repeated.importID, kind: .duplicate,
          values: version.merging(repeated.differing) { $1 }))
    }
    statements = told.sorted { $0.importID < $1.importID }
  }

  private init(response: Int, statements: [Statement]) {
    self.response = response
    self.statements = statements
  }

  /// The chain as if an import had said nothing.
  func without(_ importID: Int) -> ResponseChain {
    var told: [Statement] = []
    var hash: DatabaseValue?
    for statement in statements where statement.importID != importID {
      let content = statement.values["content_hash"] ?? .null
      let kind: Kind = hash == nil ? .accepted : content == hash ? .duplicate : .revised
      if kind != .duplicate { hash = content }
      told.append(
        Statement(importID: statement.importID, kind: kind, values: statement.values))
    }
    return ResponseChain(response: response, statements: told)
  }

  /// The import that brought the response; nil where none is left.
  var owner: Int? { statements.first?.importID }

  /// The row as the last import that changed it left it.
  var current: [String: DatabaseValue]? { changes.last.map { owned($0.values) } }

  /// Each import that revised the response, with the row before.
  var history: [(importID: Int, before: [String: DatabaseValue])] {
    zip(changes.dropFirst(), changes).map { ($0.importID, owned($1.values)) }
  }

  /// Each import that said the same again, with the columns that it would have stored otherwise.
  var repeats: [(importID: Int, differing: [String: DatabaseValue])] {
    var stored: [String: DatabaseValue] = [:]
    var repeats: [(importID: Int, differing: [String: DatabaseValue])] = []
    for statement in statements {
      guard statement.kind == .duplicate else {
        stored = statement.values
        continue
      }
      repeats.append(
        (
          statement.importID,
          statement.values.filter { !Self.ofRow.contains($0.key) && stored[$0.key] != $0.value }
        )
      )
    }
    return repeats
  }

  private var changes: [Statement] { statements.filter { $0.kind != .duplicate } }

  /// Columns that are the row's own, whoever tells of it.
  static let ofRow: Set<String> = ["id", "import", "response_key", "content_hash"]

  private func owned(_ values: [String: DatabaseValue]) -> [String: DatabaseValue] {
    values.merging(["import": owner.databaseValue]) { $1 }
  }
}
