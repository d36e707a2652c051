import Foundation
import Messages

/// Which language the person reads.
enum CommandLanguage {
  /// What the command line says; nil where it says nothing.
  static let asked: Language? = option(["--language"]).flatMap(Language.init)

  /// What is spoken before a workspace is open: as asked, else by the workspace, else by locale,
  /// else Swedish.
  static let spoken: Language = {
    if let language = asked ?? ofWorkspace { return language }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .en : .sv
  }()

  /// The language line of the workspace's file, read by itself, for the file may be what is wrong.
  private static var ofWorkspace: Language? {
    let folder = option(["--workspace", "-w"]) ?? "."
    guard let text = try? String(contentsOfFile: "\(folder)/lyhord.yaml", encoding: .utf8) else {
      return nil
    }
    let line = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("language:") }
    return line.flatMap {
      Language(rawValue: $0.dropFirst("language:".count).trimmingCharacters(in: .whitespaces))
    }
  }

  /// The value of an option as it was typed, whatever else is wrong with the command line.
  private static func option(_ names: [String]) -> String? {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if names.contains(argument), arguments.indices.contains(index + 1) {
        return arguments[index + 1]
      }
      for name in names where argument.hasPrefix("\(name)=") {
        return String(argument.dropFirst(name.count + 1))
      }
    }
    return nil
  }
}

/// The help text of a phrase.
func help(_ phrase: Phrase) -> String {
  phrase.text(CommandLanguage.spoken)
}
