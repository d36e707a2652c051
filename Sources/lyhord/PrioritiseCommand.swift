import ArgumentParser
import DialogueSession
import DialogueWorkspace
import Messages
import Promises
import Reporting

struct PrioritiseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "prioritise", abstract: help(.helpPrioritise),
      discussion: help(.helpPrioritiseDiscussion),
      subcommands: [Show.self, Set.self, Decide.self, Weigh.self, Blank.self],
      defaultSubcommand: Show.self)
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: help(.helpPrioritiseShow))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    @Option(help: ArgumentHelp(help(.helpFormat)))
    var format = OutputFormat.table

    @Flag(help: ArgumentHelp(help(.helpAll)))
    var all = false

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let table = try session.prioritisation(round: round)
      Terminal.report(table.warnings(in: session.workspace.folder), language)
      switch format {
      case .table: Terminal.printResult(table.table(language, width: Terminal.width, all: all))
      case .json: Terminal.printResult(try table.json())
      case .csv: Terminal.printResult(table.csv(language))
      }
    }
  }

  /// Who, when and why: nothing is judged without them.
  struct Account: ParsableArguments {
    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    @Option(help: ArgumentHelp(help(.helpRole)))
    var role: String

    @Option(help: ArgumentHelp(help(.helpDay)))
    var date: String

    @Option(help: ArgumentHelp(help(.helpReason)))
    var reason: String
  }

  struct Set: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "set", abstract: help(.helpPrioritiseSet))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var account: Account

    @Argument(help: ArgumentHelp(help(.helpConcern)))
    var concern: String

    @Argument(help: ArgumentHelp(help(.helpCriterion)))
    var criterion: String

    @Argument(help: ArgumentHelp(help(.helpStep)))
    var value: String

    func run() throws {
      try PrioritiseCommand.judge(common, account, concern, criterion, value)
    }
  }

  struct Decide: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "decide", abstract: help(.helpPrioritiseDecide))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var account: Account

    @Argument(help: ArgumentHelp(help(.helpConcern)))
    var concern: String

    @Argument(help: ArgumentHelp(help(.helpDecisionWord)))
    var decision: String

    func run() throws {
      try PrioritiseCommand.judge(common, account, concern, nil, decision)
    }
  }

  struct Weigh: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "weigh", abstract: help(.helpPrioritiseWeigh))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var account: Account

    @Argument(help: ArgumentHelp(help(.helpWeighed)))
    var criterion: String

    @Argument(help: ArgumentHelp(help(.helpWeight)))
    var weight: String

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let written = try session.weigh(
        criterion, weight, round: account.round, role: account.role, date: account.date,
        reason: account.reason, language)
      Terminal.printResult(
        Phrase.priorityWrote.text(language, ["file": written.file, "count": "1"]) + "\n")
      if let before = written.before {
        Terminal.printResult(
          Phrase.priorityWeightBefore.text(
            language,
            ["weight": "\(before.weight)", "role": before.role, "date": before.date]) + "\n")
      }
    }
  }

  struct Blank: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "blank", abstract: help(.helpPrioritiseBlank))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let added = try session.addBlankJudgements(round: round, language)
      Terminal.printResult(
        (added.rows == 0
          ? Phrase.priorityNothingToFill.text(language)
          : Phrase.priorityWrote.text(
            language, ["file": added.file, "count": "\(added.rows)"])) + "\n")
    }
  }

  private static func judge(
    _ common: CommonOptions, _ account: Account, _ concern: String, _ criterion: String?,
    _ value: String
  ) throws {
    let session = try common.open()
    let language = common.language(in: session)
    let added = try session.judge(
      concern, criterion, value, round: account.round, role: account.role, date: account.date,
      reason: account.reason, language)
    Terminal.printResult(
      Phrase.priorityWrote.text(language, ["file": added.file, "count": "\(added.rows)"]) + "\n")
    if let before = added.before {
      Terminal.printResult(
        Phrase.priorityReplaced.text(
          language,
          [
            "value": before.content.text(language), "role": before.role, "date": before.date,
          ]) + "\n")
    }
  }
}
