import ArgumentParser
import DialogueSession
import Messages

struct SurveyImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: help(.helpSurveyImport),
      discussion: help(.helpSurveyImportDiscussion))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(help(.helpSurveyImportForm)))
  var form: String

  @Option(name: .shortAndLong, help: ArgumentHelp(help(.helpSurveyImportOutput)))
  var output: String?

  @Flag(help: ArgumentHelp(help(.helpReplace)))
  var replace = false

  func run() throws {
    let language = common.language ?? CommandLanguage.spoken
    let imported = try FormImporting.importForm(
      form, workspace: common.workspace, at: output, replacing: replace)
    Terminal.report(imported.findings, language)
    guard let file = imported.file else {
      Terminal.printResult(imported.text)
      return
    }
    Terminal.printResult(Phrase.wrote.text(language, ["file": file]) + "\n")
    Terminal.say(Phrase.surveyImportNext.text(language, ["file": file]))
  }
}
