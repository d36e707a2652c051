import ArgumentParser
import DialogueSession
import Messages

struct SurveyDiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "diff", abstract: help(.helpSurveyDiff))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(help(.helpDiffOld)))
  var old: String

  @Argument(help: ArgumentHelp(help(.helpDiffNew)))
  var new: String

  @Option(help: ArgumentHelp(help(.helpDiffFormat)))
  var format: ComparisonFormat = .table

  func run() throws {
    let language = common.language ?? CommandLanguage.spoken
    let compared = try SurveyComparing.compare(old, new, workspace: common.workspace)
    switch format {
    case .table: Terminal.printResult(compared.table(language))
    case .json: Terminal.printResult(try compared.json(language))
    }
  }
}

/// The form of a comparison.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
}
