import Foundation
import Messages

/// The files that lie beside a database.
struct Surroundings {
  private let path: String
  /// Of work that was broken off: what SQLite needs to undo it.
  private let hasJournal: Bool
  /// Of a program that keeps a write-ahead log.
  private let hasLog: Bool
  let copies: [String]
  private let unfinished: [String]

  init(of path: String) {
    self.path = path
    let files = FileManager.default
    hasJournal = files.fileExists(atPath: "\(path)-journal")
    hasLog = files.fileExists(atPath: "\(path)-wal") || files.fileExists(atPath: "\(path)-shm")
    let url = URL(fileURLWithPath: path)
    let names = (try? files.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)) ?? []
    let beginning = "\(DatabaseBackup.stem(of: url.lastPathComponent)).before-"
    let mine = names.filter { $0.hasPrefix(beginning) }.sorted()
    copies = mine.filter { $0.hasSuffix(".sqlite") }
    unfinished = mine.filter { $0.contains(".unfinished") }
  }

  /// What a person should know of them, given what is there after the database has been read.
  func findings(now: Surroundings) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func find(_ kind: DiagnosticKind, _ arguments: [String: String] = [:]) {
      findings.append(Diagnostic(kind, at: Place(path), arguments))
    }
    if hasJournal { find(now.hasJournal ? .checkupJournalLeft : .checkupRolledBack) }
    if now.hasLog { find(.checkupLogLeft) }
    if !unfinished.isEmpty {
      find(.checkupCopyUnfinished, ["files": unfinished.joined(separator: ", ")])
    }
    if !copies.isEmpty {
      find(
        .checkupCopies, ["count": "\(copies.count)", "files": copies.joined(separator: ", ")])
    }
    return findings
  }
}
