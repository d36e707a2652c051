import DelimitedText
import Foundation
import Messages

/// The corpora beside the repository: public files, not part of it.
enum SharedCorpus {
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let manifest = folder.appending(path: "Package.swift").path
      if FileManager.default.fileExists(atPath: manifest) { break }
    }
    return folder.deletingLastPathComponent().appending(path: "shared/csv-corpus")
  }()

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.path)
  }

  /// The names in a folder of the corpus, sorted; none when the corpus is missing.
  static func names(in subfolder: String) -> [String] {
    let path = folder.appending(path: subfolder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: path)))
  }
}

extension Record {
  var texts: [String] { cells.map(\.text) }
}
