import ArgumentParser
import DialogueSession
import Messages

struct SurveyCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: help(.helpSurveyCheck))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(help(.helpSurveyFiles)))
  var files: [String] = []

  @Option(help: ArgumentHelp(help(.helpCheckAgainst)))
  var against: String?

  @Option(help: ArgumentHelp(help(.helpCheckFormat)))
  var format: CheckFormat = .text

  func run() throws {
    let language = common.language ?? CommandLanguage.spoken
    var checked = try SurveyChecking.check(files, workspace: common.workspace)
    if let against {
      checked = try checked.map { try $0.held(against: against, workspace: common.workspace) }
    }
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
