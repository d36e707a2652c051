import DelimitedText
import DialogueWorkspace
import Foundation
package import Messages
import SurveyDefinition
import XLSForm

/// Takes over forms of other tools as definitions.
package enum FormImporting {
  /// A form as a definition.
  package struct ImportedForm: Sendable {
    /// The definition, with the comment by which editors find its schema.
    package let text: String
    /// Where it was written; nil where it was not.
    package let file: String?
    /// What could not be carried over.
    package let findings: [Diagnostic]
  }

  /// Reads an XLSForm workbook and writes it as a definition.
  ///
  /// - Parameters:
  ///   - form: the path of the .xlsx file.
  ///   - folder: the workspace, whose concerns choice lists are recognised by. Outside one, lists
  ///     stay lists.
  ///   - target: the file or folder to write to; nil for the workspace's `Surveys/` or, outside a
  ///     workspace, the folder at hand; `-` writes nothing.
  ///   - replacing: whether a file that is there already may be replaced.
  /// - Returns: the definition, where it was written, and what the form has beyond it.
  /// - Throws: L-diagnostics where a file cannot be read or written, or is there already; X- and
  ///   F-diagnostics where the file is no workbook or no form.
  package static func importForm(
    _ form: String, workspace folder: String, at target: String?, replacing: Bool
  ) throws(DiagnosticsError) -> ImportedForm {
    let source = try DelimitedFile.bytes(of: form)
    let bytes = try source.bytes(source.count, of: form)
    let workspace = try openedWorkspace(folder)
    let (yaml, findings) = try XLSFormImport.definition(
      from: bytes, file: form, taxonomy: workspace?.taxonomy())
    if target == "-" { return ImportedForm(text: yaml, file: nil, findings: findings) }
    let name = "\(surveyID(yaml) ?? "survey").yaml"
    let place = target ?? workspace.map { _ in folder == "." ? "Surveys/" : "\(folder)/Surveys/" }
    let path = NewFile.path(place, name: name, ending: ".yaml", isFirst: true)
    let home = URL(fileURLWithPath: path).deletingLastPathComponent().path
    // A folder outside the workspace would put the machine's own paths into the file.
    let modeline =
      target == nil ? workspace.flatMap { SchemaModeline.line(.survey, in: home, of: $0) } : nil
    let text = (modeline.map { "\($0)\n" } ?? "") + yaml
    try NewFile.write([(path, Array(text.utf8))], replacing: replacing)
    return ImportedForm(text: text, file: path, findings: findings)
  }

  private static func openedWorkspace(
    _ folder: String
  ) throws(DiagnosticsError) -> Workspace? {
    do {
      return try Workspace.open(folder)
    } catch {
      guard error.diagnostics.first?.kind == .workspaceNotFound else { throw error }
      return nil
    }
  }

  private static func surveyID(_ yaml: String) -> String? {
    yaml.split(separator: "\n").first { $0.hasPrefix("survey: ") }
      .map { String($0.dropFirst("survey: ".count)) }
  }
}
