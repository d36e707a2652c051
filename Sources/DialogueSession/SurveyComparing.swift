import DialogueStore
import DialogueWorkspace
import Foundation
package import Messages
package import SurveyDefinition

/// Two versions of a survey, read and compared.
package struct ComparedSurveys: Sendable {
  package let old: Survey
  package let new: Survey
  package let comparison: SurveyComparison

  package init(old: Survey, new: Survey) {
    self.old = old
    self.new = new
    comparison = SurveyComparison(from: old, to: new)
  }
}

/// Compares versions of definitions.
package enum SurveyComparing {
  /// The word that stands for the definition of the responses stored last.
  package static let stored = "stored"

  /// Two definition files compared.
  ///
  /// Each is read with the concerns in its own folder, where there are some, else with those of the
  /// workspace; so two folders that differ in their concerns can be compared.
  ///
  /// - Throws: every fault of either file.
  package static func compare(
    _ old: String, _ new: String, workspace folder: String
  ) throws(DiagnosticsError) -> ComparedSurveys {
    ComparedSurveys(old: try read(old, folder), new: try read(new, folder))
  }

  /// A definition held against an older one: a file, or `stored`, the one by which the workspace's
  /// newest responses were stored.
  ///
  /// - Throws: every fault of either definition; V010 and B001 where nothing is stored.
  package static func compare(
    _ new: String, against old: String, workspace folder: String
  ) throws(DiagnosticsError) -> ComparedSurveys {
    guard old == stored else { return try compare(old, new, workspace: folder) }
    let workspace = try Workspace.open(folder)
    let survey = try read(new, folder)
    let newest = try DialogueStore.open(workspace.databaseFile).newestDefinition(of: survey.id)
    guard let newest else {
      throw DiagnosticsError(
        Diagnostic(
          .evolutionNothingStored, at: Place(workspace.databaseFile), ["survey": survey.id]))
    }
    let name = Phrase.storedDefinition.text(
      workspace.language, ["survey": survey.id, "version": "\(newest.version)"])
    let context = try DefinitionContext.preferringNeighbours(of: new, workspace: folder)
    return ComparedSurveys(
      old: try SurveyReader.read(text: newest.text, file: name, context: context).survey,
      new: survey)
  }

  private static func read(_ file: String, _ folder: String) throws(DiagnosticsError) -> Survey {
    try SurveyReader.read(
      file, context: DefinitionContext.preferringNeighbours(of: file, workspace: folder)
    ).survey
  }
}

extension ComparedSurveys {
  /// What hinders the new version from taking the old one's place, and what a person should look at:
  /// changes that break data, a version that was not raised and renames that cannot be are errors.
  package var diagnostics: [Diagnostic] { comparison.diagnostics }

  /// The changes for a person: gravest first, each with its place, what it means and what to do.
  package func table(_ language: Language) -> String {
    var lines = [
      Phrase.changesHeading.text(
        language, ["survey": new.id, "old": "\(old.version)", "new": "\(new.version)"])
    ]
    if comparison.changes.isEmpty { lines += ["", "  " + Phrase.changesNone.text(language)] }
    for changeClass in ChangeClass.allCases.reversed() {
      let changes = comparison.changes.filter { $0.changeClass == changeClass }
      guard !changes.isEmpty else { continue }
      lines += ["", "\(changeClass.heading.text(language)) (\(changes.count))"]
      for change in changes { lines += change.lines(language) }
    }
    if !comparison.findings.isEmpty {
      lines += ["", "\(Phrase.changeFindings.text(language)) (\(comparison.findings.count))"]
      for finding in comparison.findings {
        lines += DiagnosticText.text(finding, language).split(separator: "\n").map { "  \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for a program, with sorted keys.
  package func json(_ language: Language) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = ComparisonDocument(self, language)
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }
}

extension CheckedFile {
  /// The same, with what hinders it from taking an older definition's place.
  ///
  /// `old` is a file, or `stored`. A definition that has errors of its own is not compared.
  ///
  /// - Throws: every fault of the older definition; V010 and B001 where nothing is stored.
  package func held(
    against old: String, workspace folder: String
  ) throws(DiagnosticsError) -> CheckedFile {
    guard survey != nil else { return self }
    let compared = try SurveyComparing.compare(file, against: old, workspace: folder)
    return CheckedFile(
      file: file, content: content, findings: findings + compared.diagnostics)
  }
}

extension ChangeClass {
  fileprivate var heading: Phrase {
    switch self {
    case .breaksData: .changesBreakData
    case .breaksComparison: .changesBreakComparison
    case .widening: .changesWiden
    case .safe: .changesSafe
    }
  }
}

extension SurveyChange {
  fileprivate func lines(_ language: Language) -> [String] {
    let subject = questions.isEmpty ? "" : questions.joined(separator: ", ") + ": "
    var lines = [
      "  \(((after ?? before)?.text).map { "\($0): " } ?? "")\(subject)\(what(language))"
    ]
    func add(_ phrase: Phrase, _ text: Phrase) {
      lines.append(
        "      " + phrase.text(language, ["text": text.text(language, arguments)]))
    }
    // What changes nothing needs no words.
    if meaning.stored != .storedUntouched || meaning.trends != .trendGoesOn {
      add(.changeStored, meaning.stored)
      add(.changeTrends, meaning.trends)
    }
    if meaning.remedy != .doNothing { add(.changeToDo, meaning.remedy) }
    if after != nil, let before {
      lines.append("      " + Phrase.changeBefore.text(language, ["place": before.text]))
    }
    return lines
  }
}

private struct ComparisonDocument: Encodable {
  struct Version: Encodable {
    let survey: String
    let version: Int
    let file: String
    let hash: String

    init(_ survey: Survey) {
      self.survey = survey.id
      version = survey.version
      file = survey.file
      hash = survey.definitionHash
    }
  }

  struct Location: Encodable {
    let file: String
    let line: Int?
    let column: Int?

    init(_ place: Place) {
      file = place.file
      line = place.line
      column = place.column
    }
  }

  struct Change: Encodable {
    let kind: String
    let changeClass: String
    let questions: [String]
    let before: Location?
    let after: Location?
    let what: String
    let responses: String
    let trends: String
    let remedy: String

    enum CodingKeys: String, CodingKey {
      case kind, questions, before, after, what, responses, trends, remedy
      case changeClass = "class"
    }
  }

  struct Finding: Encodable {
    let code: String
    let severity: String
    let place: Location?
    let message: String
    let remedy: String
  }

  let old: Version
  let new: Version
  let changes: [Change]
  let findings: [Finding]

  init(_ compared: ComparedSurveys, _ language: Language) {
    old = Version(compared.old)
    new = Version(compared.new)
    changes = compared.comparison.changes.map { change in
      func text(_ phrase: Phrase) -> String { phrase.text(language, change.arguments) }
      return Change(
        kind: change.kind.keyword, changeClass: change.changeClass.rawValue,
        questions: change.questions, before: change.before.map(Location.init),
        after: change.after.map(Location.init), what: change.what(language),
        responses: text(change.meaning.stored), trends: text(change.meaning.trends),
        remedy: text(change.meaning.remedy))
    }
    findings = compared.comparison.findings.map { finding in
      Finding(
        code: finding.kind.code, severity: finding.kind.severity.rawValue,
        place: finding.place.map(Location.init), message: finding.message(language),
        remedy: finding.remedy(language))
    }
  }
}
