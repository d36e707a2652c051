import DialogueWorkspace
import Foundation

/// The comment by which an editor finds the JSON Schema of a file, and so completes and explains.
enum SchemaModeline {
  /// How the comment begins.
  static let beginning = "# yaml-language-server: "

  /// A kind of file that has a schema.
  enum Kind: String {
    case mapping
    case promise
    case survey
  }

  /// The comment for a file that lies in a folder; nil where no schemas lie beside the taxonomy.
  ///
  /// The path is relative, so that a workspace can be moved whole.
  static func line(_ kind: Kind, in folder: String, of workspace: Workspace) -> String? {
    let schema = URL(fileURLWithPath: workspace.taxonomyFile).deletingLastPathComponent()
      .appendingPathComponent("schemas/\(kind.rawValue).schema.json")
    guard FileManager.default.fileExists(atPath: schema.path) else { return nil }
    let from = URL(fileURLWithPath: folder).standardizedFileURL.pathComponents
    let to = schema.standardizedFileURL.pathComponents
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let path =
      Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)
    return "\(beginning)$schema=\(path.joined(separator: "/"))"
  }
}
