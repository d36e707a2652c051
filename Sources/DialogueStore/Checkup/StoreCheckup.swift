package import DialogueWorkspace
import Foundation
import GRDB
package import Messages

/// What is looked at in a database, each by its name for programs.
package enum StoreCheck: String, Hashable, Sendable, CaseIterable {
  /// SQLite's own check of every page and index.
  case integrity
  /// Nothing points to a row that is not there.
  case references
  /// Each definition is word for word what it was when it came.
  case definitions
  /// Tables and views are as the newest definition asks.
  case tables
  /// The four counts of each import add up, and the tables hold as many.
  case counts
  /// What was revised or told again hangs together.
  case history
  /// Each response is known by what it answers.
  case content
  /// Each number means something, and each response belongs to an event.
  case meanings
  /// Of free texts as they were typed, only what should be is there.
  case originals
  /// Nothing is left beside the file by work that was broken off.
  case surroundings
}

/// A database as it was found to be.
package struct StoreCheckup: Sendable {
  package let path: String
  package let imports: Int
  package let responses: Int
  /// Free texts that are kept as they were typed.
  package let originals: KeptOriginals
  /// What the workspace says of them.
  package let freeTexts: FreeTextKeeping
  /// The checks that were made, in order, each with what it found.
  package let checks: [(check: StoreCheck, findings: [Diagnostic])]

  package var findings: [Diagnostic] { checks.flatMap(\.findings) }

  /// Whether nothing is wrong; a warning or a note is no fault.
  package var isSound: Bool { !findings.contains(where: \.isError) }
}

extension DialogueStore {
  /// Looks the whole database over; nothing in it is changed, but for an import that was broken off,
  /// which is rolled back as by anyone who reads.
  ///
  /// `date` is the day on which it is asked whether originals should be gone, ISO 8601; nil where it is not
  /// asked, for no result depends on a clock.
  ///
  /// - Throws: B001–B006 where it cannot be opened.
  package static func checkup(
    _ path: String, workspace: Workspace, date: String? = nil, patience: Patience = .brief
  ) throws(DiagnosticsError) -> StoreCheckup {
    let before = Surroundings(of: path)
    let store = try open(path, patience: patience)
    return try store.read { database in
      let surveys = try String.fetchAll(
        database, sql: "SELECT DISTINCT survey FROM definitions ORDER BY survey")
      let structure = StructureCheck(path: path, surveys: surveys, database)
      let definitions = DefinitionCheck(workspace: workspace, path: path, database)
      let accounts = AccountCheck(path: path, surveys: try structure.surveysWithTables(), database)
      let content = ContentCheck(path: path, surveys: surveys, database)
      let originals = OriginalsCheck(
        workspace.freeTexts, path: path, surveys: surveys, date: date, database)
      let checks: [(StoreCheck, () throws -> [Diagnostic])] = [
        (.integrity, structure.integrity), (.references, structure.references),
        (.definitions, definitions.texts), (.tables, structure.tables),
        (.counts, accounts.counts), (.history, accounts.history), (.content, content.identities),
        (.meanings, content.meanings), (.originals, originals.findings),
        (.surroundings, { before.findings(now: Surroundings(of: path)) }),
      ]
      return StoreCheckup(
        path: path, imports: structure.count("imports"),
        responses: surveys.reduce(0) { $0 + structure.count("responses_\($1)") },
        originals: (try? keptOriginals(database)) ?? KeptOriginals(byImport: [:]),
        freeTexts: workspace.freeTexts,
        checks: checks.map { check, run in
          do {
            return (check, try run())
          } catch {
            return (check, StoreFailure.diagnostics(error, path: path).diagnostics)
          }
        })
    }
  }
}
