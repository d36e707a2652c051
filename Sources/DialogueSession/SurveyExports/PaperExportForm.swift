import Messages
import SurveyDefinition
import SurveyDocuments

extension SurveyExportForm {
  /// A page to print and the empty table that its answers are typed into.
  static let paper = SurveyExportForm(name: "paper") { (found, wishes) throws(DiagnosticsError) in
    let survey = found.survey
    let wording = try declared(wishes.wording, of: survey)
    let page = PaperForm.html(
      survey, language: wording, easyRead: wishes.isEasyRead, copies: wishes.copies)
    let variant = wishes.isEasyRead ? LocalizedText.easyRead : wording
    return ExportedSurvey(files: [
      .init(ending: ".paper.\(variant).html", bytes: Array(page.utf8)),
      .init(ending: ".paper.csv", bytes: PaperTemplate.csv(survey)),
    ])
  }

  private static func declared(
    _ wording: String?, of survey: Survey
  ) throws(DiagnosticsError) -> String {
    guard let wording else { return survey.languages.first ?? Language.sv.rawValue }
    guard survey.languages.contains(wording) else {
      throw DiagnosticsError(
        Diagnostic(
          .documentLanguageUndeclared, at: Place(survey.file),
          ["language": wording, "known": survey.languages.joined(separator: ", ")]))
    }
    return wording
  }
}
