import Foundation

/// Where the project's files lie, found from this file's own place.
package enum ProjectFolder {
  /// The folder with `Package.swift`.
  package static let root: String = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()

  /// The folder of shared inputs beside the project; nil where a checkout stands alone.
  package static let shared: String? = {
    let path = URL(fileURLWithPath: root).deletingLastPathComponent()
      .appendingPathComponent("shared").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// Whether a shared input is there, for tests that are skipped by name where it is not.
  package static func hasShared(_ path: String) -> Bool {
    shared.map { FileManager.default.fileExists(atPath: "\($0)/\(path)") } ?? false
  }

  /// The text of a file of the project.
  package static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  /// The names in a folder of the project, sorted.
  package static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)").sorted()
  }
}
