package import DialogueStore
import DialogueWorkspace
import Foundation
package import Messages
import SurveyDefinition

extension DialogueSession {
  /// Looks the workspace's database over, as if on a day where one is given.
  ///
  /// - Throws: B001–B006 where it cannot be opened; P024 where the day is none.
  package func checkUp(date: String? = nil) throws(DiagnosticsError) -> StoreCheckup {
    if let date, !CalendarDate.isValid(date) {
      throw DiagnosticsError(Diagnostic(.tableBadDate, ["column": "--date", "text": date]))
    }
    return try DialogueStore.checkup(
      workspace.databaseFile, workspace: workspace, date: date, patience: patience)
  }
}

extension StoreCheckup {
  /// One line a check, and one that sums up; the findings themselves are told apart.
  package func text(_ language: Language) -> String {
    let head = Phrase.checkupHead.text(
      language,
      [
        "file": path, "imports": Phrase.importCount(imports).text(language),
        "responses": Phrase.responseCount(responses).text(language),
      ])
    let lines = checks.map { check, findings in
      let codes = findings.map(\.kind.code).reduce(into: [] as [String]) { codes, code in
        if !codes.contains(code) { codes.append(code) }
      }
      let told = codes.isEmpty ? "" : "  [\(codes.joined(separator: ", "))]"
      return "  \(mark(findings))  \(check.phrase.text(language))\(told)"
    }
    let end = isSound ? Phrase.checkupSound : .checkupUnsound
    let kept = originals.lines(freeTexts, language)
    return ([head] + lines + kept + [end.text(language)]).joined(separator: "\n") + "\n"
  }

  private func mark(_ findings: [Diagnostic]) -> String {
    if findings.contains(where: \.isError) { return "✗" }
    return findings.contains { $0.kind.severity == .warning } ? "!" : "✓"
  }

  /// The same for programs, with sorted keys.
  package func json(_ language: Language) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(CheckupEntry(self, language)), as: UTF8.self) + "\n"
  }
}

extension StoreCheck {
  /// What is so where nothing is found.
  var phrase: Phrase {
    switch self {
    case .integrity: .checkupOfIntegrity
    case .references: .checkupOfReferences
    case .definitions: .checkupOfDefinitions
    case .tables: .checkupOfTables
    case .counts: .checkupOfCounts
    case .history: .checkupOfHistory
    case .content: .checkupOfContent
    case .meanings: .checkupOfMeanings
    case .originals: .checkupOfOriginals
    case .surroundings: .checkupOfSurroundings
    }
  }
}

private struct CheckupEntry: Encodable {
  struct Check: Encodable {
    let check: String
    let findings: [FindingEntry]
  }

  struct Originals: Encodable {
    let keep: Bool
    let kept: Int
    let until: String?
  }

  let database: String
  let sound: Bool
  let imports: Int
  let responses: Int
  let originals: Originals
  let checks: [Check]

  init(_ checkup: StoreCheckup, _ language: Language) {
    database = checkup.path
    sound = checkup.isSound
    imports = checkup.imports
    responses = checkup.responses
    originals = Originals(
      keep: checkup.freeTexts.keepsOriginals, kept: checkup.originals.count,
      until: checkup.freeTexts.until)
    checks = checkup.checks.map { check, findings in
      Check(check: check.rawValue, findings: findings.map { FindingEntry($0, language) })
    }
  }
}
