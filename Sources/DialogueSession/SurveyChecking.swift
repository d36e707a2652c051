import AnnotatedYAML
import DialogueWorkspace
import Foundation
package import Messages
import ResponseImport
import SurveyDefinition

/// Checks definitions whole: every fault in one run.
package enum SurveyChecking {
  /// Checks files, or every survey of the workspace where none is named.
  ///
  /// Outside a workspace the taxonomy beside the first file is used, where there is one.
  ///
  /// - Throws: W-diagnostics where no file is named and the folder is no workspace; the faults of
  ///   `lyhord.yaml` or the taxonomy where a survey needs what they say.
  package static func check(
    _ files: [String], workspace folder: String
  ) throws(DiagnosticsError) -> [CheckedFile] {
    guard let first = files.first else {
      let workspace = try Workspace.open(folder)
      let context = SurveyContext(taxonomy: try workspace.taxonomy(), areas: workspace.areas)
      return workspace.surveyFiles.map { file in
        guarded(file) { () throws(DiagnosticsError) in
          survey(try YAMLFile.text(file), file, context)
        }
      }
    }
    var known: SurveyContext?
    var checked: [CheckedFile] = []
    for file in files {
      let text: String
      do {
        text = try YAMLFile.text(file)
      } catch {
        checked.append(CheckedFile(file: file, content: nil, findings: error.diagnostics))
        continue
      }
      let kind = DefinitionKind(text, file: file)
      if known == nil, [.survey, .measures].contains(kind) {
        known = try DefinitionContext.of(first, workspace: folder)
      }
      if kind == .mapping {
        checked.append(mapping(text, file, workspace: folder))
        continue
      }
      checked.append(check(file, text, kind, known ?? SurveyContext(taxonomy: nil, areas: [])))
    }
    return checked
  }

  private static func check(
    _ file: String, _ text: String, _ kind: DefinitionKind, _ context: SurveyContext
  ) -> CheckedFile {
    guarded(file) { () throws(DiagnosticsError) in
      switch kind {
      case .survey:
        return survey(text, file, context)
      case .taxonomy:
        return CheckedFile(
          file: file, content: .taxonomy(try Taxonomy.read(file)), findings: [])
      case .measures:
        guard let taxonomy = context.taxonomy else {
          throw DiagnosticsError(Diagnostic(.surveyNoTaxonomy, at: Place(file)))
        }
        let catalogue = try MeasureCatalogue.read(file, taxonomy: taxonomy)
        return CheckedFile(file: file, content: .measures(catalogue), findings: [])
      case .mapping:
        return mapping(text, file, workspace: ".")
      case .workspace:
        let workspace = try Workspace.read(text: text, file: file)
        return CheckedFile(
          file: file,
          content: .workspace(
            id: workspace.id, surveys: workspace.surveyFiles.count, areas: workspace.areas.count,
            events: workspace.events.count),
          findings: [])
      }
    }
  }

  /// A mapping file, held against the surveys of the workspace.
  private static func mapping(
    _ text: String, _ file: String, workspace folder: String
  ) -> CheckedFile {
    guarded(file) { () throws(DiagnosticsError) in
      let workspace = try Workspace.open(folder)
      let surveys = try workspace.surveys(workspace.taxonomy())
      let mapping = try ColumnMapping.read(text: text, file: file, surveys: surveys)
      return CheckedFile(
        file: file,
        content: .mapping(
          id: mapping.name, survey: mapping.survey, columns: mapping.columnCount),
        findings: [])
    }
  }

  private static func survey(_ text: String, _ file: String, _ context: SurveyContext)
    -> CheckedFile
  {
    guarded(file) { () throws(DiagnosticsError) in
      let checked = try SurveyReader.read(text: text, file: file, context: context)
      return CheckedFile(
        file: file, content: .survey(checked.survey), findings: checked.warnings)
    }
  }

  private static func guarded(
    _ file: String, _ check: () throws(DiagnosticsError) -> CheckedFile
  ) -> CheckedFile {
    do {
      return try check()
    } catch {
      return CheckedFile(file: file, content: nil, findings: error.diagnostics)
    }
  }
}

/// What a file defines, told by its outermost keys.
private enum DefinitionKind {
  case survey
  case taxonomy
  case measures
  case workspace
  case mapping

  init(_ text: String, file: String) {
    // The names at the left edge tell; a file is parsed for its kind only where none stands there.
    let atEdge = Set(
      text.split(whereSeparator: \.isNewline).compactMap { line -> String? in
        guard line.first?.isLetter == true, let colon = line.firstIndex(of: ":") else { return nil }
        return String(line[..<colon])
      })
    let marks: [(DefinitionKind, Set<String>)] = [
      (.mapping, ["mapping", "columns"]),
      (.survey, ["survey", "questions"]), (.workspace, ["workspace", "municipality", "events"]),
      (.taxonomy, ["concerns", "themes", "wishes"]), (.measures, ["measures"]),
    ]
    func kind(_ keys: Set<String>) -> DefinitionKind? {
      marks.first { !$0.1.isDisjoint(with: keys) }?.0
    }
    self =
      kind(atEdge)
      ?? kind(Set(YAMLFile.examine(text, file: file).root?.entries.map(\.key) ?? [])) ?? .survey
  }
}
