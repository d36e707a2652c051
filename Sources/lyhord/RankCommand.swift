import ArgumentParser
import Priorities
import DialogueSession
import Messages
import Reporting
import SurveyDefinition

struct RankCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rank", abstract: help(.helpRank), discussion: help(.helpRankDiscussion))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var selection: SelectionOptions

  @Option(help: ArgumentHelp(help(.helpSource)))
  var source: Source?

  @Option(help: ArgumentHelp(help(.helpFormat)))
  var format = OutputFormat.table

  @Flag(help: ArgumentHelp(help(.helpAll)))
  var all = false

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let analysis = try session.analysis()
    let ranking = try analysis.rank(
      session.selection(
        round: selection.round, group: selection.wantedGroup, analysis: analysis), leading: source)
    switch format {
    case .table:
      Terminal.printResult(ranking.table(language, width: Terminal.width, all: all))
    case .json: Terminal.printResult(try ranking.json())
    case .csv: Terminal.printResult(ranking.csv(language))
    }
  }
}

extension Source: ExpressibleByArgument {}
