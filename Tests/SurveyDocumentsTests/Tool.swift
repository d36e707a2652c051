import Foundation
import TestSupport

/// A program of the machine that a test compares with.
enum Tool {
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs a program to its end; its output goes by way of files, since a full pipe would stop it.
  static func run(_ path: String, _ arguments: [String]) throws -> Run {
    let folder = try TemporaryFolder()
    let out = try folder.write("", to: "out")
    let err = try folder.write("", to: "err")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try String(contentsOfFile: out, encoding: .utf8),
      errors: try String(contentsOfFile: err, encoding: .utf8))
  }
}
