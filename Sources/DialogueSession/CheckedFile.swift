import DialogueWorkspace
import Foundation
package import Messages
package import SurveyDefinition

/// A definition file after checking.
package struct CheckedFile: Sendable {
  /// What a file defines.
  package enum Content: Sendable {
    case survey(Survey)
    case taxonomy(Taxonomy)
    case measures(MeasureCatalogue)
    /// A workspace by its id and how many surveys, areas and events it names.
    case workspace(id: String, surveys: Int, areas: Int, events: Int)
    /// A mapping file by its name, the survey that it is for and how many columns it names.
    case mapping(id: String, survey: String, columns: Int)
  }

  package let file: String
  /// nil where it has errors.
  package let content: Content?
  package let findings: [Diagnostic]

  /// The survey, where the file is one and has no errors.
  package var survey: Survey? {
    if case .survey(let survey)? = content { survey } else { nil }
  }

  /// One line on the outcome.
  package func summary(_ language: Language) -> String {
    guard let content else {
      return Phrase.checkFaulty.text(
        language, ["file": file, "count": "\(count(.error))"])
    }
    let counts = ["file": file, "warnings": "\(count(.warning))"]
    let (phrase, own): (Phrase, [String: String]) =
      switch content {
      case .survey(let survey):
        (
          .checkSound,
          [
            "title": survey.title.text(language), "version": "\(survey.version)",
            "questions": "\(survey.questions.count)",
          ]
        )
      case .taxonomy(let taxonomy):
        (
          .checkSoundTaxonomy,
          [
            "id": taxonomy.id, "version": "\(taxonomy.version)",
            "concerns": "\(taxonomy.concerns.count)", "wishes": "\(taxonomy.wishes.count)",
          ]
        )
      case .measures(let catalogue):
        (.checkSoundMeasures, ["measures": "\(catalogue.measures.count)"])
      case .workspace(let id, let surveys, let areas, let events):
        (
          .checkSoundWorkspace,
          ["id": id, "surveys": "\(surveys)", "areas": "\(areas)", "events": "\(events)"]
        )
      case .mapping(let id, let survey, let columns):
        (.checkSoundMapping, ["id": id, "survey": survey, "columns": "\(columns)"])
      }
    return phrase.text(language, counts.merging(own) { $1 })
  }

  private func count(_ severity: Severity) -> Int {
    findings.count { $0.kind.severity == severity }
  }
}

extension CheckedFile {
  /// The findings of files as JSON: a list of files, each with its findings in their order.
  ///
  /// Keys that have nothing to say are left out.
  package static func json(_ files: [CheckedFile], _ language: Language) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let entries = files.map { FileEntry($0, language) }
    return String(decoding: try encoder.encode(entries), as: UTF8.self) + "\n"
  }
}

private struct FileEntry: Encodable {
  let file: String
  let errors: Int
  let warnings: Int
  let findings: [FindingEntry]

  init(_ checked: CheckedFile, _ language: Language) {
    file = checked.file
    errors = checked.findings.count { $0.kind.severity == .error }
    warnings = checked.findings.count { $0.kind.severity == .warning }
    findings = checked.findings.map { FindingEntry($0, language) }
  }
}
