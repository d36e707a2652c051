/// How much a stranger's archive may make us unpack.
package struct ZipLimits: Hashable, Sendable {
  /// The most entries, folders included.
  package var entryCount: Int
  /// The most bytes of one entry, unpacked.
  package var entryBytes: Int
  /// The most bytes of all entries together, unpacked.
  package var totalBytes: Int

  /// Limits that every workbook of a survey stays far below.
  package init(
    entryCount: Int = 10_000, entryBytes: Int = 1 << 29, totalBytes: Int = 1 << 30
  ) {
    self.entryCount = entryCount
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
  }
}
