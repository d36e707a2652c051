import GRDB
import Messages
import ResponseImport
import SurveyDefinition

/// Takes the rows of one file into the table of its survey.
///
/// Into an empty table rows go as they are read, and its index is built at the end, which is three
/// times as fast as keeping it in order for keys that come in none. It is also what finds out that
/// two rows share a key: then what was stored is taken back, and the file is read with care: once for
/// its keys alone, so that it is known which rows tell the same and which contradict each other, and
/// once more for the rows. So are files read that come to responses which are stored already.
struct FileLoading {
  let file: ImportableFile
  let table: ResponseTable
  let importID: Int
  let definition: Int
  let policy: ImportPolicy
  let admission: DefinitionAdmission
  /// Whether what was typed is kept.
  let keepsOriginals: Bool
  let progress: @Sendable (Double, Int) -> Void
  let database: Database

  func load() throws -> LoadedRows {
    if try isFirst, let loaded = try loadAtOnce() { return loaded }
    return try loadWithCare()
  }

  /// Whether nothing is stored that a row could be another telling of.
  private var isFirst: Bool {
    get throws {
      let definitions = try StoredDefinition.all(of: table.survey.id, database)
      return try definitions.allSatisfy { $0.id == definition } && table.isEmpty(database)
        && table.hasKeyIndexOfItsOwn(database)
    }
  }

  // MARK: Into an empty table

  /// nil where two rows have the same key; nothing is stored then.
  private func loadAtOnce() throws -> LoadedRows? {
    var loaded: LoadedRows?
    try database.inSavepoint {
      try table.dropKeyIndex(database)
      let reading = file.source.begin(isHashed: file.origin.fileHash == nil)
      defer { reading.stop() }
      var result = try insertAll(reading)
      do {
        try table.createKeyIndex(database)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        return .rollback
      }
      result.summary = try reading.summary()
      try identify(&result)
      loaded = result
      return .commit
    }
    return loaded
  }

  private func insertAll(_ reading: BatchReading) throws -> LoadedRows {
    var result = LoadedRows()
    var insertion = try BulkInsertion(
      into: table, importID: importID, definition: definition, database)
    defer { insertion.finish() }
    let issues = try IssueWriter(importID: importID, database)
    var originals = try originalsWriter()
    while let batch = reading.next() {
      try insertion.insert(batch)
      try originals.record(batch, last: Int(database.lastInsertedRowID))
      for (event, rows) in batch.eventCounts { result.events.note(event, rows: rows) }
      for row in batch.rows {
        if !row.hasOwnID { result.unnumbered.noteNew(row.line) }
        guard !row.issues.isEmpty else { continue }
        try issues.record(
          batch.issues[row.issues], line: row.line, key: batch.string(row.firstKey))
      }
      result.counts.accepted += batch.rows.count
      progress(batch.progress, result.counts.accepted)
    }
    result.typed = originals.typed
    return result
  }

  // MARK: With care

  private func loadWithCare() throws -> LoadedRows {
    let first = file.source.begin(isHashed: file.origin.fileHash == nil)
    defer { first.stop() }
    var keys = try IncomingKeys(database)
    while let batch = first.next() {
      try keys.add(batch)
      progress(batch.progress / 2, keys.count)
    }
    try keys.settle()
    var result = LoadedRows()
    result.summary = try first.summary()
    try identify(&result)
    result.refused = try file.source.conflicts(keys.conflictingLines())

    let versions = try FormVersions(
      of: table.survey, current: definition, named: keys.formVersions, database,
      read: admission.read)
    var writer = try ResponseWriter(
      table: table, importID: importID, versions: versions,
      takesEqualAnswersForOthers: result.known == nil && policy.equalAnswers == .others,
      originals: originalsWriter(), database: database)
    let second = file.source.begin()
    defer { second.stop() }
    var ordinal = 0
    while let batch = second.next() {
      for index in batch.rows.indices {
        ordinal += 1
        guard let key = try keys.key(of: ordinal) else { continue }
        try take(ResponseRow(batch, index, key: key), &writer, &result)
      }
      progress(0.5 + batch.progress / 2, ordinal)
    }
    try writer.finish()
    result.typed = writer.originals.typed
    try keys.finish()
    _ = try second.summary()
    addChanged(to: &result)
    return result
  }

  private func take(
    _ row: ResponseRow, _ writer: inout ResponseWriter, _ result: inout LoadedRows
  ) throws {
    result.events.note(row.event)
    switch try writer.fate(of: row) {
    case .new:
      try writer.insert(row)
      result.counts.accepted += 1
      if !row.hasOwnID { result.unnumbered.noteNew(row.line) }
    case .same(let id):
      try writer.note(row, again: id)
      result.counts.duplicate += 1
      if !row.hasOwnID { result.unnumbered.noteKnown(row.line) }
    case .changed(let id) where policy.revises:
      try writer.revise(row, id: id)
      result.counts.revised += 1
    case .changed:
      result.changedLines[row.line] = row.key
    }
  }

  private func originalsWriter() throws -> OriginalsWriter {
    try OriginalsWriter(table.survey, importID: importID, keeps: keepsOriginals, database)
  }

  /// Finds out whether the file came before.
  private func identify(_ result: inout LoadedRows) throws {
    result.fileHash = file.origin.fileHash ?? result.summary.fileHash ?? ""
    result.known = try KnownFile.find(
      result.fileHash, survey: table.survey.id, database)
  }

  private func addChanged(to result: inout LoadedRows) {
    let originals = file.source.originals(ofLines: Set(result.changedLines.keys))
    result.refused += originals.map { line, original in
      QuarantinedRow(
        line: line, original: original,
        reason: Diagnostic(.importChanged, at: Place(file.origin.file, line: line)))
    }
  }
}
