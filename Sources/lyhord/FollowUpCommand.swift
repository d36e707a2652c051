import ArgumentParser
import DialogueSession
import Messages
import Reporting

struct FollowUpCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "follow-up", abstract: help(.helpFollowUp),
      discussion: help(.helpFollowUpDiscussion))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(help(.helpFollowUpRound)))
  var round: String?

  @Option(help: ArgumentHelp(help(.helpFollowUpNext)))
  var next: String?

  @Option(help: ArgumentHelp(help(.helpFollowUpDay)))
  var day: String?

  @Option(help: ArgumentHelp(help(.helpOutput)))
  var output: String?

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let (report, warnings) = try session.followUp(round: round, next: next, day: day, language)
    Terminal.report(warnings, language)
    Terminal.printResult(report.text(language, width: Terminal.width) + "\n")
    for file in try session.writeFollowUp(report, to: output, language) {
      Terminal.printResult(Phrase.wrote.text(language, ["file": file]) + "\n")
    }
  }
}
