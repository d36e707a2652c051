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

extension DialogueSession {
  /// What each file was understood as; nothing is written.
  ///
  /// - Throws: every file's fault that stops it from being understood.
  package func understand(
    _ request: ImportRequest
  ) throws(DiagnosticsError) -> [ImportedFile] {
    var files: [ImportedFile] = []
    let known = try bindingRequest(request)
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
      let read = ResponseReader(binding, events: events, file: file).read(table)
      guard read.rowCount > 0 else {
        throw DiagnosticsError(Diagnostic(.importNoRows, at: Place(file)))
      }
      files.append(
        ImportedFile(
          file: file, table: table, otherSheets: otherSheets, whole: entry.whole, read: read,
          findings: entry.findings + binding.findings.map { $0.diagnostic(file) }, outcome: nil))
    }
    return files
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
  /// - Throws: as `understand`; I015 where changed responses are to be revised and have no number;
  ///   the reason of every bad row where the policy does not set them
  ///   aside; B-diagnostics where the database cannot be written.
  ///
  /// `setAside` is called when all is written but not yet for good: what it throws takes everything
  /// back, so that bad rows are never in neither place.
  package func importResponses(
    _ request: ImportRequest,
    setAside: ([ImportedFile]) throws(DiagnosticsError) -> Void = { _ in }
  ) throws(DiagnosticsError) -> [ImportedFile] {
    let files = try understand(request)
    if request.policy.revises {
      let unnumbered = files.filter { !$0.read.binding.hasResponseIDColumn }
      guard unnumbered.isEmpty else {
        throw DiagnosticsError(
          unnumbered.map { Diagnostic(.importReviseWithoutID, at: Place($0.file)) })
      }
    }
    let store = try storeForWriting()
    let outcomes = try store.importResponses(
      files.map { file in
        (
          read: file.read,
          origin: ImportOrigin(
            file: file.file, fileHash: hash(file), byteCount: file.table.byteCount,
            dialect: file.table.form, importedAt: request.importedAt)
        )
      }, workspace: workspace, policy: request.policy,
      beforeCommit: { outcomes in try setAside(Self.imported(files, outcomes)) })
    return Self.imported(files, outcomes)
  }

  private static func imported(
    _ files: [ImportedFile], _ outcomes: [ImportOutcome]
  ) -> [ImportedFile] {
    zip(files, outcomes).map { file, outcome in
      ImportedFile(
        file: file.file, table: file.table, otherSheets: file.otherSheets, whole: file.whole,
        read: file.read, findings: file.findings, outcome: outcome)
    }
  }

  /// The hash of a file's bytes; of two that were joined, the hash of both hashes.
  private func hash(_ file: ImportedFile) -> String {
    guard let whole = file.whole, FileManager.default.fileExists(atPath: whole) else {
      return hash(file.file)
    }
    return ContentHash.sha256(hash(file.file) + hash(whole))
  }

  private func hash(_ file: String) -> String {
    ContentHash.sha256([UInt8](FileManager.default.contents(atPath: file) ?? Data()))
  }
}
