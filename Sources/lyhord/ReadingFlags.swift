import ArgumentParser
import DelimitedText
import Foundation
import Messages

/// What a person may say about a file where it is understood wrong.
struct ReadingFlags: ParsableArguments {
  @Option(help: ArgumentHelp(help(.helpReadingDelimiter)))
  var delimiter: Delimiter?

  @Option(help: ArgumentHelp(help(.helpReadingEncoding)))
  var encoding: TextEncoding?

  @Option(help: ArgumentHelp(help(.helpReadingQuote)))
  var quote: Quote?

  @Option(help: ArgumentHelp(help(.helpReadingEscape)))
  var escape: Escape?

  @Option(help: ArgumentHelp(help(.helpReadingHeaderRows)))
  var headerRows: Int?

  @Option(help: ArgumentHelp(help(.helpReadingHeaderLine)))
  var headerLine: Int?

  var options: ReadingOptions {
    ReadingOptions(
      encoding: encoding, delimiter: delimiter, quote: quote, escape: escape,
      headerRows: headerRows, headerLine: headerLine)
  }

  func validate() throws {
    if let headerRows, headerRows < 0 {
      throw ValidationError(
        "The value '\(headerRows)' is invalid for '--header-rows <header-rows>'")
    }
    if let headerLine, headerLine < 1 {
      throw ValidationError(
        "The value '\(headerLine)' is invalid for '--header-line <header-line>'")
    }
  }
}

extension Delimiter: ExpressibleByArgument {
  /// The name, or the character itself.
  public init?(argument: String) {
    let delimiter =
      argument == "\\t"
      ? .tab
      : Delimiter(rawValue: argument)
        ?? Delimiter.allCases.first { $0 != .none && $0.text == argument }
    guard let delimiter else { return nil }
    self = delimiter
  }
}

extension TextEncoding: ExpressibleByArgument {
  /// The name that other programs use, or ours.
  public init?(argument: String) {
    let name = argument.lowercased()
    let encoding = TextEncoding.allCases.first { $0.name == name || $0.rawValue == argument }
    guard let encoding else { return nil }
    self = encoding
  }

  /// The names that other programs use.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension Quote: ExpressibleByArgument {
  /// The name, or the mark itself.
  public init?(argument: String) {
    switch argument {
    case "\"": self = .double
    case "'": self = .single
    default:
      guard let quote = Quote(rawValue: argument) else { return nil }
      self = quote
    }
  }
}

extension Escape: ExpressibleByArgument {}
