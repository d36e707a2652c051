import ArgumentParser
import Priorities
import Messages
import DialogueSession
import Reporting

struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: help(.helpExplain))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var selection: SelectionOptions

  @Argument(help: ArgumentHelp(help(.helpConcern)))
  var concern: String

  func run() throws {
    let session = try common.open()
    let concern = try session.concern(concern)
    let analysis = try session.analysis()
    let ranking = try analysis.rank(
      session.selection(
        round: selection.round, group: try selection.wantedGroup(), analysis: analysis))
    Terminal.printResult(
      ranking.explanation(
        of: concern, common.language(in: session), width: Terminal.width))
  }
}
