import Foundation
import Messages

/// Which language the person reads.
enum CommandLanguage {
  /// What the command line says; nil where it says nothing.
  static let asked: Language? = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", arguments.indices.contains(index + 1) {
        return Language(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst("--language=".count)))
      }
    }
    return nil
  }()

  /// What is spoken where no workspace decides: as asked, else by locale, else Swedish.
  static let spoken: Language = {
    if let asked { return asked }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .en : .sv
  }()
}

/// The help text of a phrase.
func help(_ phrase: Phrase) -> String {
  phrase.text(CommandLanguage.spoken)
}
