import Foundation

/// One run of the built `lyhord`.
package struct CommandRun: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  /// The built command, beside the test bundle.
  package static let program: String = {
    var folder = Bundle.main.bundleURL
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("lyhord").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return "\(ProjectFolder.root)/.build/debug/lyhord"
  }()

  /// Runs the command in a folder with a bare environment.
  package init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandRun.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var all = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    all["LYHORD_SURVEYS"] = "\(ProjectFolder.root)/Surveys"
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      all["LD_LIBRARY_PATH"] = libraries
    }
    process.environment = all.merging(environment) { $1 }
    // Files, not pipes: a full pipe would stop a command that nobody reads yet.
    let scratch = try TemporaryFolder()
    let out = try scratch.write("", to: "out")
    let err = try scratch.write("", to: "err")
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOfFile: out, encoding: .utf8)
    errors = try String(contentsOfFile: err, encoding: .utf8)
  }
}
