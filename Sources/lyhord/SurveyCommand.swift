import ArgumentParser
import DialogueSession
import Messages

struct SurveyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey", abstract: help(.helpSurvey),
      subcommands: [
        SurveyCheckCommand.self, SurveyShowCommand.self, SurveyDiffCommand.self,
        SurveyExportCommand.self, SurveyImportCommand.self,
      ])
  }
}
