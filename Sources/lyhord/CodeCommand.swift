import ArgumentParser
import Messages
import DialogueSession

struct CodeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "code", abstract: help(.helpCode))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(help(.helpRound)))
  var round: String?

  @Option(help: ArgumentHelp(help(.helpCodeExamples)))
  var examples = 2

  @Option(help: ArgumentHelp(help(.helpCodeReview)))
  var review: String?

  func validate() throws {
    guard examples >= 0 else {
      throw ValidationError("The value '\(examples)' is invalid for '--examples <examples>'")
    }
  }

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    Terminal.printResult(
      try session.codedTexts(round: round, review: review).text(
        language, width: Terminal.width, examples: examples))
  }
}
