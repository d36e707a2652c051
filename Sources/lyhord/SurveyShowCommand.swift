import ArgumentParser
import DialogueSession
import Messages

struct SurveyShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: help(.helpSurveyShow))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(help(.helpSurveyID)))
  var survey: String

  func run() throws {
    let found = try FoundSurvey(survey, workspace: common.workspace)
    let language = common.language ?? found.language ?? CommandLanguage.spoken
    Terminal.printResult(found.outline(language, width: Terminal.width))
  }
}
