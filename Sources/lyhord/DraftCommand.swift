import ArgumentParser
import DialogueSession
import Messages

struct DraftCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "draft", abstract: help(.helpDraft))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(help(.helpRound)))
  var round: String?

  @Option(help: ArgumentHelp(help(.helpOutput)))
  var output: String?

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let written = try session.writeDraft(round: round, to: output, language)
    Terminal.report(written.warnings, language)
    for file in written.files {
      Terminal.printResult(Phrase.wrote.text(language, ["file": file]) + "\n")
    }
    Terminal.printResult(written.stepsAfterDraft(language))
  }
}

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: help(.helpReport))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var selection: SelectionOptions

  @Flag(help: ArgumentHelp(help(.helpReportAll)))
  var all = false

  @Option(help: ArgumentHelp(help(.helpOutput)))
  var output: String?

  func validate() throws {
    let named = [("round", selection.round), ("area", selection.area), ("group", selection.group)]
    if all, let (name, _) = named.first(where: { $0.1 != nil }) {
      throw ValidationError("Unexpected argument '--\(name)'")
    }
  }

  func run() throws {
    let session = try common.open()
    let language = common.language(in: session)
    let written =
      all
      ? try session.writeEverything(to: output, language)
      : try session.writeReport(
        round: selection.round, group: try selection.wantedGroup(), to: output, language)
    Terminal.report(written.warnings, language)
    for file in written.files {
      Terminal.printResult(Phrase.wrote.text(language, ["file": file]) + "\n")
    }
  }
}
