import ArgumentParser
import Priorities
import DialogueSession
import DialogueWorkspace
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

  @Option(help: ArgumentHelp(help(.helpBy)))
  var by: Background?

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
        round: selection.round, group: try selection.wantedGroup(), analysis: analysis),
      leading: source)
    Terminal.report(ranking.strayEvents.map { $0.warning(in: session.workspace.folder) }, language)
    if let role = by?.role {
      // A breakdown within a group would be a crossing of two, with few people in each cell.
      guard ranking.selection.group == nil else {
        throw DiagnosticsError(Diagnostic(.analysisTwoGroups, [:]))
      }
      guard let breakdown = try analysis.breakdown(ranking, by: role, concerns: all ? .max : 12)
      else {
        throw DiagnosticsError(
          Diagnostic(
            .analysisNoBackground, ["role": role.rawValue, "source": ranking.leading.rawValue]))
      }
      switch format {
      case .table: Terminal.printResult(breakdown.table(language, width: Terminal.width))
      case .json: Terminal.printResult(try breakdown.json())
      case .csv: Terminal.printResult(breakdown.csv(language))
      }
      return
    }
    switch format {
    case .table:
      Terminal.printResult(ranking.table(language, width: Terminal.width, all: all))
    case .json: Terminal.printResult(try ranking.json())
    case .csv: Terminal.printResult(ranking.csv(language))
    }
  }
}

/// A background question to break down by.
enum Background: String, ExpressibleByArgument, CaseIterable {
  case area
  case age
  case sex

  var role: Role {
    switch self {
    case .area: .area
    case .age: .age
    case .sex: .sex
    }
  }
}

extension Source: ExpressibleByArgument {}
