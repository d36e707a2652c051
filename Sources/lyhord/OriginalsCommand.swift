import ArgumentParser
import DialogueSession
import DialogueStore
import Messages

struct OriginalsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "originals", abstract: help(.helpOriginals),
      discussion: help(.helpOriginalsDiscussion),
      subcommands: [Show.self, Remove.self, Mask.self], defaultSubcommand: Show.self)
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: help(.helpOriginalsShow))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try common.open()
      Terminal.printResult(try session.originalsText(common.language(in: session)))
    }
  }

  struct Remove: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "remove", abstract: help(.helpOriginalsRemove))
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(help(.helpImportsNumber)))
    var number: Int?

    @Flag(help: ArgumentHelp(help(.helpOriginalsAll)))
    var all = false

    func validate() throws {
      // One or the other: nothing is removed by a word left out.
      guard (number == nil) == all else {
        throw ValidationError("Missing expected argument '<number> | --all'")
      }
    }

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let removed = try session.removeOriginals(ofImport: number)
      Terminal.report(session.findings(removed), language)
      Terminal.printResult(session.text(removed, language))
    }
  }

  struct Mask: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "mask", abstract: help(.helpOriginalsMask))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try common.open()
      let masked = try session.maskAnew()
      Terminal.printResult(masked.text(common.language(in: session)))
    }
  }
}
