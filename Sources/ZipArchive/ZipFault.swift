/// Why a zip archive cannot be read or written.
package enum ZipFault: Error, Hashable, Sendable {
  /// The bytes are no zip archive, or their end with the list of entries is missing.
  case notAnArchive
  /// The entry, or the list of entries where nil, is broken or cut off.
  case damaged(entry: String?)
  /// A password is needed.
  case encrypted(entry: String)
  /// The archive has more entries than the limit.
  case tooManyEntries(limit: Int)
  /// An entry would be larger than the limit in bytes when unpacked.
  case entryTooLarge(entry: String, limit: Int)
  /// All entries together would be larger than the limit in bytes when unpacked.
  case archiveTooLarge(limit: Int)
  /// A name that leads out of the archive, or that two entries share.
  case ambiguousName(String)
  /// The compression library failed for a reason of its own, such as lack of memory.
  case library(String)
}
