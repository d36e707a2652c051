import Foundation
package import Messages

extension DelimitedFile {
  /// Reads a file as delimited text.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - options: what is known and need not be found out.
  /// - Returns: the file, its form found out and its records ready to be read.
  /// - Throws: one diagnostic if there is no such file, it cannot be read, or it is no table.
  package static func open(
    _ path: String, options: ReadingOptions = ReadingOptions()
  ) throws(DiagnosticsError) -> DelimitedFile {
    try DelimitedFile(source: bytes(of: path), name: path, options: options)
  }

  /// The path that stands for what comes in on standard input.
  private static let standardInput = "-"

  /// The bytes of a file of responses, whatever its format; not read yet.
  ///
  /// - Throws: one diagnostic if there is no such file or it cannot be read.
  package static func bytes(of path: String) throws(DiagnosticsError) -> ByteSource {
    if path == standardInput {
      do {
        return .file(try FileBytes(spooling: .standardInput))
      } catch {
        throw DiagnosticsError(
          Diagnostic(.fileUnreadable, at: Place(path), ["cause": error.cause]))
      }
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.fileNotFound, at: Place(path)))
    }
    let url = URL(fileURLWithPath: path)
    let isFolder = try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory
    guard isFolder != true else {
      let arguments = ["example": exampleFile(in: path)]
      throw DiagnosticsError(Diagnostic(.fileIsFolder, at: Place(path), arguments))
    }
    do {
      return .file(try FileBytes(path: path))
    } catch {
      throw DiagnosticsError(Diagnostic(.fileUnreadable, at: Place(path), ["cause": error.cause]))
    }
  }

  private static func exampleFile(in folder: String) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let tables = names.filter { name in
      [".csv", ".tsv", ".txt", ".xlsx"].contains { name.lowercased().hasSuffix($0) }
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return base + (tables.min() ?? "svar.csv")
  }
}
