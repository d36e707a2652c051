import Foundation

/// Another program that has a database locked, as the system tells of it.
///
/// The kernel's own list of locks is read, not a file of ours: it can be neither stale nor left
/// behind, and reading it touches no lock. It knows the programs of this computer alone; nil stands
/// for one on another, or for a system without such a list.
package struct DatabaseHolder: Hashable, Sendable {
  package let process: Int32
  /// The account that it runs under.
  package let user: String
  /// Its command line.
  package let command: String

  /// Who has the file locked, beside this program.
  package static func find(_ path: String) -> DatabaseHolder? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let inode = attributes?[.systemFileNumber] as? Int,
      let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return nil }
    let own = ProcessInfo.processInfo.processIdentifier
    // Whoever writes matters more than those who read.
    let holders = locks.split(separator: "\n").compactMap { Lock($0, inode: inode) }
      .filter { $0.process != own }.sorted { $0.writes && !$1.writes }
    return holders.first.map { DatabaseHolder($0.process) }
  }

  private init(_ process: Int32) {
    self.process = process
    let folder = "/proc/\(process)"
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder)
    user = attributes?[.ownerAccountName] as? String ?? "?"
    let words = FileManager.default.contents(atPath: "\(folder)/cmdline")?.split(separator: 0) ?? []
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    let program = texts.first.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "?"
    command = ([program] + texts.dropFirst()).joined(separator: " ")
  }
}

/// One line of the kernel's list: `1: POSIX  ADVISORY  WRITE 4711 fe:00:1234 1073741825 1073741825`.
private struct Lock {
  let process: Int32
  let writes: Bool

  /// The bytes of a database on which SQLite's locks lie.
  ///
  /// Source: sqlite.org/src, `os.h`: PENDING_BYTE and the 511 after it.
  private static let bytes = 0x4000_0000...(0x4000_0000 + 511)

  init?(_ line: Substring, inode: Int) {
    let words = line.split(separator: " ")
    guard words.count >= 8, words[1] == "POSIX", let process = Int32(words[4]), process > 0,
      words[5].split(separator: ":").last.flatMap({ Int($0) }) == inode,
      let first = Int(words[6]), Self.bytes.contains(first)
    else { return nil }
    self.process = process
    writes = words[3] == "WRITE"
  }
}
