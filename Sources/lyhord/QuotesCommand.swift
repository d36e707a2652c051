import ArgumentParser
import DialogueSession
import DialogueStore
import Messages

struct QuotesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quotes", abstract: help(.helpQuotes), discussion: help(.helpQuotesDiscussion),
      subcommands: [Show.self, Approve.self, Withdraw.self], defaultSubcommand: Show.self)
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: help(.helpQuotesShow))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    @Option(help: ArgumentHelp(help(.helpQuotesConcern)))
    var concern: String?

    @Option(help: ArgumentHelp(help(.helpQuotesCount)))
    var count = 3

    func validate() throws {
      guard count >= 0 else {
        throw ValidationError("The value '\(count)' is invalid for '--count <count>'")
      }
    }

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let list = try session.quotes(round: round, of: concern, count: count)
      Terminal.report(list.warnings, language)
      Terminal.printResult(list.text(language, width: Terminal.width))
    }
  }

  /// Which quotes, and on whose word.
  struct Decision: ParsableArguments {
    @Argument(help: ArgumentHelp(help(.helpQuotesIDs)))
    var ids: [String]

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    @Option(help: ArgumentHelp(help(.helpRole)))
    var role: String

    @Option(help: ArgumentHelp(help(.helpReason)))
    var reason = ""

    func store(_ verdict: QuoteDecision.Verdict, _ common: CommonOptions) throws {
      let session = try common.open()
      let language = common.language(in: session)
      let count = try session.decideQuotes(
        ids, verdict, round: round, role: role, reason: reason)
      let phrase: Phrase = verdict == .approved ? .quotesApproved : .quotesWithdrawn
      Terminal.printResult(phrase.text(language, ["count": "\(count)"]) + "\n")
    }
  }

  struct Approve: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "approve", abstract: help(.helpQuotesApprove))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var decision: Decision

    func run() throws { try decision.store(.approved, common) }
  }

  struct Withdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "withdraw", abstract: help(.helpQuotesWithdraw))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var decision: Decision

    func run() throws { try decision.store(.withdrawn, common) }
  }
}
