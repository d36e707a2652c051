package import Messages
import Spreadsheet
package import SurveyDefinition

/// Writes a survey as an XLSForm, the form format of KoboToolbox, ODK and Survey123.
///
/// The names of the form are those of the stored columns (`problem__klotter`,
/// `viktigast__other_text`), so that what comes back from phones binds to the survey by itself.
package enum XLSFormExport {
  /// The survey as an .xlsx file.
  ///
  /// - Parameters:
  ///   - survey: the survey; areas of the workspace must be known for their choices to be written.
  ///   - name: the path that it will be written to, for diagnostics.
  /// - Returns: the bytes, and warnings for what the form says in other words than the survey.
  /// - Throws: F-diagnostics where no form tool would take the form; else as `Workbook.bytes`.
  package static func workbook(
    _ survey: Survey, name: String
  ) throws(DiagnosticsError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    let (tables, findings) = try tables(survey)
    let workbook = tables.workbook
    let layouts = workbook.sheets.map { SheetLayout.fitting($0, wrapsText: true) }
    let bytes = try workbook.bytes(name: name, title: survey.title.text(.sv), layouts: layouts)
    return (bytes, findings)
  }

  /// The survey as the tables of a form.
  ///
  /// - Throws: F-diagnostics where no form tool would take the form.
  package static func tables(
    _ survey: Survey
  ) throws(DiagnosticsError) -> (tables: XLSFormTables, diagnostics: [Diagnostic]) {
    var writer = FormWriter(survey)
    writer.write()
    writer.checkConditions()
    let choices = writer.choicesTable()
    let settings = writer.settingsTable()
    let tables = XLSFormTables(
      survey: writer.surveyTable(), choices: choices, settings: settings,
      carried: writer.carriedTable())
    if writer.findings.contains(where: { $0.kind.severity == .error }) {
      throw DiagnosticsError(writer.findings)
    }
    return (tables, writer.findings)
  }
}
