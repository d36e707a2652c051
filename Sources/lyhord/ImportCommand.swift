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

  @Option(help: ArgumentHelp(help(.helpImportEvent)))
  var event: String?

  @Flag(help: ArgumentHelp(help(.helpImportExplain)))
  var explain = false

  @Flag(help: ArgumentHelp(help(.helpImportRevise)))
  var revise = false

  @Option(help: ArgumentHelp(help(.helpImportQuarantine)))
  var quarantine: String?

  @OptionGroup var reading: ReadingFlags

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let request = ImportRequest(
      files: files, survey: survey, event: event, reading: reading.options,
      policy: ImportPolicy(quarantinesBadRows: quarantine != nil, revises: revise),
      // The only look at the clock: it stands in the list of imports and in no result.
      importedAt: Date().ISO8601Format())
    if explain {
      for file in try session.understand(request) {
        Terminal.printResult(file.explanation(language))
        Terminal.report(QuarantinedRow.reasons(file.read.quarantined), language)
      }
      return
    }
    if let quarantine { try QuarantineFile.prepare(quarantine, fileCount: files.count) }
    let imported = try session.importResponses(request)
    for file in imported { Terminal.printResult(file.summary(language)) }
    Terminal.report(imported.flatMap { $0.outcome?.warnings ?? [] }, language)
    if let quarantine { try setAside(imported, in: quarantine, language) }
  }

  private func setAside(
    _ imported: [ImportedFile], in path: String, _ language: Language
  ) throws {
    let rows = imported.flatMap { $0.outcome?.quarantined ?? [] }
    guard !rows.isEmpty else {
      Terminal.say(Phrase.importNoneSetAside.text(language, ["file": path]))
      return
    }
    Terminal.report(QuarantinedRow.reasons(rows), language)
    for file in QuarantineFile.files(imported, at: path, language) {
      try WrittenFile.write(Data(file.bytes), to: file.path)
      Terminal.say(
        Phrase.importSetAside(file.rowCount).text(
          language, ["count": "\(file.rowCount)", "file": file.path]))
    }
  }
}
