import ArgumentParser
import DialogueSession
import Messages

struct PromiseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "promise", abstract: help(.helpPromise),
      subcommands: [Check.self, Render.self])
  }

  struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "check", abstract: help(.helpPromiseCheck))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let (file, findings) = try session.checkPromise(round: round, language)
      Terminal.report(findings, language)
      Terminal.printResult(
        (findings.isEmpty
          ? Phrase.promiseSound.text(language, ["file": file])
          : Phrase.promiseLacks.text(language, ["file": file, "count": "\(findings.count)"]))
          + "\n")
      if findings.contains(where: \.isError) { throw ExitCode(1) }
    }
  }

  struct Render: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "render", abstract: help(.helpPromiseRender))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpRound)))
    var round: String?

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let written = try session.renderPromise(round: round, language)
      Terminal.report(written.warnings, language)
      for file in written.files {
        Terminal.printResult(Phrase.wrote.text(language, ["file": file]) + "\n")
      }
    }
  }
}
