import ArgumentParser
import DelimitedText
import Messages

/// Files of delimited text by themselves, without a workspace.
struct CSVCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "csv", abstract: help(.helpCSV), subcommands: [Inspect.self, Normalise.self])
  }

  struct Inspect: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "inspect", abstract: help(.helpCSVInspect))
    }

    @Argument(help: ArgumentHelp(help(.helpCSVFile)))
    var file: String

    @Option(help: ArgumentHelp(help(.helpCSVFormat)))
    var format: Format = .text

    @Option(help: ArgumentHelp(help(.helpLanguage)))
    var language: Language?

    @OptionGroup var reading: ReadingFlags

    func run() throws {
      let language = language ?? CommandLanguage.spoken
      let inspection = FileInspection(of: try CSVInput.read(file, reading.options))
      switch format {
      case .text: Terminal.printResult(inspection.text(language))
      case .json: Terminal.printResult(try inspection.json(language))
      }
    }

    /// The form of the result.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case json
    }
  }

  struct Normalise: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "normalise", abstract: help(.helpCSVNormalise),
        discussion: help(.helpCSVNormaliseDiscussion))
    }

    @Argument(help: ArgumentHelp(help(.helpCSVFile)))
    var file: String

    @Option(name: .shortAndLong, help: ArgumentHelp(help(.helpCSVOutput)))
    var output: String?

    @Flag(name: .customLong("bom"), help: ArgumentHelp(help(.helpCSVByteOrderMark)))
    var byteOrderMark = false

    @Flag(help: ArgumentHelp(help(.helpCSVGuardFormulas)))
    var guardFormulas = false

    @Option(help: ArgumentHelp(help(.helpCSVTable)))
    var table = 1

    @Flag(help: ArgumentHelp(help(.helpCSVSameHeader)))
    var sameHeader = false

    @Option(help: ArgumentHelp(help(.helpLanguage)))
    var language: Language?

    @OptionGroup var reading: ReadingFlags

    func validate() throws {
      guard table >= 1 else {
        throw ValidationError("The value '\(table)' is invalid for '--table <table>'")
      }
    }

    func run() throws {
      let language = language ?? CommandLanguage.spoken
      let sink = try CSVOutput(output)
      guard let source = try readUnlessEmpty(language) else { return try sink.finish() }
      let done = try Normalisation.write(
        source, sameHeader ? .sameHeader : .table(table),
        options: DelimitedWriter.Options(
          encoding: byteOrderMark ? .utf8WithByteOrderMark : .utf8, guardsFormulas: guardFormulas),
        language: language, to: sink.write)
      Terminal.report(done.diagnostics, language)
      if done.unreported > 0 {
        Terminal.say(Phrase.moreDiagnostics.text(language, ["count": "\(done.unreported)"]))
      }
      guard table <= done.tableCount else {
        throw DiagnosticsError(
          Diagnostic(.delimitedNoSuchTable, at: Place(file), ["table": "\(table)"]))
      }
      try sink.finish()
    }

    /// The clean form of a file without content is a file without content: nil, and said.
    private func readUnlessEmpty(_ language: Language) throws -> DelimitedFile? {
      do throws(DiagnosticsError) {
        return try CSVInput.read(file, reading.options)
      } catch {
        guard error.diagnostics.map(\.kind) == [.fileEmpty] else { throw error }
        Terminal.report(error.diagnostics, language)
        return nil
      }
    }
  }
}
