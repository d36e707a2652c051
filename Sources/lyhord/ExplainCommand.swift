import ArgumentParser
import DialogueSession
import Messages
import Priorities
import Promises
import Reporting

struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: help(.helpExplain))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var selection: SelectionOptions

  @Argument(help: ArgumentHelp(help(.helpExplainWhat)))
  var concern: String

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let trace =
      session.taxonomy.concern(named: concern) == nil
      ? try session.explainReference(concern, round: selection.round, language) : nil
    if let trace {
      Terminal.printResult(trace.text(language, width: Terminal.width) + "\n")
    }
    let concern = try session.concern(trace?.concern ?? concern)
    let analysis = try session.analysis()
    let ranking = try analysis.rank(
      session.selection(
        round: selection.round, group: try selection.wantedGroup(), analysis: analysis))
    Terminal.printResult(
      ranking.explanation(
        of: concern, language, width: Terminal.width))
  }
}
