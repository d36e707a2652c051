import Foundation

@testable import ExampleResponses

/// Where the examples of the repository and of these tests are.
enum ExampleFolders {
  static let committed = folder(up: 3) + "/Surveys/examples"
  static let fixtures = folder(up: 1) + "/Fixtures"
  static let names = ["eskilstuna", "sandviken", "strangnas", "svenljunga"]

  /// One file with its plan and the responses that it is made of.
  typealias Generated = (plan: ExportPlan, responses: [ExampleResponse], file: ExampleFile)

  /// A committed example and what the generator makes of it; made once for all tests.
  static func generated(_ name: String) throws -> (example: ExampleWorkspace, files: [Generated]) {
    guard let result = cache[name] else { throw UnknownExample(name: name) }
    return try result.get()
  }

  struct UnknownExample: Error {
    let name: String
  }

  private static let cache = Dictionary(
    uniqueKeysWithValues: names.map { name in
      (
        name,
        Result {
          let example = try ExampleWorkspace.open(name, in: committed)
          let files = try example.truth.files.enumerated().map { index, plan in
            let responses = example.responses(plan, index: index)
            return (
              plan: plan, responses: responses, file: try example.file(plan, responses)
            )
          }
          return (example: example, files: files)
        }
      )
    })

  /// The committed bytes of one file.
  static func bytes(_ file: ExampleFile, of example: ExampleWorkspace) throws -> [UInt8] {
    let path = "\(example.folder)/responses/\(file.name)"
    return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func folder(up levels: Int) -> String {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<levels { url.deleteLastPathComponent() }
    return url.path
  }
}
