import Foundation

/// A `lyhord` that was started and may be killed.
package final class RunningCommand {
  private let process = Process()
  private let scratch: TemporaryFolder

  /// Starts the command in a folder with a bare environment; `launcher` is a program that starts it
  /// in its turn, with the arguments before it; `input` is what a person types, nothing where nil.
  package init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    launcher: [String] = [], input: String? = nil
  ) throws {
    let words = launcher + [CommandRun.program] + arguments
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var all = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    all["LYHORD_SURVEYS"] = "\(ProjectFolder.root)/Surveys"
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      all["LD_LIBRARY_PATH"] = libraries
    }
    process.environment = all.merging(environment) { $1 }
    // Files, not pipes: a full pipe would stop a command that nobody reads yet.
    scratch = try TemporaryFolder()
    process.standardOutput = FileHandle(forWritingAtPath: try scratch.write("", to: "out"))
    process.standardError = FileHandle(forWritingAtPath: try scratch.write("", to: "err"))
    if let input {
      process.standardInput = FileHandle(forReadingAtPath: try scratch.write(input, to: "in"))
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
  }

  package var isRunning: Bool { process.isRunning }

  /// Ends it at once, as a power cut would: it has no chance to tidy up.
  package func kill() {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// The exit status, when it has ended; -1 where it was killed.
  package var status: Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  package var output: String {
    (try? String(contentsOfFile: scratch.path("out"), encoding: .utf8)) ?? ""
  }

  package var errors: String {
    (try? String(contentsOfFile: scratch.path("err"), encoding: .utf8)) ?? ""
  }
}
