import ArgumentParser
import DialogueSession
import Messages

struct CodeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "code", abstract: help(.helpCode), discussion: help(.helpCodeDiscussion),
      subcommands: [Show.self, Review.self, Names.self], defaultSubcommand: Show.self)
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: help(.helpCodeShow))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    @Option(help: ArgumentHelp(help(.helpCodeExamples)))
    var examples = 2

    @Option(help: ArgumentHelp(help(.helpCodeReview)))
    var review: String?

    @Option(help: ArgumentHelp(help(.helpCodeRole)))
    var role: String?

    @Option(help: ArgumentHelp(help(.helpCodeSecondRole)))
    var secondRole: String?

    func validate() throws {
      guard examples >= 0 else {
        throw ValidationError("The value '\(examples)' is invalid for '--examples <examples>'")
      }
    }

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let coded =
        if let review {
          try session.reviewTable(round: round, file: review, roles: [role, secondRole])
        } else {
          try session.codedTexts(round: round)
        }
      Terminal.report(coded.warnings, language)
      Terminal.printResult(coded.text(language, width: Terminal.width, examples: examples))
    }
  }

  struct Review: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "review", abstract: help(.helpCodeWalk),
        discussion: help(.helpCodeWalkDiscussion))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    @Option(help: ArgumentHelp(help(.helpCodeRole)))
    var role: String?

    @Option(help: ArgumentHelp(help(.helpCodeCoder)))
    var coder = 1

    func validate() throws {
      guard [1, 2].contains(coder) else {
        throw ValidationError("The value '\(coder)' is invalid for '--coder <coder>'")
      }
    }

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let walk = try session.reviewWalk(
        round: round, coder: coder, role: role, language, width: Terminal.width)
      try Terminal.take(walk)
    }
  }

  struct Names: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "names", abstract: help(.helpCodeNames),
        discussion: help(.helpCodeNamesDiscussion))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    @Option(help: ArgumentHelp(help(.helpCodeRole)))
    var role: String?

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let walk = try session.nameWalk(
        round: round, role: role, language, width: Terminal.width)
      try Terminal.take(walk)
    }
  }
}
