import ArgumentParser
import ResponseImport
import DelimitedText
import DialogueSession
import DialogueStore
import Foundation
import Messages

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: help(.helpImport), discussion: help(.helpImportDiscussion))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(help(.helpImportFiles)))
  var files: [String]

  @Option(help: ArgumentHelp(help(.helpImportSurvey)))
  var survey: String?

  @Option(help: ArgumentHelp(help(.helpImportDialect)))
  var dialect: String?

  @Option(help: ArgumentHelp(help(.helpImportMapping)))
  var mapping: String?

  @Option(help: ArgumentHelp(help(.helpImportWriteMapping)))
  var writeMapping: String?

  @Option(help: ArgumentHelp(help(.helpImportEvent)))
  var event: String?

  @Flag(help: ArgumentHelp(help(.helpImportExplain)))
  var explain = false

  @Flag(help: ArgumentHelp(help(.helpImportRevise)))
  var revise = false

  @Option(help: ArgumentHelp(help(.helpImportQuarantine)))
  var quarantine: String?

  @OptionGroup var reading: ReadingFlags

  @Option(help: ArgumentHelp(help(.helpImportEqualAnswers)))
  var equalAnswers = EqualAnswers.unknown

  @Option(help: ArgumentHelp(help(.helpReportFormat)))
  var format = ReportFormat.table

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    var request = ImportRequest(
      files: files, survey: survey, dialect: dialect, mapping: mapping, event: event,
      reading: reading.options,
      policy: ImportPolicy(
        quarantinesBadRows: quarantine != nil, revises: revise, equalAnswers: equalAnswers),
      // The only look at the clock: it stands in the list of imports and in no result.
      importedAt: Date().ISO8601Format())
    request.isDraft = writeMapping != nil
    if explain || writeMapping != nil {
      try self.explain(session.understand(request), session, language)
      return
    }
    if let quarantine { try QuarantineFile.prepare(quarantine, fileCount: files.count) }
    var aside: [QuarantineFile] = []
    let bar = ProgressBar(language)
    let imported: [ImportedFile]
    do {
      imported = try session.importResponses(request, progress: bar.show) {
        files throws(DiagnosticsError) in
        guard let quarantine else { return }
        aside = try QuarantineFile.write(files, to: quarantine, language)
      }
    } catch {
      bar.clear()
      throw error
    }
    bar.clear()
    switch format {
    case .table: Terminal.printResult(ImportSummary.text(imported, asideIn: aside, language))
    case .json: Terminal.printResult(try ImportSummary.json(imported, asideIn: aside, language))
    }
    Terminal.report(imported.flatMap { $0.findings + ($0.outcome?.warnings ?? []) }, language)
    if let quarantine { tell(imported, aside, quarantine, language) }
  }

  /// Says what the files were understood as, and writes the first one's mapping where asked to.
  private func explain(
    _ files: [ImportedFile], _ session: DialogueSession, _ language: Language
  ) throws {
    if format == .json {
      Terminal.printResult(try ImportSummary.json(files, asideIn: [], language))
    }
    for file in files {
      if format == .table { Terminal.printResult(file.explanation(language)) }
      Terminal.report(
        file.findings + QuarantinedRow.reasons(file.read.quarantined) + file.read.cellReports(),
        language)
    }
    guard let writeMapping, let first = files.first else { return }
    try session.writeMapping(first, to: writeMapping, language)
    Terminal.say(Phrase.mappingWritten.text(language, ["file": writeMapping]))
  }

  private func tell(
    _ imported: [ImportedFile], _ files: [QuarantineFile], _ path: String, _ language: Language
  ) {
    let rows = imported.flatMap { $0.outcome?.quarantined ?? [] }
    guard !rows.isEmpty else {
      Terminal.say(Phrase.importNoneSetAside.text(language, ["file": path]))
      return
    }
    Terminal.report(QuarantinedRow.reasons(rows), language)
    for file in files {
      Terminal.say(
        Phrase.importSetAside(file.rowCount).text(
          language, ["count": "\(file.rowCount)", "file": file.path]))
    }
  }
}

extension EqualAnswers: ExpressibleByArgument {}
