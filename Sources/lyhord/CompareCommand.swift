import ArgumentParser
import DialogueSession
import DialogueWorkspace
import Messages
import Priorities
import Reporting

struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare", abstract: help(.helpCompare),
      discussion: help(.helpCompareDiscussion))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var selection: SelectionOptions

  @Argument(help: ArgumentHelp(help(.helpCompareEarlier)))
  var earlier: String?

  @Option(help: ArgumentHelp(help(.helpFormat)))
  var format = OutputFormat.table

  @Flag(help: ArgumentHelp(help(.helpAll)))
  var all = false

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let comparison = try session.compare(
      earlier: earlier, later: selection.round, group: try selection.wantedGroup())
    Terminal.report(
      comparison.later.strayEvents.map { $0.warning(in: session.workspace.folder) }, language)
    switch format {
    case .table:
      Terminal.printResult(comparison.table(language, width: Terminal.width, all: all))
    case .json: Terminal.printResult(try comparison.json())
    case .csv: Terminal.printResult(comparison.csv(language))
    }
  }
}
