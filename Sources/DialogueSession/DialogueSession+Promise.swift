import DialogueWorkspace
import Foundation
package import Messages
import Priorities
package import Promises
import Reporting

extension DialogueSession {
  /// Writes the draft as `promise.yaml`, Markdown, HTML and Word.
  ///
  /// Into a `promise.yaml` that people have worked on the new draft is merged; where both have changed
  /// a field, people's stays and both are shown.
  ///
  /// - Throws: as `draft`; every fault of people's file; L004 where a file cannot be written.
  package func writeDraft(
    round: String?, to folder: String?, _ language: Language
  ) throws(DiagnosticsError) -> WrittenFiles {
    let analysis = try analysis()
    return try writeDraft(
      RoundView(selectionToDraft(from: round, analysis), analysis, self), to: folder, language)
  }

  func writeDraft(
    _ view: RoundView, to folder: String?, _ language: Language
  ) throws(DiagnosticsError) -> WrittenFiles {
    let draft = try draft(view)
    let isAtHome = folder == nil
    let folder = "\(folder ?? workspace.reportsFolder)/\(draft.ranking.selection.round)"
    // A folder outside the workspace would put the machine's own paths into the file.
    let modeline = isAtHome ? SchemaModeline.line(.promise, in: folder, of: workspace) : nil
    let files = PromiseFiles(folder: folder, language: language)
    let written = try files.write(draft.promise(language), modeline: modeline)
    return WrittenFiles(
      files: written.files,
      warnings: draft.ranking.strayEvents.map { $0.warning(in: workspace.folder) }
        + written.warnings)
  }

  /// The promise of a round, or of the latest round that has one.
  ///
  /// - Throws: P003, P064; every fault of the file.
  package func promise(
    round: String?, _ language: Language
  ) throws(DiagnosticsError) -> (promise: Promise, file: String) {
    try promise(round: round, in: nil, language)
  }

  /// The same in a folder of reports; the workspace's where none is named.
  func promise(
    round: String?, in folder: String?, _ language: Language
  ) throws(DiagnosticsError) -> (promise: Promise, file: String) {
    let files = try promiseFiles(round: round, in: folder, language)
    return (try files.read(), files.promise)
  }

  /// Writes the promise of a round anew as documents.
  ///
  /// - Throws: as `promise`; L004 where a file cannot be written.
  package func renderPromise(
    round: String?, _ language: Language
  ) throws(DiagnosticsError) -> WrittenFiles {
    let files = try promiseFiles(round: round, in: nil, language)
    let rendered = try files.renderAgain()
    return WrittenFiles(files: rendered.files, warnings: rendered.warnings)
  }

  /// What the promise of a round lacks.
  ///
  /// - Throws: as `promise`.
  package func checkPromise(
    round: String?, _ language: Language
  ) throws(DiagnosticsError) -> (file: String, findings: [Diagnostic]) {
    let (promise, file) = try promise(round: round, language)
    return (file, PromiseCheck.findings(in: promise, file: file))
  }

  private func promiseFiles(
    round: String?, in folder: String?, _ language: Language
  ) throws(DiagnosticsError) -> PromiseFiles {
    if let round, workspace.round(round) == nil {
      throw DiagnosticsError(
        Diagnostic(
          .analysisUnknownRound, at: Place("\(workspace.folder)/\(Workspace.fileName)"),
          ["round": round, "known": workspace.rounds.map(\.id).joined(separator: ", ")]))
    }
    let rounds =
      round.map { [$0] }
      ?? workspace.rounds.sorted { ($1.to, $1.id) < ($0.to, $0.id) }.map(\.id)
    let reports = folder ?? workspace.reportsFolder
    let all = rounds.map { PromiseFiles(folder: "\(reports)/\($0)", language: language) }
    let found = all.first { FileManager.default.fileExists(atPath: $0.promise) }
    guard let found else {
      throw DiagnosticsError(
        Diagnostic(
          .promiseNoFile, at: Place(all.first?.promise ?? reports)))
    }
    return found
  }

  /// Where a number or a sentence of the promise comes from: the sentences that use it, the questions,
  /// the people and events behind them, and who decided what.
  ///
  /// `text` is the number of a piece of evidence or some words of a sentence; nil comes back where it is
  /// neither, or there is no promise.
  ///
  /// - Throws: every fault of the promise's file.
  package func explainReference(
    _ text: String, round: String?, _ language: Language
  ) throws(DiagnosticsError) -> PromiseTrace? {
    let found: (promise: Promise, file: String)
    do {
      found = try promise(round: round, language)
    } catch {
      guard error.diagnostics.first?.kind == .promiseNoFile else { throw error }
      return nil
    }
    return PromiseTrace(text, in: found.promise)
  }
}
