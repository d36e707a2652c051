import Foundation
import TestSupport

/// The validator of PyPI, run by `validate.py`.
enum SchemaValidator {
  struct Verdict {
    let isValid: Bool
    let fault: String
  }

  /// Whether this machine has the validator; Lyhörd needs it for nothing else.
  static let isInstalled: Bool = (try? run(["-c", "import jsonschema, yaml"], input: "")) != nil

  /// The verdict on each case of the files, by `FILE#name`.
  static func verdicts(on files: [(DefinitionKind, String)]) throws -> [String: Verdict] {
    let input = files.map { "\($0.0.schemaPath)\t\($0.1)\n" }.joined()
    let output = try run(["Tests/SchemaTests/validate.py"], input: input)
    var verdicts: [String: Verdict] = [:]
    for line in output.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      verdicts[String(parts[0])] = Verdict(
        isValid: parts[1] == "valid", fault: parts[2...].joined())
    }
    return verdicts
  }

  private struct Failure: Error {
    let errors: String
  }

  private static func run(_ arguments: [String], input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: ProjectFolder.root)
    // Files, not pipes: a full pipe would stop a program that nobody reads yet.
    let scratch = try TemporaryFolder()
    let paths = try ["in": input, "out": "", "err": ""].mapValues {
      try scratch.write($0, to: UUID().uuidString)
    }
    process.standardInput = FileHandle(forReadingAtPath: paths["in"] ?? "")
    process.standardOutput = FileHandle(forWritingAtPath: paths["out"] ?? "")
    process.standardError = FileHandle(forWritingAtPath: paths["err"] ?? "")
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(errors: try String(contentsOfFile: paths["err"] ?? "", encoding: .utf8))
    }
    return try String(contentsOfFile: paths["out"] ?? "", encoding: .utf8)
  }
}
