import CArchive

/// The calls to libarchive; the only unsafe code of the module.
///
/// Every pointer into Swift's memory is used inside the closure that lends it, and every handle of
/// the library is freed in the function that made it.
enum ArchiveLibrary {
  /// An entry as the archive lists it.
  struct Listed {
    /// The path in bytes; nil where it cannot be told on this machine.
    let path: [UInt8]?
    /// Bytes when unpacked; nil where the archive does not say.
    let byteCount: Int?
    let isEncrypted: Bool
    let position: Int
  }

  /// Every entry of an archive, in the library's order.
  static func list(_ bytes: [UInt8], atMost limit: Int) throws(ZipFault) -> [Listed] {
    unsafe try withArchive(bytes) { (archive) throws(ZipFault) in
      var listed: [Listed] = []
      while let entry = unsafe try nextEntry(archive) {
        guard listed.count < limit else { throw .tooManyEntries(limit: limit) }
        unsafe listed.append(
          Listed(
            path: archive_entry_pathname(entry).map { unsafe Array(String(cString: $0).utf8) },
            byteCount: archive_entry_size_is_set(entry) != 0
              ? Int(archive_entry_size(entry)) : nil,
            isEncrypted: archive_entry_is_encrypted(entry) != 0, position: listed.count))
      }
      return listed
    }
  }

  /// The entry at a position, unpacked to exactly the size that the archive gives for it.
  static func unpack(
    _ bytes: [UInt8], at position: Int, name: String, byteCount: Int
  ) throws(ZipFault) -> [UInt8] {
    unsafe try withArchive(bytes) { (archive) throws(ZipFault) in
      for _ in 0...position {
        guard unsafe try nextEntry(archive) != nil else { throw .damaged(entry: name) }
      }
      // A claimed size is not believed before the bytes are there.
      var contents: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 1 << 18)
      while true {
        let count = unsafe block.withUnsafeMutableBytes { room in
          unsafe archive_read_data(archive, room.baseAddress, room.count)
        }
        if count == 0 { break }
        guard count > 0, contents.count + count <= byteCount else { throw .damaged(entry: name) }
        contents += block[..<count]
      }
      guard contents.count == byteCount else { throw .damaged(entry: name) }
      return contents
    }
  }

  /// The bytes deflated, and their CRC-32.
  ///
  /// The library deflates into the gzip format (RFC 1952): ten bytes before the data, and after it
  /// the checksum and the size, four bytes each.
  static func deflate(_ bytes: [UInt8]) throws(ZipFault) -> (bytes: [UInt8], checksum: UInt32) {
    // More than deflate can need: it stores what it cannot shrink, at five bytes a block.
    var packed = [UInt8](repeating: 0, count: bytes.count + bytes.count / 256 + 1024)
    let count = try write(bytes, to: &packed)
    let headerSize = 10
    guard count >= headerSize + 8, packed.starts(with: [0x1F, 0x8B, 8, 0]) else {
      throw .library("gzip")
    }
    let end = count - 8
    let checksum = packed[end..<(end + 4)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return (Array(packed[headerSize..<end]), checksum)
  }

  // MARK: Reading

  private static func withArchive<Value>(
    _ bytes: [UInt8], _ body: (OpaquePointer) throws(ZipFault) -> Value
  ) throws(ZipFault) -> Value {
    unsafe try bytes.withUnsafeBufferPointer { (buffer) throws(ZipFault) in
      guard let archive = unsafe archive_read_new() else { throw .library("archive_read_new") }
      defer { unsafe archive_read_free(archive) }
      // By the list at the end, as office programs read them, and never by guessing forward.
      guard unsafe archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK else {
        throw .library(unsafe message(archive))
      }
      guard unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else { throw .notAnArchive }
      return unsafe try body(archive)
    }
  }

  private static func nextEntry(_ archive: OpaquePointer) throws(ZipFault) -> OpaquePointer? {
    var entry: OpaquePointer?
    switch unsafe archive_read_next_header(archive, &entry) {
    case ARCHIVE_EOF: return nil
    // A warning tells of a name or a local header that is odd; the data are checked when read.
    case ARCHIVE_OK, ARCHIVE_WARN: return unsafe entry
    default: throw unsafe archive_format(archive) == 0 ? .notAnArchive : .damaged(entry: nil)
    }
  }

  private static func message(_ archive: OpaquePointer) -> String {
    unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? ""
  }

  // MARK: Writing

  /// Writes bytes as gzip and gives how many bytes of the room it took.
  private static func write(_ bytes: [UInt8], to room: inout [UInt8]) throws(ZipFault) -> Int {
    var used = 0
    unsafe try room.withUnsafeMutableBufferPointer { (room) throws(ZipFault) in
      unsafe try bytes.withUnsafeBufferPointer { (bytes) throws(ZipFault) in
        // The library counts into `used` until its handle is freed.
        unsafe try withUnsafeMutablePointer(to: &used) { (used) throws(ZipFault) in
          guard let archive = unsafe archive_write_new() else {
            throw .library("archive_write_new")
          }
          defer { unsafe archive_write_free(archive) }
          guard let entry = unsafe archive_entry_new() else { throw .library("archive_entry_new") }
          defer { unsafe archive_entry_free(entry) }
          unsafe archive_entry_set_filetype(entry, 0o100000)
          let isWritten =
            unsafe archive_write_set_format_raw(archive) == ARCHIVE_OK
            && archive_write_add_filter_gzip(archive) == ARCHIVE_OK
            && archive_write_set_options(archive, "gzip:!timestamp") == ARCHIVE_OK
            && archive_write_set_bytes_per_block(archive, 0) == ARCHIVE_OK
            && archive_write_open_memory(archive, room.baseAddress, room.count, used) == ARCHIVE_OK
            && archive_write_header(archive, entry) == ARCHIVE_OK
            && (bytes.isEmpty
              || archive_write_data(archive, bytes.baseAddress, bytes.count) == bytes.count)
            && archive_write_close(archive) == ARCHIVE_OK
          guard isWritten else { throw .library(unsafe message(archive)) }
        }
      }
    }
    return used
  }
}
