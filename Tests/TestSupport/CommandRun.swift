import Foundation

/// One run of the built `lyhord`.
package struct CommandRun: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  /// The built command: the one that `LYHORD_COMMAND` names, else the one beside the test bundle.
  package static let program: String = {
    if let named = ProcessInfo.processInfo.environment["LYHORD_COMMAND"] { return named }
    var folder = Bundle.main.bundleURL
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("lyhord").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return "\(ProjectFolder.root)/.build/debug/lyhord"
  }()

  /// Runs the command in a folder with a bare environment; `launcher` is a program that starts it
  /// in its turn, with the arguments before it; `input` is what a person types, nothing where nil.
  package init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    launcher: [String] = [], input: String? = nil
  ) throws {
    let running = try RunningCommand(
      arguments, in: folder, environment: environment, launcher: launcher, input: input)
    status = running.status
    output = running.output
    errors = running.errors
  }
}
