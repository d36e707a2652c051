import ArgumentParser
import DialogueSession
import DialogueWorkspace
import Messages
import SurveyDefinition

struct SurveyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey", abstract: help(.helpSurvey),
      subcommands: [
        Check.self, Show.self, SurveyDiffCommand.self,
      ])
  }

  struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "check", abstract: help(.helpSurveyCheck))
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(help(.helpSurveyFiles)))
    var files: [String] = []

    @Option(help: ArgumentHelp(help(.helpCheckFormat)))
    var format: CheckFormat = .text

    func run() throws {
      let language = common.language ?? CommandLanguage.spoken
      let checked = try SurveyChecking.check(files, workspace: common.workspace)
      switch format {
      case .text:
        for file in checked {
          Terminal.report(file.findings, language)
          Terminal.printResult(file.summary(language) + "\n")
        }
      case .json: Terminal.printResult(try CheckedFile.json(checked, language))
      }
      let hasFaults = checked.contains { file in
        file.findings.contains { $0.kind.severity == .error }
      }
      if hasFaults { throw ExitCode(1) }
    }

    /// The form of the findings.
    enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
      case text
      case json
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
