import ArgumentParser
import DialogueWorkspace
import DialogueSession
import DialogueStore
import Messages

/// What every command that works in a workspace understands.
struct CommonOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp(help(.helpWorkspace)))
  var workspace = "."

  @Option(help: ArgumentHelp(help(.helpLanguage)))
  var language: Language?

  /// The workspace, opened.
  func open() throws(DiagnosticsError) -> DialogueSession {
    let language = CommandLanguage.spoken
    return try DialogueSession.open(
      workspace,
      patience: Patience(seconds: 60) { holder in
        Terminal.say(holder?.waiting(language) ?? Phrase.storeWaiting.text(language))
      })
  }

  /// The language of results: as asked, else the workspace's.
  func language(in session: DialogueSession) -> Language {
    language ?? session.workspace.language
  }
}

extension Language: ExpressibleByArgument {}

/// The form of a result.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case csv
}

/// Which responses are looked at.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(help(.helpRound)))
  var round: String?

  @Option(help: ArgumentHelp(help(.helpArea)))
  var area: String?

  @Option(help: ArgumentHelp(help(.helpGroup)))
  var group: String?

  /// The group asked for, however it was said.
  ///
  /// - Throws: P009 where both an area and a group are asked for.
  func wantedGroup() throws(DiagnosticsError) -> String? {
    if area != nil, group != nil { throw DiagnosticsError(Diagnostic(.analysisTwoGroups, [:])) }
    return area.map { "area=\($0)" } ?? group
  }
}
