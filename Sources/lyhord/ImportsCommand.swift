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

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let imports = try DialogueStore.open(session.workspace.databaseFile).imports()
      for stored in imports { Terminal.printResult(stored.text(language) + "\n") }
      if imports.isEmpty { Terminal.say(Phrase.importsNone.text(language)) }
    }
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: help(.helpImportsShow))
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(help(.helpImportsNumber)))
    var number: Int

    func run() throws {
      let session = try common.open()
      let language = common.language(in: session)
      let store = try DialogueStore.open(session.workspace.databaseFile)
      let details = try store.details(ofImport: number)
      for stored in try store.imports() where stored.id == number {
        Terminal.printResult(stored.text(language) + "\n")
      }
      for row in details.quarantined {
        Terminal.printResult(
          "  " + Phrase.importsRow.text(language, ["line": "\(row.line)", "text": row.reason])
            + "\n")
      }
      for issue in details.issues { Terminal.printResult("  \(issue.text(language))\n") }
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
      _ = try DialogueStore.open(session.workspace.databaseFile)
      let undone = try DialogueStore.openForWriting(session.workspace.databaseFile)
        .undoImport(number)
      Terminal.printResult(undone.text(number, language))
    }
  }
}
