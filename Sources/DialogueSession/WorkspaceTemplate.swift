import DialogueWorkspace
import Foundation
package import Messages

/// A new workspace, made from the surveys that come with the program.
package enum WorkspaceTemplate {
  private static let surveys = [
    "medborgardialog", "ungdomsdialog", "medarbetardialog", "foretagardialog", "trygghetsvandring",
  ]

  /// Makes the folder with `lyhord.yaml`, `Surveys/` and `Reports/`.
  ///
  /// - Throws: C003 where it is a workspace already; C004 where the templates cannot be found;
  ///   L004 where the folder cannot be written.
  package static func make(_ folder: String) throws(DiagnosticsError) {
    let files = FileManager.default
    let target = "\(folder)/\(Workspace.fileName)"
    if files.fileExists(atPath: target) {
      throw DiagnosticsError(Diagnostic(.folderInUse, at: Place(target)))
    }
    guard let source = libraryFolder() else {
      throw DiagnosticsError(Diagnostic(.templatesMissing, [:]))
    }
    let schemas = ["survey", "taxonomy", "measures", "workspace", "promise"].map {
      "schemas/\($0).schema.json"
    }
    let others = ["concerns.yaml", "measures.yaml", "README.md"] + schemas
    for name in surveys.map({ "\($0).yaml" }) + others {
      guard let data = files.contents(atPath: "\(source)/\(name)") else {
        throw DiagnosticsError(Diagnostic(.templatesMissing, [:]))
      }
      try WrittenFile.write(data, to: "\(folder)/Surveys/\(name)")
    }
    guard let template = files.contents(atPath: "\(source)/template/\(Workspace.fileName)") else {
      throw DiagnosticsError(Diagnostic(.templatesMissing, [:]))
    }
    // Last, for it is what makes the folder a workspace.
    try WrittenFile.write(template, to: target)
  }

  /// Where the surveys that come with the program lie: as told, beside an installed program, or in
  /// the checkout that it was built in.
  private static func libraryFolder() -> String? {
    var candidates: [String] = []
    if let told = ProcessInfo.processInfo.environment["LYHORD_SURVEYS"] { candidates.append(told) }
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    if var folder = program {
      candidates.append(folder.appendingPathComponent("../share/lyhord/Surveys").path)
      for _ in 0..<5 {
        candidates.append(folder.appendingPathComponent("Surveys").path)
        folder.deleteLastPathComponent()
      }
    }
    return candidates.first {
      FileManager.default.fileExists(atPath: "\($0)/concerns.yaml")
    }
  }
}
