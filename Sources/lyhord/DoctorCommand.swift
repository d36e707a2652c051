import ArgumentParser
import DialogueSession
import DialogueStore
import Messages

struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: help(.helpDoctor), discussion: help(.helpDoctorDiscussion))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(help(.helpReportFormat)))
  var format = ReportFormat.table

  @Option(help: ArgumentHelp(help(.helpDoctorDate)))
  var date: String?

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let checkup = try session.checkUp(date: date)
    switch format {
    case .table:
      Terminal.printResult(checkup.text(language))
      Terminal.report(checkup.findings, language)
    case .json:
      Terminal.printResult(try checkup.json(language))
    }
    if !checkup.isSound { throw ExitCode(1) }
  }
}

/// The form of what is told of work done.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
}
