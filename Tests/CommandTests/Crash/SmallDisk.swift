import Foundation
import TestSupport

/// A file system in memory that has room for so many bytes and no more.
final class SmallDisk {
  /// Whether this user may mount one.
  static let isPossible = geteuid() == 0 && (try? SmallDisk(bytes: 1 << 16)) != nil

  private let folder: TemporaryFolder

  var path: String { folder.path }

  init(bytes: Int) throws {
    folder = try TemporaryFolder()
    let size = "size=\(bytes)"
    try Self.run(["/usr/bin/mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.path])
  }

  deinit {
    try? Self.run(["/usr/bin/umount", folder.path])
  }

  private static func run(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
