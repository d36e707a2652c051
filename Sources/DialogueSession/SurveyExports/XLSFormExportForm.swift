import Messages
import SurveyDefinition
import XLSForm

extension SurveyExportForm {
  /// A form for KoboToolbox, ODK Collect and Survey123: phones, offline, position and photo.
  static let xlsForm = SurveyExportForm(name: "xlsform") {
    (found, _) throws(DiagnosticsError) in
    let (bytes, findings) = try XLSFormExport.workbook(
      found.survey, name: "\(found.survey.id).xlsx")
    return ExportedSurvey(files: [.init(ending: ".xlsx", bytes: bytes)], findings: findings)
  }
}
