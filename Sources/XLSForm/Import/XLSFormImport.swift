import AnnotatedYAML
package import Messages
import Spreadsheet
package import SurveyDefinition

/// Reads an XLSForm, the form format of KoboToolbox, ODK and Survey123, as a survey definition.
package enum XLSFormImport {
  /// The definition that a form's .xlsx file comes to.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its path, for diagnostics.
  ///   - taxonomy: the concerns that lists are recognised by; nil leaves them plain lists.
  /// - Returns: YAML that `SurveyReader` takes without errors, and what could not be carried over,
  ///   each with sheet and cell.
  /// - Throws: X-diagnostics where the file is no workbook, F-diagnostics where it is no form or
  ///   none of its questions can be carried.
  package static func definition(
    from bytes: [UInt8], file: String, taxonomy: Taxonomy?
  ) throws(DiagnosticsError) -> (yaml: String, diagnostics: [Diagnostic]) {
    let workbook = try Workbook.read(bytes, name: file)
    guard let tables = XLSFormTables(workbook) else {
      throw DiagnosticsError(
        Diagnostic(
          .formNoSurveySheet, at: Place(file),
          ["sheets": workbook.sheets.map(\.name).joined(separator: ", ")]))
    }
    return try definition(from: tables, file: file, taxonomy: taxonomy)
  }

  /// The definition that a form's tables come to.
  ///
  /// - Throws: F-diagnostics where none of its questions can be carried.
  package static func definition(
    from tables: XLSFormTables, file: String, taxonomy: Taxonomy?
  ) throws(DiagnosticsError) -> (yaml: String, diagnostics: [Diagnostic]) {
    var writer = DefinitionWriter(tables, file: file, taxonomy: taxonomy)
    let yaml = try writer.definition().text()
    let findings = writer.findings
    // What a stranger's form says can still contradict itself; better refused than written.
    do {
      _ = try SurveyReader.read(
        text: yaml, file: file, context: SurveyContext(taxonomy: taxonomy, areas: []))
    } catch {
      let faults = error.diagnostics.filter { $0.kind.severity == .error }
      // They have no place in the form, for their lines are those of a file that is not written.
      throw DiagnosticsError(
        [Diagnostic(.formContradictsItself, at: Place(file))]
          + faults.map { Diagnostic($0.kind, at: Place(file), $0.arguments) } + findings)
    }
    return (yaml, findings)
  }
}
