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
  /// The event of rows that name none.
  package let event: String?
  package let reading: ReadingOptions
  package let policy: ImportPolicy
  /// ISO 8601; written beside the import, never used in a result.
  package let importedAt: String

  package init(
    files: [String], survey: String?, event: String?, reading: ReadingOptions,
    policy: ImportPolicy, importedAt: String
  ) {
    self.files = files
    self.survey = survey
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
  package let read: ReadResponses
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
    for file in request.files {
      let tables = try ResponseTables(file, reading: request.reading)
      let (table, binding, otherSheets) = try tables.recognised {
        (table) throws(DiagnosticsError) in
        if let named = request.survey {
          try SurveyBinding.bind(survey(named), header: table.header, file: file)
        } else {
          try SurveyBinding.recognise(header: table.header, among: surveys, file: file)
        }
      }
      let events = try EventResolver(
        workspace.events.map { event in
          KnownEvent(id: event.id, names: event.venue.wordings, source: event.source)
        }, source: binding.survey.source, named: request.event,
        hasColumn: binding.hasEventColumn, file: file)
      let read = ResponseReader(binding, events: events, file: file).read(table)
      guard read.rowCount > 0 else {
        throw DiagnosticsError(Diagnostic(.importNoRows, at: Place(file)))
      }
      files.append(
        ImportedFile(
          file: file, table: table, otherSheets: otherSheets, read: read, outcome: nil))
    }
    return files
  }

  /// Takes in files of responses: all of them, or nothing.
  ///
  /// - Throws: as `understand`; I015 where changed responses are to be revised and have no number;
  ///   the reason of every bad row where the policy does not set them
  ///   aside; B-diagnostics where the database cannot be written.
  package func importResponses(
    _ request: ImportRequest
  ) throws(DiagnosticsError) -> [ImportedFile] {
    let files = try understand(request)
    if request.policy.revises {
      let unnumbered = files.filter { !$0.read.binding.hasResponseIDColumn }
      guard unnumbered.isEmpty else {
        throw DiagnosticsError(
          unnumbered.map { Diagnostic(.importReviseWithoutID, at: Place($0.file)) })
      }
    }
    let store = try DialogueStore.openForWriting(workspace.databaseFile)
    let outcomes = try store.importResponses(
      files.map { file in
        (
          read: file.read,
          origin: ImportOrigin(
            file: file.file, fileHash: hash(file.file), byteCount: file.table.byteCount,
            dialect: file.table.form, importedAt: request.importedAt)
        )
      }, workspace: workspace, policy: request.policy)
    return zip(files, outcomes).map { file, outcome in
      ImportedFile(
        file: file.file, table: file.table, otherSheets: file.otherSheets, read: file.read,
        outcome: outcome)
    }
  }

  private func hash(_ file: String) -> String {
    ContentHash.sha256([UInt8](FileManager.default.contents(atPath: file) ?? Data()))
  }
}
