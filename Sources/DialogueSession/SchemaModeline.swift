import DialogueWorkspace
import Foundation

/// The comment by which an editor finds the JSON Schema of a file, and so completes and explains.
enum SchemaModeline {
  /// The comment for a `promise.yaml` in a folder; nil where no schemas lie beside the taxonomy.
  static func promise(in folder: String, of workspace: Workspace) -> String? {
    line("promise", in: folder, of: workspace)
  }

  /// The comment for a mapping file in a folder; nil where no schemas lie beside the taxonomy.
  static func mapping(in folder: String, of workspace: Workspace) -> String? {
    line("mapping", in: folder, of: workspace)
  }

  /// The path is relative, so that a workspace can be moved whole.
  private static func line(
    _ name: String, in folder: String, of workspace: Workspace
  ) -> String? {
    let schema = URL(fileURLWithPath: workspace.taxonomyFile).deletingLastPathComponent()
      .appendingPathComponent("schemas/\(name).schema.json")
    guard FileManager.default.fileExists(atPath: schema.path) else { return nil }
    let from = URL(fileURLWithPath: folder).standardizedFileURL.pathComponents
    let to = schema.standardizedFileURL.pathComponents
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let path =
      Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)
    return "# yaml-language-server: $schema=\(path.joined(separator: "/"))"
  }
}
