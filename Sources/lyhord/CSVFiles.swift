import DelimitedText
import Foundation
import Messages

/// Where a file comes from that needs no workspace.
enum CSVInput {
  /// The file at a path, or what comes in on standard input for `-`.
  static func read(
    _ path: String, _ options: ReadingOptions
  ) throws(DiagnosticsError) -> DelimitedFile {
    try DelimitedFile.open(path, options: options)
  }
}

/// Where the bytes of a result go: standard output, or a file that is there whole or not at all.
final class CSVOutput {
  private let path: String?
  private let handle: FileHandle

  /// - Throws: D029 where the file exists, L004 where it cannot be written.
  init(_ path: String?) throws(DiagnosticsError) {
    self.path = path
    guard let path else {
      handle = .standardOutput
      return
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.delimitedWouldOverwrite, at: Place(path)))
    }
    let part = CSVOutput.part(of: path)
    guard FileManager.default.createFile(atPath: part, contents: nil),
      let opened = FileHandle(forWritingAtPath: part)
    else {
      let cause = unsafe String(cString: strerror(errno))
      throw DiagnosticsError(Diagnostic(.fileUnwritable, at: Place(path), ["cause": cause]))
    }
    handle = opened
  }

  func write(_ bytes: [UInt8]) throws(DiagnosticsError) {
    try attempt { try handle.write(contentsOf: Data(bytes)) }
  }

  /// Gives the file its name.
  func finish() throws(DiagnosticsError) {
    guard let path else { return }
    try attempt {
      try handle.close()
      try FileManager.default.moveItem(atPath: CSVOutput.part(of: path), toPath: path)
    }
  }

  private func attempt(_ work: () throws -> Void) throws(DiagnosticsError) {
    do {
      try work()
    } catch {
      let cause = (error as NSError).localizedFailureReason ?? error.localizedDescription
      throw DiagnosticsError(
        Diagnostic(.fileUnwritable, at: Place(path ?? "-"), ["cause": cause]))
    }
  }

  private static func part(of path: String) -> String { path + ".part" }

  deinit {
    if let path { try? FileManager.default.removeItem(atPath: CSVOutput.part(of: path)) }
  }
}
