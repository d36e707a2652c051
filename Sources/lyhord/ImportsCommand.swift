import ArgumentParser
import DialogueWorkspace
import DialogueSession
import DialogueStore
import Messages

struct ImportsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "imports", abstract: help(.helpImports),
      subcommands: [List.self, Show.self, Undo.self],
      defaultSubcommand: List.self)
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: help(.helpImportsList))
    }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(help(.helpReportFormat)))
    var format = ReportFormat.table

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let imports = try session.store().imports()
      switch format {
      case .json: Terminal.printResult(try StoredImport.json(imports))
      case .table where imports.isEmpty: Terminal.say(Phrase.importsNone.text(language))
      case .table: Terminal.printResult(StoredImport.table(imports, language))
      }
    }
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: help(.helpImportsShow))
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(help(.helpImportsNumber)))
    var number: Int

    @Option(help: ArgumentHelp(help(.helpReportFormat)))
    var format = ReportFormat.table

    @Flag(help: ArgumentHelp(help(.helpImportsAll)))
    var all = false

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let store = try session.store()
      switch format {
      case .table: Terminal.printResult(try store.shownImport(number, all: all, language))
      case .json: Terminal.printResult(try store.shownImportJSON(number))
      }
    }
  }

  struct Undo: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "undo", abstract: help(.helpImportsUndo))
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(help(.helpImportsNumber)))
    var number: Int

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      // Opened for reading first, so that a missing database is told and not made.
      _ = try session.store()
      let undone = try session.storeForWriting().undoImport(number)
      Terminal.printResult(undone.text(number, language))
    }
  }
}
