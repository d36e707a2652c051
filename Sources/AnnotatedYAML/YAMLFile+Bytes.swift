import Foundation
package import Messages

extension YAMLFile {
  /// The text of a definition file.
  ///
  /// A file that is too large is not read to its end.
  ///
  /// - Throws: a file diagnostic (L…), or Y-diagnostics for size, encoding and files of other
  ///   programs.
  package static func text(_ path: String) throws(DiagnosticsError) -> String {
    let place = Place(path)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw DiagnosticsError(Diagnostic(.fileNotFound, at: place))
    }
    if attributes[.type] as? FileAttributeType == .typeDirectory {
      throw DiagnosticsError(
        Diagnostic(.fileIsFolder, at: place, ["example": path + "/medborgardialog.yaml"]))
    }
    let data = try bytes(path)
    if let program = program(data) {
      throw DiagnosticsError(Diagnostic(.yamlOtherFormat, at: place, ["program": program]))
    }
    if data.count > sizeLimit {
      let size = (attributes[.size] as? Int ?? data.count) >> 20
      throw DiagnosticsError(Diagnostic(.yamlTooLarge, at: place, ["size": "\(size)"]))
    }
    // An array is read many times faster than data byte by byte.
    let bytes = [UInt8](data)
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw DiagnosticsError(otherEncoding(data, path))
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// The first bytes of a file, one more than is allowed at most.
  private static func bytes(_ path: String) throws(DiagnosticsError) -> Data {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return try handle.read(upToCount: sizeLimit + 1) ?? Data()
    } catch {
      throw DiagnosticsError(
        Diagnostic(.fileUnreadable, at: Place(path), ["cause": error.localizedDescription]))
    }
  }

  /// The program that writes files that begin like this one.
  private static func program(_ data: Data) -> String? {
    let beginnings: [(String, String)] = [
      ("PK\u{3}\u{4}", "Word, Excel, LibreOffice (.docx, .xlsx, .ods, .zip)"),
      ("{\\rtf", "WordPad, TextEdit (.rtf)"), ("%PDF", "Acrobat (.pdf)"),
      ("SQLite format 3", "SQLite"), ("<!DOCTYPE", "HTML"), ("<html", "HTML"), ("<?xml", "XML"),
    ]
    if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "Word, Excel (.doc, .xls)" }
    return beginnings.first { data.starts(with: $0.0.utf8) }?.1
  }

  /// Which other encoding the bytes are in, as far as they tell, and the first line that shows it.
  private static func otherEncoding(_ data: Data, _ path: String) -> Diagnostic {
    let isUTF16 =
      data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) || data.contains(0)
    if isUTF16 {
      return Diagnostic(.yamlNotUTF8, at: Place(path, line: 1), ["encoding": "UTF-16"])
    }
    var line = 1
    for part in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { break }
      line += 1
    }
    return Diagnostic(
      .yamlNotUTF8, at: Place(path, line: line), ["encoding": "Windows-1252 (ANSI)"])
  }
}
