import ArgumentParser
import Foundation
import Messages

/// The command `lyhord`: it reads the command line, calls one function, prints what comes back.
@main
struct Lyhord: ParsableCommand {
  static let version = ProgramVersion.current

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lyhord", abstract: help(.helpLyhord), discussion: help(.helpLyhordDiscussion),
      version: version,
      subcommands: [
        InitCommand.self, SurveyCommand.self, ImportCommand.self, ImportsCommand.self,
        CodeCommand.self, OriginalsCommand.self, QuotesCommand.self, RankCommand.self,
        ExplainCommand.self,
        CompareCommand.self,
        PrioritiseCommand.self, DraftCommand.self, PromiseCommand.self, FollowUpCommand.self,
        ReportCommand.self,
        ExportCommand.self,
        DoctorCommand.self,
        CSVCommand.self,
      ])
  }

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as DiagnosticsError {
      Terminal.report(error.diagnostics, CommandLanguage.spoken)
      Foundation.exit(1)
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch {
      finish(with: error)
    }
  }

  /// Help and version are results; a command line that is wrong is told in the person's language.
  private static func finish(with error: any Error) -> Never {
    switch exitCode(for: error) {
    case .success:
      Terminal.printResult(fullMessage(for: error) + "\n")
      Foundation.exit(0)
    case .validationFailure:
      let diagnostic = Diagnostic(
        .commandLine,
        [
          "problem": UsageProblem.text(message(for: error), CommandLanguage.spoken),
          "help": commandPath.isEmpty ? "lyhord --help" : "lyhord \(commandPath) --help",
        ])
      Terminal.report([diagnostic], CommandLanguage.spoken)
      Foundation.exit(64)
    default:
      Terminal.report([Diagnostic(.internalFault, ["cause": "\(error)"])], CommandLanguage.spoken)
      Foundation.exit(70)
    }
  }

  /// The subcommand that was typed, for the hint on help.
  private static var commandPath: String {
    let names = Set(configuration.subcommands.map { $0._commandName })
    return CommandLine.arguments.dropFirst().first { names.contains($0) } ?? ""
  }
}
