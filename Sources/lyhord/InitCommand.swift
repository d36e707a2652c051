import ArgumentParser
import DialogueSession
import Messages

struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: help(.helpInit))
  }

  @Argument(help: ArgumentHelp(help(.helpInitFolder)))
  var folder = "."

  @Option(help: ArgumentHelp(help(.helpLanguage)))
  var language: Language?

  func run() throws {
    try WorkspaceTemplate.make(folder)
    Terminal.printResult(
      Phrase.initDone.text(language ?? CommandLanguage.spoken, ["folder": folder]) + "\n")
  }
}
