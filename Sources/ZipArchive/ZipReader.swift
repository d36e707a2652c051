/// A zip archive in memory; an entry is unpacked when it is asked for, and never to disk.
///
/// The limits are held against the sizes that the archive gives for its entries, and no entry is
/// unpacked beyond the size given for it, so that an archive that lies is found damaged.
package struct ZipReader: Sendable {
  /// One file of the archive.
  package struct Entry: Hashable, Sendable {
    /// The path in the archive, with `/` between folders and without one at its start.
    package let name: String
    /// Bytes when unpacked.
    package let byteCount: Int
    /// Place among all entries of the archive, by which the library finds it again.
    let position: Int
  }

  /// The files, sorted by name, without folders.
  ///
  /// Names outside ASCII are left out: what they are depends on the machine that reads them, and
  /// the office formats have none.
  package let entries: [Entry]

  private let bytes: [UInt8]
  private let positions: [String: Int]

  /// Reads the list of entries.
  ///
  /// - Throws: what is wrong with the archive; what exceeds the limits.
  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFault) {
    var entries: [Entry] = []
    var total = 0
    for listed in try ArchiveLibrary.list(bytes, atMost: limits.entryCount) {
      guard let name = try ZipReader.name(listed.path) else { continue }
      guard !listed.isEncrypted else { throw .encrypted(entry: name) }
      guard let size = listed.byteCount, size >= 0 else { throw .damaged(entry: name) }
      guard size <= limits.entryBytes else {
        throw .entryTooLarge(entry: name, limit: limits.entryBytes)
      }
      total += size
      guard total <= limits.totalBytes else { throw .archiveTooLarge(limit: limits.totalBytes) }
      entries.append(Entry(name: name, byteCount: size, position: listed.position))
    }
    entries.sort { $0.name < $1.name }
    var positions: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      guard positions.updateValue(index, forKey: entry.name) == nil else {
        throw .ambiguousName(entry.name)
      }
    }
    self.entries = entries
    self.positions = positions
    self.bytes = bytes
  }

  /// The entry of a name; nil where there is none.
  package func entry(_ name: String) -> Entry? {
    positions[name].map { entries[$0] }
  }

  /// An entry unpacked, its checksum compared; nil where there is none of that name.
  ///
  /// - Throws: where the entry is damaged or larger than the archive says.
  package func contents(of name: String) throws(ZipFault) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    return try ArchiveLibrary.unpack(
      bytes, at: entry.position, name: entry.name, byteCount: entry.byteCount)
  }

  /// The name that a path stands for; nil for a folder, and for a name outside ASCII.
  private static func name(_ path: [UInt8]?) throws(ZipFault) -> String? {
    guard let path, path.allSatisfy({ $0 < 0x80 }) else { return nil }
    let text = String(decoding: path, as: UTF8.self)
    if text.hasSuffix("/") || text.isEmpty { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: true)
    // Nothing is ever written by these names; one that climbs is still the work of an attacker.
    guard !parts.contains(".."), !path.contains(where: { $0 < 0x20 }) else {
      throw .ambiguousName(text)
    }
    return parts.joined(separator: "/")
  }
}
