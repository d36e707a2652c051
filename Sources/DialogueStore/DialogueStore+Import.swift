import GRDB
package import DialogueWorkspace
package import Messages
package import ResponseImport
import SurveyDefinition

/// What becomes of rows that cannot be taken in, and of responses that changed.
package struct ImportPolicy: Hashable, Sendable {
  /// Take the good rows and set the bad ones aside; otherwise one bad row stops the import.
  package let quarantinesBadRows: Bool
  /// Replace a stored response by a changed one, keeping the old one in the history.
  package let revises: Bool
  /// Whose answers without numbers are that are like stored ones.
  package let equalAnswers: EqualAnswers

  package init(
    quarantinesBadRows: Bool, revises: Bool, equalAnswers: EqualAnswers = .unknown
  ) {
    self.quarantinesBadRows = quarantinesBadRows
    self.revises = revises
    self.equalAnswers = equalAnswers
  }
}

/// Where the rows of an import came from.
package struct ImportOrigin: Hashable, Sendable {
  package let file: String
  /// SHA-256 of the file's bytes; nil where it is to be worked out while they are stored.
  package let fileHash: String?
  package let byteCount: Int
  /// The dialect in words.
  package let dialect: String
  /// When, as ISO 8601; the caller's clock, for no result depends on it.
  package let importedAt: String

  package init(
    file: String, fileHash: String?, byteCount: Int, dialect: String, importedAt: String
  ) {
    self.file = file
    self.fileHash = fileHash
    self.byteCount = byteCount
    self.dialect = dialect
    self.importedAt = importedAt
  }
}

/// A file of responses with where it came from.
package struct ImportableFile: Sendable {
  package let source: ResponseSource
  package let origin: ImportOrigin

  package init(source: ResponseSource, origin: ImportOrigin) {
    self.source = source
    self.origin = origin
  }
}

/// How far an import has come.
package struct ImportProgress: Hashable, Sendable {
  /// The part of the work done, 0…1.
  package let fraction: Double
  /// Rows read.
  package let rows: Int

  package init(fraction: Double, rows: Int) {
    self.fraction = fraction
    self.rows = rows
  }
}

/// The four counts, which add up to the rows read.
package struct ImportCounts: Hashable, Sendable {
  package var accepted = 0
  package var revised = 0
  package var duplicate = 0
  package var quarantined = 0

  package var rows: Int { accepted + revised + duplicate + quarantined }

  package init() {}
}

/// What an import did.
package struct ImportOutcome: Sendable {
  /// The number of the import; nil when nothing had to be written.
  package let id: Int?
  package let counts: ImportCounts
  package let quarantined: [QuarantinedRow]
  /// What was found out while the file was read.
  package let read: ReadSummary
  /// How many of the rows that are stored belong to each event.
  package let events: [String: Int]
  /// How many free texts were kept as they were typed.
  package let originals: Int
  /// The import that brought the same bytes before; nil where none that stands did.
  package let knownAs: Int?
  /// What a person should look at though the import is done.
  package let warnings: [Diagnostic]
  /// Why it cannot be known whether answers would be counted twice.
  let doubts: [Diagnostic]

  /// The same with more to look at, put first.
  func warned(_ more: [Diagnostic]) -> ImportOutcome {
    ImportOutcome(
      id: id, counts: counts, quarantined: quarantined, read: read, events: events,
      originals: originals, knownAs: knownAs, warnings: more + warnings, doubts: doubts)
  }
}

extension DialogueStore {
  /// Takes in files of responses, all of them in one transaction.
  ///
  /// - Returns: one outcome a file. A file whose every row is stored already leaves no trace.
  /// Where a definition is newer than the stored one, the survey's table follows it in the same
  /// transaction, and a copy of the database as it was is left beside it.
  ///
  /// - Throws: every row's reason and I010 where rows are bad and the policy does not set them
  ///   aside; V001 and B014 where a definition does not fit what is stored; B-diagnostics where the
  ///   database cannot be written. Nothing is stored then. What `beforeCommit` throws, when all is
  ///   written but not yet for good, takes everything back too.
  package func importResponses(
    _ files: [ImportableFile], workspace: Workspace, policy: ImportPolicy,
    progress: @Sendable @escaping (ImportProgress) -> Void = { _ in },
    beforeCommit: ([ImportOutcome]) throws -> Void = { _ in }
  ) throws(DiagnosticsError) -> [ImportOutcome] {
    var backup: DatabaseBackup?
    let outcomes: [ImportOutcome]
    do {
      outcomes = try write(keepingIf: { outcomes in outcomes.contains { $0.id != nil } }) {
        database in
        let admissions = try self.admit(files.map(\.source.binding.survey), workspace, database)
        backup = try self.backup(before: admissions, database)
        let outcomes = try self.importFiles(
          files, admissions, workspace: workspace, policy: policy, progress: progress, database)
        if outcomes.contains(where: { $0.id != nil }) { try beforeCommit(outcomes) }
        return outcomes
      }
    } catch {
      backup?.remove()
      throw error
    }
    guard let backup else { return outcomes }
    guard let first = outcomes.firstIndex(where: { $0.id != nil }) else {
      backup.remove()
      return outcomes
    }
    var noted = outcomes
    noted[first] = outcomes[first].warned([
      Diagnostic(.storeFollowed, at: Place(path), ["backup": backup.path])
    ])
    return noted
  }

  private func importFiles(
    _ files: [ImportableFile], _ admissions: [Admission], workspace: Workspace,
    policy: ImportPolicy, progress: @Sendable @escaping (ImportProgress) -> Void,
    _ database: Database
  ) throws -> [ImportOutcome] {
    try Schema.prepare(database)
    var outcomes: [ImportOutcome] = []
    for (number, file) in files.enumerated() {
      let rowsBefore = outcomes.reduce(0) { $0 + $1.counts.rows }
      // What nothing came of is rolled back alone, so that it leaves no trace.
      try database.inSavepoint {
        try self.record(workspace.events, database)
        let outcome = try self.importFile(file, workspace, policy, database) { part, rows in
          progress(
            ImportProgress(
              fraction: (Double(number) + part) / Double(files.count),
              rows: rowsBefore + rows))
        }
        outcomes.append(outcome)
        return outcome.id == nil ? .rollback : .commit
      }
    }
    let bad = zip(files, outcomes).flatMap { file, outcome in
      outcome.quarantined.isEmpty || policy.quarantinesBadRows
        ? []
        : QuarantinedRow.reasons(outcome.quarantined) + [
          Diagnostic(
            .importRefused, at: Place(file.origin.file),
            [
              "count": "\(outcome.quarantined.count)", "rows": "\(outcome.counts.rows)",
            ])
        ]
    }
    let stopping = bad + outcomes.flatMap(\.doubts)
    guard stopping.isEmpty else { throw DiagnosticsError(stopping) }
    // What is to be said of a definition is said once, with the first file that it brought.
    for admission in admissions {
      let index = files.indices.first {
        files[$0].source.binding.survey.id == admission.survey.id && outcomes[$0].id != nil
      }
      if let index { outcomes[index] = outcomes[index].warned(admission.warnings) }
    }
    return outcomes
  }

  private func record(_ events: [Event], _ database: Database) throws {
    for event in events {
      try database.execute(
        sql: "INSERT OR REPLACE INTO events VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          event.id, event.round, event.source?.rawValue, event.date, event.venue.text(.sv),
          event.area, event.channel.rawValue,
        ])
    }
  }

  private func importFile(
    _ file: ImportableFile, _ workspace: Workspace, _ policy: ImportPolicy, _ database: Database,
    progress: @Sendable @escaping (Double, Int) -> Void
  ) throws -> ImportOutcome {
    let origin = file.origin
    let binding = file.source.binding
    let survey = binding.survey
    let table = ResponseTable(survey: survey)
    let definition = try definitionID(survey, database)
    let migration = try TableMigration(to: survey, path: path, database)
    try table.create(database)
    try migration.apply(definition: definition, database)
    try database.execute(
      sql: """
        INSERT INTO imports(file, file_hash, bytes, survey, source, definition, dialect, export,
          imported_at, rows, accepted, revised, duplicate, quarantined, made_up)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?)
        """,
      arguments: [
        origin.file, "", origin.byteCount, survey.id, survey.source.rawValue,
        definition, origin.dialect, binding.dialect.id, origin.importedAt,
        workspace.isMadeUp || binding.isMarkedMadeUp ? 1 : 0,
      ])
    let importID = Int(database.lastInsertedRowID)
    let loaded = try FileLoading(
      file: file, table: table, importID: importID, definition: definition, policy: policy,
      admission: DefinitionAdmission(workspace: workspace, path: path),
      keepsOriginals: workspace.freeTexts.keepsOriginals, progress: progress,
      database: database
    ).load()
    var counts = loaded.counts
    let quarantined = loaded.quarantined
    counts.quarantined = quarantined.count
    guard counts.rows > 0 else {
      throw DiagnosticsError(Diagnostic(.importNoRows, at: Place(origin.file)))
    }
    let known = loaded.known
    if let known, counts.accepted == 0, counts.revised == 0, quarantined.isEmpty {
      return ImportOutcome(
        id: nil, counts: counts, quarantined: [], read: loaded.summary,
        events: loaded.events.byEvent, originals: 0, knownAs: known.id, warnings: [], doubts: [])
    }
    let doubled = DoubledAnswers(table: table.name, importID: importID, origin.file, database)
    let doubts =
      switch policy.equalAnswers {
      case .others: [] as [Diagnostic]
      case .same: try doubled.sameFile(known, accepted: counts.accepted)
      case .unknown:
        try doubled.sameFile(known, accepted: counts.accepted)
          + (known == nil ? doubled.partlyKnown() : [])
      }
    var settling = try TextSettling(database)
    try settling.settle(survey.id, ofImport: importID, typed: loaded.typed)
    try settling.finish()
    for row in quarantined {
      try database.execute(
        sql: """
          INSERT INTO quarantined(import, line, code, reason, response_key) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          importID, row.line, row.reason.kind.code, row.reason.message(workspace.language),
          loaded.changedLines[row.line],
        ])
    }
    try database.execute(
      sql: """
        UPDATE imports SET file_hash = ?, rows = ?, accepted = ?, revised = ?, duplicate = ?,
        quarantined = ? WHERE id = ?
        """,
      arguments: [
        loaded.fileHash, counts.rows, counts.accepted, counts.revised, counts.duplicate,
        counts.quarantined, importID,
      ])
    return ImportOutcome(
      id: importID, counts: counts, quarantined: quarantined, read: loaded.summary,
      events: loaded.events.byEvent,
      originals: workspace.freeTexts.keepsOriginals
        ? try Self.keptOriginals(database).byImport[importID] ?? 0 : 0,
      knownAs: known?.id,
      warnings: known == nil
        ? try loaded.unnumbered.warnings(origin.file)
          + doubled.atAnotherEvent(accepted: counts.accepted)
        : [],
      doubts: doubts)
  }

  private func definitionID(_ survey: Survey, _ database: Database) throws -> Int {
    let known = try Int.fetchOne(
      database, sql: "SELECT id FROM definitions WHERE survey = ? AND hash = ?",
      arguments: [survey.id, survey.definitionHash])
    if let known { return known }
    try database.execute(
      sql: "INSERT INTO definitions(survey, version, hash, text) VALUES (?, ?, ?, ?)",
      arguments: [survey.id, survey.version, survey.definitionHash, survey.definitionText])
    return Int(database.lastInsertedRowID)
  }
}
