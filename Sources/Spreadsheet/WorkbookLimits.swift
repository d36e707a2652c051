/// How large a workbook may be.
package struct WorkbookLimits: Hashable, Sendable {
  /// The most cells that hold something, in all sheets together.
  package var cellCount: Int
  package var sheetCount: Int
  /// The most bytes of the largest part, unpacked.
  package var partBytes: Int
  /// The most bytes of all parts together, unpacked.
  package var totalBytes: Int

  /// Limits that a million responses to twenty questions stay within.
  package init(
    cellCount: Int = 30_000_000, sheetCount: Int = 1000, partBytes: Int = 1 << 30,
    totalBytes: Int = 3 << 29
  ) {
    self.cellCount = cellCount
    self.sheetCount = sheetCount
    self.partBytes = partBytes
    self.totalBytes = totalBytes
  }
}
