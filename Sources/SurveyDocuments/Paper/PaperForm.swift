package import SurveyDefinition

/// A survey as a page to print and fill in by pen.
package enum PaperForm {
  /// One self-contained HTML page for A4; it needs neither network nor script.
  ///
  /// `language` is any that the survey declares; a text without a wording in it is borrowed from
  /// another. `easyRead` gives larger type and more room, and the easy-read Swedish wording where
  /// the definition has one; `lattlast` as the language means the same. `copies` is how often the
  /// repeated part stands on the form, 1…26, by default so that it fills its pages.
  package static func html(
    _ survey: Survey, language: String, easyRead: Bool = false, copies: Int? = nil
  ) -> String {
    let language = FormLanguage(language, easyRead: easyRead)
    return PaperPage(
      survey: survey, language: language,
      copies: min(
        max(copies ?? PaperPage.usualCopies(survey, language), 1), PaperPage.letters.count)
    ).text
  }
}
