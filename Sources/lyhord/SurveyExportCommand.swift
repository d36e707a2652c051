import ArgumentParser
import DialogueSession
import Foundation
import Messages

struct SurveyExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: help(.helpSurveyExport),
      discussion: help(.helpSurveyExportDiscussion))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(help(.helpSurveyID)))
  var survey: String

  @Option(help: ArgumentHelp(help(.helpExportTo)))
  var to: SurveyExportForm

  @Option(name: .shortAndLong, help: ArgumentHelp(help(.helpExportOutput)))
  var output: String?

  @Flag(help: ArgumentHelp(help(.helpReplace)))
  var replace = false

  @Option(help: ArgumentHelp(help(.helpExportWording)))
  var wording: String?

  @Flag(help: ArgumentHelp(help(.helpExportEasyRead)))
  var easyRead = false

  @Option(help: ArgumentHelp(help(.helpExportCopies)))
  var copies: Int?

  func run() throws {
    let found = try FoundSurvey(survey, workspace: common.workspace)
    let language = common.language ?? found.language ?? CommandLanguage.spoken
    let wishes = SurveyExportWishes(
      language: language, wording: wording, isEasyRead: easyRead, copies: copies)
    let exported = try found.export(to: to, wishes, at: output, replacing: replace)
    Terminal.report(exported.findings, language)
    Terminal.printResult(bytes: exported.bytes)
    for file in exported.written {
      Terminal.printResult(Phrase.wrote.text(language, ["file": file]) + "\n")
    }
  }
}

extension SurveyExportForm: ExpressibleByArgument {
  /// The form with the name that was typed.
  public init?(argument: String) {
    guard let form = SurveyExportForm.named(argument) else { return nil }
    self = form
  }

  /// Every name that may be typed.
  public static var allValueStrings: [String] { all.map(\.name) }

  /// The name, where help shows a value that is taken unasked.
  public var defaultValueDescription: String { name }
}
