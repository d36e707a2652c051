import Messages
import SurveyDefinition
import SurveyDocuments

/// What each stored column holds, for a reader, a program and an archive.
extension SurveyExportForm {
  /// Markdown.
  static let codebook = SurveyExportForm(name: "codebook") {
    (found, wishes) throws(DiagnosticsError) in
    let text = found.codebook.markdown(wishes.language)
    return ExportedSurvey(files: [.init(ending: ".codebook.md", bytes: Array(text.utf8))])
  }

  /// Comma-separated values.
  static let codebookTable = SurveyExportForm(name: "codebook-csv") {
    (found, _) throws(DiagnosticsError) in
    ExportedSurvey(files: [.init(ending: ".codebook.csv", bytes: found.codebook.csv())])
  }

  /// DDI-Codebook 2.5.
  static let ddi = SurveyExportForm(name: "ddi") { (found, _) throws(DiagnosticsError) in
    ExportedSurvey(files: [.init(ending: ".ddi.xml", bytes: found.codebook.xml())])
  }
}

extension FoundSurvey {
  fileprivate var codebook: Codebook {
    Codebook(survey, taxonomyHash: taxonomy?.definitionHash)
  }
}
