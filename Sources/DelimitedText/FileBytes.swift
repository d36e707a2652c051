package import Foundation

/// The bytes of a file, read a part at a time from any place.
///
/// Read by offset and not through a shared position, so that several readings of one file, each on
/// a thread of its own, do not disturb each other. The one place in this module where memory is
/// handed to the system.
package final class FileBytes: Sendable {
  /// Why a part could not be read, in the system's words.
  package struct Fault: Error, Hashable, Sendable {
    package let cause: String
  }

  /// How many bytes the file had when it was opened.
  package let count: Int
  private let handle: FileHandle
  /// Taken away with the last reader; empty for a file that is a person's own.
  private let temporaryPath: String

  /// Opens a file.
  package init(path: String) throws(Fault) {
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      count = Int(try handle.seekToEnd())
    } catch {
      throw Fault(error)
    }
    temporaryPath = ""
  }

  /// Keeps all that comes from a pipe in a temporary file, since a table is gone through more than
  /// once and memory must not grow with it.
  package init(spooling pipe: FileHandle) throws(Fault) {
    let path = NSTemporaryDirectory() + "lyhord-\(UUID().uuidString)"
    do {
      guard
        FileManager.default.createFile(
          atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
      handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      var total = 0
      while let part = try pipe.read(upToCount: 1 << 20), !part.isEmpty {
        try handle.write(contentsOf: part)
        total += part.count
      }
      count = total
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw Fault(error)
    }
    temporaryPath = path
  }

  deinit {
    try? handle.close()
    if !temporaryPath.isEmpty { try? FileManager.default.removeItem(atPath: temporaryPath) }
  }

  /// Up to `length` bytes from an offset; fewer only at the end of the file.
  package func read(from offset: Int, length: Int) throws(Fault) -> [UInt8] {
    let wanted = max(0, min(length, count - offset))
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      filled = 0
      while filled < wanted, let start = buffer.baseAddress {
        let got = unsafe pread(
          handle.fileDescriptor, start + filled, wanted - filled, off_t(offset + filled))
        if got > 0 {
          filled += got
        } else if got == 0 || errno != EINTR {
          failure = got == 0 ? EIO : errno
          return
        }
      }
    }
    // A file that became shorter while it was read is no longer the one that was looked at.
    guard failure == 0 else {
      throw Fault(cause: unsafe String(cString: strerror(failure)))
    }
    return bytes
  }
}

extension FileBytes.Fault {
  fileprivate init(_ error: any Error) {
    cause = (error as NSError).localizedFailureReason ?? error.localizedDescription
  }
}
