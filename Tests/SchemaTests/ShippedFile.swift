import Foundation
import TestSupport

/// A YAML file that comes with Lyhörd or was made by it.
struct ShippedFile {
  let kind: DefinitionKind
  /// From the root of the project.
  let path: String

  /// Every one with a schema, sorted by place.
  static func all() throws -> [ShippedFile] {
    var files: [ShippedFile] = []
    for name in try ProjectFolder.names(in: "Surveys") where name.hasSuffix(".yaml") {
      let kind: DefinitionKind =
        name == "concerns.yaml" ? .taxonomy : name == "measures.yaml" ? .measures : .survey
      files.append(ShippedFile(kind: kind, path: "Surveys/\(name)"))
    }
    files.append(ShippedFile(kind: .workspace, path: "Surveys/template/lyhord.yaml"))
    for name in try ProjectFolder.names(in: "Surveys/examples") where !name.contains(".") {
      files.append(ShippedFile(kind: .workspace, path: "Surveys/examples/\(name)/lyhord.yaml"))
    }
    for place in try ProjectFolder.names(in: "Reports") where !place.contains(".") {
      for round in try ProjectFolder.names(in: "Reports/\(place)") {
        let path = "Reports/\(place)/\(round)/promise.yaml"
        if FileManager.default.fileExists(atPath: "\(ProjectFolder.root)/\(path)") {
          files.append(ShippedFile(kind: .promise, path: path))
        }
      }
    }
    return files
  }
}
