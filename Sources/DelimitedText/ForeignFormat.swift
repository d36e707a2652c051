import Messages

/// A file that is no delimited text, told by how it begins.
package enum ForeignFormat {
  /// What is wrong with the file, if it is of a format that is known or not text at all.
  static func diagnosticKind(of bytes: [UInt8]) -> DiagnosticKind? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return zipped(bytes) }
    for (magic, kind) in magics where bytes.starts(with: magic) { return kind }
    if bytes.count > 11, bytes[4...].starts(with: Array("ftyp".utf8)) { return .delimitedIsImage }
    return markup(bytes)
  }

  /// Whether decoded text holds so many control characters that it cannot be text.
  static func isBinary(_ text: [UInt8], nulCount: Int) -> Bool {
    let sample = text.prefix(1 << 16)
    let controls = sample.count { $0 < 0x20 && !($0 >= 0x09 && $0 <= 0x0D) || $0 == 0x7F }
    let suspect = controls + nulCount
    return suspect > 8 && suspect * 20 > sample.count + nulCount
  }

  private static var magics: [([UInt8], DiagnosticKind)] {
    [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .delimitedIsExcel),
      (Array("SQLite format 3\0".utf8), .delimitedIsDatabase),
      (Array("%PDF-".utf8), .delimitedIsPDF),
      (Array("{\\rtf".utf8), .delimitedIsDocument),
      ([0x89, 0x50, 0x4E, 0x47], .delimitedIsImage),
      ([0xFF, 0xD8, 0xFF], .delimitedIsImage),
      (Array("GIF8".utf8), .delimitedIsImage),
      (Array("II*\0".utf8), .delimitedIsImage),
      (Array("MM\0*".utf8), .delimitedIsImage),
      ([0x1F, 0x8B], .delimitedIsArchive),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .delimitedIsArchive),
      (Array("Rar!\u{1A}".utf8), .delimitedIsArchive),
      (Array("$FL2".utf8), .delimitedIsBinary),
    ]
  }

  // A zip tells its kind by the names of the files in it.
  private static func zipped(_ bytes: [UInt8]) -> DiagnosticKind {
    let names = String(decoding: bytes.prefix(4096), as: UTF8.self)
    if isDocument(names) { return .delimitedIsDocument }
    let isOffice = ["[Content_Types].xml", "xl/", "opendocument.spreadsheet"].contains {
      names.contains($0)
    }
    return isOffice ? .delimitedIsExcel : .delimitedIsArchive
  }

  /// Whether a file, told by the names in its zip or by its text, is for a word processor.
  private static func isDocument(_ names: String) -> Bool {
    ["word/", "ppt/", "opendocument.text", "opendocument.presentation"].contains(
      where: names.contains)
  }

  /// Whether a file is made by a word processor or for slides, though it has the form of a workbook.
  package static func isDocument(_ bytes: [UInt8]) -> Bool {
    diagnosticKind(of: bytes) == .delimitedIsDocument
  }

  private static func markup(_ bytes: [UInt8]) -> DiagnosticKind? {
    let mark = TextEncoding.utf8.byteOrderMark
    let start = bytes.starts(with: mark) ? mark.count : 0
    let beginning = String(decoding: bytes[start...].prefix(256), as: UTF8.self)
      .drop { $0.isWhitespace }.lowercased()
    if ["<!doctype html", "<html"].contains(where: beginning.hasPrefix) {
      return .delimitedIsWebPage
    }
    let isData = ["<?xml", "{\"", "{\n", "{\r", "[{", "[\n"].contains(where: beginning.hasPrefix)
    return isData ? .delimitedIsOtherData : nil
  }
}
