import ArgumentParser
import DialogueSession
import Messages
import SurveyDefinition

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: help(.helpExport))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .customLong("for-r"), help: ArgumentHelp(help(.helpExportForR)))
  var forR: String

  @Option(help: ArgumentHelp(help(.helpRound)))
  var round: String?

  @Option(help: ArgumentHelp(help(.helpSource)))
  var source: Source?

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let written = try session.writeForR(round: round, source: source, to: forR, language)
    Terminal.report(written.warnings, language)
    for file in written.files {
      Terminal.printResult(Phrase.wrote.text(language, ["file": file]) + "\n")
    }
  }
}
