import Messages

/// A file that is no workbook of today's Excel, told by how it begins.
enum ForeignWorkbook {
  /// What the file is instead; nil for a zip archive, which every workbook is.
  static func kind(of bytes: [UInt8]) -> DiagnosticKind? {
    if bytes.isEmpty { return .fileEmpty }
    if bytes.starts(with: oldContainer) {
      return isEncrypted(bytes) ? .workbookIsEncrypted : .workbookIsOldExcel
    }
    return bytes.starts(with: [0x50, 0x4B]) ? nil : .workbookIsNone
  }

  /// Whether it is the old container, or an archive whose first names are those of a document.
  static func isLikelySpreadsheet(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: oldContainer) { return true }
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return false }
    let names = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return ["[Content_Types].xml", "_rels/", "xl/", "opendocument"].contains(where: names.contains)
  }

  private static let oldContainer: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether the old container holds a new workbook under a password.
  ///
  /// Source: MS-OFFCRYPTO 2.3.1: the stream `EncryptedPackage`, named in UTF-16.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: name[0]) {
      if bytes[found...].starts(with: name) { return true }
      start = found + 1
    }
    return false
  }
}
