/// Writes a zip archive in memory, the same bytes for the same entries wherever it runs.
///
/// Entries stand in the order they are added, with 1 January 1980 as their time, without owner,
/// attributes or extra fields, and with sizes and checksum before the data, as the strictest
/// readers of the office formats want them.
///
/// Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
package struct ZipWriter: Sendable {
  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<String> = []

  /// An empty archive.
  package init() {}

  /// Adds an entry, deflated where that makes it smaller.
  ///
  /// - Throws: `ambiguousName` where the name is empty, taken, not ASCII or leads out of the
  ///   archive; `entryTooLarge`, `archiveTooLarge` or `tooManyEntries` beyond what a zip without
  ///   its 64-bit extension holds.
  package mutating func add(_ name: String, _ contents: [UInt8]) throws(ZipFault) {
    let path = Array(name.utf8)
    guard !path.isEmpty, path.count < 1024, path.allSatisfy({ (0x20..<0x7F).contains($0) }),
      !name.split(separator: "/", omittingEmptySubsequences: false).contains(where: {
        $0.isEmpty || $0 == ".."
      }), !names.contains(name)
    else { throw .ambiguousName(name) }
    guard names.count < ZipWriter.mostEntries else {
      throw .tooManyEntries(limit: ZipWriter.mostEntries)
    }
    guard contents.count < ZipWriter.mostBytes else {
      throw .entryTooLarge(entry: name, limit: ZipWriter.mostBytes)
    }
    let deflated = try ArchiveLibrary.deflate(contents)
    let isSmaller = deflated.bytes.count < contents.count
    let data = isSmaller ? deflated.bytes : contents
    guard archive.count + data.count + directory.count + 4096 < ZipWriter.mostBytes else {
      throw .archiveTooLarge(limit: ZipWriter.mostBytes)
    }
    var fields: [UInt8] = []
    fields.append(20, bytes: 2)  // Version 2.0 is needed to unpack it.
    fields.append(0, bytes: 2)  // No flags: nothing is encrypted, no descriptor follows.
    fields.append(isSmaller ? 8 : 0, bytes: 2)
    fields.append(0, bytes: 2)  // 00:00:00.
    fields.append(0x21, bytes: 2)  // 1 January 1980.
    fields.append(Int(deflated.checksum), bytes: 4)
    fields.append(data.count, bytes: 4)
    fields.append(contents.count, bytes: 4)
    fields.append(path.count, bytes: 2)
    fields.append(0, bytes: 2)  // No extra fields.
    directory.append(0x0201_4B50, bytes: 4)
    directory.append(20, bytes: 2)  // Made by version 2.0, on a system without owners.
    directory += fields
    directory.append(0, bytes: 2)  // No comment.
    directory.append(0, bytes: 2)  // First disk.
    directory.append(0, bytes: 2)  // No internal attributes.
    directory.append(0, bytes: 4)  // No external attributes.
    directory.append(archive.count, bytes: 4)
    directory += path
    archive.append(0x0403_4B50, bytes: 4)
    archive += fields
    archive += path
    archive += data
    names.insert(name)
  }

  /// The archive with the entries added so far.
  package var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append(0x0605_4B50, bytes: 4)
    end.append(0, bytes: 2)
    end.append(0, bytes: 2)
    end.append(names.count, bytes: 2)
    end.append(names.count, bytes: 2)
    end.append(directory.count, bytes: 4)
    end.append(archive.count, bytes: 4)
    end.append(0, bytes: 2)
    return archive + directory + end
  }

  private static let mostEntries = 0xFFFE
  private static let mostBytes = 0xFFFF_FFFE
}

extension [UInt8] {
  /// Appends the low bytes of a number, least first.
  fileprivate mutating func append(_ number: Int, bytes: Int) {
    for index in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }
}
