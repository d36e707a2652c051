import ContentHash
package import DelimitedText
package import DialogueStore
import DialogueWorkspace
import Foundation
package import Messages
package import ResponseImport
import SurveyDefinition

/// What a person says of the files to be imported.
package struct ImportRequest: Sendable {
  package let files: [String]
  /// Id of the survey; found out by the header where nil.
  package let survey: String?
  /// The survey tool, by the name that `import` stores; found out by the header where nil.
  package let dialect: String?
  /// The mapping file, by path or name; found out by the header where nil.
  package let mapping: String?
  /// Whether the columns are only to be written down, as far as they are understood.
  package var isDraft = false
  /// The event of rows that name none.
  package let event: String?
  package let reading: ReadingOptions
  package let policy: ImportPolicy
  /// ISO 8601; written beside the import, never used in a result.
  package let importedAt: String

  package init(
    files: [String], survey: String?, dialect: String? = nil, mapping: String? = nil,
    event: String?, reading: ReadingOptions, policy: ImportPolicy, importedAt: String
  ) {
    self.files = files
    self.survey = survey
    self.dialect = dialect
    self.mapping = mapping
    self.event = event
    self.reading = reading
    self.policy = policy
    self.importedAt = importedAt
  }
}

/// One file as it was understood, and what became of it.
package struct ImportedFile: Sendable {
  package let file: String
  package let table: DelimitedFile
  /// Sheets of the same workbook that have the survey's header too and were not read.
  package let otherSheets: [String]
  /// The file or the sheet whose responses were joined to its rows; nil where it stands alone.
  package let whole: String?
  package let read: ReadResponses
  /// What a person should know of how the file was understood.
  package let findings: [Diagnostic]
  /// nil while nothing has been written.
  package let outcome: ImportOutcome?
}

/// A file whose survey is known, not read yet.
private struct RecognisedFile {
  let entry: RepeatedFiles.Entry
  let otherSheets: [String]
  let source: ResponseSource

  var file: String { entry.file }

  func imported(_ read: ReadResponses, _ outcome: ImportOutcome?) -> ImportedFile {
    ImportedFile(
      file: file, table: source.table, otherSheets: otherSheets, whole: entry.whole, read: read,
      findings: entry.findings + source.binding.findings.map { $0.diagnostic(file) },
      outcome: outcome)
  }
}

extension DialogueSession {
  /// What each file was understood as; nothing is written.
  ///
  /// - Throws: every file's fault that stops it from being understood.
  package func understand(
    _ request: ImportRequest
  ) throws(DiagnosticsError) -> [ImportedFile] {
    var files: [ImportedFile] = []
    for file in try recognised(request) {
      let read = file.source.summarised()
      if let fault = read.fault { throw fault }
      guard read.rowCount > 0 else {
        throw DiagnosticsError(Diagnostic(.importNoRows, at: Place(file.file)))
      }
      files.append(file.imported(read, nil))
    }
    return files
  }

  private func recognised(
    _ request: ImportRequest
  ) throws(DiagnosticsError) -> [RecognisedFile] {
    var files: [RecognisedFile] = []
    let known = try bindingRequest(request)
    let takesOriginals = try takesOriginals()
    let tables = try RepeatedFiles(
      request.files, reading: request.reading,
      joins: surveys.contains { $0.repeated != nil })
    for entry in tables.entries {
      let file = entry.file
      let (table, binding, otherSheets) = try entry.tables.recognised(by: known)
      let events = try EventResolver(
        workspace.events.map { event in
          KnownEvent(id: event.id, names: event.venue.wordings, source: event.source)
        }, source: binding.survey.source,
        named: request.event ?? (request.isDraft ? anyEvent(for: binding) : nil),
        hasColumn: binding.hasEventColumn, file: file)
      let source = ResponseReader(
        binding, events: events, file: file, keepsOriginals: takesOriginals
      ).source(table, bytes: entry.tables.bytes)
      files.append(RecognisedFile(entry: entry, otherSheets: otherSheets, source: source))
    }
    return files
  }

  /// Whether what was typed goes along to the store: to be kept, or only to put back what people have said is
  /// no name.
  private func takesOriginals() throws(DiagnosticsError) -> Bool {
    if workspace.freeTexts.keepsOriginals { return true }
    guard FileManager.default.fileExists(atPath: workspace.databaseFile) else { return false }
    // What is wrong with the database is told where it is written.
    guard let store = try? store() else { return false }
    return try store.nameDecisions().sparesWords
  }

  /// An event for rows that name none, where they are only looked at.
  private func anyEvent(for binding: SurveyBinding) -> String? {
    guard !binding.hasEventColumn else { return nil }
    return workspace.events.first {
      $0.source == nil || $0.source == binding.survey.source
    }?.id
  }

  /// Takes in files of responses: all of them, or nothing.
  ///
  /// `setAside` is called when all is written but not yet for good: what it throws takes everything
  /// back, so that bad rows are never in neither place.
  ///
  /// - Throws: as `understand`; I015 where changed responses are to be revised and have no number;
  ///   the reason of every bad row where the policy does not set them
  ///   aside; B-diagnostics where the database cannot be written.
  package func importResponses(
    _ request: ImportRequest, progress: @Sendable @escaping (ImportProgress) -> Void = { _ in },
    setAside: ([ImportedFile]) throws(DiagnosticsError) -> Void = { _ in }
  ) throws(DiagnosticsError) -> [ImportedFile] {
    let files = try recognised(request)
    if request.policy.revises {
      let unnumbered = files.filter { !$0.source.binding.hasResponseIDColumn }
      guard unnumbered.isEmpty else {
        throw DiagnosticsError(
          unnumbered.map { Diagnostic(.importReviseWithoutID, at: Place($0.file)) })
      }
    }
    let store = try storeForWriting()
    let outcomes = try store.importResponses(
      files.map { file in
        ImportableFile(
          source: file.source,
          origin: ImportOrigin(
            file: file.file, fileHash: joinedHash(file.entry),
            byteCount: file.source.table.byteCount, dialect: file.source.table.form,
            importedAt: request.importedAt))
      }, workspace: workspace, policy: request.policy, progress: progress,
      beforeCommit: { outcomes in try setAside(Self.imported(files, outcomes)) })
    return Self.imported(files, outcomes)
  }

  private static func imported(
    _ files: [RecognisedFile], _ outcomes: [ImportOutcome]
  ) -> [ImportedFile] {
    zip(files, outcomes).map { file, outcome in
      file.imported(ReadResponses(file.source, outcome.read), outcome)
    }
  }

  /// Of two files that were joined, the hash of both hashes; nil for a file that stands alone, whose
  /// bytes are hashed while it is stored.
  private func joinedHash(_ entry: RepeatedFiles.Entry) -> String? {
    if entry.tables.bytes != nil { return nil }
    guard let whole = entry.whole, FileManager.default.fileExists(atPath: whole) else {
      return hash(entry.file)
    }
    return ContentHash.sha256(hash(entry.file) + hash(whole))
  }

  private func hash(_ file: String) -> String {
    ContentHash.sha256([UInt8](FileManager.default.contents(atPath: file) ?? Data()))
  }
}
