import ArgumentParser
import DialogueSession
import DialogueWorkspace
import Messages
import SurveyDefinition

struct SurveyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey", abstract: help(.helpSurvey), subcommands: [Check.self, Show.self])
  }

  struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "check", abstract: help(.helpSurveyCheck))
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(help(.helpSurveyFiles)))
    var files: [String] = []

    func run() throws {
      let language = common.language ?? CommandLanguage.spoken
      var faults: [Diagnostic] = []
      for checked in try SurveyChecking.check(files, workspace: common.workspace) {
        Terminal.report(checked.findings, language)
        faults += checked.findings.filter { $0.kind.severity == .error }
        Terminal.printResult(checked.summary(language) + "\n")
      }
      if !faults.isEmpty { throw ExitCode(1) }
    }
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: help(.helpSurveyShow))
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(help(.helpSurveyID)))
    var survey: String

    func run() throws {
      let session = try common.open()
      Terminal.printResult(try session.survey(survey).outline(common.language(in: session)))
    }
  }
}
