import Foundation
import Messages

/// Writes files that a person may work on afterwards, and so replaces none unless told to.
enum NewFile {
  /// Where a file goes: into the target where that is a folder; the first one to the target itself
  /// otherwise, and the others beside it.
  ///
  /// - Parameters:
  ///   - target: as typed; nil for the folder at hand.
  ///   - name: the file's name in a folder.
  ///   - ending: what follows the name of a target that is no folder, for the others.
  ///   - isFirst: whether it is the file that the target names.
  /// - Returns: the path to write to.
  static func path(_ target: String?, name: String, ending: String, isFirst: Bool) -> String {
    guard let target else { return name }
    let url = URL(fileURLWithPath: target)
    let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
    if isFolder || target.hasSuffix("/") {
      return target.hasSuffix("/") ? target + name : "\(target)/\(name)"
    }
    if isFirst { return target }
    return url.deletingPathExtension().relativePath + ending
  }

  /// Writes all of the files, or none where one is there already.
  ///
  /// - Throws: L006 where a file is there and `replacing` is false; L004 where one cannot be
  ///   written.
  static func write(
    _ files: [(path: String, bytes: [UInt8])], replacing: Bool
  ) throws(DiagnosticsError) {
    let present = replacing ? [] : files.filter { FileManager.default.fileExists(atPath: $0.path) }
    guard present.isEmpty else {
      throw DiagnosticsError(present.map { Diagnostic(.fileExists, at: Place($0.path)) })
    }
    for file in files { try WrittenFile.write(Data(file.bytes), to: file.path) }
  }
}
